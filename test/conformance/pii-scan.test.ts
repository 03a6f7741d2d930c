import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkSettings } from '../../packages/core/src/index.ts'
import { gate } from '../../packages/pii-scan/src/gate.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'

// A labelled corpus of tables, JSONL, prose, source and notebooks: 40 entities, and 32 kinds of what only looks like one.

const golden = fileURLToPath(new URL('../../../shared/golden/pii/', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0

function python(script: string, ...args: (string | number)[]): string {
  const { status, stdout, stderr } = spawnSync('python3', [join(golden, script), ...args.map(String)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** Recall by entity, its mean, the recall of all and the strict precision, of what `--matches` leaves. */
async function score(seed: number, megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'probity-pii-'))
  try {
    python('gen_corpus.py', folder, '--mb', megabytes, '--seed', seed)
    const settings = { paths: ['**'] }
    checkSettings(gate.validate, gate.schema, settings, gate.name)
    const found = join(folder, 'matches.json')
    await gate.run(settings as never, {
      id: gate.name,
      head: workingTree(join(folder, 'files')),
      results: [],
      asked: new Map([['matches', 'matches.json']]),
      leave: (_, text) => writeFileSync(found, text),
      log: { info() {}, warning() {}, debug() {} },
      signal: new AbortController().signal,
    })
    const table = python('score.py', join(folder, 'truth.json'), found)
    const recalls = [...table.matchAll(/^[A-Z_0-9]+ +([\d.]+) +[1-9]\d* +\d+ +\d+ +\d+$/gm)].map(
      ([, recall]) => +recall,
    )
    const [, recall, precision] = /TOTAL recall ([\d.]+) .*precision\(strict\) ([\d.]+)/.exec(table)!
    return {
      entities: recalls.length,
      macro: recalls.reduce((sum, each) => sum + each, 0) / recalls.length,
      recall: Number(recall),
      precision: Number(precision),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!existsSync(golden) || !hasPython)(
  'a labelled corpus (golden data or python3 absent)',
  () => {
    test.each([
      [1, 2],
      [99, 2],
      [500, 2],
      [998, 2],
      [42, 20],
    ])('of seed %i and %i MB is found, and little else', { timeout: 300_000 }, async (seed, megabytes) => {
      const { entities, macro, recall, precision } = await score(seed, megabytes)
      expect(entities).toBeGreaterThanOrEqual(35)
      expect(recall).toBeGreaterThanOrEqual(0.98)
      expect(precision).toBeGreaterThanOrEqual(0.98)
      expect(macro).toBeGreaterThanOrEqual(0.97)
    })
  },
)
