import { gzipSync } from 'node:zlib'
import { randomFrom } from '@probity/statistics'
import { describe, expect, test } from 'vitest'
import { type Customer, customers, settings, tableOf, worse } from './churned.fixture.ts'
import { claimOf, csv, run } from './run.fixture.ts'

const base = customers(3000, { north: 0.9, south: 0.85 })
const loses = worse(base, 0.06)
const limits = { accuracy: { 'max-decrease': 0.02 } }

function compare(head: readonly Customer[], before: readonly Customer[], more: Record<string, unknown> = {}) {
  return run({ ...settings, limits, ...more }, { 'p.csv': tableOf(head) }, { 'p.csv': tableOf(before) })
}

describe('a change against the base', () => {
  test('that is shown to be for the worse fails, with base, candidate, change, interval and p', async () => {
    const result = await compare(loses, base)
    const claim = claimOf(result)
    expect(result.verdict).toBe('fail')
    expect(result.headline).toBe('accuracy worse than the base')
    expect(claim).toMatchObject({ id: 'accuracy/max-decrease', judge: 'interval', n: 3000, slice: {} })
    expect(claim.change).toMatchObject({
      confidence: 0.9,
      method: "Newcombe's paired interval, McNemar's mid-p",
    })
    expect(claim.change!.interval![1]).toBeLessThan(-0.02)
    expect(claim.reason).toBe('It went from 0.870 to 0.818: it fell by 0.052, more than 0.02 (p < 0.001).')
    expect(claim.remedy).toBe('an accuracy within 0.870 − 0.02')
    expect(result.notes).toContain('156 of 3,000 predictions changed (5.2 %).')
  })

  test('that is none passes, and is told to be none', async () => {
    const limits = {
      accuracy: { 'max-decrease': 0 },
      f1: { 'max-decrease': 0 },
      roc_auc: { 'max-decrease': 0 },
      log_loss: { 'max-increase': 0 },
      average_precision: { 'max-decrease': 0 },
      expected_calibration_error: { 'max-increase': 0 },
    }
    const result = await compare(base, base, { score: 'score', slices: ['region'], limits })
    expect(result.verdict).toBe('pass')
    expect(result.claims).toHaveLength(12)
    for (const { verdict, fact, reason } of result.claims)
      expect({ verdict, fact, reason }).toEqual({
        verdict: 'pass',
        fact: 'unchanged',
        reason: 'The same as in the base, row by row.',
      })
    expect(result.notes).toContain('Every prediction is the same as in the base.')
  })

  test('that is for the better passes as an improvement', async () => {
    const claim = claimOf(await compare(base, loses))
    expect(claim).toMatchObject({ verdict: 'pass', fact: 'improved' })
    expect(claim.reason).toBe('It went from 0.818 to 0.870: shown to be better.')
  })

  test('is no improvement where the limit holds back what is better, and a note says so', async () => {
    const result = await compare(loses, base, { limits: { accuracy: { 'max-increase': 0.02 } } })
    expect(claimOf(result).fact).toBeUndefined()
    expect(result.notes).toContain(
      'accuracy is better when higher: its limit `max-increase` holds back what is better.',
    )
  })

  test('that few rows cannot tell is undecided, with what they can show and how many more would decide', async () => {
    const slightly = worse(base, 0.02)
    const claim = claimOf(await compare(slightly.slice(0, 150), base.slice(0, 150)))
    expect(claim.verdict).toBe('inconclusive')
    expect(claim.reason).toMatch(
      /^It went from 0\.\d+ to 0\.\d+: it may have fallen by up to 0\.\d+, and 0\.02 is allowed: too few rows to tell\.$/,
    )
    expect(claim.remedy).toMatch(/^about [\d,]+ more rows; these rows show a change of 0\.\d+ or more$/)
  })

  test('in one slice alone fails by the name of the slice, and the p is adjusted for the others', async () => {
    const head = worse(base, 0.1, ({ region }) => region === 'south')
    const limits = { accuracy: { 'max-decrease': 0.06 } }
    const result = await compare(head, base, { slices: ['region'], limits })
    expect(claimOf(result, 'accuracy/max-decrease').verdict).not.toBe('fail')
    const claim = claimOf(result, 'region/accuracy/max-decrease')
    expect(claim).toMatchObject({ verdict: 'fail', slice: { attribute: 'region' }, n: 1500 })
    expect(claim.groups).toMatchObject([{ slice: { region: 'south' } }])
    expect(claim.reason).toMatch(
      /^south went from 0\.\d+ to 0\.\d+: it fell by 0\.\d+, more than 0\.06 \(p < 0\.001 after Holm over all 3 comparisons\)\.$/,
    )
    expect(result.headline).toBe('accuracy by region worse than the base')
  })

  test('in an intersection of two columns fails by the names of both values', async () => {
    const aged = (of: readonly Customer[]) =>
      csv(
        'id,region,age,left,predicted',
        of.map(({ id, region, left, predicted }, i) => [
          id,
          region,
          i % 4 < 2 ? 'old' : i % 3 ? 'young' : '',
          left,
          predicted,
        ]),
      )
    const head = worse(base, 0.3, ({ id, region }) => region === 'south' && Number(id.slice(1)) % 4 < 2)
    const limits = { accuracy: { 'max-decrease': 0.2 } }
    const given = { ...settings, slices: ['region&age'], limits }
    const result = await run(given, { 'p.csv': aged(head) }, { 'p.csv': aged(base) })
    const claim = claimOf(result, 'region & age/accuracy/max-decrease')
    expect(claim).toMatchObject({ verdict: 'fail', slice: { attribute: 'region & age' } })
    expect(claim.groups).toMatchObject([{ slice: { region: 'south', age: 'old' } }])
    expect(claim.leftOut.map(({ slice, reason }) => [slice, reason])).toEqual([
      [{ region: 'north', age: null }, 'no value in region & age'],
      [{ region: 'south', age: null }, 'no value in region & age'],
    ])
  })

  test('of a slice of too few rows is left out, and so are rows without a value', async () => {
    const few = base.map((one, i) => ({ ...one, region: i < 12 ? 'east' : i < 40 ? '' : one.region }))
    const claim = claimOf(await compare(few, few, { slices: ['region'] }), 'region/accuracy/max-decrease')
    expect(claim.verdict).toBe('pass')
    expect(claim.leftOut).toEqual([
      { slice: { region: 'east' }, n: 12, reason: 'fewer than 30 rows' },
      { slice: { region: null }, n: 28, reason: 'no value in region' },
    ])
  })

  test('of every other kind of metric is judged by what suits it', async () => {
    const limits = Object.fromEntries(
      ['f1', 'roc_auc', 'average_precision', 'ks_statistic'].map(name => [name, { 'max-decrease': 0.01 }]),
    )
    const losses = { log_loss: { 'max-increase': 0.01 }, brier_score: { 'max-increase': 0.01 } }
    const result = await compare(loses, base, { score: 'score', limits: { ...limits, ...losses } })
    expect(Object.fromEntries(result.claims.map(({ metric, change }) => [metric, change!.method]))).toEqual({
      f1: 'bootstrap of the joint cells, 2,000 resamples, seed 1',
      roc_auc: 'DeLong',
      average_precision: 'bootstrap of rows, 1,000 resamples, seed 1',
      ks_statistic: 'bootstrap of rows, 1,000 resamples, seed 1',
      log_loss: 'paired t',
      brier_score: 'paired t',
    })
    expect(new Set(result.claims.map(({ verdict }) => verdict))).toEqual(new Set(['fail']))
  })

  test('knows of clusters: rows that come three times prove no more than once', async () => {
    const times = (of: readonly Customer[]) =>
      [0, 1, 2].flatMap(copy => of.map(one => ({ ...one, id: `${one.id}-${copy}`, region: one.id })))
    const limits = {
      accuracy: { 'max-decrease': 0.02 },
      f1: { 'max-decrease': 0.02 },
      roc_auc: { 'max-decrease': 0.02 },
      brier_score: { 'max-increase': 0.02 },
    }
    const some = [loses.slice(0, 600), base.slice(0, 600)] as const
    const more = { score: 'score', limits }
    const alone = await compare(...some, more)
    const clustered = await compare(times(some[0]), times(some[1]), { ...more, cluster: 'region' })
    for (const [i, claim] of clustered.claims.entries()) {
      const [low, high] = claim.change!.interval!
      const [lowAlone, highAlone] = alone.claims[i]!.change!.interval!
      expect((high - low) / (highAlone - lowAlone), claim.metric).toBeCloseTo(1, 0.7)
    }
  })

  test('knows of weights: a row that weighs twice counts as it does in the value', async () => {
    const limits = { accuracy: { 'max-decrease': 0.5 }, f1: { 'max-decrease': 0.5 } }
    const table = (of: readonly Customer[]) =>
      csv(
        'id,left,predicted,w',
        of.map(({ id, left, predicted }, i) => [id, left, predicted, i % 2 === 0 ? 2 : 1]),
      )
    const given = { ...settings, weight: 'w', limits }
    const { claims } = await run(given, { 'p.csv': table(loses) }, { 'p.csv': table(base) })
    const hits = (of: readonly Customer[]) =>
      of.reduce((sum, one, i) => sum + (one.left === one.predicted ? (i % 2 === 0 ? 2 : 1) : 0), 0) / 4500
    expect(claims[0]).toMatchObject({ verdict: 'pass' })
    expect(claims[0]!.change!.value).toBeCloseTo(hits(loses) - hits(base), 12)
    expect(claims[0]!.change!.method).toBe('normal law')
    expect(claims[1]!.change!.method).toBe('linearised variance, t')
  })
})

