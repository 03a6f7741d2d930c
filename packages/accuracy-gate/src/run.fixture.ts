import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Claim, checkSettings, type GateResult, validateResult } from '@probity/core'
import { gitTree, workingTree } from '@probity/revisions'
import { expect } from 'vitest'
import { gate } from './gate.ts'

type Files = Record<string, string | Uint8Array>

const log = { info() {}, warning() {}, debug() {} }

/**
 * Runs the gate in a folder with these files, `predictions` being `p.csv` unless told; with a base it is a git
 * repository whose last commit holds those.
 */
export async function run(settings: Record<string, unknown>, head: Files, base?: Files): Promise<GateResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'probity-accuracy-')))
  try {
    const sha = base === undefined ? undefined : commit(folder, base)
    write(folder, head)
    const all = { ...('p.csv' in head ? { predictions: 'p.csv' } : {}), ...settings }
    checkSettings(gate.validate, gate.schema, all, gate.name)
    const result = await gate.run(all as never, {
      id: gate.name,
      head: workingTree(folder),
      ...(sha === undefined ? {} : { base: async () => gitTree(folder, sha) as never }),
      results: [],
      log,
      signal: new AbortController().signal,
    })
    // As it is written: JSON turns what is no number into null.
    const written = JSON.parse(JSON.stringify(result))
    expect(validateResult(written), JSON.stringify(validateResult.errors)).toBe(true)
    return written
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function commit(folder: string, files: Files): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'core.autocrlf=false']
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '-q')
  write(folder, files)
  git('add', '-A')
  git('commit', '-qm', 'base')
  for (const path of Object.keys(files)) rmSync(join(folder, path))
  return git('rev-parse', 'HEAD')
}

/** A CSV of these rows under this header. */
export function csv(header: string, rows: readonly (readonly (string | number)[])[], end = '\n'): string {
  return [header, ...rows.map(row => row.join(','))].join(end) + end
}

/** The one claim that there is, or that of this id. */
export function claimOf({ claims }: GateResult, id?: string): Claim {
  const found = id === undefined ? claims : claims.filter(claim => claim.id === id)
  expect(found.map(claim => claim.id)).toHaveLength(1)
  return found[0]!
}

/** What a run that cannot give an answer says. */
export async function refusal(result: Promise<GateResult>): Promise<string> {
  const error: Error & { remedy?: string } = await result.then(
    () => new Error('it ran'),
    error => error,
  )
  return [error.message, error.remedy].filter(text => text !== undefined).join(' | ')
}
