import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusal, run } from './run.fixture.ts'

const limits = { 'test.accuracy': { min: 0.8, 'max-decrease': 0.01 } }
const of = (accuracy: number) => JSON.stringify({ test: { accuracy, n: 100 }, model: 'forest' })
const compare = (head: string, base: string | undefined, path = 'metrics.json') =>
  run({ metrics: [path], limits }, { [path]: head }, base === undefined ? undefined : { [path]: base })

describe('files of metrics', () => {
  test('are compared as they stand, without intervals, and that is said', async () => {
    const result = await compare(of(0.88), of(0.9))
    expect(result.verdict).toBe('fail')
    expect(result.claims[0]).toMatchObject({
      verdict: 'pass',
      judge: 'point',
      reason: '0.880 is within the limit of 0.8.',
    })
    expect(result.claims[1]).toMatchObject({
      verdict: 'fail',
      judge: 'point',
      baseline: 0.9,
      value: 0.88,
      reason: 'It went from 0.900 to 0.880: it fell by 0.020, more than 0.01.',
      change: { interval: null },
    })
    expect(result.notes[0]).toContain('without intervals')
    expect(result.exhibits[0]!.rows).toContainEqual(['test.accuracy', '0.900', '0.880'])
  })

  test('that are equal are unchanged; what rounding leaves is no excess', async () => {
    expect((await compare(of(0.9), of(0.9))).claims[1]).toMatchObject({ verdict: 'pass', fact: 'unchanged' })
    expect((await compare(of(0.87), of(0.88))).claims[1]!.verdict).toBe('pass')
  })

  test('may be YAML', async () => {
    const yaml = (accuracy: number) => `test:\n  accuracy: ${accuracy}\n  notes: [1, 2]\n`
    expect((await compare(yaml(0.8), yaml(0.9), 'metrics.yaml')).claims[1]!.verdict).toBe('fail')
  })

  test('may be a folder of MLflow, of whose metrics the last step counts', async () => {
    const folder = 'mlruns/0/abc/metrics'
    const head = {
      [`${folder}/val/f1`]: '1700000000000 0.5 0\n1700000000001 0.7 2\n1700000000002 0.6 1\n',
      [`${folder}/loss`]: '1700000000000 0.25 0\n',
    }
    const base = {
      [`${folder}/val/f1`]: '1700000000000 0.9 0\n',
      [`${folder}/loss`]: '1700000000000 0.2 0\n',
    }
    const given = {
      metrics: [folder],
      limits: { 'val/f1': { 'max-decrease': 0.1 }, loss: { 'max-increase': 0.1 } },
    }
    const { claims } = await run(given, head, base)
    expect(claims.map(({ metric, value, baseline, verdict }) => [metric, baseline, value, verdict])).toEqual([
      ['val/f1', 0.9, 0.7, 'fail'],
      ['loss', 0.2, 0.25, 'pass'],
    ])
  })

  test('without a base have nothing to compare with', async () => {
    const { claims } = await compare(of(0.9), undefined)
    expect(claims.map(({ verdict, fact }) => [verdict, fact])).toEqual([
      ['pass', undefined],
      ['skipped', 'no baseline'],
    ])
  })

  test('of which the base has one more: a metric that is gone is not computable', async () => {
    const claims = (await compare('{"other": 1}', of(0.9))).claims
    expect(claims.map(({ verdict }) => verdict)).toEqual(['not-computable', 'not-computable'])
  })

  test('a base that cannot be read is not computable', async () => {
    expect((await compare(of(0.9), 'no JSON')).claims[1]).toMatchObject({
      verdict: 'not-computable',
      reason: 'The base cannot be compared with: metrics.json: is not valid JSON.',
    })
  })

  test('a metric that none of them has is an error with the nearest', async () => {
    const given = { metrics: ['m.json'], limits: { 'test.acuracy': { min: 0.5 } } }
    expect(await refusal(run(given, { 'm.json': of(0.9) }))).toBe(
      '`limits`: the files have no metric `test.acuracy`; did you mean `test.accuracy`?',
    )
  })

  test.each([
    ['cut JSON', 'm.json', '{"a": ', 'm.json: is not valid JSON'],
    ['JSON without a number', 'm.json', '{"a": "text"}', 'm.json: holds no number'],
    ['cut YAML', 'm.yaml', 'a: [', 'm.yaml: is not valid YAML in line 1'],
    ['YAML with an alias', 'm.yaml', 'a: &x {b: 1}\nc: *x\n', 'm.yaml: holds a YAML alias'],
    ['YAML nested without end', 'm.yaml', '['.repeat(200_000), 'm.yaml: is not valid YAML'],
    ['JSON nested without end', 'm.json', '['.repeat(400_000), 'm.json: is not valid JSON'],
    [
      'a text',
      'm.txt',
      'accuracy is 0.9',
      'm.txt, record 1: is neither JSON nor YAML nor a metric of MLflow',
    ],
    ['an empty file', 'm', '', 'm: is empty'],
    ['a file too large', 'm.json', `{"a": ${'1'.padEnd(1_000_001)}}`, 'm.json: more than 1000000 bytes'],
  ])('%s is refused', async (_, path, text, message) => {
    expect(await refusal(run({ metrics: [path] }, { [path]: text }))).toContain(message)
  })

  test('no such file says how `metrics` is read', async () => {
    expect(await refusal(run({ metrics: ['accuracy'] }, {}))).toContain(
      'without `predictions`, `metrics` names files',
    )
  })

  test('any nested numbers keep their values under the names that lead to them', async () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/)
    const tree = fc.dictionary(
      key,
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.dictionary(key, fc.integer())),
      { minKeys: 1 },
    )
    await fc.assert(
      fc.asyncProperty(tree, async of => {
        const known = Object.entries(of).flatMap(([name, part]) =>
          typeof part === 'number'
            ? [[name, part] as const]
            : Object.entries(part).map(([inner, value]) => [`${name}.${inner}`, value] as const),
        )
        fc.pre(known.length > 0)
        for (const [path, text] of [
          ['m.json', JSON.stringify(of)],
          ['m.yaml', JSON.stringify(of)],
        ] as const) {
          const { measurements } = await run({ metrics: [path] }, { [path]: text })
          expect(measurements.map(({ metric, value }) => [metric, value! + 0])).toEqual(
            known.map(([name, value]) => [name, value + 0]),
          )
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})
