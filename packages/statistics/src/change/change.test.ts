import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metrics } from '../metrics.ts'
import { attributeMetrics, metricNames } from '../names.ts'
import { Draws } from './bootstrap.ts'
import { adjustTogether, type Change, changeOf } from './change.ts'
import { attributeOf, pairedOf, somePairs, swapped } from './compared.fixture.ts'
import type { ComparedAttribute } from './found.ts'
import { baseOf, candidateOf, mergePaired, type PairedCells } from './paired.ts'

const worses = fc.constantFrom('increase' as const, 'decrease' as const)
const someGroups = fc.array(somePairs, { minLength: 1, maxLength: 4 })
const someMetric = fc.constantFrom(...metricNames)
const runs = (numRuns: number) => ({ seed: 1, numRuns })
const few = { resamples: 40 }

function change(name: string, groups: PairedCells[], worse: 'increase' | 'decrease'): Change {
  return changeOf(name, attributeOf(groups, 0), { worse, draws: new Draws(few) })
}

function near(a: number | null, b: number | null): void {
  if (a === b) return
  if (a === null || b === null) expect(a).toBe(b)
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * Math.max(Math.abs(a), 1))
}

describe('every metric', () => {
  test('has a change or a reason why not, and its values are those of each model', () => {
    fc.assert(
      fc.property(someGroups, someMetric, worses, (groups, name, worse) => {
        const found = change(name, groups, worse)
        if (found.value === null) {
          expect(found.reason).toBeTruthy()
          expect(found.contrasts).toEqual([])
          return
        }
        expect(found.change).toBe(found.value - found.baseline!)
        const metric = attributeMetrics[name]
        if (metric === undefined || found.leftOut.length > 0) return
        const of = (model: typeof baseOf) =>
          metric.compute({ groups: groups.map(model), overall: model(mergePaired(groups)), reference: 0 })
            .value
        near(found.baseline, of(baseOf))
        near(found.value, of(candidateOf))
      }),
      runs(1500),
    )
  })

  test('lies within its interval, and so does every contrast', () => {
    fc.assert(
      fc.property(someGroups, someMetric, worses, (groups, name, worse) => {
        const found = change(name, groups, worse)
        for (const each of [found, ...found.contrasts]) {
          if (each.change === null) continue
          expect(each.interval![0]).toBeLessThanOrEqual(each.change + 1e-12)
          expect(each.interval![1]).toBeGreaterThanOrEqual(each.change - 1e-12)
        }
      }),
      runs(1500),
    )
  })

  test('turns its sign when base and candidate are swapped, and is as likely to be worse the other way', () => {
    fc.assert(
      fc.property(someGroups, someMetric, worses, (groups, name, worse) => {
        const opposite = worse === 'increase' ? 'decrease' : 'increase'
        const forth = change(name, groups, worse)
        const back = change(name, groups.map(swapped), opposite)
        // Each group for itself: the worst of those equally likely need not be the same.
        fc.pre(forth.contrasts.length <= 1 || forth.worst!.sides.length !== 1)
        near(forth.change, back.change === null ? null : -back.change)
        if (forth.resamples === null) near(forth.pWorse, back.pWorse)
      }),
      runs(1000),
    )
  })

  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(someGroups, someMetric, worses, (groups, name, worse) => {
        const attribute = attributeOf(groups, 0)
        const turned = attributeOf(groups.toReversed(), groups.length - 1)
        const options = () => ({ worse, draws: new Draws(few) })
        const [a, b] = [changeOf(name, attribute, options()), changeOf(name, turned, options())]
        near(a.change, b.change)
        near(a.pWorse, b.pWorse)
        if (a.interval !== null) for (const side of [0, 1]) near(a.interval[side], b.interval![side])
      }),
      runs(1000),
    )
  })

  test('does not depend on the unit of the weights', () => {
    // The smoothed measures of differential fairness count a row as 1.
    const scaled = metricNames.filter(name => !name.includes('differential_fairness'))
    fc.assert(
      fc.property(someGroups, fc.constantFrom(...scaled), worses, (groups, name, worse) => {
        const heavier = groups.map(({ counts, weights, squares }) => ({
          counts,
          weights: weights.map(weight => 8 * weight),
          squares: squares.map(square => 64 * square),
        }))
        const [a, b] = [change(name, groups, worse), change(name, heavier, worse)]
        near(a.change, b.change)
        near(a.pWorse, b.pWorse)
        if (a.interval !== null) for (const side of [0, 1]) near(a.interval[side], b.interval![side])
      }),
      runs(1000),
    )
  })
})

describe('a family of contrasts', () => {
  test('never has a smaller p than each alone, and the larger the family the larger p', () => {
    fc.assert(
      fc.property(someGroups, fc.constantFrom(...metricNames), (groups, name) => {
        const alone = [
          change(name, groups, 'increase'),
          change('selection_rate_difference', groups, 'increase'),
        ]
        const together = adjustTogether(alone)
        for (const [i, { contrasts }] of together.entries())
          for (const [j, { p, adjusted }] of contrasts.entries()) {
            expect(adjusted).toBeGreaterThanOrEqual(p)
            expect(adjusted).toBeGreaterThanOrEqual(alone[i].contrasts[j].adjusted)
          }
      }),
      runs(300),
    )
  })

  test('the worst is the one with the least p', () => {
    const groups = [
      pairedOf([300, 10, 10, 80], [60, 10, 10, 120]),
      pairedOf([300, 10, 10, 80], [60, 10, 60, 70]),
      pairedOf([300, 10, 10, 80], [60, 10, 12, 118]),
    ]
    const { worst, pWorse } = change('true_positive_rate', groups, 'decrease')
    expect(worst?.sides[0]).toMatchObject({ group: 1, n: 200, count: 80, baselineCount: 130 })
    expect(pWorse).toBeLessThan(1e-8)
  })
})

