import { createHash, randomBytes } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { TableReader } from './index.ts'
import { categories, memorySource, readRows } from './memory.fixture.ts'

const table = `g,y\n${Array.from({ length: 800 }, (_, i) => `group ${i % 13},${i}\n`).join('')}`
const half = Math.floor(table.length / 2)
const halves = [table.slice(0, half), table.slice(half)]
/** Of zstd, that a reader must step over: 4 bytes of anything. */
const skippable = Buffer.from('502a4d180400000001020304', 'hex')

describe.each([
  { kind: 'gzip', extension: 'gz', compress: gzipSync },
  { kind: 'zstd', extension: 'zst', compress: zstdCompressSync },
])('a $kind file', ({ kind, extension, compress }) => {
  const whole = compress(table)
  const path = `table.csv.${extension}`
  const read = (bytes: Uint8Array, chunk?: number) => readRows(bytes, categories('g', 'y'), { path, chunk })

  test('is read as the table in it, and known by its stored bytes', async () => {
    const plain = await readRows(table, categories('g', 'y'))
    for (const chunk of [1, 7, 4096, Infinity]) {
      const { rows, facts } = await read(whole, chunk)
      expect(rows).toEqual(plain.rows)
      expect(facts).toMatchObject({
        compression: kind,
        bytes: whole.length,
        sha256: createHash('sha256').update(whole).digest('hex'),
      })
    }
  })

  test('may have any name', async () => {
    const { facts } = await readRows(whole, categories('g'), { path: 'table.csv' })
    expect(facts.compression).toBe(kind)
  })

  test('is read whole when it has several members, wherever they meet', async () => {
    const members = halves.map(text => compress(text))
    for (const chunk of [1, members[0].length, 100, Infinity]) {
      const { rows } = await read(Buffer.concat(members), chunk)
      expect(rows).toHaveLength(800)
    }
  })

  test('cut anywhere is refused as cut short', async () => {
    for (let length = 4; length < whole.length; length += Math.ceil(whole.length / 40))
      await expect(read(whole.subarray(0, length))).rejects.toThrow(`${path}: its ${kind} data end too early`)
    const second = Buffer.concat([whole, whole.subarray(0, 20)])
    await expect(read(second)).rejects.toThrow(`${path}: its ${kind} data end too early`)
  })

  test('with anything after its end is refused', async () => {
    for (const rest of [Buffer.alloc(1), Buffer.alloc(500), Buffer.from('garbage'), Buffer.from(table)])
      for (const chunk of [1, whole.length, Infinity])
        await expect(read(Buffer.concat([whole, rest]), chunk)).rejects.toThrow(
          /data (are damaged, or followed by something else|end too early)$/,
        )
  })

  test('that is damaged is refused', async () => {
    const damaged = Buffer.from(whole)
    damaged[Math.floor(whole.length / 2)] ^= 0x55
    await expect(read(damaged)).rejects.toThrow(`its ${kind} data`)
  })

  test('may expand to any size in measure, and beyond the cap only by the ratio', async () => {
    const bomb = compress(`g,y\n${'a,1\n'.repeat(100_000)}`)
    const caps = { expandedBytes: 300_000, expandedRatio: 10 }
    await expect(readRows(bomb, categories('g'), { caps })).rejects.toThrow(
      'expands to more than 300,000 bytes and 10 times',
    )
    await readRows(bomb, categories('g'), { caps: { ...caps, expandedBytes: 500_000 } })
    const noise = compress(
      `g,y\n${Array.from({ length: 4000 }, () => `a,${randomBytes(90).toString('hex')}\n`).join('')}`,
    )
    await readRows(noise, categories('g'), { caps })
  })

  test('within another one is refused', async () => {
    await expect(read(compress(whole))).rejects.toThrow('compressed twice')
  })

  test('is closed though its reading ends early', async () => {
    const source = memorySource(compress(`g,y\na,1\nragged\n${table}`), 64)
    await expect(new TableReader(categories('g')).read(source, path, () => {})).rejects.toThrow('record 2')
    expect(source.isClosed).toBe(true)
  })
})

test('an extension that promises compression is held to it', async () => {
  for (const path of ['t.csv.gz', 't.csv.zst', 'T.CSV.GZ'])
    await expect(readRows(table, categories('g'), { path })).rejects.toThrow(
      /is named \.\w+ and is not compressed so/i,
    )
})

test('frames of zstd that are to be skipped hide nothing', async () => {
  const frames = [skippable, zstdCompressSync(halves[0]), skippable, zstdCompressSync(halves[1]), skippable]
  for (const chunk of [1, 5, Infinity]) {
    const { rows } = await readRows(Buffer.concat(frames), categories('g'), { chunk })
    expect(rows).toHaveLength(800)
  }
})

test('an error of the source is its own, not damage', async () => {
  const broken = memorySource(gzipSync(table), 16)
  const { read } = broken
  let reads = 0
  broken.read = function (into, at) {
    if (reads++ === 3) throw new RangeError('disk gone')
    return read.call(this, into, at)
  }
  await expect(new TableReader(categories('g')).read(broken, 't.csv.gz', () => {})).rejects.toThrow(
    new RangeError('disk gone'),
  )
})
