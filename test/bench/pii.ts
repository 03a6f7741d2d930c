import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { recognizers } from '../../packages/pii-scan/src/recognizers/index.ts'
import type { Bench } from './bench.ts'
import { type Command, measure } from './measure.ts'
import { python } from './python.ts'

const root = join(import.meta.dirname, '../..')
const generator = join(root, '../shared/golden/pii/gen_corpus.py')

/** Our PII scan, checks and context included, against finders of the same shapes that check nothing. */
export function pii({ folder, pair, note }: Bench): void {
  if (!existsSync(generator) || spawnSync('rg', ['--version']).status !== 0) {
    console.error('SKIPPED: pii: the corpus generator or ripgrep is absent (Debian: ripgrep)')
    return
  }
  const threads = (path: string): Command => ({
    argv: ['env', '-C', path, process.execPath, join(root, 'dist/cli.js'), 'pii-scan', '--mode', 'report'],
  })
  // The peers run on one core, and so does what is compared with them.
  const scan = (path: string): Command => ({ argv: ['taskset', '-c', '0', ...threads(path).argv] })
  const corpus = join(folder, 'corpus')
  spawnSync(python, [generator, corpus, '--mb', '20', '--seed', '5'], { stdio: 'ignore' })
  const files = join(corpus, 'files')
  const dense = join(folder, 'dense')
  for (let copy = 0; copy < 5; copy++) cpSync(files, join(dense, String(copy)), { recursive: true })
  const code = join(folder, 'code')
  const source = `PII scan of source, ${Math.round(copySource(code, 60e6) / 1e6)} MB`

  const strong = join(folder, 'strong.txt')
  const all = join(folder, 'all.txt')
  writeFileSync(strong, shapes('A').join('\n'))
  writeFileSync(all, shapes('ABC').join('\n'))
  const rg = (patterns: string, path: string): Command => ({
    argv: [
      'rg',
      '-j1',
      '-o',
      '--no-unicode',
      '--no-filename',
      '--no-ignore',
      '--hidden',
      '-f',
      patterns,
      path,
    ],
  })
  const grep = (path: string): Command => ({ argv: ['grep', '-rhoP', shapes('A').join('|'), path] })
  pair(
    'PII scan of a dense corpus, 100 MB',
    scan(dense),
    '`rg -o`, shapes that suffice alone',
    rg(strong, dense),
  )
  pair(source, scan(code), '`rg -o`, shapes that suffice alone', rg(strong, code))
  pair(source, scan(code), '`rg -o`, all shapes', rg(all, code))
  pair('PII scan of a dense corpus, 20 MB', scan(files), '`rg -o`, all shapes', rg(all, files), 1)
  pair(
    'PII scan of a dense corpus, 100 MB',
    scan(dense),
    '`grep -oP`, shapes that suffice alone',
    grep(dense),
    1,
  )

  pair('PII scan of a dense corpus, 100 MB, two cores', threads(dense), 'itself on one core', scan(dense))

  const peak = (path: string) => Math.round(measure(threads(path), folder).peakMB)
  const large = join(folder, 'large')
  mkdirSync(large)
  const csv = filesIn(files).find(path => path.endsWith('.csv'))!
  const grow = (bytes: number) => {
    const text = readFileSync(csv)
    while (!existsSync(join(large, 'large.csv')) || statSync(join(large, 'large.csv')).size < bytes)
      appendFileSync(join(large, 'large.csv'), text)
    return peak(large)
  }
  const empty = peak(large)
  const tree = join(folder, 'tree')
  for (let i = 0; i < 30_000; i++) {
    const within = join(tree, String(i % 100))
    mkdirSync(within, { recursive: true })
    writeFileSync(join(within, `${i}.txt`), `line of file ${i}\n`)
  }
  note(
    `PII scan, peak memory: ${empty} MB without a file, ${grow(20e6)} MB at 20 MB and ${grow(1e9)} MB at 1,000 MB of one CSV, ${peak(dense)} MB at 100 MB of dense files, ${peak(code)} MB of source, ${peak(tree)} MB at 30,000 files`,
  )
  for (const path of [dense, code, large, tree]) rmSync(path, { recursive: true })
}

/** Files below a folder, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Copies source that people wrote: what the project's dependencies are made of. How many bytes. */
function copySource(to: string, most: number): number {
  mkdirSync(to)
  let bytes = 0
  for (const [index, path] of filesIn(join(root, 'node_modules/.pnpm')).entries()) {
    const { size } = statSync(path)
    if (!/\.(js|ts|mjs|cjs|md)$/.test(path) || size > 500_000) continue
    copyFileSync(path, join(to, `${index}${path.slice(path.lastIndexOf('.'))}`))
    bytes += size
    if (bytes > most) break
  }
  return bytes
}

/** Our shapes as ripgrep and grep run them best: `+` for counts, which took ripgrep from 118 to 5 MB/s. */
function shapes(tiers: string): string[] {
  const patterns = new Set([
    '[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+',
    '[a-z][a-z0-9+]*://[^\\s:@/]+:[^\\s@/]+@[\\w.-]+',
  ])
  for (const { shapes, anyCase } of recognizers)
    for (const { pattern, tier } of shapes) {
      if (!tiers.includes(tier)) continue
      let plain = pattern.replace(/\{\d+(,\d*)?\}/g, '+')
      for (let turn = 0; turn < 8; turn++) plain = plain.replace(/(\\d|\[[^\]]*\])\+?\1\+?/g, '$1+')
      const bounded = /^\\?[+(]/.test(plain) ? `(?:${plain})\\b` : `\\b(?:${plain})\\b`
      patterns.add(anyCase ? `(?i:${bounded})` : bounded)
    }
  return [...patterns]
}
