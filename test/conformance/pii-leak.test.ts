import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Context, checkSettings } from '../../packages/core/src/index.ts'
import { parquet } from '../../packages/pii-scan/src/containers/parquet.fixture.ts'
import { zip } from '../../packages/pii-scan/src/containers/zip.fixture.ts'
import { gate } from '../../packages/pii-scan/src/gate.ts'
import {
  annotations,
  renderCodeQuality,
  renderComment,
  renderExplanation,
  renderJUnit,
  renderReview,
  renderSarif,
  renderSummary,
  renderTerminal,
} from '../../packages/report/src/index.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'
import { describeError } from '../../packages/runner/src/describe-error.ts'
import { doorOf } from '../../packages/runner/src/doors.ts'
import { runGate } from '../../packages/runner/src/run-gate.ts'

/** Everything that a run says anywhere: the one promise is that no value is in it. */
async function saidOn(folder: string, settings: Record<string, unknown>, base?: string) {
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  const context: Context = {
    id: 'pii-scan',
    head: workingTree(folder),
    ...(base === undefined ? {} : { base: async () => baseOf(base, folder) }),
    results: [],
    asked: new Map([
      ['matches', 'matches.json'],
      ...(base === undefined ? [['update-baseline', ''] as const] : []),
    ]),
    leave(path, text) {
      if (path === 'matches.json') checkMatches(text)
      say(text)
    },
    log: { info: say, warning: say, debug: say },
    signal: new AbortController().signal,
  }
  const switches = { mode: 'enforce', onInconclusive: 'warn' } as const
  const { result, error } = await runGate(doorOf('pii-scan'), structuredClone(settings), context, switches)
  const report = { results: [result], ...switches }
  if (error !== undefined) said.push(...describeError(error))
  said.push(JSON.stringify(result), renderComment(report), renderSummary(report), renderTerminal(report))
  said.push(renderJUnit(report), renderSarif(report), JSON.stringify(annotations(report)))
  said.push(renderCodeQuality(report), renderReview(report))
  const about = { command: 'probity pii-scan', waivers: 'w.yml', today: '2026-11-23' }
  for (const claim of result.claims) said.push(renderExplanation(result, claim, about))
  return { text: said.join('\n'), result, error }
}

/** Numbers and known words: a file of matches has no room for a value. */
function checkMatches(text: string): void {
  for (const match of JSON.parse(text) as Record<string, unknown>[]) {
    expect(match.of).toBeOneOf(['file', 'text', 'value'])
    for (const key of Object.keys(match)) {
      const isText = ['file', 'of', 'column', 'entity'].includes(key)
      if (!isText) expect(['start', 'end', 'line', 'row']).toContain(key)
      expect(match[key]).toBeTypeOf(isText ? 'string' : 'number')
    }
  }
}

/** All that is said of a path, also where it stands in an address. */
const plainOf = (text: string) =>
  `${text}\n${text.replace(/%[0-9A-F]{2}/g, code => decodeURIComponent(code))}`

/** Another folder as the base, of which every file may have changed. */
function baseOf(base: string, head: string) {
  const [old, now] = [workingTree(base), workingTree(head)]
  return {
    ...old,
    name: 'base' as const,
    label: '1a2b3c4',
    changes: async () => {
      const before = new Set(await old.list(['**']))
      const files = await now.list(['**'])
      const gone = [...before].filter(path => !files.includes(path))
      return [
        ...files.map(path => ({ path, kind: before.has(path) ? ('modified' as const) : ('added' as const) })),
        ...gone.map(path => ({ path, kind: 'deleted' as const })),
      ]
    },
  }
}

function inFolder<T>(files: Record<string, string | Uint8Array>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'probity-leak-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return use(folder)
}

const digits = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map(list => list.join(''))
function luhn(number: string): string {
  const sum = [...number].toReversed().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return number + ((10 - (sum % 10)) % 10)
}
const name = fc.string({ unit: fc.constantFrom(...'bcdfghklmnprstvwz'), minLength: 7, maxLength: 9 })
const value = fc.oneof(
  fc.tuple(name, name).map(([local, domain]) => `${local}@${domain}.org`),
  fc.tuple(name, name).map(([local, domain]) => `${local.toUpperCase()}.x@${domain}.com`),
  digits(15).map(number => luhn(`4${number.slice(1)}`)),
  digits(15).map(number => luhn(`4${number.slice(1)}`).replace(/(?<=\d)(?=(\d{4})+$)/g, ' ')),
  digits(9).map(number => `1${number.slice(1, 3)}-${number.slice(3, 5)}-${number.slice(5)}`),
  digits(7).map(number => `+1 212 ${number.slice(0, 3)} ${number.slice(3)}`),
  fc.tuple(name, name).map(([user, word]) => `postgres://${user}:${word}@db.internal:5432/x`),
)
const header = fc.constantFrom(
  'contact',
  'ssn',
  'card',
  'phone',
  'note',
  'x',
  'mrn',
  'full_name',
  'date_of_birth',
)
type Maker = (values: readonly string[], header: string) => Record<string, string | Uint8Array>
const table: Maker = (values, of) => ({
  'data/t.csv': [`id,${of}`, ...values.map((text, i) => `${i},${text}`)].join('\n'),
})
const notebook = (source: string, output: string) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', source: [source], outputs: [{ output_type: 'stream', text: [output] }] }],
  })
