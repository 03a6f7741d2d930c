import { DataError, type GateResult, isAttribute, minCell, type Slice, validateResult } from '@probity/core'
import { type MetricFinder, metricFinder } from './metric-name.ts'
import { parseStructure } from './structure.ts'
import type { TextFile } from './text.ts'
import { plainTitle } from './topics.ts'

/** A number that was measured. */
export interface Evidence {
  /** As `metricFinder` names it. */
  metric: string
  /** As its source names it. */
  name: string
  slice: Slice
  value: number
  /** Of the keys above it in a metrics file, or the name of the gate where several of a kind ran. */
  words: string[]
  /** What measured it, for a sentence: `accuracy-gate`, `eval/metrics.json`. */
  source: string
  /** Whether it can confirm a number and not refute one. */
  isLoose: boolean
}

/** All that is known of the model beside the card. */
export interface EvidenceSet {
  numbers: Evidence[]
  metricOf: MetricFinder
  /** Decision thresholds by their source. */
  thresholds: { value: number; source: string }[]
  results: GateResult[]
}

/**
 * Gathers what was measured: by the gates of this audit, by results that were stored as files, and by metrics
 * files of any nesting. Where a gate measured a metric of all rows, what a metrics file says of it is left out.
 *
 * Throws a `DataError` for a file that is no JSON or YAML.
 */
export function gatherEvidence(results: readonly GateResult[], files: readonly TextFile[]): EvidenceSet {
  const all = [...results]
  const leaves: Leaf[] = []
  for (const file of files) {
    const result = /\.json$/i.test(file.path) ? resultIn(file.text) : undefined
    if (result !== undefined) {
      all.push(result)
      continue
    }
    const { entries, problems } = parseStructure(file.text)
    const [problem] = problems
    if (problem !== undefined)
      throw new DataError(
        `line ${problem.line} ${problem.message}`,
        { path: file.path },
        { remedy: problem.fix },
      )
    leaves.push(...leavesOf(entries, file.path))
  }
  const measured = all.filter(({ measurements }) => measurements.length > 0)
  const metricOf = metricFinder([
    ...measured.flatMap(({ measurements }) => measurements.map(({ metric }) => metric)),
    // A whole number is a count or a setting.
    ...leaves.filter(({ value }) => !Number.isInteger(value)).map(({ name }) => name),
  ])
  const kinds = Map.groupBy(measured, ({ gate }) => gate)
  const fromGates = measured.flatMap(result => {
    const words = kinds.get(result.gate)!.length > 1 ? wordsOf(result.id) : []
    // A gap is judged without the groups that are too small, and measured with them: what is judged counts, and
    // what was not judged says nothing against the card.
    // A claim about a change tells of the groups that changed most, not of the whole.
    const claims = result.claims.filter(({ limit }) => limit.kind === 'min' || limit.kind === 'max')
    return [...claims, ...result.measurements].flatMap((one): Evidence[] => {
      const { metric, slice, value, n } = one
      const named = metricOf(metric)
      // A number of so few people is told to nobody, by a correction neither.
      const isSmall = n > 0 && n < minCell
      if (value === null || named === undefined || isSmall) return []
      const isLoose = isAttribute(slice) && !('limit' in one)
      return [{ metric: named.metric, name: metric, slice, value, words, source: result.id, isLoose }]
    })
  })
  const known = new Set(fromGates.filter(({ slice }) => isAll(slice)).map(({ metric }) => metric))
  const fromFiles = leaves.flatMap(({ name, value, words, source }): Evidence[] => {
    const named = metricOf(name)
    if (named === undefined || known.has(named.metric)) return []
    const all = [...words, ...named.rest]
    return [{ metric: named.metric, name, slice: {}, value, words: all, source, isLoose: false }]
  })
  return {
    numbers: [...fromGates, ...fromFiles],
    metricOf,
    thresholds: leaves
      .filter(({ name }) => /^((decision|classification) )?threshold$/.test(plainTitle(name)))
      .map(({ value, source }) => ({ value, source })),
    results: all,
  }
}

export const isAll = (slice: Slice) => Object.keys(slice).length === 0

/** The words of a name, without those that tell nothing. */
export function wordsOf(name: string): string[] {
  return plainTitle(name)
    .split(' ')
    .filter(word => word !== '' && !neutral.has(word))
}

/** Words beside a metric that do not change which number is meant. */
export const neutral = new Set(
  `a an and the of on for in at our this its model models value values score scores metric metrics measure result
  results test testing tested held out hold holdout heldout set split eval evaluation evaluated overall total final
  mean average data dataset all rows full deployed current production champion selected shipped performance report
  class positive percent pct summary best is at default`.split(/\s+/),
)

interface Leaf {
  name: string
  value: number
  words: string[]
  source: string
}

/** Every number of a metrics file, named by its key; `{name: accuracy, value: 0.9}` by the name beside it. */
function leavesOf(entries: ReturnType<typeof parseStructure>['entries'], source: string): Leaf[] {
  const textAt = new Map(
    entries
      .filter(({ scalar }) => typeof scalar === 'string')
      .map(({ path, scalar }) => [path.join('\0'), scalar]),
  )
  return entries.flatMap(({ path, scalar }) => {
    if (typeof scalar !== 'number' || !Number.isFinite(scalar)) return []
    const keys = path.filter(key => typeof key === 'string')
    let name = keys.at(-1)
    if (name === undefined) return []
    let above = keys.slice(0, -1)
    if (/^(value|score|mean|result)$/i.test(name)) {
      const beside = ['metric', 'name', 'type'].map(key => textAt.get([...path.slice(0, -1), key].join('\0')))
      const label = beside.find(text => text !== undefined)
      name = label === undefined ? above.at(-1) : String(label)
      if (name === undefined) return []
      if (label === undefined) above = above.slice(0, -1)
    }
    return [{ name, value: scalar, words: above.flatMap(wordsOf), source }]
  })
}

/** The result of a gate that was stored as a file; undefined where it is something else. */
function resultIn(text: string): GateResult | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return validateResult(value) ? (value as GateResult) : undefined
  } catch {
    return undefined
  }
}
