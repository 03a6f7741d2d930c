/**
 * The probabilities P(low) .. P(high) of a discrete law with one peak at `mode`, from the ratio of neighbours
 * `next(k)` = P(k + 1) / P(k). Going out from the peak and dividing by the sum needs no gamma function, and
 * keeps the relative precision of probabilities as small as 1e-300; those smaller are 0.
 *
 * @example unimodal(0, 2, 1, k => (2 - k) / (k + 1)) // [0.25, 0.5, 0.25], two tosses of a coin
 */
export function unimodal(low: number, high: number, mode: number, next: (k: number) => number): Float64Array {
  const law = new Float64Array(high - low + 1)
  law[mode - low] = 1
  for (let k = mode; k < high && law[k - low] > 0; k++) law[k + 1 - low] = law[k - low] * next(k)
  for (let k = mode; k > low && law[k - low] > 0; k--) law[k - 1 - low] = law[k - low] / next(k - 1)
  let sum = 0
  for (const share of law) sum += share
  return law.map(share => share / sum)
}