describe('a change of what is no class', () => {
  const random = randomFrom(5)
  const noise = (size: number) => Array.from({ length: 1200 }, () => size * (random.unit() - 0.5))
  const [small, large] = [noise(2), noise(8)]

  test('is of a ranking by query', async () => {
    const table = (off: readonly number[]) =>
      csv(
        'id,query,relevance,score',
        off.map((x, i) => [i, `q${Math.floor(i / 8)}`, i % 3, (i % 3) + x]),
      )
    const given = { id: 'id', query: 'query', label: 'relevance', score: 'score' }
    const limits = { 'ndcg@5': { 'max-decrease': 0.02 }, mrr: { 'max-decrease': 0.02 } }
    const { claims } = await run({ ...given, limits }, { 'p.csv': table(large) }, { 'p.csv': table(small) })
    for (const claim of claims)
      expect(claim).toMatchObject({ verdict: 'fail', n: 150, change: { method: 'paired t' } })
    const reversed = `${table(large).split('\n')[0]}\n${table(large).trim().split('\n').slice(1).reverse().join('\n')}\n`
    const unpaired = await run(
      { ...given, id: undefined, limits },
      { 'p.csv': reversed },
      { 'p.csv': table(small) },
    )
    for (const claim of unpaired.claims) expect(claim.change!.method).toBe('Welch; unpaired: conservative')
  })

  test('is of numbers by row, in every slice', async () => {
    const table = (off: readonly number[]) =>
      csv(
        'id,region,y,p',
        off.map((x, i) => [i, ['north', 'south'][i % 2]!, i / 10, i / 10 + x]),
      )
    const given = { id: 'id', label: 'y', prediction: 'p', slices: ['region'] }
    const limits = {
      mean_absolute_error: { 'max-increase': 0.1 },
      r2: { 'max-decrease': 0.00001 },
      median_absolute_error: { 'max-increase': 0.1 },
    }
    const { claims } = await run({ ...given, limits }, { 'p.csv': table(large) }, { 'p.csv': table(small) })
    expect(claims.map(({ verdict }) => verdict)).toEqual(Array(6).fill('fail'))
  })
})

