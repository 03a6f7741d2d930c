import { listText, plural } from '@probity/core'
import { bestSection, type Card } from '../card.ts'
import { placeholders } from '../placeholder.ts'
import type { ProfileError } from '../profile.ts'
import { plainTitle, type TopicFinder, topics } from '../topics.ts'
import type { Problem } from './rules.ts'

/** What the profile finds missing (MC002, MC003, MC012, MC031, MC041, MC013 for what a team asks besides). */
export function profileProblems(
  card: Card,
  errors: readonly ProfileError[],
  topicsOf: TopicFinder,
): Problem[] {
  return errors.map(({ path, keyword, params, message }): Problem => {
    const [part, name] = path
    const missing = keyword === 'required' ? String(params.missingProperty) : undefined
    if (part === 'sections' && missing !== undefined) return missingSection(card, missing, topicsOf)
    if (part === 'sections' && name !== undefined && keyword === 'minimum') {
      const section = bestSection(card, name)
      return {
        rule: 'MC003',
        line: section?.line,
        message: `the section "${section?.title}" (${topicTitle(name)}) has ${plural(section?.words ?? 0, 'word')}; the profile asks for ${params.limit}`,
        fix: 'say in a sentence or two what a reader needs to know; code, comments and placeholders do not count',
      }
    }
    if (part === undefined && missing === 'owner')
      return {
        rule: 'MC041',
        message: 'the card names nobody who can be asked about the model',
        fix: 'add a section "Contact" with a team, a person or a page for questions',
      }
    if (part === undefined && (missing === 'date' || missing === 'version'))
      return {
        rule: 'MC031',
        message: `the card gives no ${missing} of the model`,
        fix: `add a line \`**Model ${missing}:** …\` to the model details`,
      }
    const field = [...path, ...(missing === undefined ? [] : [missing])].join('.')
    if (field === 'metadata.license')
      return {
        rule: 'MC012',
        line: 1,
        message: 'the front matter names no license',
        fix: 'add `license: mit`, or yours',
      }
    return {
      rule: 'MC013',
      line: lineOf(card, path.slice(1)),
      message: `\`${field}\` ${missing === undefined ? message : 'is missing'}, which the profile asks for`,
      fix: missing === undefined ? `correct \`${field}\`` : `add \`${field}\``,
    }
  })
}

const topicTitle = (id: string) => (id in topics ? topics[id as keyof typeof topics] : id)

function lineOf(card: Card, path: readonly string[]): number | undefined {
  const wanted = path.join('.')
  return card.structure?.entries.find(entry => entry.path.join('.') === wanted)?.line
}

function missingSection(card: Card, id: string, topicsOf: TopicFinder): Problem {
  // A line that reads like the heading, and is none.
  const bare = card.prose.findIndex(
    line =>
      /^\p{L}[\p{L}\p{N} -]{2,40}:?$/u.test(line) &&
      topicsOf(line.replace(/:$/, '')).some(topic => topic.id === id),
  )
  const isPlain = bare >= 0 && !card.sections.some(({ line }) => line === bare + 1)
  return {
    rule: 'MC002',
    ...(isPlain ? { line: bare + 1 } : {}),
    message: isPlain
      ? `"${card.prose[bare]!.trim()}" reads like the heading of the section on ${topicTitle(id).toLowerCase()}, and is plain text`
      : `no section on ${topicTitle(id).toLowerCase()}`,
    fix: isPlain
      ? 'begin the line with `## `'
      : `add \`## ${topicTitle(id)}\`, or name under \`aliases\` what it is called here`,
    ...(isPlain ? { suggestion: `## ${card.prose[bare]!.trim().replace(/:$/, '')}` } : {}),
  }
}

/** Headings below which nothing stands (MC003), placeholders (MC004) and text of templates (MC005). */
export function emptyProblems(card: Card): Problem[] {
  const empty = card.sections.filter(({ isEmpty, kind }) => isEmpty && kind !== 'label')
  const found: Problem[] = []
  if (card.format === 'markdown') {
    for (const { title, line } of empty)
      found.push({
        rule: 'MC003',
        level: 'warning',
        line,
        message: `nothing stands below the heading "${title}"`,
        fix: 'write it, or take the heading away',
      })
  } else if (empty.length > 0) {
    const [first] = empty
    found.push({
      rule: 'MC003',
      level: 'warning',
      line: first!.line,
      message: `${plural(empty.length, 'key')} without a value: ${listText([...new Set(empty.map(({ title }) => title))], 5)}`,
      fix: 'give each a value, or take it away',
    })
  }
  for (const [i, line] of card.prose.entries()) {
    for (const { text } of placeholders(line))
      found.push({
        rule: 'MC004',
        line: i + 1,
        message: `the placeholder ${text} is still there`,
        fix: 'replace it by what is so, or say why it is not known',
      })
    const plain = plainTitle(line)
    if (templates.some(template => plain.includes(template)))
      found.push({
        rule: 'MC005',
        line: i + 1,
        message: 'this sentence is the text of a template for cards',
        fix: 'replace it by what is so for this model, or take it away',
      })
  }
  return found
}

/** Sentences of the templates of Hugging Face, skops and Udacity's course, as `plainTitle` gives them. */
const templates = [
  'for additional information see the model card paper',
  'this modelcard aims to be a base template for new models',
  'more information needed for further recommendations',
  'please include the metrics used and your model s performance on those metrics',
  'provide a quick summary of what the model is does',
  'describe here what the model does',
]
