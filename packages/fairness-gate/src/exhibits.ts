import { type Claim, compareVerdicts, type Exhibit, groupName, minCell, worst } from '@probity/core'
import { attributeMetrics, measure, metrics, rowsIn } from '@probity/statistics'
import type { Groups } from './groups.ts'

/** Shown where no limit says what matters. */
const usual = ['selection_rate', 'true_positive_rate', 'false_positive_rate']

/**
 * A table for each attribute, those with the worst claims first: its groups, their sizes and the rates in
 * question, the lowest of the first rate on top. Groups too small to be shown come last and by name: their
 * place would tell what is hidden.
 */
export function exhibits(all: readonly Groups[], claims: readonly Claim[]): Exhibit[] {
  const verdictOf = ({ attribute }: Groups) =>
    worst(claims.filter(claim => claim.slice.attribute === attribute.name).map(claim => claim.verdict))
  return all
    .toSorted((a, b) => compareVerdicts(verdictOf(a), verdictOf(b)))
    .map(groups => exhibit(groups, ratesInQuestion(groups, claims)))
}

function exhibit({ attribute, slices, cells }: Groups, rates: readonly string[]): Exhibit {
  const rows = slices.map((slice, group) => {
    const estimates = rates.map(rate => {
      const { value, interval, n } = measure(metrics[rate]!, cells[group]!)
      return { value, interval, n }
    })
    const [first] = estimates
    const order =
      first === undefined || first.value === null || first.n < minCell
        ? Number.POSITIVE_INFINITY
        : first.value
    const counts = [rowsIn(cells[group]!, 'rows'), rowsIn(cells[group]!, 'positives')]
    return { order, cells: [groupName(slice), ...counts, ...estimates] }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = metrics[rates[0]!]!.range
  return {
    title: attribute.name,
    columns: [
      { title: 'group', kind: 'text' },
      { title: 'rows', kind: 'count' },
      { title: 'positives', kind: 'count' },
      ...rates.map(rate => ({ title: metrics[rate]!.title, kind: 'estimate' as const })),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max) ? { chart: { column: 3, min, max } } : {}),
  }
}

/** The rates behind the claims of an attribute, those of the worst claims first. */
function ratesInQuestion({ attribute }: Groups, claims: readonly Claim[]): string[] {
  const asked = claims
    .filter(claim => claim.slice.attribute === attribute.name)
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict) || excess(b) - excess(a))
    .flatMap(({ metric }) => ratesOf(metric))
  return [...new Set(asked.length === 0 ? usual : asked)].slice(0, 4)
}

/** How far beyond its limit a value is. */
function excess({ value, limit }: Claim): number {
  return Math.abs((value ?? limit.value) - limit.value)
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
