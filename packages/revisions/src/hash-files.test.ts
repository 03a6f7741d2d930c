import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from './folder.ts'
import { hashFiles } from './hash-files.ts'
import { type HashName, hashFile, type Wanted } from './hash-worker.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-hash-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { signal } = new AbortController()
const of = (name: string, content: string | Buffer) => createHash(name).update(content).digest('hex')
function put(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
function hash(content: string | Buffer, ...wanted: Wanted[]): string[] {
  const hashed = hashFile({ path: put('one', content), wanted })
  if ('error' in hashed) throw new Error(hashed.error)
  expect(hashed.bytes).toBe(Buffer.byteLength(content))
  return hashed.digests
}

describe('hashing a file', () => {
  test('every hash is OpenSSL’s, of one reading', () => {
    const names: HashName[] = ['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'blake2b512']
    for (const content of ['', 'a', 'x'.repeat(3 << 20)]) {
      expect(hash(content, ...names)).toEqual(names.map(name => of(name, content)))
    }
  })

  test('line endings are turned whatever the chunk that a CR or LF falls in', () => {
    const MiB = 1 << 20
    for (const before of [0, 1, MiB - 2, MiB - 1, MiB]) {
      const text = `${'a'.repeat(before)}\r\nb\rc\nd\r`
      expect(hash(text, 'md5/lf', 'sha256/crlf')).toEqual([
        of('md5', text.replaceAll('\r\n', '\n')),
        of('sha256', text.replace(/(?<!\r)\n/g, '\r\n')),
      ])
    }
  })

  test('text that git takes for binary keeps its line endings', () => {
    expect(hash('\0\r\n', 'md5/lf', 'md5/crlf')).toEqual([of('md5', '\0\r\n'), of('md5', '\0\r\n')])
  })

  test('turning and turning back is the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,30}$/), text => {
        const crlf = text.replaceAll('\n', '\r\n')
        expect(hash(crlf, 'md5/lf', 'md5/crlf')).toEqual([of('md5', text), of('md5', crlf)])
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('what cannot be read is an answer', () => {
    expect(hashFile({ path: join(folder, 'nothing'), wanted: ['md5'] })).toEqual({ error: 'ENOENT' })
    expect(hashFile({ path: folder, wanted: ['md5'] })).toHaveProperty('error')
  })
})

describe('hashing many files', () => {
  test('two threads give the answers of one, in order', async () => {
    mkdirSync(join(folder, 'many'))
    const jobs = Array.from({ length: 500 }, (_, i) => ({
      path: put(`many/${i}`, `file ${i}`),
      wanted: ['md5', 'sha256'] as const,
    }))
    const alone = await hashFiles(jobs, { bytes: 0, signal, threads: 1 })
    const together = await hashFiles(jobs, { bytes: 0, signal, threads: 2 })
    expect(together).toEqual(alone)
    expect(together[499]).toEqual({ bytes: 8, digests: [of('md5', 'file 499'), of('sha256', 'file 499')] })
  })

  test('an abort ends it', async () => {
    const jobs = Array.from({ length: 500 }, (_, i) => ({
      path: join(folder, `many/${i}`),
      wanted: ['md5'] as const,
    }))
    const aborted = AbortSignal.abort(new Error('enough'))
    await expect(hashFiles(jobs, { bytes: 0, signal: aborted })).rejects.toThrow('enough')
    await expect(hashFiles(jobs, { bytes: 0, signal: aborted, threads: 1 })).rejects.toThrow('enough')
  })
})

test('a name that is not UTF-8 is told, with the size of every file', () => {
  const path = join(folder, 'names')
  mkdirSync(path)
  writeFileSync(join(path, 'é'), 'four')
  writeFileSync(Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xff])]), '')
  mkdirSync(join(path, 'within'))
  const found = readFolder(path).sort((a, b) =>
    a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.bytes - a.bytes,
  )
  expect(found).toEqual([
    { name: 'é', isUtf8: true, kind: 'file', bytes: 4 },
    { name: '\ufffd', isUtf8: false, kind: 'file', bytes: 0 },
    { name: 'within', isUtf8: true, kind: 'folder', bytes: 0 },
  ])
})
