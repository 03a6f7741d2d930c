import { ConfigError, countText, didYouMean, groupName, plural, type Slice } from '@probity/core'
import {
  type Cells,
  type ComparedCells,
  type Four,
  merge,
  type PairedCells,
  Ranker,
} from '@probity/statistics'
import { jointCells } from './alone.ts'
import type { Attribute } from './attribute.ts'
import type { Counted, Predictions } from './predictions.ts'

/** More groups than this in one attribute are no groups of people. */
const mostGroups = 1000

/** The groups of an attribute, each by name, those with a value in every column first. */
export interface Groups {
  attribute: Attribute
  slices: Slice[]
  cells: Cells[]
  /** How many, from the first on, have a value in every column. */
  known: number
  /** All rows, also those without a value. */
  overall: Cells
  /** Index of the reference group, where one was named. */
  reference?: number
  /** The groups, in the same order, and all rows under base and change; absent without a base. */
  compared?: { groups: ComparedCells[]; overall: ComparedCells }
  /** For each combination its group. */
  groupOf: Int32Array
  /** Of each group, where rows come in clusters: see `PairedCells.clusters`, both models being this one. */
  clusters?: Float64Array[]
}

/**
 * The cells of every group of every attribute. Throws a `ConfigError` for a column that holds no groups, and
 * for a reference that does not occur.
 */
export function groupsOf(
  predictions: Predictions,
  attributes: readonly Attribute[],
  references: readonly string[],
): Groups[] {
  refuseIdentifiers(predictions)
  const parts = predictions.counted.map(combination => cellsOf(combination, predictions))
  const overall = merge(parts)
  const memberships = attributes.map(attribute => membershipOf(attribute, predictions))
  const all = attributes.map((attribute, a): Groups => {
    const { slices, known, of } = memberships[a]!
    const members: Cells[][] = slices.map(() => [])
    for (const [i, part] of parts.entries()) members[of[i]!]!.push(part)
    return { attribute, slices, cells: members.map(merge), known, overall, groupOf: of }
  })
  rank(predictions, memberships, overall, all)
  cluster(predictions, all)
  compare(predictions, memberships, all)
  for (const reference of references) setReference(reference, all)
  return all
}

/** A column of names or numbers of people is refused before any of its values is shown. */
function refuseIdentifiers({ groupColumns, rows }: Predictions): void {
  for (const { name, dictionary } of groupColumns) {
    if (dictionary.length <= mostGroups && dictionary.length <= Math.max(2, rows / 2)) continue
    throw new ConfigError(
      `\`sensitive\`: ${name} has ${countText(dictionary.length)} distinct values in ${plural(rows, 'row')}: these are no groups`,
      { remedy: 'name a column of groups; put ages, dates or places into bands before this step' },
    )
  }
}

interface Membership {
  slices: Slice[]
  known: number
  /** For each combination its group. */
  of: Int32Array
  /** The group of a combination of the base; −1 where there is none of these. */
  find(codes: Int32Array): number
}

function membershipOf({ name, columns }: Attribute, { counted, groupColumns }: Predictions): Membership {
  const at = columns.map(column => groupColumns.findIndex(group => group.name === column))
  // Groups are told apart by a path of codes, one a column: a key joined from texts could collide.
  const tree: Branch = new Map()
  const slices: Slice[] = []
  const found = counted.map(({ codes }) => {
    let branch = tree
    for (const column of at.slice(0, -1)) branch = grow(branch, codes[column + 2]!, () => new Map()) as Branch
    return grow(branch, codes[at.at(-1)! + 2]!, () => {
      const values = at.map(column => groupColumns[column]!.dictionary[codes[column + 2]!]! || null)
      return slices.push(Object.fromEntries(columns.map((column, i) => [column, values[i]!]))) - 1
    }) as number
  })
  if (slices.length > mostGroups) {
    throw new ConfigError(
      `\`sensitive\`: ${name} has ${countText(slices.length)} groups; at most ${countText(mostGroups)} are measured`,
    )
  }
  const isKnown = (slice: Slice) => Object.values(slice).every(value => value !== null)
  const order = slices.map((_, group) => group)
  order.sort((a, b) => {
    if (isKnown(slices[a]!) !== isKnown(slices[b]!)) return isKnown(slices[a]!) ? -1 : 1
    return compareValues(Object.values(slices[a]!), Object.values(slices[b]!))
  })
  const position = new Int32Array(order.length)
  for (const [i, group] of order.entries()) position[group] = i
  return {
    slices: order.map(group => slices[group]!),
    known: slices.filter(isKnown).length,
    of: Int32Array.from(found, group => position[group]!),
    find(codes) {
      let branch: Branch | number | undefined = tree
      for (const column of at) branch = (branch as Branch | undefined)?.get(codes[column + 2]!)
      return branch === undefined ? -1 : position[branch as number]!
    },
  }
}

