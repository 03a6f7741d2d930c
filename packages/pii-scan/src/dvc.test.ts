import { afterEach, beforeEach, expect, test } from 'vitest'
import { mail, type Repository, repository } from './repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

test.each([
  ['of another drive', 'C:/data/raw.csv'],
  ['from the root', '/data/raw.csv'],
  ['above the repository', '../raw.csv'],
  ['in a bucket', 's3://bucket/raw.csv'],
  ['of the folder itself', '.'],
  ['with an open bracket', '"data/[x"'],
  ['with a NUL', '"a\\0b"'],
  ['that is no text', '[1, 2]'],
])('an output %s does not stop the scan', async (_, path) => {
  repo.write({ 'raw.dvc': `outs:\n- md5: aa\n  path: ${path}\n`, 'a.md': `ask ${mail(1)}\n` })
  const { findings } = await repo.scan()
  expect(findings.map(({ rule, path }) => [rule, path])).toContainEqual(['EMAIL_ADDRESS', 'a.md'])
})