describe('what cannot be compared', () => {
  const group = pairedOf([30, 1, 1, 8], [6, 1, 1, 12])

  test('is said', () => {
    const alone = attributeOf([group])
    const reasonOf = (name: string, attribute: ComparedAttribute, minDenominator = 1) =>
      changeOf(name, attribute, { worse: 'increase', minDenominator }).reason
    expect(reasonOf('recall_difference', alone)).toBe('only one group can be compared')
    expect(reasonOf('recall_difference', attributeOf([group, pairedOf([5, 0, 0, 0], [0, 0, 0, 0])]))).toBe(
      'only one group can be compared',
    )
    expect(reasonOf('recall', attributeOf([]), 1)).toBe('no positives')
    expect(reasonOf('recall', alone, 30)).toBe('fewer than 30 positives')
    expect(reasonOf('disparate_impact', attributeOf([group, group]))).toBe('no reference group')
    expect(reasonOf('roc_auc', alone)).toBe('not measured under both models')
    expect(reasonOf('fisher_exact_p', attributeOf([group, group]))).toMatch(/p-value/)
    expect(reasonOf('precision_difference', attributeOf([group, pairedOf([9, 1, 0, 0], [1, 0, 0, 0])]))).toBe(
      'only one group can be compared',
    )
    expect(() => reasonOf('acuracy', alone)).toThrow(RangeError)
    expect(() => reasonOf('toString', alone)).toThrow(RangeError)
  })

  test('groups left out are listed with what they lack', () => {
    const groups = [
      group,
      pairedOf([300, 1, 1, 80], [6, 1, 1, 12]),
      pairedOf([300, 1, 1, 80], [60, 1, 1, 120]),
    ]
    const { leftOut } = changeOf('equalized_odds_difference', attributeOf(groups), {
      worse: 'increase',
      minDenominator: 25,
    })
    expect(leftOut).toEqual([
      { group: 0, metric: 'true_positive_rate', n: 20, reason: 'fewer than 25 positives' },
      { group: 1, metric: 'true_positive_rate', n: 20, reason: 'fewer than 25 positives' },
    ])
  })

  test('a metric that has to be measured elsewhere is taken from there', () => {
    const measured = (baseline: number, value: number) => ({
      roc_auc: { baseline, value, variance: { baseline: 4e-4, value: 4e-4, change: 1e-4 } },
    })
    const groups = [
      { ...group, measured: measured(0.8, 0.8) },
      { ...group, measured: measured(0.8, 0.75) },
    ]
    const found = changeOf('roc_auc_difference', attributeOf(groups), { worse: 'increase' })
    expect(found.change).toBeCloseTo(0.05, 12)
    // 0.05 over the root of 1e-4 + 1e-4.
    expect(found.pWorse).toBeCloseTo(2.035e-4, 7)
    expect(changeOf('roc_auc_group_min', attributeOf(groups), { worse: 'decrease' }).value).toBe(0.75)
  })
})

describe('how it was compared', () => {
  const cells = pairedOf([500, 30, 20, 50], [100, 30, 40, 230])
  const of = (name: string, groups: ComparedAttribute) => changeOf(name, groups, { worse: 'decrease' })

  test('is said in words, with the seed of what was drawn', () => {
    expect(of('accuracy', attributeOf([cells]))).toMatchObject({
      method: "Newcombe's paired interval, McNemar's mid-p",
      resamples: null,
      isUnpaired: false,
    })
    expect(of('f1', attributeOf([cells]))).toMatchObject({
      method: 'bootstrap of the joint cells',
      resamples: { count: 2000, seed: 1 },
    })
  })

  test('a change that no resample denies has the p of its spread, and so can be shown among a hundred', () => {
    const lost = pairedOf([5000, 300, 20, 500], [1000, 30, 900, 2300])
    const { pWorse } = of('f1', attributeOf([lost]))
    expect(pWorse).toBeLessThan(1e-6)
    // What resamples do deny is counted, and nothing else.
    expect(of('f1', attributeOf([cells])).pWorse! * 2001).toBeCloseTo(
      Math.round(of('f1', attributeOf([cells])).pWorse! * 2001),
      9,
    )
  })

  test('rows that are not known to be the same give a far wider interval, and it says so', () => {
    const apart = { base: baseOf(cells), candidate: candidateOf(cells) }
    const width = ({ interval }: Change) => interval![1] - interval![0]
    for (const name of ['accuracy', 'f1', 'precision']) {
      const unpaired = of(name, { groups: [], overall: apart })
      expect(unpaired.isUnpaired).toBe(true)
      expect(unpaired.method).toMatch(/unpaired: conservative/)
      expect(width(unpaired)).toBeGreaterThan(1.3 * width(of(name, { groups: [], overall: cells })))
    }
  })

  test('without groups it is of all rows', () => {
    const { worst, baseline } = of('accuracy', { groups: [], overall: cells })
    expect(worst?.sides[0]).toMatchObject({ group: null, n: 1000 })
    expect(baseline).toBe(metrics.accuracy.compute(baseOf(cells)))
  })

  test('clusters of rows that are alike widen the interval by the root of their size', () => {
    const clusters: number[] = []
    for (const [cell, count] of cells.counts.entries())
      for (let i = 0; i < count / 10; i++) for (let at = 0; at < 8; at++) clusters.push(at === cell ? 10 : 0)
    const width = (overall: PairedCells) => {
      const [low, high] = of('accuracy', { groups: [], overall }).interval!
      return high - low
    }
    const clustered = width({ ...cells, clusters: Float64Array.from(clusters) })
    expect(clustered / width(cells)).toBeCloseTo(Math.sqrt(10), 1)
  })
})
