import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workingTree } from '@probity/revisions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { couldNotRun } from '../run-gate.ts'
import { gather } from './gather.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-gather-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const result = couldNotRun('g', { id: 'g', signal: new AbortController().signal }, {}, new Error('stopped'))
const gathered = () => gather(['*.json'], workingTree(folder))

test.each([
  ['no file', undefined, 'there are no results'],
  ['an empty list', '[]', 'there are no results'],
  ['no JSON', '{', 'is not JSON'],
  ['something else', '{}', 'is no result of a Probity gate'],
  ['a result with a key more', JSON.stringify({ ...result, more: 1 }), 'is no result of a Probity gate'],
])('%s is no report that passes', async (_, text, message) => {
  if (text !== undefined) writeFileSync(join(folder, 'a.json'), text)
  await expect(gathered()).rejects.toThrow(message)
})

test('the results of all files are gathered, in the order of their paths', async () => {
  writeFileSync(join(folder, 'b.json'), JSON.stringify(result))
  writeFileSync(join(folder, 'a.json'), JSON.stringify([{ ...result, id: 'a' }]))
  expect((await gathered()).map(({ id }) => id)).toEqual(['a', 'g'])
})