test('models that are alike fail the gate in no more than 1 of 20, over all its limits and slices', async () => {
  const limits = {
    accuracy: { 'max-decrease': 0 },
    recall: { 'max-decrease': 0 },
    roc_auc: { 'max-decrease': 0 },
    brier_score: { 'max-increase': 0 },
  }
  const given = { ...settings, score: 'score', slices: ['region'], baseline: 'base.csv', limits }
  let failed = 0
  for (let seed = 0; seed < 100; seed++) {
    const [one, other] = [0, 1].map(model => {
      const right = { north: 0.8, south: 0.8, east: 0.8 }
      const who = customers(600, right, 2 * seed + model)
      const truth = customers(600, right, 2 * seed)
      // Who leaves is as in the first; what the second says is right of as many.
      return who.map((one, i) => {
        const isRight = one.predicted === one.left
        const { left } = truth[i]!
        const predicted = isRight ? left : 1 - left
        return { ...one, left, predicted, score: (predicted + (one.score % 0.5)) / 1.5 }
      })
    })
    const files = { 'p.csv': tableOf(one!), 'base.csv': tableOf(other!) }
    if ((await run(given, files)).verdict === 'fail') failed++
  }
  // Of a true share of 0.05 more than 11 come in 1 of 200.
  expect(failed).toBeLessThanOrEqual(11)
})