type Branch = Map<number, Branch | number>

function grow(branch: Branch, code: number, make: () => Branch | number): Branch | number {
  let next = branch.get(code)
  if (next === undefined) {
    next = make()
    branch.set(code, next)
  }
  return next
}

function compareValues(a: (string | null)[], b: (string | null)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i]!
    if (value === other) continue
    if (value === null || other === null) return value === null ? 1 : -1
    return value < other ? -1 : 1
  }
  return 0
}

/** One combination, which has but one outcome, as cells. */
function cellsOf(combination: Counted, { scored }: Predictions): Cells {
  const { isPositive, isPredictedPositive, rows, weight, weightSquared } = combination
  const only = (number: number): Four => {
    const four = { tn: 0, fp: 0, fn: 0, tp: 0 }
    four[isPositive ? (isPredictedPositive ? 'tp' : 'fn') : isPredictedPositive ? 'fp' : 'tn'] = number
    return four
  }
  const none = { score: 0, squaredError: 0 }
  const { score, scoreFrom0, scoreFrom1 } = combination
  return {
    counts: only(rows),
    weights: only(weight),
    squares: only(weightSquared),
    scores: scored?.areProbabilities
      ? {
          positives: isPositive ? { score, squaredError: scoreFrom1 } : none,
          negatives: isPositive ? none : { score, squaredError: scoreFrom0 },
        }
      : null,
    ranking: null,
  }
}

/** The groups under both models: the same rows where they are known to be, else two samples. */
function compare(predictions: Predictions, memberships: readonly Membership[], all: Groups[]): void {
  const { base, counted, countedOf, clusters } = predictions
  if (base.kind === 'unpaired') {
    const parts = base.counted.map(combination => cellsOf(combination, { ...predictions, scored: undefined }))
    const overall = { base: merge(parts), candidate: all[0]!.overall }
    for (const [a, groups] of all.entries()) {
      const members: Cells[][] = groups.slices.map(() => [])
      for (const [i, part] of parts.entries())
        members[memberships[a]!.find(base.counted[i]!.codes)]?.push(part)
      groups.compared = {
        groups: members.map((parts, group) => ({ base: merge(parts), candidate: groups.cells[group]! })),
        overall,
      }
    }
  }
  if (base.kind !== 'paired') return
  const cells = Int32Array.from(counted, jointCell)
  const ofRow = (of: Int32Array) => countedOf.map(index => (index < 0 ? -1 : of[index]!))
  const none = new Int32Array(counted.length)
  const withClusters = (parts: PairedCells[], of: Int32Array): PairedCells[] => {
    const sums = clusters?.sums(parts.length, ofRow(of), ofRow(cells))
    return sums === undefined ? parts : parts.map((part, i) => ({ ...part, clusters: sums[i]! }))
  }
  const [overall] = withClusters(pairedCells(1, counted, cells, none), none)
  for (const [a, groups] of all.entries()) {
    const { of } = memberships[a]!
    groups.compared = {
      groups: withClusters(pairedCells(groups.slices.length, counted, cells, of), of),
      overall: overall!,
    }
  }
}