/** A value whose form alone tells, in a name: it stands there among other words. */
const named = fc.sample(
  fc.constantFrom<(text: string) => string>(
    text => text,
    text => `scan_${text}`,
    text => `scan of ${text}`,
    text => `${text}_v2`,
    text => `${text}-final`,
    text => `${text}!`,
    text => `old!${text}!v2`,
  ),
  { seed: 1, numRuns: 100 },
)
const isTelling = (text: string) =>
  /^\w[\w.]*@|^1\d\d-|^4\d{15}$|^4\d{3} /.test(text) && !/(\d)\1{5}/.test(text)
const byName =
  (make: (name: string) => Record<string, string | Uint8Array>): Maker =>
  values =>
    Object.assign(
      {},
      ...values
        .filter(isTelling)
        .map((text, i) => make(named[(i + text.charCodeAt(2)) % named.length]!(text))),
    )
const fileNames: readonly Maker[] = [
  byName(name => ({ [`patients/${name}.json`]: '{}' })),
  byName(name => ({ [`mails/${name}.eml`]: `To: ${name}\n`, [`mails/${name}`]: 'x' })),
  byName(name => ({ [`people/${name}/notes.csv`]: `id,contact\n1,${name}\n`, [`people/${name}/a.md`]: 'x' })),
  byName(name => ({
    [`cut/${name}.csv.gz`]: gzipSync(name.repeat(9)).subarray(0, 24),
    [`cut/${name}.parquet`]: `PAR1${name}PAR1`,
    [`cut/${name}.ipynb`]: '{"cells": [',
    [`cut/${name}.bin`]: Buffer.from([0x89, 0x50, 0, 0]),
    [`cut/${name}.zip`]: zip([{ path: `${name}/${name}.csv`, data: Buffer.from(`id\n${name}\n`) }]).subarray(
      0,
      90,
    ),
  })),
  byName(name => ({
    [`lfs/${name}.csv`]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    [`dvc/${name}.dvc`]: `outs:\n- md5: ${'b'.repeat(32)}\n  path: raw ${name}.csv\n`,
    [`bad/${name}.dvc`]: 'outs: [',
  })),
  byName(name => ({
    [`deep/${name}.zip`]: zip([
      { path: `in/${name}.csv`, data: Buffer.from(`id,contact\n1,${name}\n`) },
      { path: `${name}/in.zip`, data: zip([]) },
    ]),
  })),
  values => ({ 'columns.parquet': parquet(Object.fromEntries(values.map(text => [text, [text, text]]))) }),
  values => ({
    'sheet.json': JSON.stringify([Object.fromEntries(values.map(text => [text, { [`x ${text}`]: [text] }]))]),
  }),
  values => ({
    '.github/probity-pii-baseline.json': JSON.stringify({
      version: 1,
      accepted: values.filter(isTelling).flatMap(text => [
        { path: `patients/${text.replaceAll('/', '')}.json`, rule: 'US_SSN', expires: '2020-01-01' },
        { path: `gone/${text.replaceAll('/', '')}.json`, rule: 'EMAIL_ADDRESS' },
      ]),
    }),
  }),
]
const makers: readonly Maker[] = [
  table,
  values => ({ 'no-header.csv': values.map(text => `${text},${text}`).join('\n') }),
  (values, of) => ({ 'ragged.csv': `${of}\n${values.join('\n')},${values[0]}\n"${values[0]}\n` }),
  (values, of) => ({ 'a.tsv': `${of}\tid\n${values.map(text => `${text}\t1`).join('\n')}` }),
  values => ({
    'keys.json': JSON.stringify(Object.fromEntries(values.map(text => [text, { [text]: text }]))),
  }),
  (values, of) => ({ 'a.jsonl': values.map(text => JSON.stringify({ [of]: text })).join('\n') }),
  values => ({ 'broken.json': `{"a": ["${values.join('","')}` }),
  (values, of) => ({
    'n.ipynb': notebook(
      `x = "${values[0]}"`,
      `   ${of}\n${values.map((text, i) => `${i}  ${text}`).join('\n')}`,
    ),
  }),
  values => ({
    'src/a.py': values.map(text => `who = "${text}"  # probity: allow\nother = "${text}"\n`).join(''),
  }),
  values => ({ 'a.md': `| who | id |\n|---|---|\n${values.map(text => `| ${text} | 1 |`).join('\n')}` }),
  (values, of) => ({
    'wide.csv': Buffer.from(`\ufeff${of}\n${values.join('\n')}`, 'utf16le'),
    'x!.zip': zip([{ path: `a!b.csv`, data: Buffer.from(`${of}\n${values.join('\n')}`) }]),
  }),
  values => ({
    'a.csv.gz': gzipSync(values.join('\n')),
    'cut.gz': gzipSync(values.join('\n')).subarray(0, 30),
  }),
  (values, of) => ({
    'a.zip': zip([
      { path: `${values[0]!.replaceAll('/', '')}.csv`, data: Buffer.from(`${of}\n${values.join('\n')}`) },
    ]),
  }),
  values => ({
    'a.pkl': Buffer.from(
      `\x80\x04${values.map(text => `\x8c${String.fromCharCode(text.length)}${text}`).join('')}.`,
      'latin1',
    ),
  }),
  values => ({ 'mlruns/1/r/params/owner': values[0]! }),
  values => ({ 'a.parquet': `PAR1${values.join(' ')}PAR1` }),
  values => ({
    '.github/probity-pii-baseline.json': JSON.stringify({ version: 1, accepted: [{ [values[0]!]: 1 }] }),
  }),
]
const settings = fc.constantFrom<Record<string, unknown>>(
  {},
  { limits: { high: 0, hipaa: 0, new: 3 } },
  { limits: { new: 1, EMAIL_ADDRESS: 0 }, 'baseline-key': 'secret-of-the-baseline' },
  { 'quasi-identifiers': ['id'], splits: ['data/t.csv', 'a.jsonl'] },
  { 'quasi-identifiers': ['absent'], splits: ['data/t.csv', 'a.tsv'], person: ['absent'] },
)

