/**
 * Expands a block of LZ4 (LZ4 block format description, Collet 2019) to `size` bytes. Throws a `RangeError` where
 * the block is damaged.
 *
 * @example expandLz4(Uint8Array.of(0x11, 0x61, 1, 0, 0x00), 6) // 'aaaaaa': a letter, and five repeated from 1 back
 */
export function expandLz4(block: Uint8Array, size: number): Uint8Array {
  const expanded = new Uint8Array(size)
  let from = 0
  let to = 0
  const byte = () => {
    if (from >= block.length) throw new RangeError('an LZ4 block that ends too early')
    return block[from++]!
  }
  /** 15 in the token says that bytes follow, each added, up to the first that is not 255. */
  const lengthOf = (token: number) => {
    let length = token
    if (token === 15) {
      let more: number
      do {
        more = byte()
        length += more
      } while (more === 255)
    }
    return length
  }
  while (from < block.length) {
    const token = byte()
    const literals = lengthOf(token >> 4)
    if (from + literals > block.length || to + literals > size)
      throw new RangeError('LZ4 literals out of place')
    expanded.set(block.subarray(from, from + literals), to)
    from += literals
    to += literals
    // The last sequence has literals only.
    if (from === block.length) break
    const offset = byte() | (byte() << 8)
    const match = lengthOf(token & 15) + 4
    if (offset === 0 || offset > to || to + match > size) throw new RangeError('an LZ4 match out of place')
    if (offset >= match) expanded.copyWithin(to, to - offset, to - offset + match)
    // A match that overlaps itself repeats what it has just written.
    else for (let i = 0; i < match; i++) expanded[to + i] = expanded[to - offset + i]!
    to += match
  }
  if (to !== size) throw new RangeError('an LZ4 block of another size')
  return expanded
}

/**
 * Expands a page of Parquet's older `LZ4`: blocks as Hadoop frames them, each after its two sizes in big-endian,
 * or, as some writers had it, one block alone.
 */
export function expandHadoopLz4(page: Uint8Array, size: number): Uint8Array {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const expanded = new Uint8Array(size)
  let from = 0
  let to = 0
  while (from + 8 <= page.length) {
    const [expands, stored] = [view.getUint32(from), view.getUint32(from + 4)]
    if (from + 8 + stored > page.length || to + expands > size) break
    try {
      expanded.set(expandLz4(page.subarray(from + 8, from + 8 + stored), expands), to)
    } catch {
      break
    }
    from += 8 + stored
    to += expands
  }
  return from === page.length && to === size ? expanded : expandLz4(page, size)
}