describe('a change that no interval can be had of', () => {
  const rows = (predicted: (i: number) => number) =>
    csv(
      'id,left,predicted,who',
      Array.from({ length: 60 }, (_, i) => [i, i % 3 === 0 ? 1 : 0, predicted(i), i % 4]),
    )
  const tables = [
    { 'p.csv': rows(i => (i % 2 === 0 ? 1 : 0)) },
    { 'p.csv': rows(i => (i % 3 === 0 ? 1 : 0)) },
  ] as const

  test('is undecided where rows, or clusters, are too few', async () => {
    const limits = { f1: { 'max-decrease': 0.02 }, expected_calibration_error: { 'max-increase': 0.1 } }
    const given = { ...settings, score: 'predicted', cluster: 'who', limits }
    const { claims } = await run(given, ...tables)
    expect(claims.map(({ metric, verdict, reason }) => [metric, verdict, reason])).toEqual([
      ['f1', 'fail', expect.stringContaining('It went from 1 to 0.400')],
      [
        'expected_calibration_error',
        'inconclusive',
        'The change of the expected calibration error cannot be judged: too few rows to compare.',
      ],
    ])
  })

  test('is not computable where it is 0/0 under a model', async () => {
    const limits = { precision: { 'max-decrease': 0.02 } }
    const claim = claimOf(await run({ ...settings, limits }, { 'p.csv': rows(() => 0) }, tables[1]))
    expect(claim).toMatchObject({
      verdict: 'not-computable',
      reason: 'The change of the precision cannot be judged: no predicted positives.',
    })
  })
})

