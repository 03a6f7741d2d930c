import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Context, checkSettings, type Finding, type GateResult } from '@probity/core'
import { gitTree, workingTree } from '@probity/revisions'
import { gate } from './gate.ts'

/** A git repository in a folder of its own. */
export interface Repository {
  root: string
  /** Writes files; null deletes one. */
  write(files: Record<string, string | Uint8Array | null>): void
  /** Commits all; returns the commit. */
  commit(): string
  /** Runs the gate on the working tree, against a commit. Files that are left are in the map. */
  scan(settings?: Record<string, unknown>, base?: string, asked?: Record<string, string>): Promise<GateResult>
  left: Map<string, string>
  /** What the gate said on the way. */
  said: string[]
  remove(): void
}

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'probity-pii-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      encoding: 'utf8',
    })
  git('init', '-q', '-b', 'main')
  const left = new Map<string, string>()
  const said: string[] = []
  const say = (message: string) => void said.push(message)
  return {
    root,
    left,
    said,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        const file = join(root, path)
        if (content === null) rmSync(file)
        else {
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
      }
    },
    commit() {
      git('add', '--all')
      git('commit', '-q', '--allow-empty', '-m', 'change')
      return git('rev-parse', 'HEAD').trim()
    },
    scan(given = {}, base = undefined, asked = {}) {
      const settings = structuredClone(given)
      checkSettings(gate.validate, gate.schema, settings, gate.name)
      const context: Context = {
        id: gate.name,
        head: workingTree(root),
        ...(base === undefined ? {} : { base: () => gitTree(root, base) }),
        results: [],
        asked: new Map(Object.entries(asked)),
        leave: (path, text) => void left.set(path, text),
        log: { info: say, warning: say, debug: say },
        signal: new AbortController().signal,
      }
      return gate.run(settings as never, context)
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** An address of somebody. */
export const mail = (i: number) => `person.${i}@acme-health.org`
export const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')
/** A table without personal data. */
export const plainTable = (count = 40) => `id,score\n${rows(count, i => `${i},0.${i}`)}\n`
/** A table with a column of addresses. */
export const mailTable = (count = 40, name = 'contact') =>
  `id,score,${name}\n${rows(count, i => `${i},0.${i},${mail(i)}`)}\n`

/** Rule, level, path and line of what was found. */
export const places = ({ findings }: GateResult) =>
  findings.map(({ rule, level, path, line }: Finding) => [rule, level, path, line])
