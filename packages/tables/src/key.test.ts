import { expect, test } from 'vitest'
import { readRows } from './memory.fixture.ts'

// Vectors of the FNV-1a reference suite by Landon Curt Noll.
test('a key is the FNV-1a hash in 64 bits of the value', async () => {
  const { rows } = await readRows('id,y\n,1\na,1\nfoobar,1\n"foobar",1\n"chongo was here!\n",1\n', [
    { name: 'id', as: 'key' },
  ])
  expect(rows.flat()).toEqual([
    'cbf29ce484222325',
    'af63dc4c8601ec8c',
    '85944171f73967e8',
    '85944171f73967e8',
    '46810940eff5f915',
  ])
})

test('a quoted quote counts once', async () => {
  const { rows } = await readRows('id,y\n"a""b",1\na"b,1\n', [{ name: 'id', as: 'key' }])
  expect(rows[0]).toEqual(rows[1])
})

test('no two of many ids share a key', async () => {
  const count = 200_000
  const ids = Array.from({ length: count }, (_, i) => `${i},\n`).join('')
  const { rows } = await readRows(`id,y\n${ids}`, [{ name: 'id', as: 'key' }])
  expect(new Set(rows.flat()).size).toBe(count)
})
