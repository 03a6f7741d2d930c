import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, digestOf, type GateResult, type Statement, signEnvelope } from '@probity/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Governing } from '../audit/governing.ts'
import { verifyEvidence } from './verify.ts'
import { writeEvidence } from './write-evidence.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-verify-'))
  write('.github/probity.yml', policy)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const policy = 'version: 1\ngates: {}\n'
const evaluatedAt = new Date('2026-11-23T12:00:00Z')
const pair = generateKeyPairSync('ed25519')
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()

const result = (id: string): GateResult => ({
  schema: 'probity/result@1',
  gate: 'fairness-gate',
  id,
  verdict: 'pass',
  headline: id,
  confidence: 0.95,
  claims: [],
  findings: [],
  measurements: [],
  exhibits: [],
  notes: [],
  subjects: [],
  coverage: { read: [], skipped: [] },
  settingsDigest: digestOf({}),
  tool: { name: 'probity', version: '0' },
})

function write(path: string, text: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
  return join(folder, path)
}

function audited(
  name: string,
  more: { texts?: Governing['texts']; ids?: string[]; previous?: string[] } = {},
) {
  const { texts = [{ path: '.github/probity.yml', text: policy }], ids = ['loans'], previous = [] } = more
  return writeEvidence(
    join(folder, name),
    ids.map(result),
    { texts } as Governing,
    { evaluatedAt: name === 'newer' ? new Date(evaluatedAt.getTime() + 1000) : evaluatedAt },
    previous,
  )
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Statement

/** The links that do not hold, of statements that are signed with the key. */
async function broken(
  statements: readonly string[],
  more: { allowsMissing?: boolean; about?: string[] } = {},
) {
  const found = await verifyEvidence({
    folder,
    statements,
    key: publicKey,
    about: [],
    allowsMissing: false,
    now: new Date('2026-11-24T12:00:00Z'),
    ...more,
  })
  return found.map(({ links }) => links.filter(({ holds }) => holds === false).map(({ name }) => name))
}

/** A statement changed by one who holds the key. */
function signed(name: string, change: (statement: Statement) => void = () => {}): string {
  const statement = read(join(folder, name, 'audit.statement.json'))
  change(statement)
  return write(`${name}/audit.dsse.json`, JSON.stringify(signEnvelope(canonicalJson(statement), privateKey)))
}

describe('a chain', () => {
  test.each<[string, string[], (statement: Statement) => void]>([
    ['as it was written', [], () => {}],
    ['of tomorrow', ['fresh'], s => (s.predicate.probity_v1.evaluatedAt = '2026-11-25T12:00:00.000Z')],
    ['good until a word', ['fresh'], s => (s.predicate.probity_v1.notAfter = 'the end of time')],
    ['found on no date', ['fresh'], s => (s.predicate.probity_v1.evaluatedAt = 'once')],
    ['without a policy', ['policy'], s => (s.predicate.configuration = [])],
    ['of a verdict that is none', ['verdict'], s => (s.predicate.result = 'FINE' as 'PASSED')],
  ])('%s breaks at %j', async (_, links, change) => {
    audited('evidence')
    expect(await broken([signed('evidence', change)])).toEqual([links])
  })

  test('is none where a list holds what is no digest', async () => {
    audited('evidence')
    const statement = signed('evidence', ({ predicate }) => {
      predicate.probity_v1.supersedes = [{ digest: null }] as never
    })
    await expect(broken([statement])).rejects.toThrow('is no statement of a Probity audit')
  })

  test('cannot be walked to a file that is not there', async () => {
    audited('evidence')
    await expect(broken([signed('evidence')], { about: ['nowhere.csv'] })).rejects.toThrow(
      'nowhere.csv: is not a file that can be read (ENOENT)',
    )
  })

  test('breaks where an older statement is shown again, also where its envelope was named', async () => {
    audited('evidence')
    const older = signed('evidence')
    audited('newer', { previous: [older] })
    expect(await broken([older, signed('newer')])).toEqual([['replaced'], []])
  })

  test('breaks where files may be missing and all are: it may be of another repository', async () => {
    audited('evidence')
    const [sha256, other] = ['1'.repeat(64), '2'.repeat(64)]
    const file = { name: 'data/train.csv', digest: { sha256 } }
    const path = signed('evidence', statement => {
      statement.subject = [file]
      statement.predicate.probity_v1.inputs = [{ ...file, role: 'dataset' }]
    })
    expect(await broken([path])).toEqual([['dataset']])
    expect(await broken([path], { allowsMissing: true })).toEqual([['about']])
    expect(await broken([path], { allowsMissing: true, about: [`sha256:${sha256}`] })).toEqual([[]])
    expect(await broken([path], { allowsMissing: true, about: [`sha256:${other}`] })).toEqual([
      ['about', 'about'],
    ])
  })

  test('does not break at a policy in another repository, which its commit holds', async () => {
    const name = `acme/policies/ml.yml@${'a'.repeat(40)}`
    const texts = [
      { path: '.github/probity.yml', text: policy },
      { path: name, text: policy },
    ]
    audited('evidence', { texts })
    expect(await broken([signed('evidence')])).toEqual([[]])
  })

  test.each<[string, (statement: Statement) => void]>([
    ['claims', s => (s.predicate.probity_v1.claims = undefined as never)],
    ['subjects', s => (s.subject = [null] as never)],
    ['results', s => (s.predicate.probity_v1.results = {} as never)],
  ])('without %s is no statement', async (_, change) => {
    audited('evidence')
    await expect(broken([signed('evidence', change)])).rejects.toThrow('is no statement of a Probity audit')
  })
})

test('a statement of each section is left, whatever they are called', () => {
  const ids = ['audit', 'кредиты', 'дефолты', 'a b', 'a_b']
  audited('evidence', { ids })
  const told = readdirSync(join(folder, 'evidence'))
    .filter(name => name.endsWith('.statement.json'))
    .map(name =>
      read(join(folder, 'evidence', name))
        .predicate.probity_v1.gates.map(({ id }) => id)
        .join(),
    )
  expect(told.sort()).toEqual([...ids, ids.join()].sort())
})
