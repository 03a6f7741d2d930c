/** Wider indexes than this would be of more values than a page may have. */
const mostBits = 24

/**
 * Unpacks `count` numbers of `width` bits from the runs that start at `at`: the RLE and bit-packing hybrid of
 * Parquet's definition levels, dictionary indexes and truth values (parquet-format, Encodings.md). Throws a
 * `RangeError` where the bytes end before.
 *
 * @example unpackHybrid(Uint8Array.of(6, 1), 0, 1, 3) // Int32Array [1, 1, 1]: a run of three ones
 */
export function unpackHybrid(bytes: Uint8Array, at: number, width: number, count: number): Int32Array {
  if (width > mostBits) throw new RangeError('an index of too many bits')
  const unpacked = new Int32Array(count)
  const byteAt = (i: number) => {
    const byte = bytes[i]
    if (byte === undefined) throw new RangeError('the runs end too early')
    return byte
  }
  let next = at
  let seen = 0
  while (seen < count) {
    let header = 0
    for (let shift = 0; ; shift += 7) {
      const byte = byteAt(next++)
      header += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
      if (shift > 28) throw new RangeError('a run of too many values')
    }
    const run = Math.floor(header / 2)
    if (header % 2 === 0) {
      let value = 0
      for (let bits = 0; bits < width; bits += 8) value |= byteAt(next++) << bits
      unpacked.fill(value, seen, Math.min(seen + run, count))
      seen += run
      continue
    }
    // Groups of eight; the last may be padded beyond the count, and beyond the bytes.
    const end = Math.min(seen + 8 * run, count)
    const mask = 2 ** width - 1
    let from = next
    let held = 0
    let bits = 0
    for (; seen < end; seen++) {
      for (; bits < width; bits += 8) held |= byteAt(from++) << bits
      unpacked[seen] = held & mask
      held >>>= width
      bits -= width
    }
    next += run * width
  }
  return unpacked
}
