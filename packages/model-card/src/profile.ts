import { ConfigError, type Context, didYouMean, type Finding, isRecord } from '@probity/core'
import { bestSection, type Card } from './card.ts'
import { profiles } from './schemas/profiles.ts'
import { parseStructure } from './structure.ts'
import { readText } from './text.ts'
import { topics } from './topics.ts'

/** What a profile has against a card. */
export interface ProfileError {
  path: string[]
  keyword: string
  params: Record<string, unknown>
  message: string
}

/** What a card must hold. */
export interface Profile {
  name: string
  /** Levels of rules that differ from their own. */
  levels: Record<string, Finding['level'] | 'off'>
  check(card: Card): ProfileError[]
  /** What the reader should know of where it came from. */
  note?: string
}

const named = {
  default: () => import('./generated/validate-profile-default.js'),
  strict: () => import('./generated/validate-profile-strict.js'),
  huggingface: () => import('./generated/validate-profile-huggingface.js'),
  'eu-ai-act-annex-iv': () => import('./generated/validate-profile-eu-ai-act-annex-iv.js'),
}

/** The card as a profile's schema sees it. */
function cardDocument(card: Card): Record<string, unknown> {
  const sections = Object.fromEntries(
    Object.keys(topics).flatMap(id => {
      const section = bestSection(card, id)
      if (section === undefined) return []
      const { title, line, words, isEmpty } = section
      // The value of a key may be one word; a paragraph of one says nothing.
      const isCounted = card.format === 'markdown' || isEmpty
      return [[id, { title, line, ...(isCounted ? { words } : {}) }]]
    }),
  )
  const value = card.structure?.value
  const metadata = isRecord(value) ? value : {}
  const { owner, date, version } = facts(card)
  return {
    path: card.path,
    format: card.format,
    sections,
    metadata,
    ...(owner === undefined ? {} : { owner }),
    ...(date === undefined ? {} : { date }),
    ...(version === undefined ? {} : { version }),
  }
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dateText = new RegExp(
  String.raw`\b(\d{4}-\d\d(?:-\d\d)?|\d{1,2}\/\d{1,2}\/\d{4}|(?:${months})(?: \d{1,2},?)? \d{4})\b`,
)
const versionText =
  /\bversion\b[^\n]{0,30}?\b(v?\d+(?:\.\d+)+[\w.-]*|v\d+)\b|\bversions?["'*_`\s:]+(?:name["'\s:]+)?["'`]?(v?\d[\w.-]*)/i

/** Who answers for the model, its date and its version, as far as the card tells. */
export function facts(card: Card): { owner?: string; date?: string; version?: string } {
  const text =
    card.format === 'markdown'
      ? `${card.lines.slice(0, card.structure ? 40 : 0).join('\n')}\n${card.prose.join('\n')}`
      : card.text
  const owner =
    card.sections.find(({ topics: ids, words }) => words > 0 && ids.some(({ id }) => id === 'contact'))
      ?.title ??
    /\b(?:developed|created|trained|maintained|written|made) by\b|\bowners?\b|\bcontact\b|\bauthors?\b|where to send questions|\b(?:created|trained|built|developed|made) (?:the|this) model\b|person or organi[sz]ation developing|open an issue/i.exec(
      text,
    )?.[0]
  const version = versionText.exec(text)
  return { owner, date: dateText.exec(text)?.[1], version: version?.[1] ?? version?.[2] }
}

/**
 * Finds a profile by its name, or reads a team's own: a JSON Schema in JSON or YAML that may refer to ours, as
 * in `allOf: [{$ref: probity/model-card-default@1}]`. It is read from the base where that has it, so that no
 * change sets its own rules.
 */
export async function loadProfile(name: string, context: Context): Promise<Profile> {
  if (Object.hasOwn(named, name)) {
    const key = name as keyof typeof named
    const schema: { 'x-levels'?: Record<string, string> } = profiles[key]
    const { validate } = await named[key]()
    return profileOf(name, validate as Validator, schema['x-levels'] ?? {})
  }
  const base = await context.base?.()
  const isInBase = (await base?.size(name)) !== undefined
  if (!isInBase && (await context.head.size(name)) === undefined)
    throw new ConfigError(
      `\`profile\`: there is no profile or file ${name}${didYouMean(name, Object.keys(named))}`,
    )
  const { text } = await readText(isInBase ? base! : context.head, name)
  const { value, problems } = parseStructure(text)
  const [problem] = problems
  if (problem !== undefined)
    throw new ConfigError(`${name}, line ${problem.line}: ${problem.message}`, { remedy: problem.fix })
  const { 'x-levels': levels = {} } = (value ?? {}) as { 'x-levels'?: Record<string, string> }
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allErrors: true, strict: false })
  for (const schema of Object.values(profiles)) ajv.addSchema(schema)
  let validate: Validator
  try {
    validate = ajv.compile(value as object) as Validator
  } catch (cause) {
    throw new ConfigError(`${name}: is no valid JSON Schema (${(cause as Error).message})`, {
      remedy: 'correct it; ours are in docs/schemas, and may be referred to by their `$id`',
      cause,
    })
  }
  const profile = profileOf(name, validate, levels)
  if (isInBase) profile.note = `The profile ${name} is that of the base.`
  return profile
}

interface Validator {
  (value: unknown): boolean
  errors?:
    | null
    | { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }[]
}

function profileOf(name: string, validate: Validator, levels: Record<string, string>): Profile {
  for (const [rule, level] of Object.entries(levels))
    if (!['error', 'warning', 'note', 'off'].includes(level))
      throw new ConfigError(
        `${name}: \`x-levels.${rule}\`: expected \`error\`, \`warning\`, \`note\` or \`off\``,
      )
  return {
    name,
    levels: levels as Profile['levels'],
    check(card) {
      if (validate(cardDocument(card))) return []
      return (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
        path: instancePath
          .split('/')
          .slice(1)
          .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
        keyword,
        params,
        message: message ?? keyword,
      }))
    },
  }
}
