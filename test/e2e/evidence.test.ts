import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson, type Statement } from '../../packages/core/src/index.ts'
import { sigstore } from '../../packages/runner/src/evidence/sigstore.fixture.ts'
import { root, run } from './spawn.ts'

let folder: string
let repository: string
const at = (name: string) => join(folder, name)
const probity = (...args: string[]) => run([join(root, 'dist/cli.js'), ...args], { cwd: repository })

const policy = `version: 1
gates:
  fairness-gate:
    predictions: eval/predictions.csv
    label: churned
    prediction: predicted
    score: score
    sensitive: [gender, age_band, gender & age_band]
    limits: {demographic_parity_difference: {max: 0.1}, true_positive_rate_difference: {max: 0.15}}
  dataset-check: {}
  model-card: {}
`

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'probity-evidence-'))
  repository = at('repository')
  cpSync(join(root, 'examples/churn'), repository, { recursive: true })
  writeFileSync(join(repository, '.github/probity.yml'), policy)
  const pair = generateKeyPairSync('ed25519')
  writeFileSync(at('private.pem'), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(at('public.pem'), pair.publicKey.export({ type: 'spki', format: 'pem' }))
  await audited('evidence')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the audit and signs its statement. */
async function audited(name: string, ...more: string[]) {
  const { status, error } = await probity('audit', '--evidence', at(name), ...more)
  expect(status, error).toBe(0)
  await sign(name)
}

async function sign(name: string) {
  const [statement, envelope] = [join(at(name), 'audit.statement.json'), join(at(name), 'audit.dsse.json')]
  expect(await probity('sign', statement, '--key', at('private.pem'), '--out', envelope)).toMatchObject({
    status: 0,
  })
}

async function verify(name = 'evidence', ...more: string[]) {
  const { status, out, error } = await probity(
    ...['verify', '--statement', join(at(name), 'audit.dsse.json'), '--key', at('public.pem')],
    ...['--results', join(at(name), 'results.json'), ...more],
  )
  const broken = [...out.matchAll(/^ {2}✗ (\S+)/gm)].map(([, link]) => link)
  return { status, broken, out, error }
}

const statementAt = (name: string) =>
  JSON.parse(readFileSync(join(at(name), 'audit.statement.json'), 'utf8')) as Statement

/** Changes the statement as one who holds the key would. */
async function rewrite(change: (statement: Statement) => void) {
  const statement = statementAt('evidence')
  change(statement)
  writeFileSync(join(at('evidence'), 'audit.statement.json'), canonicalJson(statement))
  await sign('evidence')
}

describe('the chain of the example', () => {
  test('holds, from signature to verdict', async () => {
    const { status, broken, out } = await verify()
    expect({ status, broken }, out).toEqual({ status: 0, broken: [] })
    for (const link of [
      'signature',
      'fresh',
      'policy',
      'dataset',
      'predictions',
      'card',
      'results',
      'verdict',
    ])
      expect(out).toMatch(new RegExp(`✓ ${link}`))
  })

  test.each([
    ['dataset', 'data/train.csv'],
    ['predictions', 'eval/predictions.csv'],
    ['card', 'MODEL_CARD.md'],
    ['policy', '.github/probity.yml'],
  ])('breaks at %s with one byte more in it', async (link, path) => {
    appendFileSync(join(repository, path), ' ')
    expect(await verify()).toMatchObject({ status: 1, broken: [link] })
  })

  test('breaks at a file that is gone, unless that is allowed', async () => {
    rmSync(join(repository, 'eval/predictions.csv'))
    expect(await verify()).toMatchObject({ status: 1, broken: ['predictions'] })
    expect(await verify('evidence', '--allow-missing')).toMatchObject({ status: 0 })
  })

  test('breaks at the results with one digit changed', async () => {
    const path = join(at('evidence'), 'results.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(/"value": 0\.(\d)/, (_, digit: string) => `"value": 0.${(Number(digit) + 1) % 10}`),
    )
    expect(await verify()).toMatchObject({ status: 1, broken: ['results'] })
  })

  test('breaks at the signature with one character of the statement or of the signature changed', async () => {
    const path = join(at('evidence'), 'audit.dsse.json')
    const envelope = JSON.parse(readFileSync(path, 'utf8'))
    const turn = (text: string) => (text[20] === 'A' ? 'B' : 'A')
    const changed = (text: string) => text.slice(0, 20) + turn(text) + text.slice(21)
    writeFileSync(path, JSON.stringify({ ...envelope, payload: changed(envelope.payload) }))
    expect(await verify()).toMatchObject({ status: 1, broken: ['signature'] })
    const [{ sig }] = envelope.signatures
    writeFileSync(path, JSON.stringify({ ...envelope, signatures: [{ sig: changed(sig) }] }))
    expect(await verify()).toMatchObject({ status: 1, broken: ['signature'] })
  })

  test('breaks at the signature where the statement is not signed, or by another key', async () => {
    const plain = await probity(
      ...['verify', '--statement', join(at('evidence'), 'audit.statement.json'), '--key', at('public.pem')],
    )
    expect(plain).toMatchObject({ status: 1, out: expect.stringContaining('✗ signature    not signed') })
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })
    writeFileSync(at('public.pem'), other)
    expect(await verify()).toMatchObject({ status: 1, broken: ['signature'] })
  })

  test('breaks at its age once it is stale', async () => {
    await rewrite(({ predicate }) => {
      predicate.probity_v1.notAfter = '2020-01-01T00:00:00.000Z'
    })
    expect(await verify()).toMatchObject({ status: 1, broken: ['fresh'] })
  })

  test('breaks at a waiver that has expired since, and at a verdict that failed', async () => {
    await rewrite(({ predicate }) => {
      predicate.result = 'FAILED'
      predicate.probity_v1.claims[0]!.waived = { by: '@ada', reason: 'known', expires: '2020-01-01' }
    })
    expect(await verify()).toMatchObject({ status: 1, broken: ['waivers', 'verdict'] })
  })

  test('breaks where an older statement is shown again', async () => {
    await audited('newer', '--previous', join(at('evidence'), 'audit.statement.json'))
    const both = await verify('evidence', '--statement', join(at('newer'), 'audit.dsse.json'))
    expect(both).toMatchObject({ status: 1, broken: ['replaced'] })
    expect((await verify('newer')).status).toBe(0)
  })

  test('speaks of what it was asked about, and of nothing else', async () => {
    expect((await verify('evidence', 'eval/predictions.csv')).status).toBe(0)
    expect(await verify('evidence', 'params.yaml')).toMatchObject({ status: 1, broken: ['about'] })
    expect(await verify('evidence', `sha256:${'0'.repeat(64)}`)).toMatchObject({
      status: 1,
      broken: ['about'],
    })
  })
})