describe('joining the rows', () => {
  test('in another order is by id, and changes nothing', async () => {
    const shuffled = [...loses.slice(1000), ...loses.slice(0, 1000)].reverse()
    const [ordered, joined] = [await compare(loses, base), await compare(shuffled, base)]
    expect(claimOf(joined)).toEqual(claimOf(ordered))
    expect(
      joined.notes.find(note =>
        /^Compared with [0-9a-f]{7} on the same 3,000 rows, joined by id\.$/.test(note),
      ),
    ).toBeDefined()
  })

  test('without ids is by position, where every label agrees', async () => {
    const result = await compare(loses, base, { id: undefined })
    expect(claimOf(result).verdict).toBe('fail')
    expect(result.notes.join('\n')).toContain(
      'on the same 3,000 rows, joined by position: every label agrees',
    )
  })

  test('without ids and in another order compares as other rows, and says so', async () => {
    const result = await compare([...loses].reverse(), base, { id: undefined })
    expect(result.notes.join('\n')).toMatch(
      /Compared with [0-9a-f]{7} as two samples, which shows less: 3,000 rows here and 3,000 of [0-9a-f]{7} cannot be told to be the same; an `id` column would join them\./,
    )
    const claim = claimOf(result)
    expect(claim.change!.method).toContain('unpaired')
    expect(claim.reason).toContain('The rows are not known to be the same, so that less can be shown.')
  })

  test('by an id that counts the lines of a shuffled file compares as other rows', async () => {
    const numbered = (of: readonly Customer[]) => of.map((one, i) => ({ ...one, id: `c${i}` }))
    const result = await compare(numbered([...loses].reverse()), base)
    expect(result.notes.join('\n')).toContain('hardly more than by chance: id does not name the same rows')
    expect(claimOf(result).change!.method).toContain('unpaired')
  })

  test('by position needs more than labels that agree because both files are sorted by them', async () => {
    const sorted = (of: readonly Customer[]) => of.toSorted((a, b) => a.left - b.left)
    const more = { id: undefined }
    const result = await compare(sorted([...base].reverse()), sorted(base), more)
    expect(result.notes.join('\n')).toContain('cannot be told to be the same, being sorted by their labels;')
    expect(claimOf(result).change!.method).toContain('unpaired')
    // The same bytes are the same rows, in whatever order.
    expect(claimOf(await compare(sorted(base), sorted(base), more)).fact).toBe('unchanged')
  })

  test('by position needs rows of the same slice', async () => {
    const other = loses.map(one => ({ ...one, region: one.region === 'north' ? 'south' : 'north' }))
    const result = await compare(other, base, { id: undefined, slices: ['region'] })
    expect(result.notes.join('\n')).toContain('cannot be told to be the same; an `id` column')
  })

  test.each([
    ['f1', 'max-decrease'],
    ['roc_auc', 'max-decrease'],
    ['brier_score', 'max-increase'],
    ['average_precision', 'max-decrease'],
  ])('of other rows still shows a large change of %s', async (metric, kind) => {
    const other = customers(2500, { north: 0.6, south: 0.6 }, 7)
    const limits = { [metric]: { [kind]: 0.02 } }
    const claim = claimOf(await compare(other, base, { id: undefined, score: 'score', limits }))
    expect(claim).toMatchObject({ verdict: 'fail' })
    expect(claim.change!.method).toContain('unpaired')
  })

  test('of a test set that changed is on the common rows', async () => {
    const result = await compare(loses.slice(300), base.slice(0, 2800))
    expect(result.notes.join('\n')).toMatch(
      /The test set changed: compared with [0-9a-f]{7} on the 2,500 common rows, joined by id\.\n200 rows only here, 300 rows only in [0-9a-f]{7}\./,
    )
    expect(claimOf(result).n).toBe(2500)
  })

  test('of rows whose true label changed leaves them out, and says how many', async () => {
    const relabelled = base.map((one, i) => (i < 20 ? { ...one, left: 1 - one.left } : one))
    const result = await compare(loses, relabelled)
    expect(result.notes.join('\n')).toMatch(
      /20 rows have another true label in [0-9a-f]{7} and are not compared\./,
    )
    expect(claimOf(result).n).toBe(2980)
  })

  test('with ids that occur twice takes the first of each, and warns', async () => {
    const twice = [...loses, ...loses.slice(0, 40)]
    const result = await compare(twice, base)
    expect(result.findings).toMatchObject([
      { rule: 'duplicate-ids', message: '40 of 3,040 rows have the id of an earlier row' },
    ])
    expect(result.notes.join('\n')).toContain(
      '40 rows here have the id of an earlier row; the first of each is compared.',
    )
    expect(claimOf(result).n).toBe(3000)
  })

  test('with rows without an id compares the others', async () => {
    const lacking = loses.map((one, i) => (i < 50 ? { ...one, id: '' } : one))
    const result = await compare(lacking, base)
    expect(result.notes.join('\n')).toMatch(/50 rows here and 0 rows in [0-9a-f]{7} have no id\./)
    expect(claimOf(result).n).toBe(2950)
  })

  test('of files with CRLF, compressed, or in parts is the same', async () => {
    const plain = claimOf(await compare(loses, base))
    const both = async (head: Record<string, string | Uint8Array>, predictions: string) =>
      claimOf(
        await run({ ...settings, limits, predictions }, head, {
          [predictions.replace('*', '0')]: /gz$/.test(predictions)
            ? gzipSync(tableOf(base))
            : tableOf(base, '\r\n'),
        }),
      )
    expect(await both({ 'p.csv': tableOf(loses, '\r\n') }, 'p.csv')).toEqual(plain)
    expect(await both({ 'p.csv.gz': gzipSync(tableOf(loses)) }, 'p.csv.gz')).toEqual(plain)
    const parts = { 'part0.csv': tableOf(loses.slice(0, 700)), 'part1.csv': tableOf(loses.slice(700)) }
    expect(await both(parts, 'part*.csv')).toEqual(plain)
  })
})

