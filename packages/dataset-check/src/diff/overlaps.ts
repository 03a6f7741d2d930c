import { type Exhibit, type Finding, type Measurement, minCell, peopleText } from '@probity/core'
import type { Part } from './parts.ts'
import { type RowHashes, within } from './row-hashes.ts'
import { percent } from './shares.ts'

/** Rows of a later part that an earlier one has too. */
export interface Overlap {
  earlier: string
  later: string
  rows: number
  byValues: number
  /** Undefined where there is no id. */
  byId?: number
}

export function overlapsOf(parts: readonly Part[]): Overlap[] {
  const sorted = parts.map(({ name, rows, hashes, ids }) => ({
    name,
    rows,
    values: joined(hashes),
    // Where a file of the part has no ids, those of the others are not all.
    ids: ids.length === hashes.length ? joined(ids) : undefined,
  }))
  return sorted.flatMap((later, j) =>
    sorted.slice(0, j).map(earlier => ({
      earlier: earlier.name,
      later: later.name,
      rows: later.rows,
      byValues: within(earlier.values, later.values),
      ...(earlier.ids && later.ids ? { byId: within(earlier.ids, later.ids) } : {}),
    })),
  )
}

function joined(hashes: readonly RowHashes[]): BigUint64Array {
  const all = new BigUint64Array(hashes.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  for (const part of hashes) {
    all.set(part.sorted(), at)
    at += part.size
  }
  return all.sort()
}

/** In parentheses the share, but of a few rows none: it would count them. */
function part(count: number, rows: number): string {
  return count < minCell ? '' : ` (${percent(count / rows)})`
}

/** By how much the share of common rows may rise before it is an error: tables of few columns have equal rows. */
const leastRise = 0.01

/**
 * Rows that a part for testing shares with one for training: what a model has seen it need not foretell. An
 * error where there are such rows by id, where there were none before, or clearly more; else a warning.
 *
 * @param path of each part, for its findings. @param base of the base, by the same names, where there is one.
 */
export function overlapFindings(
  head: readonly Overlap[],
  base: readonly Overlap[] | undefined,
  path: (part: string) => string,
): Finding[] {
  return head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const found: Finding[] = []
    const say = (level: Finding['level'], count: number, what: string, was: number | undefined) =>
      found.push({
        rule: 'train-test-overlap',
        level,
        path: path(overlap.later),
        message: `${peopleText(count)} rows of ${overlap.later}${part(count, overlap.rows)} have ${what} of a row in ${overlap.earlier}${
          was === undefined ? '' : ` (before: ${was === 0 ? 'none' : peopleText(was)})`
        }`,
        fix: `take them out of one of the two: what is measured on rows that a model has seen says nothing`,
      })
    if (overlap.byId !== undefined && overlap.byId > 0) say('error', overlap.byId, 'the id', before?.byId)
    else if (overlap.byValues > 0) {
      const rise =
        overlap.byValues / overlap.rows - (before === undefined ? 0 : before.byValues / before.rows)
      const isError = before !== undefined && (before.byValues === 0 || rise >= leastRise)
      say(isError ? 'error' : 'warning', overlap.byValues, 'the values', before?.byValues)
    }
    return found
  })
}

export function overlapExhibit(head: readonly Overlap[], base: readonly Overlap[] | undefined): Exhibit {
  const rows = head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const title = `${overlap.later} in ${overlap.earlier}`
    const byValues = [`${title}, by values`, before?.byValues ?? null, overlap.byValues]
    return overlap.byId === undefined
      ? [byValues]
      : [byValues, [`${title}, by id`, before?.byId ?? null, overlap.byId]]
  })
  return {
    title: 'Rows in more than one part',
    columns: [
      { title: 'rows', kind: 'text' },
      { title: 'base', kind: 'count' },
      { title: 'this change', kind: 'count' },
    ],
    rows,
  }
}

export function overlapMeasurements(
  head: readonly Overlap[],
  base: readonly Overlap[] | undefined,
): Measurement[] {
  return head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const one = (metric: string, value: number, baseline: number | undefined) => ({
      metric,
      slice: { dataset: overlap.later, in: overlap.earlier },
      value,
      interval: null,
      n: overlap.rows,
      baseline: baseline ?? null,
    })
    const byValues = one('overlap_rows', overlap.byValues, before?.byValues)
    return overlap.byId === undefined
      ? [byValues]
      : [byValues, one('overlap_ids', overlap.byId, before?.byId)]
  })
}

function baseOf(overlap: Overlap, base: readonly Overlap[] | undefined): Overlap | undefined {
  return base?.find(({ earlier, later }) => earlier === overlap.earlier && later === overlap.later)
}