describe('what is left of an audit', () => {
  test('are checksums that other tools read, and a statement of each gate', () => {
    const { subject, predicate } = statementAt('evidence')
    const lines = subject.map(({ name, digest }) => `${digest.sha256}  ${name}`)
    expect(
      readFileSync(join(at('evidence'), 'checksums.txt'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toEqual(lines)
    expect(existsSync(join(at('evidence'), 'fairness-gate.predicate.json'))).toBe(true)
    for (const { threshold, observed } of predicate.probity_v1.claims)
      for (const number of [threshold, observed]) expect(number).toMatch(/^-?\d+(\.\d+)?$/)
  })

  test('is a page for a reader', async () => {
    const { status } = await verify('evidence', '--record', at('record.html'))
    expect(status).toBe(0)
    const page = readFileSync(at('record.html'), 'utf8')
    expect(page).toContain('The chain holds')
    expect(page).toContain('NIST AI RMF')
  })

  test('is refused by name where it is none', async () => {
    const none = await probity('verify', '--statement', join(repository, 'params.yaml'))
    expect(none).toMatchObject({ status: 2, error: expect.stringContaining('is not JSON') })
    const key = await verify('evidence', '--key', join(repository, 'params.yaml'))
    expect(key).toMatchObject({ status: 2, error: expect.stringContaining('no public key in PEM') })
  })
})

describe('a statement signed through Sigstore', () => {
  const ours = sigstore()
  const issuer = 'https://token.actions.githubusercontent.com'
  const identity = 'https://github.com/acme/churn/.github/workflows/probity.yml@refs/heads/main'

  /** As `gh attestation download` leaves it: with another attestation of the same file. */
  function download(text = readFileSync(join(at('evidence'), 'audit.statement.json'), 'utf8')) {
    const other = JSON.stringify({ ...JSON.parse(text), predicateType: 'https://slsa.dev/provenance/v1' })
    const lines = [other, text].map(one => JSON.stringify(ours.bundle(one, identity, issuer)))
    writeFileSync(at('bundles.jsonl'), `${lines.join('\n')}\n`)
    writeFileSync(at('roots.jsonl'), ours.roots)
  }
  const verify = (...more: string[]) => probity('verify', '--statement', at('bundles.jsonl'), ...more)
  const trusted = (who: string) => ['--trusted-root', at('roots.jsonl'), '--identity', who]

  test('holds for the workflow that is asked for, without the network', async () => {
    download()
    const held = await verify(...trusted('https://github.com/acme/churn/*@refs/heads/main'))
    expect(held).toMatchObject({ status: 0, out: expect.stringContaining(`✓ signature    of ${identity}`) })
    expect(held.out.match(/^holds:/gm)).toHaveLength(1)
  })

  test('breaks for another workflow, another issuer and another root', async () => {
    download()
    for (const options of [
      trusted('https://github.com/acme/other/*'),
      [...trusted(identity), '--issuer', 'https://evil.example'],
    ])
      expect(await verify(...options)).toMatchObject({
        status: 1,
        out: expect.stringContaining('breaks at signature'),
      })
    writeFileSync(at('roots.jsonl'), sigstore().roots)
    expect((await verify(...trusted(identity))).status).toBe(1)
  })

  test('that nobody says whom to trust for is not checked, and a half said is refused', async () => {
    download()
    expect(await verify()).toMatchObject({
      status: 0,
      out: expect.stringContaining('not checked: signed through'),
    })
    expect(await verify('--identity', identity)).toMatchObject({
      status: 2,
      error: expect.stringContaining('gh attestation trusted-root'),
    })
    expect((await verify('--key', at('public.pem'))).status).toBe(1)
  })
})