describe('without a base to compare with', () => {
  const absolute = { accuracy: { min: 0.5, 'max-decrease': 0.02 } }

  test('a change is skipped as having no baseline, and a value is judged all the same', async () => {
    const { claims, verdict } = await run({ ...settings, limits: absolute }, { 'p.csv': tableOf(base) })
    expect(verdict).toBe('pass')
    expect(claims[1]).toMatchObject({
      verdict: 'skipped',
      fact: 'no baseline',
      value: claims[0]!.value,
      reason: 'No baseline: there is no base to compare with.',
    })
  })

  test('a file that the base has not is told', async () => {
    const result = await run({ ...settings, limits }, { 'p.csv': tableOf(base) }, { 'other.txt': 'x' })
    expect(claimOf(result).reason).toBe(
      'No baseline: p.csv is not in the base: there is nothing to compare with yet.',
    )
    expect(result.headline).toContain('there is no base to compare with')
  })

  test('`baseline: none` asks for none', async () => {
    const claim = claimOf(await compare(loses, base, { baseline: 'none' }))
    expect(claim).toMatchObject({ verdict: 'skipped', reason: 'No baseline: `baseline` is `none`.' })
  })

  test('a Git LFS pointer in the base is not computable, and names the remedy', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
    const result = await run({ ...settings, limits }, { 'p.csv': tableOf(loses) }, { 'p.csv': pointer })
    const claim = claimOf(result)
    expect(claim.verdict).toBe('not-computable')
    expect(claim.reason).toMatch(
      /^The base cannot be compared with: p\.csv: is a Git LFS pointer in [^;]+; the data itself is not there\.$/,
    )
    expect(claim.remedy).toContain('lfs')
    expect(result.verdict).toBe('not-computable')
  })

  test('a base whose columns are others is not computable', async () => {
    const claim = claimOf(
      await run({ ...settings, limits }, { 'p.csv': tableOf(loses) }, { 'p.csv': 'id,truth\nc1,1\n' }),
    )
    expect(claim.verdict).toBe('not-computable')
    expect(claim.reason).toContain('no column `left`')
  })

  test('a base from before there were scores has no baseline of these alone', async () => {
    const before = csv(
      'id,left,predicted',
      base.map(({ id, left, predicted }) => [id, left, predicted]),
    )
    const limits = { accuracy: { 'max-decrease': 0.02 }, roc_auc: { 'max-decrease': 0.02 } }
    const given = { ...settings, score: 'score', limits }
    const { claims } = await run(given, { 'p.csv': tableOf(base) }, { 'p.csv': before })
    expect(claims[0]).toMatchObject({ verdict: 'pass', fact: 'unchanged' })
    expect(claims[1]).toMatchObject({ verdict: 'skipped', fact: 'no baseline' })
    expect(claims[1]!.reason).toMatch(/^No baseline: [0-9a-f]{7} has no column that is the `score`\.$/)
  })

  test('another file of the head may be the baseline', async () => {
    const head = { 'p.csv': tableOf(loses), 'old.csv': tableOf(base) }
    const result = await run({ ...settings, limits, baseline: 'old.csv' }, head)
    expect(claimOf(result).verdict).toBe('fail')
    expect(result.subjects.map(({ name, role }) => [name, role])).toEqual([
      ['p.csv', 'predictions'],
      ['old.csv', 'baseline'],
    ])
  })
})
