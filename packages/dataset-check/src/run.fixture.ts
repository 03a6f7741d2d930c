import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BaseRevision, type Context, checkSettings, type GateResult } from '@probity/core'
import { workingTree } from '@probity/revisions'
import { gate } from './gate.ts'
import { schema } from './schema.ts'

/** A repository in a folder of its own: path to text, bytes or a link. `undefined` makes an empty folder. */
export type Files = Record<string, string | Buffer | { link: string } | undefined>

export function makeTree(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'probity-data-'))
  writeFiles(root, files)
  return root
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path)
    if (content === undefined) {
      mkdirSync(full, { recursive: true })
      continue
    }
    mkdirSync(dirname(full), { recursive: true })
    rmSync(full, { force: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, full)
    else writeFileSync(full, content)
  }
}

/** Runs the gate on a folder, as the runner does. */
export async function runOn(
  root: string,
  settings: Record<string, unknown> = {},
  options: Partial<Pick<Context, 'asked' | 'leave' | 'shell'>> & {
    base?: BaseRevision
    findBase?: Context['base']
  } = {},
): Promise<GateResult> {
  checkSettings(gate.validate, schema, settings, gate.name)
  const { base, findBase, ...rest } = options
  return gate.run(settings as never, {
    id: gate.name,
    head: workingTree(root),
    base: base === undefined ? findBase : async () => base,
    results: [],
    log: { info() {}, warning() {}, debug() {} },
    signal: new AbortController().signal,
    ...rest,
  })
}

/** The rules of the findings, each as often as it was found. */
export const rulesOf = ({ findings }: GateResult): string[] => findings.map(({ rule }) => rule).sort()
