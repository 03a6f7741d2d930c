import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { randomFrom } from '../../packages/statistics/src/index.ts'
import { runIn } from './run-on.ts'

/** People under two models, each of whom has so many rows. */
function tables(times: number): [base: string, head: string] {
  const random = randomFrom(9)
  const people = Array.from({ length: 400 }, (_, person) => {
    const label = random.unit() < 0.4 ? 1 : 0
    const [base, head] = [0.5, 0.45].map(gain => gain * label + 0.5 * random.unit())
    return { person, label, group: person % 2 ? 'a' : 'b', base: base!, head: head! }
  })
  const table = (model: 'base' | 'head') =>
    [
      'id,person,y,p,s,g',
      ...Array.from({ length: times }, (_, copy) =>
        people.map(({ person, label, group, ...score }) =>
          [`${person}-${copy}`, person, label, Number(score[model] > 0.5), score[model], group].join(),
        ),
      ).flat(),
    ].join('\n')
  return [table('base'), table('head')]
}

async function intervals(times: number, cluster?: string) {
  const folders = tables(times).map(table => {
    const folder = mkdtempSync(join(tmpdir(), 'probity-clusters-'))
    writeFileSync(join(folder, 'p.csv'), table)
    return folder
  })
  const settings = {
    predictions: 'p.csv',
    label: 'y',
    prediction: 'p',
    score: 's',
    id: 'id',
    sensitive: ['g'],
    limits: {
      brier_score_difference: { 'max-increase': 0.02 },
      generalized_true_positive_rate_difference: { 'max-increase': 0.02 },
      roc_auc_difference: { 'max-increase': 0.02 },
      average_precision_difference: { 'max-increase': 0.02 },
      selection_rate_difference: { 'max-increase': 0.02 },
    },
    ...(cluster === undefined ? {} : { cluster }),
  }
  try {
    const { claims } = await runIn(folders[1]!, settings, folders[0])
    return new Map(claims.map(({ metric, change }) => [metric, change!.interval!]))
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}

test('changes of scores heed clusters: rows that come four times prove no more than once', async () => {
  const [once, clustered, naive] = [await intervals(1), await intervals(4, 'person'), await intervals(4)]
  const width = ([low, high]: readonly [number, number]) => high - low
  for (const [metric, interval] of once) {
    expect(width(clustered.get(metric)!) / width(interval), metric).toBeCloseTo(1, 0.5)
    expect(width(naive.get(metric)!) / width(interval), metric).toBeLessThan(0.7)
  }
})
