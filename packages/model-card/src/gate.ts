import {
  type BaseRevision,
  ConfigError,
  type Context,
  didYouMean,
  digestOf,
  type Exhibit,
  type Finding,
  type Gate,
  type GateResult,
  plural,
  version,
} from '@probity/core'
import type { Card } from './card.ts'
import type { Setting } from './check-card.ts'
import { type Check, printLike } from './compare.ts'
import { crosswalk } from './crosswalk.ts'
import { gatherEvidence } from './evidence.ts'
import { findCards } from './find-cards.ts'
import type { ModelCardSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { newCard, promptCount } from './init.ts'
import { loadProfile, type Profile } from './profile.ts'
import { type Problem, rules } from './rules/rules.ts'
import { schema } from './schema.ts'
import { readText, type TextFile } from './text.ts'
import { topicFinder, topics } from './topics.ts'

export const gate: Gate<ModelCardSettings> = { name: 'model-card', schema, validate, run }

/** Whether each card is complete, current, and says what was measured. */
async function run(settings: ModelCardSettings, context: Context): Promise<GateResult> {
  const { head, asked } = context
  const topicsOf = topicFinder(checkedAliases(settings.aliases ?? {}))
  if (asked?.has('init')) return initiate(settings, context)
  const profile = await loadProfile(settings.profile, context)
  const files = await metricsFiles(settings, context)
  const evidence = gatherEvidence(context.results, files)
  const { paths, missing } = await findCards(settings, head)
  const { base, note } = await baseOf(context)
  const setting: Setting = {
    settings,
    context,
    topicsOf,
    profile,
    evidence,
    ...(base === undefined ? {} : { base }),
  }

  const findings: Finding[] = missing.map(({ model, card }) =>
    finding(
      card,
      {
        rule: 'MC001',
        message: `there is no card ${card} for ${model}`,
        fix: 'write it: `probity model-card --init` begins one',
      },
      profile,
    ),
  )
  if (paths.length + missing.length === 0)
    findings.push(
      finding(
        'MODEL_CARD.md',
        {
          rule: 'MC001',
          message: 'there is no model card',
          fix: 'write one: `probity model-card --init` begins it; or name it under `cards`',
        },
        profile,
      ),
    )
  const checked = []
  for (const path of paths) {
    context.signal.throwIfAborted()
    let file = await readText(head, path)
    if (asked?.has('write')) file = await written(file, setting)
    // With all that reads Markdown: a run without a card does without it.
    const { checkCard } = await import('./check-card.ts')
    checked.push(await checkCard(file, setting))
  }
  findings.push(
    ...checked.flatMap(({ card, problems }) => problems.map(problem => finding(card.path, problem, profile))),
  )
  const shown = findings.filter(({ rule }) => profile.levels[rule] !== 'off')
  const errors = shown.filter(({ level }) => level === 'error')
  const checks = checked.flatMap(one => one.checks)
  return {
    ...blank(settings, context),
    verdict: errors.length > 0 ? 'fail' : 'pass',
    headline: headline(
      errors,
      checks,
      checked.map(({ card }) => card),
    ),
    findings: shown,
    exhibits: checked.flatMap(({ card, checks: own }) => [
      ...figuresExhibit(card, own),
      crosswalk(card, evidence.results),
    ]),
    notes: [
      ...[profile.note, note].filter(text => text !== undefined),
      ...checked.flatMap(({ notes }) => notes),
    ],
    subjects: [
      ...checked.map(({ card }) => ({
        name: card.path,
        role: 'card' as const,
        digest: { sha256: card.sha256 },
      })),
    ],
    coverage: {
      read: [
        ...checked.map(({ card }) => ({ path: card.path, bytes: card.bytes, rows: 0 })),
        ...files.map(({ path, bytes }) => ({ path, bytes: bytes.length, rows: 0 })),
      ],
      skipped: [],
    },
  }
}

function blank(settings: ModelCardSettings, { id }: Context): GateResult {
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id,
    verdict: 'skipped',
    headline: '',
    confidence: 0.95,
    claims: [],
    findings: [],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: digestOf(settings),
    tool: { name: 'probity', version },
  }
}

/** A base that cannot be had leaves out what compares with it, and says so. */
async function baseOf(context: Context): Promise<{ base?: BaseRevision; note?: string }> {
  try {
    const base = await context.base?.()
    return base === undefined ? {} : { base }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return { note: `Not held against the base: ${error.message}${error.remedy ? `; ${error.remedy}` : ''}.` }
  }
}

