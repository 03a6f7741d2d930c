import { tmpdir } from 'node:os'
import { workingTree } from '@probity/revisions'
import { expect, test } from 'vitest'
import { shellOf } from './shell.ts'

const shell = shellOf({
  id: 'x',
  head: workingTree(tmpdir()),
  results: [],
  log: { info() {}, warning() {}, debug() {} },
  signal: new AbortController().signal,
})

test('a command reads its input in the folder of the head, and gives what it prints', async () => {
  expect(await shell('cat; pwd', 'a\nb\n')).toContain('a\nb\n')
})

test('it does not get the inputs of the action', async () => {
  process.env['INPUT_GITHUB-TOKEN'] = 'token'
  expect(await shell('env', '')).not.toContain('INPUT_')
  delete process.env['INPUT_GITHUB-TOKEN']
})

test('a command that fails is an error, and one that does not read is none', async () => {
  await expect(shell('exit 3', '')).rejects.toThrow('ended with status 3')
  expect(await shell('echo done', 'x'.repeat(1 << 20))).toBe('done\n')
})
