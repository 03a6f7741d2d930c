import { type Cell, type Claim, type Exhibit, groupName, listText, minCell } from '@probity/core'
import type { Task } from '@probity/statistics'
import { shownInterval } from './estimate.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import { baselineOf } from './measurements.ts'
import type { Measures } from './measures.ts'
import type { Named } from './named.ts'
import { confidence } from './report.ts'
import type { Division, Unit } from './units.ts'

/** Shown where nothing says what matters. */
const usual: Readonly<Record<Task, readonly string[]>> = {
  binary: ['accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'log_loss'],
  multiclass: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss'],
  regression: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
  ranking: ['ndcg@10', 'map', 'mrr'],
}
const [mostShown, mostInSlices] = [12, 2]

/** The metrics that were asked for by name, else those that most ask for. */
export function inQuestion(settings: AccuracyGateSettings, available: readonly Named[], task: Task): Named[] {
  const asked = [...Object.keys(settings.limits ?? {}), ...(settings.metrics ?? [])]
  const names = asked.length > 0 ? asked : usual[task]
  return [...new Set(names)]
    .flatMap(name => available.filter(metric => metric.name === name))
    .slice(0, mostShown)
}

/** All rows metric by metric, base beside candidate; then for each slice column its values, the worst on top. */
export function exhibitsOf(
  shown: readonly Named[],
  divisions: readonly Division[],
  claims: readonly Claim[],
  measures: Measures,
): Exhibit[] {
  if (shown.length === 0) return []
  const [whole, ...sliced] = divisions
  const first = [...shown].sort((a, b) => rank(claims, a) - rank(claims, b)).slice(0, mostInSlices)
  return [
    ofMetrics(shown, whole!.units[0]!, measures),
    ...sliced.map(division => ofValues(first, division, measures)),
  ]
}

/** The metrics of failing claims first. */
function rank(claims: readonly Claim[], { name }: Named): number {
  const at = claims.findIndex(claim => claim.metric === name && claim.verdict === 'fail')
  return at < 0 ? claims.length : at
}

function ofMetrics(shown: readonly Named[], unit: Unit, measures: Measures): Exhibit {
  const isCompared = unit.pair !== undefined
  return {
    title: 'How right the model is',
    columns: [
      { title: 'metric', kind: 'text' },
      ...(isCompared ? [{ title: 'base', kind: 'estimate' as const }] : []),
      { title: 'here', kind: 'estimate' },
      ...(isCompared ? [{ title: 'change', kind: 'estimate' as const }] : []),
    ],
    rows: shown.map(named => [named.metric.title, ...numbers(named, unit, measures, isCompared)]),
    note: betterText(shown),
  }
}

/** Which way is better, of each. */
function betterText(shown: readonly Named[]): string {
  const titles = (isBetter: boolean) =>
    listText(
      shown.filter(({ metric }) => metric.higherIsBetter === isBetter).map(({ metric }) => metric.title),
      mostShown,
    )
  const [more, less] = [titles(true), titles(false)]
  return [more && `More is better: ${more}.`, less && `Less is better: ${less}.`]
    .filter(text => text !== '')
    .join(' ')
}

function ofValues(shown: readonly Named[], { column, units }: Division, measures: Measures): Exhibit {
  const isCompared = units.some(unit => unit.pair !== undefined)
  const [first] = shown
  const rows = units.map(unit => {
    const { value, n } = measures.estimate(first!, unit)
    const isShown = value !== null && n >= minCell
    // Those too small to be shown come last: their place would tell what is hidden.
    const order = isShown
      ? first!.metric.higherIsBetter === false
        ? -value
        : value
      : Number.POSITIVE_INFINITY
    const cells: Cell[] = [
      groupName(unit.slice),
      unit.rows,
      ...shown.flatMap(named => numbers(named, unit, measures, isCompared)),
    ]
    return { order, cells }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = first!.metric.range
  return {
    title: `${first!.metric.title} by ${column}`,
    columns: [
      { title: column!, kind: 'text' },
      { title: 'rows', kind: 'count' },
      ...shown.flatMap(({ metric: { title } }) => [
        ...(isCompared ? [{ title: `${title}, base`, kind: 'estimate' as const }] : []),
        { title, kind: 'estimate' as const },
        ...(isCompared ? [{ title: 'change', kind: 'estimate' as const }] : []),
      ]),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max)
      ? { chart: { column: isCompared ? 3 : 2, min, max } }
      : {}),
  }
}

/** The base's number, ours with its interval, and the change with its own. */
function numbers(named: Named, unit: Unit, measures: Measures, isCompared: boolean): Cell[] {
  const { value, n, spread } = measures.estimate(named, unit)
  const here = { value, interval: shownInterval(spread(), confidence), n }
  if (!isCompared) return [here]
  const comparison = measures.compare(named, unit)
  const base = { value: baselineOf(named, unit), interval: null, n }
  if (typeof comparison === 'string') return [base, here, null]
  const interval = comparison.interval(confidence)
  return [
    base,
    here,
    {
      value: comparison.value - comparison.baseline,
      interval: interval.every(Number.isFinite) ? interval : null,
      n: comparison.n,
    },
  ]
}
