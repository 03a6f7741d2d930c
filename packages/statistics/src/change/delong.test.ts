import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delong, rocAuc } from './delong.ts'
import { randomFrom } from './random.ts'

const someRows = fc
  .array(
    fc.record({
      label: fc.nat(1),
      base: fc.integer({ min: -5, max: 5 }),
      candidate: fc.integer({ min: -5, max: 5 }),
    }),
    { minLength: 4, maxLength: 40 },
  )
  .map(rows => ({
    labels: Uint8Array.from(rows, row => row.label),
    base: Float64Array.from(rows, row => row.base / 4),
    candidate: Float64Array.from(rows, row => row.candidate / 4),
  }))

/** All pairs of a positive and a negative, as DeLong et al. define it. */
function byPairs(labels: Uint8Array, a: Float64Array, b: Float64Array): { auc: number; covariance: number } {
  const rows = (label: number) => [...labels.keys()].filter(row => labels[row] === label)
  const [negatives, positives] = [rows(0), rows(1)]
  const wins = (scores: Float64Array, i: number, j: number) =>
    scores[i] > scores[j] ? 1 : scores[i] === scores[j] ? 0.5 : 0
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const of = (scores: Float64Array) => ({
    ofPositives: positives.map(i => mean(negatives.map(j => wins(scores, i, j)))),
    ofNegatives: negatives.map(j => mean(positives.map(i => wins(scores, i, j)))),
  })
  const covariance = (x: number[], y: number[]) =>
    x.reduce((sum, number, i) => sum + (number - mean(x)) * (y[i] - mean(y)), 0) / (x.length - 1)
  const [ofA, ofB] = [of(a), of(b)]
  return {
    auc: mean(ofA.ofPositives),
    covariance:
      covariance(ofA.ofPositives, ofB.ofPositives) / positives.length +
      covariance(ofA.ofNegatives, ofB.ofNegatives) / negatives.length,
  }
}

describe('delong', () => {
  test('is what all pairs of rows say', () => {
    fc.assert(
      fc.property(someRows, ({ labels, base, candidate }) => {
        const found = delong({ labels }, base, candidate)
        const positives = labels.filter(label => label === 1).length
        if (Math.min(positives, labels.length - positives) < 2) {
          expect(found).toBeNull()
          return
        }
        expect(found!.baseline).toBeCloseTo(byPairs(labels, base, base).auc, 12)
        expect(found!.variance.value).toBeCloseTo(byPairs(labels, candidate, candidate).covariance, 12)
        expect(found!.covariance).toBeCloseTo(byPairs(labels, base, candidate).covariance, 12)
        const { baseline, value, change } = found!.variance
        expect(change).toBeCloseTo(baseline + value - 2 * found!.covariance, 12)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('does not depend on the unit of weights, nor on the scale of scores', () => {
    fc.assert(
      fc.property(someRows, ({ labels, base, candidate }) => {
        const plain = delong({ labels }, base, candidate)
        fc.pre(plain !== null)
        const weights = new Float64Array(labels.length).fill(0.1)
        const other = delong({ labels, weights }, base.map(Math.exp), candidate)!
        expect(other.change).toBeCloseTo(plain!.change, 12)
        expect(other.variance.change).toBeCloseTo(plain!.variance.change, 12)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a row of weight 2 moves the area as two rows do', () => {
    const labels = Uint8Array.of(1, 0, 1, 0, 0)
    const scores = Float64Array.of(0.9, 0.7, 0.4, 0.1, -0)
    const weights = Float64Array.of(1, 2, 1, 1, 1)
    const twice = rocAuc(
      { labels: Uint8Array.of(1, 0, 1, 0, 0, 0) },
      Float64Array.of(0.9, 0.7, 0.4, 0.1, 0, 0.7),
    )
    expect(rocAuc({ labels, weights }, scores)!.value).toBeCloseTo(twice!.value, 15)
  })

  test('swapped models turn the sign, and models of one ranking do not differ', () => {
    fc.assert(
      fc.property(someRows, ({ labels, base, candidate }) => {
        const forth = delong({ labels }, base, candidate)
        fc.pre(forth !== null)
        const back = delong({ labels }, candidate, base, { worse: 'increase' })!
        expect(back.change).toBeCloseTo(-forth!.change, 15)
        expect(back.p).toBeCloseTo(forth!.p, 12)
        expect(delong({ labels }, base, base)).toMatchObject({ change: 0, z: 0, p: 0.5, interval: [0, 0] })
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a score that is no number is an error', () => {
    const labels = Uint8Array.of(1, 0, 1, 0)
    expect(() => rocAuc({ labels }, Float64Array.of(1, Number.NaN, 2, 3))).toThrow(RangeError)
  })
})

describe('the interval of one area', () => {
  test('lies within 0 and 1 and holds the area, also where the classes are apart', () => {
    fc.assert(
      fc.property(someRows, ({ labels, base }) => {
        const found = rocAuc({ labels }, base)
        const positives = labels.filter(label => label === 1).length
        if (positives === 0 || positives === labels.length) {
          expect(found).toBeNull()
          return
        }
        const { value, interval } = found!
        expect(interval[0]).toBeGreaterThanOrEqual(0)
        expect(interval[1]).toBeLessThanOrEqual(1)
        expect(interval[0]).toBeLessThanOrEqual(value + 1e-12)
        expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-12)
        expect(interval[1] - interval[0]).toBeGreaterThan(0)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

test('rows that come three times in clusters vary as they do once', () => {
  const random = randomFrom(11)
  const labels = Uint8Array.from({ length: 200 }, (_, row) => row % 2)
  const [base, candidate] = [0.3, 0.2].map(gain =>
    Float64Array.from(labels, label => gain * label + random.unit()),
  )
  const thrice = <A extends Uint8Array | Float64Array | Int32Array>(of: A) => {
    const copies = new (of.constructor as new (length: number) => A)(3 * of.length)
    for (let copy = 0; copy < 3; copy++) copies.set(of as never, copy * of.length)
    return copies
  }
  const clusters = thrice(Int32Array.from(labels, (_, row) => row))
  const once = delong({ labels }, base!, candidate!)!
  const found = delong({ labels: thrice(labels), clusters }, thrice(base!), thrice(candidate!))!
  expect(found.value).toBeCloseTo(once.value, 12)
  // But for n / (n - 1), of each class there and of all clusters here.
  expect(found.variance.change / once.variance.change).toBeCloseTo(1, 1.5)
  const naive = delong({ labels: thrice(labels) }, thrice(base!), thrice(candidate!))!
  expect(naive.variance.change / once.variance.change).toBeCloseTo(1 / 3, 1.5)
})
