import { criticalValue } from './normal.ts'
import { type Interval, type Proportion, wilson } from './wilson.ts'

/**
 * Interval of the ratio a / b of two independent proportions, on the log scale (Katz et al. 1978). Both need
 * a hit: for none, `walter`.
 *
 * @example katz({ k: 56, n: 70 }, { k: 48, n: 80 }, 0.95) // [1.0766264228, 1.6512485113], of a ratio of 1.333
 */
export function katz(a: Proportion, b: Proportion, confidence: number): Interval {
  const log = Math.log(a.k / a.n / (b.k / b.n))
  const reach = criticalValue(confidence) * Math.sqrt(1 / a.k - 1 / a.n + 1 / b.k - 1 / b.n)
  return [Math.exp(log - reach), Math.exp(log + reach)]
}

/**
 * `katz` with half a hit and half a row more on each side, so that a count of zero has an interval too
 * (Walter 1975). It then leaves out the ratio observed, 0 or infinite.
 *
 * @example walter({ k: 0, n: 10 }, { k: 0, n: 20 }, 0.95) // [0.0415996452, 91.6303820022]
 */
export function walter(a: Proportion, b: Proportion, confidence: number): Interval {
  return katz({ k: a.k + 0.5, n: a.n + 0.5 }, { k: b.k + 0.5, n: b.n + 0.5 }, confidence)
}

/**
 * Interval of the ratio a / b of two independent proportions, built from their Wilson intervals (MOVER-R:
 * Donner and Zou 2012, Statistical Methods in Medical Research 21:347). It is to the ratio what Newcombe's is
 * to the difference: the one excludes 1 exactly when the other excludes 0.
 *
 * Preferred to `katz` and `walter` for a verdict: those take a group of which every row is a hit for certain
 * to stay so. By enumeration at 95 %, with 30 rows at a rate of 0.97 against 300 at 0.99, Katz covers 60 %
 * and this 96 %; with 30 against 30 at rates of 0.3 they cover 96 % and 95 %. The upper bound is Infinity
 * where b has no hit.
 *
 * @example donnerZou({ k: 24, n: 40 }, { k: 36, n: 40 }, 0.95) // [0.4923475851, 0.8633495058], of a ratio of 0.667
 */
export function donnerZou(a: Proportion, b: Proportion, confidence: number): Interval {
  const p = a.k / a.n
  const q = b.k / b.n
  const [lowA, highA] = wilson(a, confidence)
  const [lowB, highB] = wilson(b, confidence)
  const root = (ofA: number, ofB: number) =>
    Math.sqrt(Math.max((p * q) ** 2 - ofA * ofB * (2 * p - ofA) * (2 * q - ofB), 0))
  return [
    a.k <= 0 ? 0 : (p * q - root(lowA, highB)) / (highB * (2 * q - highB)),
    b.k <= 0 ? Number.POSITIVE_INFINITY : (p * q + root(highA, lowB)) / (lowB * (2 * q - lowB)),
  ]
}
