import {
  averagePrecisionOf,
  coverage,
  dcg,
  exponentialGain,
  type Gain,
  linearGain,
  ndcg,
  rankingLoss,
  reciprocalRank,
} from './list-metrics.ts'
import type { AccuracyMetric, QueryMean } from './metric.ts'

const share = [0, 1] as const
const infinity = Number.POSITIVE_INFINITY

function ofQueries(
  title: string,
  higherIsBetter: boolean,
  range: readonly [number, number],
  perQuery: QueryMean['perQuery'],
): QueryMean {
  return { title, higherIsBetter, range, needs: 'score', change: 'query', perQuery }
}

/** Of all places as `ndcg`, and of the first so many as `ndcg@10`. */
function atPlaces(name: string, of: (most: number) => QueryMean): Record<string, QueryMean> {
  return {
    [name]: of(infinity),
    ...Object.fromEntries(
      [1, 3, 5, 10, 20, 50, 100].map(most => {
        const metric = of(most)
        return [`${name}@${most}`, { ...metric, title: `${metric.title} at ${most}` }]
      }),
    ),
  }
}

const ndcgWith = (title: string, gain: Gain) => (most: number) =>
  ofQueries(title, true, share, (list, best) => ndcg(list, best, most, gain))

/** The metrics of the rows of each query in the order of their scores. Relevant is what is above 0. */
export const rankingMetrics: Readonly<Record<string, AccuracyMetric>> = {
  ...atPlaces('ndcg', ndcgWith('NDCG', linearGain)),
  ...atPlaces('ndcg_exp_gain', ndcgWith('NDCG of exponential gains', exponentialGain)),
  ...atPlaces('dcg', most => ofQueries('DCG', true, [0, infinity], list => dcg(list, most, linearGain))),
  map: ofQueries('mean average precision', true, share, averagePrecisionOf),
  mrr: ofQueries('mean reciprocal rank', true, share, reciprocalRank),
  label_ranking_average_precision: ofQueries(
    'label ranking average precision',
    true,
    share,
    averagePrecisionOf,
  ),
  coverage_error: ofQueries('coverage error', false, [1, infinity], coverage),
  label_ranking_loss: ofQueries('label ranking loss', false, share, rankingLoss),
}
