import { describe, expect, test } from 'vitest'
import { differences, extremes, ratios, widening } from './contrast.ts'
import type { Moments } from './moments.ts'
import type { Side } from './rate-change.ts'

const z = 1.6448536269514722

/** A rate of so many rows under both models, with as much of its variance in common as pairs of 6 % flips have. */
function side(group: number, baseline: number, value: number, n = 1000): Side {
  const variance = {
    baseline: (baseline * (1 - baseline)) / n,
    value: (value * (1 - value)) / n,
    change: 0.06 / n,
  }
  return { group, baseline, value, variance, n, baselineN: n, count: null, baselineCount: null }
}

describe('a gap between two groups', () => {
  test('that widens: D and 1.645 standard errors', () => {
    const {
      contrasts: [contrast],
    } = differences('recall', [side(0, 0.7, 0.72), side(1, 0.5, 0.48)], { worse: 'increase' })
    const error = Math.sqrt(0.06 / 1000 + 0.06 / 1000)
    expect(contrast.change).toBeCloseTo(0.04, 12)
    expect(contrast.interval[0]).toBeCloseTo(0.04 - z * error, 12)
    expect(contrast.interval[1]).toBeCloseTo(0.04 + z * error, 12)
    // Φ(-3.651484)
    expect(contrast.p).toBeCloseTo(1.30365e-4, 9)
  })

  const gap = (baseline: number, value: number): Moments => ({
    baseline,
    value,
    variance: { baseline: 0.02 ** 2, value: 0.02 ** 2, change: 0.005 ** 2 },
  })
  const bound = (baseline: number, value: number) =>
    widening({ worse: 'increase' })(gap(baseline, value)).interval[1]

  test('that shrinks surely may be taken for smaller', () => {
    expect(bound(0.2, 0.15)).toBeCloseTo(-0.05 + z * 0.005, 12)
  })

  test('that seems to shrink but may have turned round is bounded by all of its change', () => {
    expect(bound(0.03, 0.01)).toBeCloseTo(0.02 + z * 0.005, 12)
    expect(bound(0.03, -0.01)).toBeCloseTo(0.04 + z * 0.005, 12)
    expect(bound(-0.03, 0.01)).toBeCloseTo(0.04 + z * 0.005, 12)
  })

  test('where a decrease is the worse it is the other bound that is careful', () => {
    const { interval, p } = widening({ worse: 'decrease' })(gap(0.01, 0.03))
    expect(interval[0]).toBeCloseTo(-0.02 - z * 0.005, 12)
    expect(interval[1]).toBeCloseTo(0.02 + z * 0.005, 12)
    expect(p).toBeGreaterThan(0.99)
  })
})

describe('a ratio of two groups', () => {
  test('falls as its logarithm widens', () => {
    const {
      contrasts: [contrast],
    } = ratios('selection_rate', [side(0, 0.5, 0.5), side(1, 0.4, 0.35)], {
      worse: 'decrease',
    })
    expect([contrast.baseline, contrast.value]).toEqual([0.8, 0.7])
    expect(contrast.p).toBeLessThan(0.001)
    expect(contrast.interval[1]).toBeLessThan(0)
  })

  test('of a group with nothing has an interval too', () => {
    const sides = [
      side(0, 0.5, 0.5),
      { ...side(1, 0.01, 0, 100), variance: { baseline: 1e-4, value: 1e-4, change: 1e-4 } },
    ]
    const {
      contrasts: [{ value, change, interval }],
    } = ratios('selection_rate', sides, { worse: 'decrease' })
    expect(value).toBe(0)
    expect(interval[0]).toBeLessThanOrEqual(change)
    expect(interval[1]).toBeGreaterThan(0)
  })
})

describe('the lowest of several groups', () => {
  const worse = 'decrease'

  test('does not fall as long as another group was as low', () => {
    const sides = [side(0, 0.9, 0.7), side(1, 0.5, 0.5)]
    for (const { p, interval } of extremes('recall', sides, 'lowest', { worse })) {
      expect(p).toBeGreaterThan(0.4)
      expect(interval[0]).toBeGreaterThan(-0.03)
    }
  })

  test('falls with the group that is below all', () => {
    const [first, second] = extremes('recall', [side(0, 0.9, 0.4), side(1, 0.5, 0.5)], 'lowest', { worse })
    expect(first).toMatchObject({ baseline: 0.5, value: 0.4 })
    expect(first.p).toBeLessThan(0.001)
    expect(second.p).toBeCloseTo(0.5, 12)
  })

  test('alone is the group itself', () => {
    const [{ interval }] = extremes('recall', [side(0, 0.5, 0.45)], 'lowest', { worse })
    const reach = z * Math.sqrt(0.06 / 1000)
    expect(interval[0]).toBeCloseTo(-0.05 - reach, 12)
    expect(interval[1]).toBeCloseTo(-0.05 + reach, 12)
  })

  test('of errors is the highest of hits', () => {
    const sides = [side(0, 0.6, 0.55), side(1, 0.7, 0.75), side(2, 0.9, 0.5)]
    const turned = sides.map(each => ({ ...each, baseline: 1 - each.baseline, value: 1 - each.value }))
    const low = extremes('recall', sides, 'lowest', { worse: 'decrease' })
    const high = extremes('false_negative_rate', turned, 'highest', { worse: 'increase' })
    for (const [i, { interval, p }] of low.entries()) {
      expect(high[i].p).toBeCloseTo(p, 12)
      expect(high[i].interval[0]).toBeCloseTo(-interval[1], 12)
      expect(high[i].interval[1]).toBeCloseTo(-interval[0], 12)
    }
  })
})

describe('the contrasts of very many groups', () => {
  const rates = Array.from({ length: 260 }, (_, i) => [0.3 + (i % 17) / 100, 0.3 + ((7 * i) % 23) / 100])
  const sides = rates.map(([base, candidate], group) => side(group, base!, candidate!))
  const found = differences('recall', sides, { worse: 'increase' })

  test('are told of as many as were judged, and kept where they say the most', () => {
    expect(found.contrasts.length + found.untold).toBe((260 * 259) / 2)
    expect(found.contrasts.length).toBeLessThan(20_020)
    // As they are without the limit, of ten parts of the groups two by two.
    const parts = Array.from({ length: 10 }, (_, i) => sides.slice(26 * i, 26 * (i + 1)))
    const all = parts.flatMap((a, i) =>
      parts.slice(i + 1).flatMap(b => differences('recall', [...a, ...b], { worse: 'increase' }).contrasts),
    )
    const least = (of: readonly number[]) => of.reduce((best, one) => Math.min(best, one))
    for (const sizeOf of [
      (one: (typeof all)[0]) => one.p,
      (one: (typeof all)[0]) => -one.interval[1],
      (one: (typeof all)[0]) => -one.value,
      (one: (typeof all)[0]) => -one.baseline,
      (one: (typeof all)[0]) => -one.change,
    ])
      expect(least(found.contrasts.map(sizeOf))).toBe(least(all.map(sizeOf)))
  })
})
