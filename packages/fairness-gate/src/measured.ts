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
  type RowDesign,
  rowBootstrap,
} from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Groups } from './groups.ts'
import type { Predictions } from './predictions.ts'

/** The rows of one group, with the scores of both models. */
export interface Measured extends RowDesign {
  labels: Uint8Array
  base: Float64Array
  candidate: Float64Array
}

/** What of the predictions holds scores. */
export type ScoredPredictions = Pick<Predictions, 'scored' | 'counted' | 'countedOf' | 'clusters'>

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
  const withMeasure = (cells: ComparedCells, rows: Measured): ComparedCells => {
    const moments = measures[name]!(rows)
    return moments === null ? cells : { ...(cells as PairedCells), measured: { [name]: moments } }
  }
  const { all, byGroup, rowsOf } = scoredRows(predictions, groups, 'by both')
  return {
    groups: compared.groups.map((cells, group) => withMeasure(cells, rowsOf(byGroup[group]!))),
    overall: withMeasure(compared.overall, rowsOf(all)),
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

/** The rows that are scored, all and of each group: one pass, however many groups there are. */
export function scoredRows(
  { counted, countedOf, scored, clusters }: ScoredPredictions,
  { groupOf, slices }: Pick<Groups, 'groupOf' | 'slices'>,
  by: 'candidate' | 'by both' = 'candidate',
) {
  const { size, scores, baseScores, combinations, weights } = scored!
  const all: number[] = []
  const byGroup: number[][] = slices.map(() => [])
  for (let row = 0; row < size; row++) {
    const index = countedOf[combinations[row]!]!
    if (index < 0) continue
    if (by === 'by both') {
      if (counted[index]!.isPredictedPositiveByBase === undefined) continue
      if (Number.isNaN(baseScores![row]!)) continue
    }
    all.push(row)
    byGroup[groupOf[index]!]!.push(row)
  }
  const clusterOf = clusters?.firstRows()
  const rowsOf = (chosen: readonly number[]): Measured => {
    const candidate = Float64Array.from(chosen, row => scores[row]!)
    return {
      labels: Uint8Array.from(chosen, row => Number(counted[countedOf[combinations[row]!]!]!.isPositive)),
      base: by === 'by both' ? Float64Array.from(chosen, row => baseScores![row]!) : candidate,
      candidate,
      ...(weights === undefined ? {} : { weights: Float64Array.from(chosen, row => weights[row]!) }),
      ...(clusterOf === undefined ? {} : { clusters: Int32Array.from(chosen, row => clusterOf[row]!) }),
    }
  }
  return { all, byGroup, rowsOf }
}

/** The paired mean of a number that each row has of its own, among the rows of one label or of both. */
function mean(of: (score: number, label: number) => number, among?: 0 | 1) {
  return ({ labels, base, candidate, weights, clusters }: Measured): Moments | null => {
    const isIn = (_: unknown, row: number) => among === undefined || labels[row] === among
    const label = labels.filter(isIn)
    const values = (scores: Float64Array) => scores.filter(isIn).map((score, row) => of(score, label[row]!))
    const design = {
      ...(weights === undefined ? {} : { weights: weights.filter(isIn) }),
      ...(clusters === undefined ? {} : { clusters: clusters.filter(isIn) }),
    }
    return meanChange(values(base), values(candidate), design)
  }
}

/** Clusters by codes from 0. */
function unitsOf(clusters: Int32Array): { count: number; of: Int32Array } {
  const codes = new Map<number, number>()
  const of = clusters.map(cluster => {
    const known = codes.get(cluster)
    if (known !== undefined) return known
    codes.set(cluster, codes.size)
    return codes.size - 1
  })
  return { count: codes.size, of }
}

/** Rows times resamples: some seconds. */
const mostWork = 2e8

export const measures: Readonly<Record<string, (rows: Measured) => Moments | null>> = {
  roc_auc: ({ base, candidate, ...rows }) => delong(rows, base, candidate),
  average_precision({ labels, base, candidate, weights, clusters }) {
    const evaluate = (score: Float64Array) =>
      evaluator(
        accuracyMetrics.binary.average_precision!,
        new Prepared({ task: 'binary', truth: Int32Array.from(labels), score, ...(weights && { weights }) }),
      )
    if (labels.length === 0) return null
    const [ofBase, ofCandidate] = [evaluate(base), evaluate(candidate)]
    if (ofBase().value === null || ofCandidate().value === null) return null
    const resamples = Math.max(200, Math.min(1000, Math.floor(mostWork / labels.length)))
    const units = clusters && unitsOf(clusters)
    return rowBootstrap(
      units?.count ?? labels.length,
      times => {
        const drawn = Float64Array.from(
          labels,
          (_, row) => times[units === undefined ? row : units.of[row]!]! * (weights?.[row] ?? 1),
        )
        const value = ofCandidate(drawn).value ?? Number.NaN
        return { baseline: base === candidate ? value : (ofBase(drawn).value ?? Number.NaN), value }
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
