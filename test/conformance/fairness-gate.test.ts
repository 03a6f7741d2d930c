import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim, GateResult, Measurement, Slice } from '../../packages/core/src/index.ts'
import { validateResult } from '../../packages/core/src/index.ts'
import { runIn, runOn } from './run-on.ts'

const golden = join(import.meta.dirname, '../../../shared/golden/metrics')
const run = (settings: Record<string, unknown>) => runIn(golden, settings)

function find(result: GateResult, metric: string, slice: Slice): Measurement {
  const wanted = JSON.stringify(slice)
  const found = result.measurements.find(m => m.metric === metric && JSON.stringify(m.slice) === wanted)
  if (found === undefined) throw new Error(`no measurement ${metric} ${wanted}`)
  return found
}

/** Relative difference at most 1e-12; both undefined agree. */
function expectEqual(ours: number | null, theirs: number | null, what: string): void {
  if (theirs === null || ours === null) expect(ours, what).toBe(theirs)
  else expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(theirs), 1e-3))
}

type Numbers = Record<string, number | null>
interface Fairlearn {
  metric_frame: Frame
  metric_frame_on_score: Frame
  scalars: Numbers
}
interface Frame {
  overall: Numbers
  by_group: Record<string, Numbers>
  group_min: Numbers
  group_max: Numbers
  difference_between_groups: Numbers
  ratio_between_groups: Numbers
  difference_to_overall: Numbers
  ratio_to_overall: Numbers
}

/** Fairlearn's names of columns that the golden file's author chose, in ours. */
const renamed: Record<string, string> = { brier: 'brier_score' }

