import { describe, expect, test } from 'vitest'
import { axisTitle, dotPlot } from './plot.ts'

const unit = { min: 0, max: 1 }
const plot = (value: number | null, interval: readonly [number, number] | null, axis = unit) =>
  dotPlot({ value, interval, n: 100 }, axis)

describe('a point and its interval as text', () => {
  test.each([
    [plot(0.6, [0.5, 0.7]), '··········├─●─┤······'],
    [plot(0, null), '●····················'],
    [plot(1, [0.9, 1]), '··················├─●'],
    [plot(0.5, [-1, 2]), '──────────●──────────'],
    [plot(1.5, [0.95, 2]), '···················├▸'],
    [plot(-1, [-2, 0]), '◂····················'],
    [plot(null, null), ''],
    [plot(0.5, null, { min: 1, max: 1 }), ''],
  ])('%s', (drawn, expected) => expect(drawn).toBe(expected))

  test('the axis is as wide as the plot', () => {
    expect(axisTitle('this PR', unit)).toBe('0 ──── this PR ──── 1')
    expect(axisTitle('true positive rate', unit)).toBe('0 ─ true positiv… ─ 1')
    expect(axisTitle('ppm', { min: -0.5, max: 1200 })).toBe('−0.500 ─ ppm ── 1,200')
  })
})
