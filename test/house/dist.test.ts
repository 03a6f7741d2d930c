import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { build } from '../../scripts/build.ts'

const root = join(import.meta.dirname, '../..')

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

test('dist is what the sources build to, byte for byte', async () => {
  const target = mkdtempSync(join(tmpdir(), 'probity-dist-'))
  try {
    await build(target)
    expect(filesOf(join(root, 'dist'))).toEqual(filesOf(target))
    for (const name of filesOf(target)) {
      const isSame = readFileSync(join(root, 'dist', name)).equals(readFileSync(join(target, name)))
      expect(isSame, `dist/${name} differs: run \`pnpm build\``).toBe(true)
    }
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
})

test('what every job downloads stays within 4 MB', () => {
  const { status, stdout } = spawnSync('git', ['archive', '--format=tar', 'HEAD'], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  expect(status).toBe(0)
  expect(gzipSync(stdout).length).toBeLessThanOrEqual(4_000_000)
})
