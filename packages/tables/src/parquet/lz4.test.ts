import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandHadoopLz4, expandLz4 } from './lz4.ts'

/** A block of sequences: literals, then a match of `length` bytes from `back`; and the text that it stands for. */
function block(sequences: readonly { literals: string; back: number; length: number }[], last: string) {
  const bytes: number[] = []
  let text = ''
  const lengthBytes = (length: number) => {
    if (length < 15) return []
    const rest = length - 15
    return [...Array<number>(Math.floor(rest / 255)).fill(255), rest % 255]
  }
  const literalsOf = (literals: string, low: number) => {
    bytes.push(
      (Math.min(literals.length, 15) << 4) | low,
      ...lengthBytes(literals.length),
      ...Buffer.from(literals),
    )
    text += literals
  }
  for (const { literals, back, length } of sequences) {
    const offset = Math.min(back, text.length + literals.length)
    if (offset === 0) continue
    literalsOf(literals, Math.min(length - 4, 15))
    bytes.push(offset & 255, offset >> 8, ...lengthBytes(length - 4))
    for (let i = 0; i < length; i++) text += text[text.length - offset]
  }
  literalsOf(last, 0)
  return { bytes: Uint8Array.from(bytes), text }
}

const sequence = fc.record({
  literals: fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 40 }),
  back: fc.integer({ min: 1, max: 70 }),
  length: fc.integer({ min: 4, max: 600 }),
})
const any = fc
  .tuple(fc.array(sequence, { maxLength: 8 }), fc.string({ unit: fc.constantFrom(...'xyz'), maxLength: 300 }))
  .map(([sequences, last]) => block(sequences, last))
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** As Hadoop frames a block: its two sizes before it. */
function framed({ bytes, text }: { bytes: Uint8Array; text: string }): Buffer {
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(text.length)
  sizes.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([sizes, bytes])
}

describe('a block of LZ4', () => {
  test('is expanded, matches that overlap themselves too', () => {
    fc.assert(
      fc.property(any, block => {
        expect(text(expandLz4(block.bytes, block.text.length))).toBe(block.text)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  test('of any bytes is expanded to the size or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 100 }), (bytes, size) => {
        try {
          expect(expandLz4(bytes, size)).toHaveLength(size)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { seed: 1, numRuns: 5000 },
    )
  })

  test('may be framed as by Hadoop, alone or after others, or not at all', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 3 }), blocks => {
        const whole = blocks.map(block => block.text).join('')
        expect(text(expandHadoopLz4(Buffer.concat(blocks.map(framed)), whole.length))).toBe(whole)
        expect(text(expandHadoopLz4(blocks[0]!.bytes, blocks[0]!.text.length))).toBe(blocks[0]!.text)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
