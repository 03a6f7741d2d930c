import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zip } from '../containers/zip.fixture.ts'
import { type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

describe('the places that other tools are told', () => {
  const places = async (files: Record<string, string | Uint8Array>) => {
    repo.write(files)
    await repo.scan({}, undefined, { matches: 'm.json' })
    return JSON.parse(repo.left.get('m.json')!) as Record<string, string | number>[]
  }
  const who = 'anna.lindt@acme-health.org'
  const text = `ask\n${who}\n`
  const notebook = { cells: [{ cell_type: 'code', source: ['x\n', text], outputs: [] }], nbformat: 4 }

  test.each([
    ['text', 'a.md', text],
    ['CSV', 'a.csv', `id,contact\n1,${who}\n`],
    ['JSON', 'a.json', JSON.stringify([{ contact: who }])],
    ['a notebook', 'a.ipynb', JSON.stringify(notebook, null, 1)],
    ['a text with a mark', 'b.md', `\ufeff${text}`],
    ['a pickle', 'a.pkl', Buffer.from(`\x80\x04\x8c\x1a${who}.`, 'latin1')],
  ])('are bytes of the file as it is stored, of %s', async (_, path, content) => {
    const [{ file, of, start, end, line }, ...others] = (await places({ [path]: content })) as [
      Record<string, number>,
    ]
    expect([file, of, others]).toEqual([path, 'file', []])
    const bytes = Buffer.from(content)
    expect(bytes.toString('latin1', start, end)).toBe(who)
    const before = bytes.toString('latin1', 0, start)
    expect(line).toBe(path === 'a.pkl' ? undefined : before.split('\n').length)
  })

  test.each([
    ['gzip', 'a.md.gz', gzipSync(text), 'a.md.gz', undefined],
    ['gzip by another name', 'a.bin', gzipSync(text), 'a.bin', undefined],
    ['zip', 'a.zip', zip([{ path: 'in/b.md', data: Buffer.from(text) }]), 'a.zip!in/b.md', undefined],
    ['UTF-16', 'a.md', Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.md', 2],
  ])('are bytes of the text that is in it, of %s', async (_, path, content, file, line) => {
    expect(await places({ [path]: content })).toEqual([
      { file, of: 'text', start: 4, end: 4 + who.length, ...(line && { line }), entity: 'EMAIL_ADDRESS' },
    ])
    const { findings } = await repo.scan()
    expect(findings.map(({ line }) => line)).toEqual([line])
  })

  test('are row and column of a Parquet file, and bytes of the value', async () => {
    const data = Array.from({ length: 12 }, (_, i) => (i === 3 ? `ask ${who}` : 'nothing'))
    const columns = { columnData: [{ name: 'note', data, type: 'STRING' as const }] }
    expect(await places({ 'a.parquet': new Uint8Array(parquetWriteBuffer(columns)) })).toEqual([
      {
        file: 'a.parquet',
        of: 'value',
        start: 4,
        end: 4 + who.length,
        row: 4,
        column: 'note',
        entity: 'EMAIL_ADDRESS',
      },
    ])
  })
})
