import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteSource } from '@probity/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workingTree } from './index.ts'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'probity-tree-')))
  mkdirSync(join(folder, 'tree/data/.hidden'), { recursive: true })
  mkdirSync(join(folder, 'tree/node_modules/x'), { recursive: true })
  for (const path of [
    'data/b.csv',
    'data/a.csv',
    'data/.hidden/c.csv',
    'data/[x].csv',
    'node_modules/x/d.csv',
  ]) {
    writeFileSync(join(folder, 'tree', path), path)
  }
  writeFileSync(join(folder, 'secret.csv'), 'secret')
  symlinkSync('../../secret.csv', join(folder, 'tree/data/link.csv'))
  symlinkSync('a.csv', join(folder, 'tree/data/inside.csv'))
  symlinkSync('..', join(folder, 'tree/data/loop'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function readAll(source: ByteSource): Promise<string> {
  const buffer = new Uint8Array(100)
  let end = 0
  for (let read = -1; read !== 0; end += read) read = await source.read(buffer, end)
  source.close()
  return Buffer.from(buffer.subarray(0, end)).toString()
}

describe('the working tree', () => {
  test('knows a device by its link, and no file or folder as one', () => {
    const tree = workingTree(join(folder, 'tree'))
    const special = ['data/device', 'data/inside.csv', 'data/loop', 'data', 'data/a.csv', 'data/gone.csv']
    symlinkSync('/dev/null', join(folder, 'tree/data/device'))
    const found = special.filter(path => tree.isSpecial!(path))
    rmSync(join(folder, 'tree/data/device'))
    expect(found).toEqual(process.platform === 'win32' ? [] : ['data/device'])
  })

  test('lists by glob, sorted, without folders of packages and without an endless loop', async () => {
    const tree = workingTree(join(folder, 'tree'))
    expect(await tree.list(['**/*.csv'])).toEqual([
      'data/.hidden/c.csv',
      'data/[x].csv',
      'data/a.csv',
      'data/b.csv',
      'data/inside.csv',
      'data/link.csv',
    ])
    expect(await tree.list(['data/*.csv', './data/a.csv'])).toContain('data/a.csv')
    expect(await tree.list(['data/missing.csv', 'data', 'nowhere/**'])).toEqual([])
  })

  test.skipIf(process.platform === 'win32')(
    'lists names with a line end, and takes a backslash in a name for no folder',
    async () => {
      const root = join(folder, 'names')
      mkdirSync(join(root, 'data/b'), { recursive: true })
      for (const path of ['data/a\nb.csv', 'data/b\\c.csv', 'data/b/c.csv'])
        writeFileSync(join(root, path), path)
      const tree = workingTree(root)
      const all = ['data/a\nb.csv', 'data/b/c.csv', 'data/b\\c.csv']
      for (const pattern of ['data/**', '**', '**/*.csv']) expect(await tree.list([pattern])).toEqual(all)
      for (const path of all) expect(await readAll(await tree.open(path))).toBe(path)
    },
  )

  test('reads a file, also through a link that stays inside', async () => {
    const tree = workingTree(join(folder, 'tree'))
    expect(await readAll(await tree.open('data/a.csv'))).toBe('data/a.csv')
    expect(await readAll(await tree.open('data/inside.csv'))).toBe('data/a.csv')
  })

  test('refuses what leads out: by .., by an absolute path, by a link', async () => {
    const tree = workingTree(join(folder, 'tree'))
    await expect(tree.open('../secret.csv')).rejects.toThrow('leads out of the repository')
    await expect(tree.open('data/../../secret.csv')).rejects.toThrow('leads out of the repository')
    await expect(tree.open(join(folder, 'secret.csv'))).rejects.toThrow('leads out of the repository')
    await expect(tree.open('..\\secret.csv')).rejects.toThrow(/leads out of the repository|no such file/)
    await expect(tree.open('data/link.csv')).rejects.toThrow('symbolic link')
    await expect(tree.list(['../*.csv'])).rejects.toThrow('leads out of the repository')
  })

  test('refuses what is no file: a folder, nothing, a named pipe', async () => {
    const tree = workingTree(join(folder, 'tree'))
    await expect(tree.open('data')).rejects.toThrow('is not a file')
    await expect(tree.open('data/missing.csv')).rejects.toThrow('there is no such file')
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(folder, 'tree/pipe')])
      await expect(tree.open('pipe')).rejects.toThrow('is not a file')
    }
    expect(() => workingTree(join(folder, 'nowhere'))).toThrow('there is no folder')
  })
})
