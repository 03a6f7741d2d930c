/** `random.Random(seed).randbytes(size)` of Python: MT19937 (Matsumoto and Nishimura 1998), little-endian words. */
export function randomBytes(seed: number, size: number): Buffer {
  const state = seeded(seed)
  const bytes = Buffer.alloc(Math.ceil(size / 4) * 4)
  const rest = (size % 4) * 8
  for (let at = 0, i = 624; at < bytes.length; at += 4, i++) {
    if (i === 624) {
      twist(state)
      i = 0
    }
    let y = state[i]!
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    y = (y ^ (y >>> 18)) >>> 0
    // Of the last word the upper bits are taken.
    bytes.writeUInt32LE(at + 4 === bytes.length && rest > 0 ? y >>> (32 - rest) : y, at)
  }
  return bytes.subarray(0, size)
}

/** `init_by_array([seed])`. */
function seeded(seed: number): Uint32Array {
  const state = new Uint32Array(624)
  state[0] = 19650218
  for (let i = 1; i < 624; i++) state[i] = Math.imul(1812433253, state[i - 1]! ^ (state[i - 1]! >>> 30)) + i
  let i = 1
  const next = () => {
    if (++i === 624) {
      state[0] = state[623]!
      i = 1
    }
  }
  for (let k = 0; k < 624; k++, next())
    state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1664525)) + seed
  for (let k = 0; k < 623; k++, next())
    state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1566083941)) - i
  state[0] = 0x80000000
  return state
}

function twist(state: Uint32Array): void {
  for (let i = 0; i < 624; i++) {
    const y = (state[i]! & 0x80000000) | (state[(i + 1) % 624]! & 0x7fffffff)
    state[i] = state[(i + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0)
  }
}