function checkedAliases(aliases: Record<string, string[]>): Record<string, string[]> {
  for (const id of Object.keys(aliases))
    if (!(id in topics))
      throw new ConfigError(
        `\`aliases\`: there is no section \`${id}\`${didYouMean(id, Object.keys(topics))}`,
      )
  return aliases
}

/** Of a metrics file, or of the result of a gate with many groups. */
const mostMetricsBytes = 16 * 1024 * 1024

async function metricsFiles({ metrics = [] }: ModelCardSettings, { head }: Context): Promise<TextFile[]> {
  const files: TextFile[] = []
  for (const pattern of metrics) {
    const paths = await head.list([pattern])
    if (paths.length === 0) throw new ConfigError(`\`metrics\`: no file matches ${pattern}`)
    for (const path of paths) files.push(await readText(head, path, mostMetricsBytes))
  }
  return files
}

/** `--init`: leaves a card to fill in, and judges nothing. */
async function initiate(settings: ModelCardSettings, context: Context): Promise<GateResult> {
  const path = settings.cards?.[0] ?? 'MODEL_CARD.md'
  if ((await context.head.size(path)) !== undefined)
    throw new ConfigError(`${path} is there already`, {
      remedy: 'take it away, or name another path under `cards`',
    })
  context.leave?.(path, newCard())
  return { ...blank(settings, context), headline: `wrote ${path}: answer its ${promptCount} questions` }
}

/** `--write`: leaves the card with its generated block, which is then what is judged. */
async function written(file: TextFile, { context, topicsOf, evidence }: Setting): Promise<TextFile> {
  const [{ readCard }, { fillCard }] = await Promise.all([import('./read-card.ts'), import('./write.ts')])
  const card = readCard(file, topicsOf)
  if (card.format !== 'markdown')
    throw new ConfigError(`${file.path}: only a Markdown card has a block to write`)
  const text = fillCard(card, evidence.results)
  context.leave?.(file.path, text)
  return { path: file.path, text, bytes: new TextEncoder().encode(text) }
}

function finding(
  path: string,
  { rule, level, line, message, fix, suggestion }: Problem,
  profile: Profile,
): Finding {
  const own = profile.levels[rule]
  return {
    rule,
    level: level ?? (own === undefined || own === 'off' ? rules[rule][0] : own),
    path,
    ...(line === undefined ? {} : { line }),
    message,
    fix,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function headline(errors: readonly Finding[], checks: readonly Check[], cards: readonly Card[]): string {
  const [first] = errors
  if (first !== undefined)
    return `${first.message}${errors.length > 1 ? `, and ${errors.length - 1} more` : ''}`
  const agreeing = checks.filter(({ outcome }) => outcome === 'agrees').length
  const numbers =
    agreeing === 0
      ? ''
      : `; ${plural(agreeing, 'number')} ${agreeing === 1 ? 'agrees' : 'agree'} with the evaluation`
  return `${Object.keys(rules).length - 1} rules${cards.length > 1 ? ` on ${plural(cards.length, 'card')}` : ''}${numbers}`
}

/** The worst first. */
const outcomes = { differs: 'differs', unsure: 'cannot be told', agrees: 'agrees' }

function figuresExhibit(card: Card, checks: readonly Check[]): Exhibit[] {
  if (checks.length === 0) return []
  return [
    {
      title: `Numbers of ${card.path} and what was measured`,
      columns: [
        { title: 'line', kind: 'text' },
        { title: 'metric', kind: 'text' },
        { title: 'card', kind: 'text' },
        { title: 'measured', kind: 'text' },
        { title: 'outcome', kind: 'text' },
      ],
      rows: checks
        .toSorted(
          (a, b) =>
            Object.keys(outcomes).indexOf(a.outcome) - Object.keys(outcomes).indexOf(b.outcome) ||
            a.stated.line - b.stated.line ||
            a.stated.from - b.stated.from,
        )
        .map(({ stated, outcome, against }) => [
          String(stated.line),
          stated.label,
          `${stated.text}${stated.isPercent ? ' %' : ''}`,
          outcome === 'unsure'
            ? ''
            : `${printLike(stated, against[0]!.value, stated.metric)} (${against[0]!.source})`,
          outcomes[outcome],
        ]),
    },
  ]
}
