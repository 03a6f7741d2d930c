import { type BaseRevision, type Context, DataError } from '@probity/core'
import type { Card } from './card.ts'
import { type Check, compare } from './compare.ts'
import { withoutDisabled } from './directives.ts'
import type { EvidenceSet } from './evidence.ts'
import type { ModelCardSettings } from './generated/settings.ts'
import { compareMarked } from './marked.ts'
import type { Profile } from './profile.ts'
import { readCard } from './read-card.ts'
import { emptyProblems, profileProblems } from './rules/content.ts'
import { figureProblems, resultProblems, thresholdProblems, unreportedProblems } from './rules/figures.ts'
import { dateProblems, digestProblems, staleProblems, watched } from './rules/freshness.ts'
import { fairnessProblems, groupProblems } from './rules/groups.ts'
import { limitProblems } from './rules/limits.ts'
import { externalProblems, linkProblems } from './rules/links.ts'
import { evalResultProblems, licenseProblems, structureProblems } from './rules/metadata.ts'
import { adviceProblems, contactProblems, privacyProblems } from './rules/people.ts'
import type { Problem } from './rules/rules.ts'
import { readStatements, type Stated } from './stated.ts'
import { parseStructure } from './structure.ts'
import { readText, type TextFile } from './text.ts'
import type { TopicFinder } from './topics.ts'

/** What all cards of one run are held against. */
export interface Setting {
  settings: ModelCardSettings
  context: Context
  topicsOf: TopicFinder
  profile: Profile
  evidence: EvidenceSet
  base?: BaseRevision
}

/** A card, and what the rules have against it. */
export interface Checked {
  card: Card
  problems: Problem[]
  checks: Check[]
  notes: string[]
}

/** Reads a card and holds every rule against it. */
export async function checkCard(file: TextFile, setting: Setting): Promise<Checked> {
  const { settings, context, topicsOf, profile, evidence, base } = setting
  const { head } = context
  const card = readCard(file, topicsOf)
  const before = base === undefined ? undefined : await cardIn(base, card.path, topicsOf)
  const statements = readStatements(card, evidence.metricOf)
  const marked = compareMarked(card, evidence)
  // Of a line with a marker only the number it speaks of is told; the others are compared as ever.
  const isMarked = ({ line, from }: Stated) =>
    marked.checks.some(({ stated }) => stated.line === line && stated.from === from)
  const checks = [
    ...marked.checks,
    ...(settings.numbers === 'marked'
      ? []
      : compare(statements, evidence).filter(({ stated }) => !isMarked(stated))),
  ]
  const digests = await digestProblems(card, head, evidence.results)
  const found = [
    ...structureProblems(card),
    ...(await evalResults(card, head)),
    ...profileProblems(card, profile.check(card), topicsOf),
    ...emptyProblems(card),
    ...licenseProblems(card, await licenseFile(head)),
    ...marked.problems,
    ...figureProblems(card, checks),
    ...unreportedProblems(statements, evidence),
    ...fairnessProblems(card, statements, evidence),
    ...resultProblems(card, statements),
    ...thresholdProblems(card, evidence),
    ...limitProblems(card, evidence),
    ...groupProblems(card, statements, evidence),
    ...digests.problems,
    ...dateProblems(card, new Date()),
    ...(base === undefined
      ? []
      : await staleProblems(
          card,
          digests.current,
          head,
          base,
          settings.watch ?? watched,
          before ?? undefined,
        )),
    ...(await linkProblems(card, head)),
    ...(settings['external-links'] ? await externalProblems(card, context.signal) : []),
    ...contactProblems(card),
    ...privacyProblems(card),
    ...adviceProblems(card),
  ]
  const { problems, notes } = withoutDisabled(card, once(found), before)
  return { card, problems, checks, notes }
}

/** The card in the base, under the name that it had there; null where it is new, or was no card that can be read. */
async function cardIn(base: BaseRevision, path: string, topicsOf: TopicFinder): Promise<Card | null> {
  const renamed = (await base.changes()).find(change => change.path === path && change.kind === 'renamed')
  const before = renamed?.from ?? path
  if ((await base.size(before)) === undefined) return null
  try {
    return readCard(await readText(base, before), topicsOf)
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}

async function evalResults(card: Card, head: Context['head']): Promise<Problem[]> {
  if (card.structure === undefined) return []
  const folder = card.path.includes('/') ? card.path.slice(0, card.path.lastIndexOf('/') + 1) : ''
  const paths = await head.list([`${folder}.eval_results/*.yaml`, `${folder}eval_results.yaml`])
  const found: Problem[] = []
  for (const path of paths) {
    const problems = evalResultProblems(parseStructure((await readText(head, path)).text))
    // The line is one of that file, and findings are of the card: it is told in words.
    found.push(
      ...problems.map(({ line, ...rest }) => ({
        ...rest,
        message: `${path}${line === undefined ? '' : `:${line}`}: ${rest.message}`,
      })),
    )
  }
  return found
}

async function licenseFile(head: Context['head']): Promise<TextFile | undefined> {
  const [path] = await head.list(['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING'])
  return path === undefined ? undefined : readText(head, path)
}

/** Two rules may see the same: a profile that asks for a contact, and the rule that does. */
function once(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ rule, line, message }) => {
    const key = `${rule}\0${line}\0${message}`
    return !seen.has(key) && seen.add(key)
  })
}
