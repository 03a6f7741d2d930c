import { generateKeyPairSync } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@probity/report'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { couldNotRun } from '../run-gate.ts'
import { signCommand } from './evidence-commands.ts'
import { tell, write } from './terminal.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'probity-reports-')))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})
const at = (name: string) => join(folder, name)

describe('a report for a system that knows no working directory', () => {
  test.each([
    ['models/churn', 'models/churn/data/train.csv'],
    ['.', 'data/train.csv'],
    ['..', 'data/train.csv'],
  ])('has the paths of the repository: %s', (workingDirectory, path) => {
    const context = { id: 'pii-scan', signal: new AbortController().signal }
    const result = couldNotRun('pii-scan', context, {}, new Error('stopped'))
    const findings = result.findings.map(finding => ({ ...finding, path: 'data/train.csv' }))
    const report: Report = { results: [{ ...result, findings }], mode: 'enforce', onInconclusive: 'warn' }
    const given = { 'working-directory': workingDirectory, sarif: at('s'), 'code-quality': at('q') }
    tell(report, [], new Map(Object.entries(given).map(([name, value]) => [name, [value]])))
    const [{ results }] = JSON.parse(readFileSync(at('s'), 'utf8')).runs
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(path)
    expect(JSON.parse(readFileSync(at('q'), 'utf8'))[0].location.path).toBe(path)
  })

  test('that cannot be written is an error by name', () => {
    mkdirSync(at('taken'))
    expect(() => write(at('taken'), '')).toThrow('taken cannot be written (EISDIR)')
  })
})

describe('what is signed', () => {
  test.each([
    ['another file', '{"a": 1}', 'is no statement of a Probity audit'],
    ['a file that is not there', undefined, 'cannot be read'],
  ])('is not %s', (_, text, message) => {
    const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(at('key.pem'), key)
    if (text !== undefined) writeFileSync(at('a.json'), text)
    const argv = [at('a.json'), '--key', at('key.pem'), '--out', at('out.json')]
    expect(() => signCommand(argv)).toThrow(message)
    expect(existsSync(at('out.json'))).toBe(false)
  })
})