describe.skipIf(!existsSync(golden))('the gate on COMPAS (golden data)', () => {
  const base = {
    predictions: 'compas_race.csv',
    label: 'y_true',
    prediction: 'y_pred',
    score: 'y_score',
    sensitive: ['race'],
  }
  const limits = {
    demographic_parity_difference: { max: 0.2 },
    demographic_parity_ratio: { min: 0.8 },
    true_positive_rate: { min: 0.2 },
  }
  let result: GateResult
  let expected: Record<string, Fairlearn> & {
    four_fifths: { groups: Record<string, Record<string, number>> }
  }

  beforeAll(async () => {
    result = await run({ ...base, limits })
    expected = JSON.parse(readFileSync(join(golden, 'compas_race.json'), 'utf8')).sensitive.race
  })

  for (const [block, weight] of [
    ['fairlearn', undefined],
    ['fairlearn_weighted', 'sample_weight'],
  ] as const) {
    test(`every number of the ${block} block`, async () => {
      const ours = weight === undefined ? result : await run({ ...base, weight })
      const attribute = { attribute: 'race' }
      let compared = 0
      const same = (metric: string, slice: Slice, theirs: number | null) => {
        expectEqual(find(ours, metric, slice).value, theirs, `${metric} ${JSON.stringify(slice)}`)
        compared++
      }
      for (const frame of [expected[block]!.metric_frame, expected[block]!.metric_frame_on_score]) {
        for (const name of Object.keys(frame.overall)) {
          const metric = renamed[name] ?? name
          same(metric, {}, frame.overall[name]!)
          for (const [group, value] of Object.entries(frame.by_group[name]!))
            same(metric, { race: group }, value)
          same(`${metric}_group_min`, attribute, frame.group_min[name]!)
          same(`${metric}_group_max`, attribute, frame.group_max[name]!)
          same(`${metric}_difference`, attribute, frame.difference_between_groups[name]!)
          same(`${metric}_ratio`, attribute, frame.ratio_between_groups[name]!)
          same(`${metric}_difference_to_overall`, attribute, frame.difference_to_overall[name]!)
          same(`${metric}_ratio_to_overall`, attribute, frame.ratio_to_overall[name]!)
        }
      }
      for (const [key, value] of Object.entries(expected[block]!.scalars)) {
        const [, name, method, aggregate] = /^(\w+)\[(\w+)(?:,(\w+))?\]$/.exec(key)!
        const mean = aggregate === 'mean' ? '_mean' : ''
        const overall = method === 'to_overall' ? '_to_overall' : ''
        same(`${name}${mean}${overall}`, attribute, value)
      }
      expect(compared).toBeGreaterThan(200)
    })
  }

  test('the four-fifths block, with the favourable outcome counted', async () => {
    const favourable = await run({ ...base, score: undefined, 'positive-label': '0' })
    for (const [group, theirs] of Object.entries(expected.four_fifths.groups)) {
      const slice = { race: group }
      expectEqual(find(favourable, 'selection_rate', slice).value, theirs.rate!, group)
      expect(find(favourable, 'selection_rate', slice).n).toBe(theirs.n)
      expectEqual(find(favourable, 'impact_ratio', slice).value, theirs.impact_ratio!, group)
      expectEqual(find(favourable, 'group_share', slice).value, theirs.share!, group)
      const p = find(favourable, 'fisher_exact_p', slice).value!
      expect(Math.abs(p - theirs.fisher_exact_p!) / theirs.fisher_exact_p!).toBeLessThan(1e-9)
    }
  })

  test('the headline gap is measured over all groups, and claimed over those of at least 30', () => {
    expectEqual(
      find(result, 'demographic_parity_difference', { attribute: 'race' }).value,
      0.523191094619666,
      'all',
    )
    const claim = result.claims.find(({ metric }) => metric === 'demographic_parity_difference') as Claim
    expectEqual(claim.value, 0.371981359472923, 'at least 30')
    expect(claim.verdict).toBe('fail')
    expect(claim.groups.map(({ slice }) => slice.race)).toEqual(['Other', 'African-American'])
    expect(claim.leftOut.map(({ slice, n }) => [slice.race, n])).toEqual([['Native American', 11]])
    expect(claim.reason).toContain(
      'Other has 0.204 (70 of 343), African-American has 0.576 (1,829 of 3,175); 0.372 is above the limit of 0.2, and shown to be: it is at least ',
    )
  })

  test("a rate's own denominator counts: 31 Asian defendants have 8 positives", () => {
    const claim = result.claims.find(({ metric }) => metric === 'true_positive_rate') as Claim
    expect(claim.leftOut.map(({ slice }) => slice.race).sort()).toEqual(['Asian', 'Native American'])
  })

  test('the result is of its published shape, and the same bytes for the same input', async () => {
    expect(validateResult(JSON.parse(JSON.stringify(result)))).toBe(true)
    expect(JSON.stringify(await run({ ...base, limits }))).toBe(JSON.stringify(result))
  })

  test("ProPublica's published truth tables (Angwin et al. 2016)", async () => {
    // Two-year recidivism, low against medium or high score: of those who did not reoffend, and who did.
    const published = {
      'African-American': { low: [990, 532], high: [805, 1369], fpr: 44.85, fnr: 27.99 },
      Caucasian: { low: [1139, 461], high: [349, 505], fpr: 23.45, fnr: 47.72 },
    }
    const rows = ['race,reoffended,high']
    for (const [race, { low, high }] of Object.entries(published)) {
      for (const [reoffended, count] of low.entries())
        rows.push(...Array<string>(count).fill(`${race},${reoffended},0`))
      for (const [reoffended, count] of high.entries())
        rows.push(...Array<string>(count).fill(`${race},${reoffended},1`))
    }
    const ours = await runOn(`${rows.join('\n')}\n`, {
      label: 'reoffended',
      prediction: 'high',
      sensitive: ['race'],
    })
    for (const [race, { fpr, fnr }] of Object.entries(published)) {
      expect((find(ours, 'false_positive_rate', { race }).value! * 100).toFixed(2)).toBe(fpr.toFixed(2))
      expect((find(ours, 'false_negative_rate', { race }).value! * 100).toFixed(2)).toBe(fnr.toFixed(2))
    }
  })
})
