import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generated } from '../../scripts/generate.ts'

const root = join(import.meta.dirname, '../..')

test('what follows from the schemas is what `pnpm generate` writes', async () => {
  const files = await generated()
  expect(files.size).toBeGreaterThan(5)
  for (const [path, text] of files) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
})
