import { describe, expect, test } from 'vitest'
import { meanChange, welch } from './mean-change.ts'

const base = Float64Array.of(0.5, 0.2, 0.7, 0.1, 0.3)
const candidate = base.map((loss, row) => loss + [0.1, 0.4, -0.2, 0.3, 0.25][row])

describe('the mean loss of the same rows', () => {
  test('changes by the mean difference, with the paired t test', () => {
    const found = meanChange(base, candidate)!
    // SciPy: ttest_1samp of the differences.
    expect(found.change).toBeCloseTo(0.17, 12)
    expect(found.standardError).toBeCloseTo(0.1044030650891055, 12)
    expect(found.pTwoSided).toBeCloseTo(0.1787911817058432, 10)
    expect(found.p).toBeCloseTo(0.1787911817058432 / 2, 10)
    expect(found.interval[0]).toBeCloseTo(-0.052571338792861744, 10)
    expect(found.interval[1]).toBeCloseTo(0.39257133879286155, 10)
    expect(meanChange(candidate, base, { worse: 'decrease' })!.p).toBeCloseTo(found.p, 12)
  })

  test('one row may be most of it, and it says how much', () => {
    expect(meanChange(base, candidate)!.largestShare).toBeCloseTo(0.4 / 1.25, 12)
    const even = meanChange(new Float64Array(100), new Float64Array(100).fill(1))!
    expect(even.largestShare).toBeCloseTo(0.01, 12)
  })

  test('does not depend on the unit of weights, and equal weights are none', () => {
    const weights = new Float64Array(5).fill(3)
    const [plain, heavy] = [meanChange(base, candidate)!, meanChange(base, candidate, { weights })!]
    for (const key of ['change', 'standardError', 'p', 'largestShare'] as const)
      expect(heavy[key]).toBeCloseTo(plain[key], 12)
    // A row without weight is none.
    const zero = Float64Array.of(1, 1, 1, 1, 0)
    const four = meanChange(base.subarray(0, 4), candidate.subarray(0, 4))!
    expect(meanChange(base, candidate, { weights: zero })).toMatchObject({
      degreesOfFreedom: 3,
      change: four.change,
    })
  })

  test('rows of one cluster stand for one', () => {
    const twice = (numbers: Float64Array) => Float64Array.from([...numbers, ...numbers])
    const clusters = Int32Array.of(0, 1, 2, 3, 4, 0, 1, 2, 3, 4)
    const found = meanChange(twice(base), twice(candidate), { clusters })!
    const once = meanChange(base, candidate)!
    expect(found.standardError).toBeCloseTo(once.standardError, 12)
    expect(found.degreesOfFreedom).toBe(4)
    expect(found.variance.baseline).toBeCloseTo(once.variance.baseline, 12)
  })

  test('of models alike does not change', () => {
    expect(meanChange(base, base)).toMatchObject({ change: 0, p: 0.5, interval: [0, 0], largestShare: 0 })
  })

  test('needs two rows, and numbers', () => {
    expect(meanChange(Float64Array.of(1), Float64Array.of(2))).toBeNull()
    expect(meanChange(base, candidate, { clusters: new Int32Array(5) })).toBeNull()
    expect(() => meanChange(base, candidate.with(2, Number.NaN))).toThrow(RangeError)
    expect(() => meanChange(base, candidate.with(2, Number.POSITIVE_INFINITY))).toThrow(RangeError)
  })
})

test('the mean of other rows: Welch', () => {
  const found = welch(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9), { worse: 'increase' })!
  // SciPy: ttest_ind(equal_var=False).
  expect(found.degreesOfFreedom).toBeCloseTo(2.3058823529411763, 10)
  expect(found.change / found.standardError).toBeCloseTo(1.3887301496588274, 10)
  expect(found.pTwoSided).toBeCloseTo(0.2838344049617087, 10)
  expect(welch(Float64Array.of(1), Float64Array.of(2, 3))).toBeNull()
  expect(welch(Float64Array.of(1, 1), Float64Array.of(2, 2))).toMatchObject({ change: 1, p: 0 })
})