/** As it stands, without what parts its digits, and of a mail address who and where. */
const formsOf = (text: string) => [
  text,
  text.toLowerCase(),
  text.replace(/[\s-]/g, ''),
  ...(/^[^:]+@/.test(text) ? text.split(/[@.]/).filter(part => part.length > 6) : []),
]

describe('no value that is found is said anywhere', () => {
  test('in whatever files of whatever kind, whole or damaged, new or known', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.subarray([...makers, ...fileNames], { minLength: 1, maxLength: 4 }),
        header,
        settings,
        fc.option(fc.array(value, { minLength: 1, maxLength: 4 })),
        async (values, chosen, of, given, old) => {
          checkSettings(gate.validate, gate.schema, structuredClone(given), 'pii-scan')
          const all = Object.assign({}, ...chosen.map(make => make(values, of)))
          const head = inFolder(all, folder => folder)
          const before = old === null ? {} : Object.assign(table(old, 'previous'), fileNames[0]!(old, of))
          const base = old === null ? undefined : inFolder(before, folder => folder)
          try {
            const { text, result } = await saidOn(head, given, base)
            found += result.findings.length
            for (const secret of [...values, ...(old ?? [])].flatMap(formsOf))
              expect(plainOf(text).includes(secret)).toBe(false)
            expect(text).not.toContain('secret-of-the-baseline')
          } finally {
            for (const folder of [head, base]) if (folder !== undefined) rmSync(folder, { recursive: true })
          }
        },
      ),
      { seed: 1, numRuns: 250 },
    )
    expect(found).toBeGreaterThan(300)
  })
})

const generator = join(import.meta.dirname, '../../../shared/golden/pii/gen_corpus.py')
const canGenerate = existsSync(generator) && spawnSync('python3', ['--version']).status === 0

describe.skipIf(!canGenerate)(
  'no value of the labelled corpus is said anywhere (golden data or Python absent)',
  () => {
    test.each([11, 12])('seed %i', async seed => {
      const folder = mkdtempSync(join(tmpdir(), 'probity-corpus-'))
      try {
        execFileSync('python3', [generator, folder, '--mb', '1', '--seed', String(seed)])
        const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
          findings: { value: string; tier: string }[]
        }
        const { text, result } = await saidOn(join(folder, 'files'), {})
        expect(result.verdict).toBe('fail')
        const words = new Set(text.split(/[^\w@.+:/-]+/))
        for (const { value, tier } of truth.findings) {
          if (tier !== 'must') continue
          // Few digits are part of many numbers: those are looked for as a word of their own.
          if (/^[\d.]{1,8}$/.test(value)) expect(words.has(value)).toBe(false)
          else expect(text.includes(value), 'a value of the corpus is said').toBe(false)
        }
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  },
)
