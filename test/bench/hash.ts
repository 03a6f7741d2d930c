import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type HashName, hashFile } from '../../packages/revisions/src/index.ts'
import type { Bench } from './bench.ts'
import type { Command } from './measure.ts'
import { python } from './python.ts'

const small = { files: 20_000, bytes: 50 * 1024 }
const bigBytes = 2 ** 30

/** Hashing one file of 1 GiB and a tree of 20,000 files, against coreutils and Python, and the whole gate. */
export function hash({ folder, pair, note }: Bench): void {
  const here = (name: string) => join(import.meta.dirname, name)
  const big = join(folder, 'big.bin')
  const tree = join(folder, 'tree')
  writeBig(big)
  writeTree(tree)
  const ours = (algorithm: string, path: string): Command => ({
    argv: [process.execPath, here('hash-ours.ts'), algorithm, path],
  })
  const coreutils = (tool: string, path: string): Command => ({
    argv: ['sh', '-c', `find "$1" -type f -print0 | xargs -0 ${tool} | tail -1`, 'sh', path],
  })
  const hashlib = (algorithm: string, path: string): Command => ({
    argv: [python, here('hash-python.py'), algorithm, path],
  })
  for (const algorithm of ['md5', 'sha256']) {
    agree(algorithm as HashName, big)
    for (const [what, path] of [
      ['1 GiB file', big],
      ['20,000 files of 50 KiB', tree],
    ] as const) {
      pair(
        `${algorithm}, ${what}`,
        ours(algorithm, path),
        `\`${algorithm}sum\``,
        coreutils(`${algorithm}sum`, path),
      )
      pair(
        `${algorithm}, ${what}`,
        ours(algorithm, path),
        'Python hashlib, 1 MiB chunks',
        hashlib(algorithm, path),
      )
    }
  }
  rmSync(big)

  const sums = spawnSync('sh', ['-c', 'find . -type f | xargs md5sum > MD5SUMS'], { cwd: tree })
  if (sums.status !== 0) throw new Error('md5sum failed')
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  pair(
    'dataset-check of MD5SUMS over 20,000 files, with their SHA-256',
    { argv: [process.execPath, cli, 'dataset-check', '--working-directory', tree] },
    '`md5sum -c`',
    { argv: ['sh', '-c', 'cd "$1" && md5sum -c --quiet MD5SUMS', 'sh', tree] },
  )
  note('hashing reads files that are in the page cache, with a thread a core where there are many')
}

/** Nothing is compared that does not compute the same. */
function agree(algorithm: HashName, path: string): void {
  const ours = hashFile({ path, wanted: [algorithm] })
  const theirs = spawnSync(`${algorithm}sum`, [path], { encoding: 'utf8' }).stdout.split(' ')[0]
  if ('error' in ours || ours.digests[0] !== theirs)
    throw new Error(`${algorithm}sum finds another hash than we do`)
}

function writeBig(path: string): void {
  const file = openSync(path, 'w')
  for (let i = 0; i < bigBytes >> 20; i++) writeSync(file, noise(i, 1 << 20))
  closeSync(file)
}

function writeTree(path: string): void {
  for (let i = 0; i < small.files; i++) {
    const within = join(path, String(i % 100))
    if (i < 100) mkdirSync(within, { recursive: true })
    writeFileSync(join(within, String(i)), noise(i, small.bytes))
  }
}

/** Bytes that no file system makes smaller, the same in every run. */
function noise(seed: number, bytes: number): Buffer {
  return createHash('shake256', { outputLength: bytes }).update(String(seed)).digest()
}
