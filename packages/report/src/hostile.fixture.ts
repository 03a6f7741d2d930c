import type { Claim, Exhibit, GateResult } from '@probity/core'
import fc from 'fast-check'
import type { Report } from './report.ts'

/** Reports of valid shape that hold whatever a repository could put into their texts. */
const nasty = fc.constantFrom(
  '|',
  '||',
  '`',
  '```',
  '``',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\n\n',
  '\n# ',
  '\n- ',
  '\n1. ',
  '\t',
  ' ',
  '    ',
  '*',
  '**',
  '_',
  '~~',
  '<',
  '>',
  '<img src=x onerror=alert(1)>',
  '<details>',
  '</details>',
  '</summary>',
  '<!--',
  '-->',
  '@everyone',
  '@a/b',
  '#12',
  'a/b#1',
  'GH-7',
  '::error::',
  '::',
  '##[error]',
  ']( ',
  '](https://evil.example)',
  '[a]',
  '![a](b)',
  'https://evil.example',
  'www.evil.example',
  'a@b.example',
  ':+1:',
  ':tada:',
  '$x$',
  '&lt;',
  '&',
  '"',
  "'",
  '__proto__',
  'constructor',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\ufffe',
  '東京',
  '🙂',
  '[probity]:data:application/gzip;base64,AAAA',
  '[^1]',
  '---',
  '===',
  ']]>',
  'deadbeef',
  '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
)

/** A text, at times a very long one. */
export const hostile = fc.oneof(
  {
    weight: 60,
    arbitrary: fc
      .array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { maxLength: 6 })
      .map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: nasty.map(part => part.repeat(1000)) },
)

const number = fc
  .oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -20, max: 20 }),
  )
  .map(value => value + 0)
const rows = fc.nat({ max: 5000 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const list = <T>(arbitrary: fc.Arbitrary<T>, most = 4) => fc.array(arbitrary, { maxLength: most })
const interval = fc.tuple(number, number)
const verdict = fc.constantFrom('pass', 'fail', 'inconclusive', 'not-computable', 'skipped' as const)
const slice = fc.oneof(
  fc.dictionary(hostile, maybe(hostile), { maxKeys: 2 }),
  fc.record({ attribute: hostile }),
)
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

const claim: fc.Arbitrary<Claim> = fc.record(
  {
    id: hostile,
    metric: hostile,
    title: hostile,
    slice,
    verdict,
    limit: fc.record({
      kind: fc.constantFrom('min', 'max', 'max-increase', 'max-decrease' as const),
      value: number,
    }),
    judge: fc.constantFrom('point', 'interval' as const),
    value: maybe(number),
    interval: maybe(interval),
    n: rows,
    baseline: maybe(number),
    change: maybe(
      fc.record({ value: number, interval: maybe(interval), confidence: fc.constant(0.9), method: hostile }),
    ),
    waived: fc.option(fc.record({ owner: hostile, reason: hostile, expires: fc.constant('2027-01-31') }), {
      nil: undefined,
    }),
    reason: hostile,
    remedy: hostile,
    groups: list(fc.record({ slice, value: maybe(number), n: rows, count: maybe(rows) })),
    leftOut: list(fc.record({ slice, n: rows, reason: hostile })),
  },
  {
    requiredKeys: [
      'id',
      'metric',
      'title',
      'slice',
      'verdict',
      'limit',
      'judge',
      'value',
      'interval',
      'n',
      'baseline',
      'change',
      'reason',
      'groups',
      'leftOut',
    ],
  },
)

const cell = fc.oneof(
  hostile,
  rows,
  fc.constant(null),
  fc.record({ value: maybe(number), interval: maybe(interval), n: rows }),
)

const exhibit: fc.Arbitrary<Exhibit> = fc.record(
  {
    title: hostile,
    columns: list(fc.record({ title: hostile, kind: fc.constantFrom('text', 'count', 'estimate' as const) })),
    rows: fc.oneof(
      { weight: 5, arbitrary: list(list(cell), 5) },
      { weight: 1, arbitrary: list(list(cell), 150) },
    ),
    chart: fc.record({ column: fc.nat({ max: 4 }), min: number, max: number }),
    note: hostile,
  },
  { requiredKeys: ['title', 'columns', 'rows'] },
)

const finding = fc.record(
  {
    rule: hostile,
    level: fc.constantFrom('error', 'warning', 'note' as const),
    path: hostile,
    line: fc.integer({ min: 1, max: 9999 }),
    column: fc.integer({ min: 1, max: 99 }),
    message: hostile,
    fix: hostile,
  },
  { requiredKeys: ['rule', 'level', 'path', 'message', 'fix'] },
)

const result: fc.Arbitrary<GateResult> = fc.record({
  schema: fc.constant('probity/result@1' as const),
  gate: fc.oneof(hostile, fc.constantFrom('fairness-gate', 'pii-scan')),
  id: fc.oneof(hostile, fc.constantFrom('fairness-gate', 'loans')),
  verdict,
  headline: hostile,
  confidence: fc.constantFrom(0.9, 0.95, 0.999),
  claims: list(claim, 9),
  findings: fc.oneof({ weight: 9, arbitrary: list(finding) }, { weight: 1, arbitrary: list(finding, 130) }),
  measurements: list(
    fc.record({
      metric: hostile,
      slice,
      value: maybe(number),
      interval: maybe(interval),
      n: rows,
      baseline: maybe(number),
    }),
  ),
  exhibits: list(exhibit, 2),
  notes: list(hostile),
  subjects: list(
    fc.record({
      name: hostile,
      role: fc.constantFrom('predictions', 'baseline', 'dataset', 'model' as const),
      digest: fc.record({ sha256 }),
    }),
  ),
  coverage: fc.record({
    read: list(fc.record({ path: hostile, bytes: rows, rows })),
    skipped: list(fc.record({ path: hostile, reason: hostile })),
  }),
  settingsDigest: sha256,
  tool: fc.record({ name: hostile, version: hostile }),
})

const sha = fc.constantFrom('a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40))
export const repositoryUrl = 'https://github.com/owner/churn'

export const reports = (results: fc.Arbitrary<GateResult[]> = list(result, 6)): fc.Arbitrary<Report> =>
  fc.record(
    {
      results,
      mode: fc.constantFrom('enforce', 'report' as const),
      onInconclusive: fc.constantFrom('warn', 'fail', 'pass' as const),
      head: fc.record({ sha, label: hostile }, { requiredKeys: ['sha'] }),
      base: fc.record({ sha, label: hostile }, { requiredKeys: ['sha'] }),
      run: fc
        .record({
          id: fc.integer({ min: 1, max: 3 }),
          attempt: fc.integer({ min: 1, max: 2 }),
          job: fc.nat({ max: 2 }),
        })
        .map(({ id, attempt, job }) => ({
          id,
          attempt,
          url: `${repositoryUrl}/actions/runs/${id}/job/${job}`,
        })),
    },
    { requiredKeys: ['results', 'mode', 'onInconclusive'] },
  )