/** The clusters of every group under the model alone. */
function cluster({ counted, countedOf, clusters }: Predictions, all: readonly Groups[]): void {
  if (clusters === undefined) return
  const cells = counted.map(
    ({ isPositive, isPredictedPositive }) =>
      jointCells[2 * Number(isPositive) + Number(isPredictedPositive)]!,
  )
  const ofRow = (of: ArrayLike<number>) => countedOf.map(index => (index < 0 ? -1 : of[index]!))
  for (const groups of all)
    groups.clusters = clusters.sums(groups.slices.length, ofRow(groups.groupOf), ofRow(cells))
}

/** The index of a combination's rows in `PairedCells`; −1 where the base has no such rows. */
function jointCell({ isPositive, isPredictedPositive, isPredictedPositiveByBase }: Counted): number {
  if (isPredictedPositiveByBase === undefined) return -1
  return 4 * Number(isPositive) + 2 * Number(isPredictedPositiveByBase) + Number(isPredictedPositive)
}

function pairedCells(
  groups: number,
  counted: readonly Counted[],
  cells: Int32Array,
  of: Int32Array,
): PairedCells[] {
  const found = Array.from({ length: groups }, () => ({
    counts: new Float64Array(8),
    weights: new Float64Array(8),
    squares: new Float64Array(8),
  }))
  for (const [i, { rows, weight, weightSquared }] of counted.entries()) {
    const cell = cells[i]!
    if (cell < 0) continue
    const group = found[of[i]!]!
    group.counts[cell]! += rows
    group.weights[cell]! += weight
    group.squares[cell]! += weightSquared
  }
  return found
}

/** What only the order of the scores tells, from one sort of all rows. */
function rank(
  { counted, countedOf, scored }: Predictions,
  memberships: Membership[],
  overall: Cells,
  all: Groups[],
): void {
  if (scored === undefined) return
  const outcomeOf = counted.map(
    ({ isPositive, isPredictedPositive }) => 2 * Number(isPositive) + Number(isPredictedPositive),
  )
  const outcomes = new Uint8Array(scored.size)
  const groups = memberships.map(() => new Int32Array(scored.size))
  for (let row = 0; row < scored.size; row++) {
    const index = countedOf[scored.combinations[row]!]!
    outcomes[row] = index < 0 ? 255 : outcomeOf[index]!
    if (index >= 0) for (let a = 0; a < groups.length; a++) groups[a]![row] = memberships[a]!.of[index]!
  }
  const ranker = new Ranker(groups.length)
  ranker.add(scored.size, outcomes, scored.scores, groups, scored.weights)
  const ranked = ranker.rank()
  overall.ranking = ranked.overall
  for (const [a, { cells }] of all.entries()) {
    for (const [group, cell] of cells.entries()) cell.ranking = ranked.groups[a]![group] ?? null
  }
}

/** `race = Caucasian`, `gender & age_band = male & 30-59`. */
function setReference(text: string, all: Groups[]): void {
  const [left = '', right = ''] = text.split(/=(.*)/s).map(part => part.trim())
  const name = spaced(left)
  const groups = all.find(({ attribute }) => attribute.name === name)
  if (groups === undefined) {
    const names = all.map(({ attribute }) => attribute.name)
    throw new ConfigError(
      `\`reference\`: ${JSON.stringify(name)} is not in \`sensitive\`${didYouMean(name, names)}`,
    )
  }
  const known = groups.slices.slice(0, groups.known).map(groupName)
  const exact = known.flatMap((group, i) => (group === right ? [i] : []))
  const found =
    exact.length > 0 ? exact : known.flatMap((group, i) => (spaced(group) === spaced(right) ? [i] : []))
  if (found.length !== 1) {
    const what = found.length === 0 ? 'no group' : 'more than one group'
    throw new ConfigError(
      `\`reference\`: ${name} has ${what} ${JSON.stringify(right)}${found.length === 0 ? didYouMean(right, known) : ''}`,
    )
  }
  groups.reference = found[0]!
}

/** `male&30-59` as `male & 30-59`. */
function spaced(text: string): string {
  return text
    .split('&')
    .map(part => part.trim())
    .join(' & ')
}
