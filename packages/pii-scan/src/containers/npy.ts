import { type ByteSource, DataError } from '@probity/core'
import { picklePieces } from './pickle.ts'
import { type Piece, PieceBuilder } from './piece.ts'
import { Runs } from './runs.ts'

/**
 * The text of a numpy array file (NEP 1, versions 1 to 3): of an array of objects its pickle, of one of text its
 * readable runs, of numbers nothing.
 *
 * Throws a `DataError`, when all was read, for a file that is shorter than its header says.
 */
export async function* npyPieces(source: ByteSource, path: string): AsyncGenerator<Piece> {
  const window = Buffer.alloc(64 * 1024)
  let length = 0
  for (let count = -1; length < window.length && count !== 0; length += count)
    count = await source.read(window, length)
  const isLong = window[6] !== 1
  const start = isLong ? 12 : 10
  const end = start + (isLong ? window.readUInt32LE(8) : window.readUInt16LE(8))
  const header = window.toString('latin1', start, Math.min(end, length))
  const type = /'descr':\s*'([^']*)'/.exec(header)?.[1]
  const cut = () =>
    new DataError('is a numpy array that ends too early', { path }, { remedy: 'write it anew' })
  if (length < 12 || (end > length && length < window.length)) throw cut()
  const expected = end + bytesOf(header)
  let rest = window.subarray(Math.min(end, length), length)
  const body: ByteSource = {
    read(into, at) {
      if (rest.length === 0) return source.read(into, at)
      const count = rest.copy(into, at)
      rest = rest.subarray(count)
      return count
    },
    close() {},
  }
  if (type?.includes('O')) {
    for await (const piece of picklePieces(body, path)) yield shifted(piece, end)
    return
  }
  const builder = new PieceBuilder()
  const runs = new Runs(builder)
  const chunk = Buffer.allocUnsafe(64 * 1024)
  let offset = end
  for (;;) {
    const count = await body.read(chunk, 0)
    if (count === 0) break
    if (type === undefined || isText.test(type)) runs.take(chunk.subarray(0, count), offset)
    offset += count
    if (builder.length > 2 ** 18) yield builder.take('array')
  }
  runs.end()
  if (builder.length > 0) yield builder.take('array')
  if (offset < expected) throw cut()
}

const isText = /[SUa]/

/** Of the array that a header tells; 0 where it is of a type that does not tell its size, as that of objects. */
function bytesOf(header: string): number {
  const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1]
  const plain = /'descr':\s*'[<>|=]?([a-zA-Z])(\d+)/.exec(header)
  if (shape === undefined || plain === null) return 0
  const [, letter, size] = plain
  const item = Number(size) * (letter === 'U' ? 4 : 1)
  return (shape.match(/\d+/g) ?? []).reduce((product, count) => product * Number(count), item)
}

function shifted(piece: Piece, by: number): Piece {
  return { ...piece, marks: piece.marks.map((mark, i) => (i % 2 === 1 ? mark + by : mark)) }
}
