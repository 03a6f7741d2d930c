import { canonicalJson, compareVerdicts, type GateResult } from '@probity/core'
import type { Origin, Report } from './report.ts'
import { compare } from './standing.ts'

/** When and of what a report is: a later run first of all, then the commit so that the order is total. */
type Stamp = Origin & { sha: string }

/**
 * Joins the results of two reports on the same pull request. Of results of the same gate and section the
 * later run's stays; of a run in two, the worse. The report of the latest run gives the head, and what is of
 * another head is dropped for good. Commutative, associative, and idempotent on what it returns.
 */
export function merge(a: Report, b: Report): Report {
  const [stampA, stampB] = [stampOf(a), stampOf(b)]
  const order = compareStamps(stampA, stampB)
  const latest = order > 0 ? [a] : order < 0 ? [b] : [a, b]
  const sha = latest[0]!.head?.sha ?? ''
  const others = [a, b].filter(report => (report.head?.sha ?? '') !== sha).map(stampOf)
  const since = greatest([a.since, b.since, ...others], compareStamps)
  const chosen = new Map<string, Entry>()
  for (const entry of [...entriesOf(a), ...entriesOf(b)]) {
    if (entry.stamp.sha !== sha || (since !== undefined && compareStamps(entry.stamp, since) <= 0)) continue
    const key = JSON.stringify([entry.result.gate, entry.result.id])
    const other = chosen.get(key)
    if (other === undefined || compareEntries(entry, other) > 0) chosen.set(key, entry)
  }
  const entries = [...chosen.values()].sort(
    (one, two) => compare(one.result.gate, two.result.gate) || compare(one.result.id, two.result.id),
  )
  const run = pick(latest.map(report => report.run))
  const origins = entries.map(({ stamp: { id, attempt } }) => ({ id, attempt }))
  const isOneRun = origins.every(
    origin => origin.id === (run?.id ?? 0) && origin.attempt === (run?.attempt ?? 0),
  )
  return {
    results: entries.map(entry => entry.result),
    mode: latest.some(report => report.mode === 'enforce') ? 'enforce' : 'report',
    onInconclusive: (['fail', 'warn', 'pass'] as const).find(effect =>
      latest.some(report => report.onInconclusive === effect),
    )!,
    ...present({
      head: pick(latest.map(report => report.head)),
      base: pick(latest.map(report => report.base)),
      run,
      origins: isOneRun ? undefined : origins,
      since,
    }),
  }
}

interface Entry {
  result: GateResult
  stamp: Stamp
}

function entriesOf(report: Report): Entry[] {
  const own = stampOf(report)
  return report.results.map((result, index) => ({ result, stamp: { ...own, ...report.origins?.[index] } }))
}

function stampOf({ run, head }: Report): Stamp {
  return { id: run?.id ?? 0, attempt: run?.attempt ?? 0, sha: head?.sha ?? '' }
}

function compareStamps(a: Stamp, b: Stamp): number {
  return a.id - b.id || a.attempt - b.attempt || compare(a.sha, b.sha)
}

/** Later, then worse, then by text: two jobs of one run that say different things are settled the same way everywhere. */
function compareEntries(a: Entry, b: Entry): number {
  return (
    compareStamps(a.stamp, b.stamp) ||
    compareVerdicts(b.result.verdict, a.result.verdict) ||
    compare(canonicalJson(a.result), canonicalJson(b.result))
  )
}

/** Of what two jobs of the same run say of the whole, one, the same whichever comes first. */
function pick<T>(values: readonly (T | undefined)[]): T | undefined {
  return greatest(values, (a, b) => compare(canonicalJson(a), canonicalJson(b)))
}

function greatest<T>(values: readonly (T | undefined)[], order: (a: T, b: T) => number): T | undefined {
  return values
    .filter(value => value !== undefined)
    .reduce<T | undefined>(
      (found, value) => (found === undefined || order(value, found) > 0 ? value : found),
      undefined,
    )
}

function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}
