import { type Claim, peopleText, plural } from '@probity/core'
import {
  accuracyMetrics,
  type ComparedAttribute,
  type ComparedCells,
  delong,
  evaluator,
  type Metric,
  type Moments,
  meanChange,
  metrics,
  type PairedCells,
  Prepared,
  rowBootstrap,
} from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Groups } from './groups.ts'
import type { Predictions } from './predictions.ts'

/** The rows of one group, with the scores of both models. */
interface Rows {
  labels: Uint8Array
  base: Float64Array
  candidate: Float64Array
  weights?: Float64Array
}

/**
 * The groups of an attribute under both models, with a metric of scores measured in each; as they are for a
 * metric that follows from cells.
 */
export function measuredCells(
  metric: string,
  groups: Groups,
  predictions: Predictions,
): Pick<ComparedAttribute, 'groups' | 'overall'> {
  const compared = groups.compared!
  const name = Object.keys(measures).find(name => metric === name || metric.startsWith(`${name}_`))
  if (name === undefined || metrics[name]?.from === 'cells' || predictions.base.kind !== 'paired')
    return compared
  if (predictions.scored?.baseScores === undefined) return compared
  const withMeasure = (cells: ComparedCells, rows: Rows): ComparedCells => {
    const moments = measures[name]!(rows)
    return moments === null ? cells : { ...(cells as PairedCells), measured: { [name]: moments } }
  }
  const { all, byGroup } = scoredByBoth(predictions, groups)
  return {
    groups: compared.groups.map((cells, group) => withMeasure(cells, rowsOf(predictions, byGroup[group]!))),
    overall: withMeasure(compared.overall, rowsOf(predictions, all)),
  }
}

/**
 * Why a metric of scores cannot be compared with the base's: a base without them, with too few of them, or with
 * scores on another scale, has another metric of the same name. Undefined where it can be.
 */
export function whyNotCompared(
  from: Metric['from'],
  { score, id, 'max-missing': maxMissing }: FairnessGateSettings,
  { base, scored, counted, countedOf }: Predictions,
): Pick<Claim, 'verdict' | 'reason' | 'remedy'> | undefined {
  if (from === 'cells' || !('files' in base)) return undefined
  if (base.kind === 'unpaired')
    return {
      verdict: 'inconclusive',
      reason: `Scores are compared on the same rows only: ${base.reason}.`,
      remedy: `${id === undefined ? 'an `id` column' : `the ${id} of the base's rows`}, or no such limit`,
    }
  const lack = (what: string) => ({
    verdict: 'not-computable' as const,
    reason: `The base cannot be compared with: ${what}.`,
    remedy: 'scores of the same kind in the base, or no such limit',
  })
  if (scored?.baseScores === undefined) return lack(`${base.label} has no column \`${score}\``)
  const { size, baseScores, combinations } = scored
  let lacking = 0
  for (let row = 0; row < size; row++) {
    const index = countedOf[combinations[row]!]!
    if (index < 0 || counted[index]!.isPredictedPositiveByBase === undefined) continue
    const of = baseScores[row]!
    if (Number.isNaN(of)) lacking++
    else if (from === 'scores' && (of < 0 || of > 1))
      return lack(`${score} goes beyond 0 to 1 in ${base.label} and is no probability there`)
  }
  return lacking > maxMissing * base.compared
    ? lack(`${peopleText(lacking)} of ${plural(base.compared, 'row')} have no ${score} in ${base.label}`)
    : undefined
}

/** The rows that both models score, all and of each group: one pass, however many groups there are. */
function scoredByBoth(
  { counted, countedOf, scored }: Predictions,
  { groupOf, slices }: Groups,
): { all: number[]; byGroup: number[][] } {
  const { size, baseScores, combinations } = scored!
  const all: number[] = []
  const byGroup: number[][] = slices.map(() => [])
  for (let row = 0; row < size; row++) {
    const index = countedOf[combinations[row]!]!
    if (index < 0 || counted[index]!.isPredictedPositiveByBase === undefined) continue
    if (Number.isNaN(baseScores![row]!)) continue
    all.push(row)
    byGroup[groupOf[index]!]!.push(row)
  }
  return { all, byGroup }
}

function rowsOf({ counted, countedOf, scored }: Predictions, chosen: readonly number[]): Rows {
  const { scores, baseScores, combinations, weights } = scored!
  return {
    labels: Uint8Array.from(chosen, row => Number(counted[countedOf[combinations[row]!]!]!.isPositive)),
    base: Float64Array.from(chosen, row => baseScores![row]!),
    candidate: Float64Array.from(chosen, row => scores[row]!),
    ...(weights === undefined ? {} : { weights: Float64Array.from(chosen, row => weights[row]!) }),
  }
}

/** The paired mean of a number that each row has of its own, among the rows of one label or of both. */
function mean(of: (score: number, label: number) => number, among?: 0 | 1) {
  return ({ labels, base, candidate, weights }: Rows): Moments | null => {
    const isIn = (_: unknown, row: number) => among === undefined || labels[row] === among
    const label = labels.filter(isIn)
    const values = (scores: Float64Array) => scores.filter(isIn).map((score, row) => of(score, label[row]!))
    const options = weights === undefined ? {} : { weights: weights.filter(isIn) }
    return meanChange(values(base), values(candidate), options)
  }
}

/** Rows times resamples: some seconds. */
const mostWork = 2e8

const measures: Readonly<Record<string, (rows: Rows) => Moments | null>> = {
  roc_auc: ({ base, candidate, ...rows }) => delong(rows, base, candidate),
  average_precision({ labels, base, candidate, weights }) {
    const evaluate = (score: Float64Array) =>
      evaluator(
        accuracyMetrics.binary.average_precision!,
        new Prepared({ task: 'binary', truth: Int32Array.from(labels), score, ...(weights && { weights }) }),
      )
    if (labels.length === 0) return null
    const [ofBase, ofCandidate] = [evaluate(base), evaluate(candidate)]
    if (ofBase().value === null || ofCandidate().value === null) return null
    const resamples = Math.max(200, Math.min(1000, Math.floor(mostWork / labels.length)))
    return rowBootstrap(
      labels.length,
      times => {
        const drawn = Float64Array.from(times, (count, row) => count * (weights?.[row] ?? 1))
        return { baseline: ofBase(drawn).value ?? Number.NaN, value: ofCandidate(drawn).value ?? Number.NaN }
      },
      { worse: 'decrease', resamples },
    )
  },
  mean_score: mean(score => score),
  brier_score: mean((score, label) => (score - label) ** 2),
  generalized_true_positive_rate: mean(score => score, 1),
  generalized_false_negative_rate: mean(score => 1 - score, 1),
  generalized_false_positive_rate: mean(score => score, 0),
  generalized_true_negative_rate: mean(score => 1 - score, 0),
}
