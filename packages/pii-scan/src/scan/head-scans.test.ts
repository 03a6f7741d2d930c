import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workingTree } from '@probity/revisions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headScans } from './head-scans.ts'
import { type Scan, scanOne, searchFor } from './scanner.ts'

let root: string
let paths: string[]
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'probity-heads-'))
  paths = tree()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const { signal } = new AbortController()
const request = {
  custom: { STAFF_NUMBER: { pattern: 'S-\\d{6}', tier: 'A' as const } },
  compare: { key: 'key', of: 'lines' as const },
  wantsPlaces: true,
}
const search = searchFor(request, signal)

/** More bytes than one thread is given, in files large and small. */
function tree(): string[] {
  mkdirSync(join(root, 'data'), { recursive: true })
  const paths: string[] = []
  const put = (path: string, text: string) => {
    writeFileSync(join(root, path), text)
    paths.push(path)
  }
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => `${from + i},user${from + i}@mail${i % 7}.org,${i % 90}\n`).join(
      '',
    )
  put('data/a.csv', `id,email,age\n${rows(0, 20_000)}`)
  put('data/b.jsonl', '{"text": "nothing here", "n": 1}\n'.repeat(600_000))
  put('notes.md', 'S-123456 called. Write to jane@corp.org, probity: allow\nor to 078-05-1120.\n')
  for (let i = 0; i < 300; i++) put(`data/${i}.txt`, `line\n${i % 9 === 0 ? `ann${i}@corp.org\n` : ''}`)
  symlinkSync('/etc/hostname', join(root, 'out.txt'))
  paths.push('out.txt')
  return paths
}

test('threads find in many bytes what one finds, in the order of the files', async () => {
  const head = workingTree(root)
  const alone: Scan[] = []
  for (const path of paths) alone.push(await scanOne(head, path, path, search))
  const order: string[] = []
  const together = await headScans(paths, head, search, async () => void order.push('before'))
  expect(order).toEqual(['before'])
  expect(together).toEqual(alone)
  const found = alone.flatMap(({ places }) => places.map(({ hit }) => hit.entity))
  expect(found.filter(entity => entity === 'EMAIL_ADDRESS').length).toBe(20_000 + 34 + 1)
  expect(found).toContain('STAFF_NUMBER')
  expect(alone.at(-1)!.unread).toEqual([
    { path: 'out.txt', reason: expect.stringContaining('symbolic link'), why: 'unreadable' },
  ])
})

test('an abort ends the scan, and so does an error of who scans the base meanwhile', async () => {
  const head = workingTree(root)
  const aborted = { ...search, signal: AbortSignal.abort(new Error('enough')) }
  await expect(headScans(paths, head, aborted)).rejects.toThrow('enough')
  const failing = () => Promise.reject(new Error('no base'))
  await expect(headScans(paths, head, search, failing)).rejects.toThrow('no base')
})
