/** Which of a double's two 32-bit halves holds the sign on this machine. */
const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
const low = 1 - high

/** Six passes of 11 bits see both halves; 2,048 counters stay in the first cache. */
const passes = [low, low, low, high, high, high].map((half, pass) => ({ half, shift: 11 * (pass % 3) }))
const digit = 2047

/**
 * The indices of the first `rows` scores from the highest to the lowest, equal ones in the order they came: a
 * radix sort by the bits of the doubles (Knuth 1973, 5.2.5). The scores must not be NaN, nor -0 where 0 is to
 * equal it; they are rewritten on the way and come out as they were.
 *
 * A million scores take 40 to 100 ms. The engine's own sort of numbers takes 100 and does not say which row a
 * number came from; carrying the bits along with the index is no faster and costs 16 MB more.
 *
 * @example descending(Float64Array.of(0.2, 0.9, 0.2), 3) // [1, 0, 2]
 */
export function descending(scores: Float64Array, rows: number): Uint32Array {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, 2 * rows)
  flipPositives(bits)
  let order = new Uint32Array(rows)
  let next = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) order[i] = i
  const starts = new Uint32Array(digit + 1)
  for (const { half, shift } of passes) {
    starts.fill(0)
    for (let i = half; i < bits.length; i += 2) starts[(bits[i] >>> shift) & digit]++
    if (starts.includes(rows)) continue
    let start = 0
    for (let d = 0; d <= digit; d++) {
      const count = starts[d]
      starts[d] = start
      start += count
    }
    for (let i = 0; i < rows; i++) {
      const row = order[i]
      next[starts[(bits[2 * row + half] >>> shift) & digit]++] = row
    }
    ;[order, next] = [next, order]
  }
  flipPositives(bits)
  return order
}

/**
 * The bits of negative doubles rise as the doubles fall; with all bits but the sign flipped those of the
 * others do too, and lie below. Flipping twice is flipping back.
 */
function flipPositives(bits: Uint32Array): void {
  for (let i = 0; i < bits.length; i += 2) {
    if (bits[i + high] >= 0x80000000) continue
    bits[i + high] ^= 0x7fffffff
    bits[i + low] ^= 0xffffffff
  }
}
