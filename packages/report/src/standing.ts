import { type Claim, type GateResult, type Verdict, visible } from '@probity/core'
import { isBlocked, type Report } from './report.ts'

/** How a gate or a claim stands, for a reader: a verdict, or that the gate gave no answer at all. */
export type Standing = Verdict | 'could-not-run' | 'waived'

/** First what leaves everything open, then worst first. */
const order: readonly Standing[] = [
  'could-not-run',
  'fail',
  'not-computable',
  'inconclusive',
  'waived',
  'pass',
  'skipped',
]

/** In a table, and of one or several gates in a sentence. The icon never stands without the word. */
export const words: Record<
  Standing,
  { icon: string; sign: string; word: string; one: string; many: string }
> = {
  'could-not-run': {
    icon: '🚫',
    sign: '!',
    word: 'could not run',
    one: 'could not run',
    many: 'could not run',
  },
  fail: { icon: '❌', sign: '✗', word: 'fail', one: 'fails', many: 'fail' },
  'not-computable': {
    icon: '🚫',
    sign: '!',
    word: 'not computable',
    one: 'is not computable',
    many: 'are not computable',
  },
  inconclusive: { icon: '⚠️', sign: '?', word: 'undecided', one: 'is undecided', many: 'are undecided' },
  waived: { icon: '⏳', sign: '~', word: 'waived', one: 'is waived', many: 'are waived' },
  pass: { icon: '✅', sign: '✓', word: 'pass', one: 'passes', many: 'pass' },
  skipped: { icon: '⚪', sign: '-', word: 'skipped', one: 'was skipped', many: 'were skipped' },
}

/** A gate without a number and without a claim could not run. */
export function standingOf(result: GateResult): Standing {
  return result.verdict === 'not-computable' && result.claims.length === 0 ? 'could-not-run' : result.verdict
}

/** What a waiver accepts is shown as that, whatever its verdict. */
export function claimStanding({ verdict, waived }: Pick<Claim, 'verdict' | 'waived'>): Standing {
  return waived === undefined ? verdict : 'waived'
}

/** Whether there is something for the reader to look at. */
export function isWrong(standing: Standing): boolean {
  return standing !== 'pass' && standing !== 'skipped' && standing !== 'waived'
}

/** What could not run first, then worst first, then by name. */
export function sortResults(results: readonly GateResult[]): GateResult[] {
  return results.toSorted(
    (a, b) =>
      compareStandings(standingOf(a), standingOf(b)) || compare(a.gate, b.gate) || compare(a.id, b.id),
  )
}

/** Negative when `a` is to be shown before `b`. */
export function compareStandings(a: Standing, b: Standing): number {
  return order.indexOf(a) - order.indexOf(b)
}

/** By code unit: the same everywhere, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `fairness-gate`, or `fairness-gate (loans)` where there are several of that gate. */
export function gateName(result: GateResult): string {
  return visible(result.id === result.gate ? result.gate : `${result.gate} (${result.id})`)
}

/**
 * The verdict in one line of plain text.
 *
 * @example verdictLine(report) // 'Probity blocks this merge: 2 of 6 gates fail, 1 is undecided'
 */
export function verdictLine(report: Report): string {
  const { results } = report
  if (results.length === 0) return 'Probity: no gate ran'
  const isTroubled = results.some(result => isWrong(result.verdict))
  const effect = isBlocked(report)
    ? ' blocks this merge'
    : !isTroubled
      ? ''
      : report.mode === 'report'
        ? ' reports and does not block'
        : ' does not block this merge'
  return `Probity${effect}: ${tally(results, isTroubled)}`
}

/** The icon that goes with the line. */
export function verdictIcon(report: Report): string {
  const first = sortResults(report.results)[0]
  return words[first === undefined ? 'skipped' : standingOf(first)].icon
}

function tally(results: readonly GateResult[], isTroubled: boolean): string {
  if (results.length === 1) return `${gateName(results[0]!)} ${words[standingOf(results[0]!)].one}`
  const shown = order.filter(standing => !isTroubled || (standing !== 'pass' && standing !== 'skipped'))
  const parts: string[] = []
  for (const standing of shown) {
    const count = results.filter(result => standingOf(result) === standing).length
    if (count === 0) continue
    const verb = count === 1 ? words[standing].one : words[standing].many
    if (parts.length > 0) parts.push(`${count} ${verb}`)
    else if (count < results.length) parts.push(`${count} of ${results.length} gates ${verb}`)
    else parts.push(`${count === 2 ? 'both' : `all ${count}`} gates ${verb}`)
  }
  return parts.join(', ')
}
