/** Rows that a column gains at the least, times its share of them grows, and how seldom chance explains it. */
const fewRows = 3
const timesFuller = 2
const seldom = 0.01

/** Of a column, the values in which it was found and the rows of its table, where it has rows. */
export interface Filled {
  count: number
  found?: number
  rows?: number
}

/**
 * Whether a column is so much fuller than before that it is as good as a new one: its share of the rows more than
 * doubled, and were it the same, as many would be found less than once in a hundred times (given both together, by the
 * exact test for two Poisson rates: Przyborowski and Wilenski 1940). Where there are no rows, as of keys of an object,
 * their number counts. One address among 1,000 remarks does not make the next 900 known.
 *
 * @example isFuller({ count: 10, found: 10, rows: 1000 }, { count: 1, found: 1, rows: 1000 }) // true; of 9 false
 */
export function isFuller(now: Filled, before: Filled): boolean {
  const hasRows = now.found !== undefined && before.found !== undefined
  const of = ({ count, found = 0, rows = 0 }: Filled) =>
    (hasRows ? [found, rows] : [count, 1]) as [number, number]
  const [found, rows] = of(now)
  const [foundBefore, rowsBefore] = of(before)
  if (found - foundBefore < fewRows || found * rowsBefore <= timesFuller * foundBefore * rows) return false
  return atLeast(found, found + foundBefore, rows / (rows + rowsBefore)) < seldom
}

/** Chance that `k` or more of `n` tries succeed, each with chance `p`; `k` is more than `n * p`. */
function atLeast(k: number, n: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p)
  for (let i = 1; i <= n - k; i++) log += Math.log((k + i) / i)
  let chance = Math.exp(log)
  let sum = chance
  for (let i = k; i < n && chance > 1e-9 * sum; i++) {
    chance *= ((n - i) / (i + 1)) * (p / (1 - p))
    sum += chance
  }
  return sum
}
