import { type ByteSource, DataError } from '@probity/core'
import { type Piece, PieceBuilder } from './piece.ts'
import { Runs } from './runs.ts'

/**
 * How long the argument of an opcode is (Python's `pickletools`): a number of bytes, `line` for one up to the next
 * line feed, `lines` for two, or by how many bytes its length is told. Opcodes that take nothing are left out.
 */
type Argument = number | 'line' | 'lines' | { size: 1 | 4 | 8; isText: boolean }

const text = (size: 1 | 4 | 8) => ({ size, isText: true }) as const
const raw = (size: 1 | 4 | 8) => ({ size, isText: false }) as const

const argumentsOf = new Map<number, Argument>([
  ...[...'IFLSVgpP'].map(letter => [letter.charCodeAt(0), 'line'] as const),
  ...[...'ci'].map(letter => [letter.charCodeAt(0), 'lines'] as const),
  ...Object.entries({ J: 4, K: 1, M: 2, G: 8, h: 1, j: 4, q: 1, r: 4 } as const).map(
    ([letter, bytes]) => [letter.charCodeAt(0), bytes] as const,
  ),
  [0x80, 1],
  [0x82, 1],
  [0x83, 2],
  [0x84, 4],
  [0x95, 8],
  [0x8a, raw(1)],
  [0x8b, raw(4)],
  [0x54, text(4)],
  [0x55, text(1)],
  [0x58, text(4)],
  [0x8c, text(1)],
  [0x8d, text(8)],
  [0x42, raw(4)],
  [0x43, raw(1)],
  [0x8e, raw(8)],
  [0x96, raw(8)],
])

/** Opcodes without an argument. */
const bare = new Set([...'(.012NQRb]ae})dlotsu'].map(letter => letter.charCodeAt(0)))
for (const code of [0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98])
  bare.add(code)

const isOpcode = (code: number) => bare.has(code) || argumentsOf.has(code)
const beginsPickle = (bytes: Buffer, at: number) =>
  bytes[at] === 0x80 && bytes[at + 1]! <= 5 && isOpcode(bytes[at + 2]!)

const windowBytes = 256 * 1024
const stop = 0x2e
/** What writes arrays as they are between the opcodes. */
const joblib = 'joblib.numpy_pickle'
/** Of text before it is handed on. */
const pieceBytes = 256 * 1024

/**
 * The text of a pickle without running it: every string argument of its opcodes, a line each, and the readable
 * runs of its byte arguments (numpy keeps arrays of text there). What follows a byte that is no opcode, as the raw
 * arrays that joblib writes between them, is read for its readable runs as well. Constant memory.
 *
 * Throws a `DataError`, when all was read, where the opcodes are cut off or are none: those of a pickle end with STOP,
 * and then comes the next pickle, anything else, or nothing.
 */
export async function* picklePieces(source: ByteSource, path: string): AsyncGenerator<Piece> {
  const window = Buffer.allocUnsafe(windowBytes)
  const builder = new PieceBuilder()
  const runs = new Runs(builder)
  let at = 0
  let end = 0
  /** Of the window's first byte in the file. */
  let offset = 0
  let atEnd = false
  /** Of the file so far. */
  let last = 0
  let hasArrays = false

  async function fill(): Promise<void> {
    window.copyWithin(0, at, end)
    offset += at
    end -= at
    at = 0
    while (end < window.length && !atEnd) {
      const count = await source.read(window, end)
      atEnd = count === 0
      end += count
    }
  }

  /** Passes `count` bytes on, or as many as there are. */
  async function* pass(count: number, use: (part: Buffer, at: number) => void): AsyncGenerator<Piece> {
    for (let left = count; left > 0; ) {
      if (at === end) await fill()
      if (at === end) {
        isCut = count !== Number.POSITIVE_INFINITY
        return
      }
      const part = window.subarray(at, Math.min(end, at + left))
      use(part, offset + at)
      at += part.length
      left -= part.length
      last = part[part.length - 1]!
      if (builder.length > pieceBytes) yield builder.take('pickle')
    }
  }

  let isCut = false
  const addText = (part: Buffer, place: number) => {
    if (part.length <= 64 && part.includes(joblib)) hasArrays = true
    builder.add(part, place)
  }
  const addRuns = (part: Buffer, place: number) => runs.take(part, place)

  async function* line(): AsyncGenerator<Piece> {
    for (let isLast = false; !isLast; ) {
      if (at === end) await fill()
      if (at === end) {
        isCut = true
        return
      }
      const found = window.subarray(at, end).indexOf(0x0a)
      isLast = found >= 0
      yield* pass(isLast ? found : end - at, addText)
    }
    at++
    builder.lineBreak()
  }

  /** Whether the opcodes so far are a whole pickle. */
  let isWhole = false
  for (;;) {
    if (end - at < 16 && !atEnd) await fill()
    if (at === end) break
    const code = window[at]!
    const argument = argumentsOf.get(code)
    // Behind a pickle the next one says its protocol; anything else is none.
    if (!isOpcode(code) || (isWhole && !beginsPickle(window, at))) {
      yield* pass(Number.POSITIVE_INFINITY, addRuns)
      break
    }
    isWhole = code === stop
    last = code
    at++
    if (argument === undefined) continue
    if (typeof argument === 'number') {
      isCut = end - at < argument
      at = Math.min(end, at + argument)
    } else if (typeof argument === 'string') {
      yield* line()
      if (argument === 'lines') yield* line()
    } else {
      isCut = end - at < argument.size
      if (isCut) break
      const count =
        argument.size === 8 ? Number(window.readBigUInt64LE(at)) : window.readUIntLE(at, argument.size)
      at += argument.size
      yield* pass(count, argument.isText ? addText : addRuns)
      if (argument.isText) builder.lineBreak()
      else runs.end()
    }
  }
  runs.end()
  if (builder.length > 0) yield builder.take('pickle')
  if (offset + end === 0) return
  // Bytes of an array are taken for opcodes now and then; behind the last one comes the STOP of the whole.
  if (hasArrays ? last !== stop : !isWhole || isCut)
    throw new DataError('is a damaged pickle, or none', { path }, { remedy: 'write it anew' })
}
