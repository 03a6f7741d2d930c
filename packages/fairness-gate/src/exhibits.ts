import { type Claim, type Estimate, type Exhibit, groupName, minCell } from '@probity/core'
import {
  attributeMetrics,
  baseOf,
  type Cells,
  churnOf,
  isPaired,
  measure,
  metrics,
  type PairedCells,
  rowsIn,
} from '@probity/statistics'
import type { Groups } from './groups.ts'

/** Shown where no limit says what matters. */
const usual = ['selection_rate', 'true_positive_rate', 'false_positive_rate']

/**
 * A table for each attribute, those with the worst claims first: its groups, their sizes and the rates in
 * question, the lowest of the first rate on top. Groups too small to be shown come last and by name: their
 * place would tell what is hidden.
 */
export function exhibits(all: readonly Groups[], claims: readonly Claim[]): Exhibit[] {
  // The claims come worst first.
  const place = ({ attribute }: Groups) => {
    const at = claims.findIndex(claim => claim.slice.attribute === attribute.name)
    return at < 0 ? claims.length : at
  }
  return all
    .toSorted((a, b) => place(a) - place(b))
    .map(groups => exhibit(groups, ratesInQuestion(groups, claims)))
}

function exhibit({ attribute, slices, cells, compared }: Groups, rates: readonly string[]): Exhibit {
  // With a base to show, the rate in question alone: the table must still fit.
  const shown = compared === undefined ? rates : rates.slice(0, 1)
  const rows = slices.map((slice, group) => {
    const of = (rate: string, cells: Cells): Estimate => {
      const { value, interval, n } = measure(metrics[rate]!, cells)
      return { value, interval, n }
    }
    const first = of(shown[0]!, cells[group]!)
    const pair = compared?.groups[group]
    const estimates = shown.flatMap(rate => [
      ...(pair === undefined ? [] : [{ ...of(rate, baseOf(pair)), interval: null }]),
      of(rate, cells[group]!),
    ])
    const flipped = pair === undefined ? [] : [isPaired(pair) ? flippedOf(pair) : null]
    const order = first.value === null || first.n < minCell ? Number.POSITIVE_INFINITY : first.value
    const counts = [rowsIn(cells[group]!, 'rows'), rowsIn(cells[group]!, 'positives')]
    return { order, cells: [groupName(slice), ...counts, ...estimates, ...flipped] }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = metrics[shown[0]!]!.range
  const title = (rate: string) => metrics[rate]!.title
  return {
    title: `${capital(title(shown[0]!))} by ${attribute.name}`,
    columns: [
      { title: 'group', kind: 'text' },
      { title: 'rows', kind: 'count' },
      { title: 'positives', kind: 'count' },
      ...shown.flatMap(rate => [
        ...(compared === undefined ? [] : [{ title: `${title(rate)}, base`, kind: 'estimate' as const }]),
        { title: title(rate), kind: 'estimate' as const },
      ]),
      ...(compared === undefined ? [] : [{ title: 'decisions changed', kind: 'estimate' as const }]),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max)
      ? { chart: { column: compared === undefined ? 3 : 4, min, max } }
      : {}),
  }
}

/** The share of rows that the change decides otherwise. */
function flippedOf(pair: PairedCells): Estimate {
  const { value, interval, n } = churnOf(pair).flipped
  return { value, interval, n }
}

/** The rates behind the claims of an attribute, those of the worst claims first. */
function ratesInQuestion({ attribute }: Groups, claims: readonly Claim[]): string[] {
  const asked = claims
    .filter(claim => claim.slice.attribute === attribute.name)
    .flatMap(({ metric }) => ratesOf(metric))
  return [...new Set(asked.length === 0 ? usual : asked)].slice(0, 4)
}

/** The rates that a metric is made of, as far as its name tells. */
function ratesOf(metric: string): string[] {
  if (Object.hasOwn(metrics, metric)) return [metric]
  const stem = metric
    .replace(/_to_overall$/, '')
    .replace(/_(difference|ratio|group_min|group_max|disparity)(_mean)?$/, '')
  if (Object.hasOwn(metrics, stem)) return [stem]
  if (stem === 'equal_opportunity') return ['true_positive_rate']
  if (/odds/.test(stem)) return ['true_positive_rate', 'false_positive_rate']
  return Object.hasOwn(attributeMetrics, metric) || /impact|parity/.test(stem) ? ['selection_rate'] : usual
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
