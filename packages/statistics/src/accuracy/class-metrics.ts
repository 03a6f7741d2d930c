import type { Value } from '../metrics.ts'
import { adjustedBalancedAccuracy, balancedAccuracy, kappa, kappaWeights, matthews } from './agreement.ts'
import { averages, type ClassShareName, classShares, ofClass } from './class-shares.ts'
import { column } from './column.ts'
import { type Confusion, marginsOf } from './confusion.ts'
import type { AccuracyMetric, OfConfusion, RowMean } from './metric.ts'
import type { Sample } from './sample.ts'
import { quotient } from './value.ts'

const share = [0, 1] as const

/** A share of the rows, or of those of one class, that are predicted right, or wrong. */
export function rate(title: string, isRight: boolean, among?: number): RowMean {
  return {
    title,
    higherIsBetter: isRight,
    range: share,
    needs: 'prediction',
    change: 'rate',
    among,
    perRow: ({ truth, prediction }: Sample) =>
      column(truth.length, row => ((truth[row] === prediction![row]) === isRight ? 1 : 0)),
    of: confusion => {
      const { hits, truth } = marginsOf(confusion)
      let right = 0
      let wrong = 0
      for (let code = 0; code < hits.length; code++) {
        if (among !== undefined && among !== code) continue
        right += hits[code]
        wrong += truth[code] - hits[code]
      }
      return quotient(isRight ? right : wrong, right + wrong, reasonWithout(among, confusion.size))
    },
  }
}

function reasonWithout(among: number | undefined, classes: number): string {
  if (among === undefined) return 'no rows'
  if (classes > 2) return 'no rows of the class'
  return among === 1 ? 'no positives' : 'no negatives'
}

/** Of the confusion matrix, the higher the better. */
export function ofConfusion(
  title: string,
  range: readonly [number, number],
  of: (confusion: Confusion) => Value,
): OfConfusion {
  return { title, higherIsBetter: true, range, needs: 'prediction', change: 'confusion', of }
}

/** The metric of one class against the rest, by the name of the share and the code of the class. */
export function classMetric(name: ClassShareName, code: number): AccuracyMetric {
  const { title } = classShares[name]
  if (name === 'recall') return rate(title, true, code)
  return ofConfusion(title, share, confusion => ofClass(classShares[name], confusion, code))
}

/** The metrics of predicted classes that two and more classes share. */
export const classMetrics: Readonly<Record<string, AccuracyMetric>> = {
  accuracy: rate('accuracy', true),
  zero_one_loss: rate('error rate', false),
  /** Of one label a row the same as `zero_one_loss`. */
  hamming_loss: rate('Hamming loss', false),
  balanced_accuracy: ofConfusion('balanced accuracy', share, balancedAccuracy),
  balanced_accuracy_adjusted: ofConfusion('adjusted balanced accuracy', [-1, 1], adjustedBalancedAccuracy),
  matthews_corrcoef: ofConfusion('Matthews correlation', [-1, 1], matthews),
  cohen_kappa: ofConfusion('Cohen’s kappa', [-1, 1], confusion => kappa(confusion, kappaWeights.none)),
  cohen_kappa_linear: ofConfusion('linear kappa', [-1, 1], confusion =>
    kappa(confusion, kappaWeights.linear),
  ),
  cohen_kappa_quadratic: ofConfusion('quadratic kappa', [-1, 1], confusion =>
    kappa(confusion, kappaWeights.quadratic),
  ),
  ...Object.fromEntries(
    Object.entries(classShares).flatMap(([name, of]) =>
      Object.entries(averages).map(([average, averageOf]) => [
        `${name}_${average}`,
        ofConfusion(`${average} ${of.title}`, share, confusion => averageOf(of, confusion)),
      ]),
    ),
  ),
}
