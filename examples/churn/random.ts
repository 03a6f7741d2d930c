/**
 * Uniform numbers in [0, 1) that are the same on every machine: sfc32, "small fast counter", seeded as its
 * author seeds it with one number (Chris Doty-Humphrey, PractRand 0.94). Integers of 32 bits only.
 *
 * @example sfc32(1)() * 2 ** 32 // 2012149540
 */
export function sfc32(seed: number): () => number {
  let a = 0
  let b = seed
  let c = 0
  let counter = 1
  const next = () => {
    const out = (a + b + counter++) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + out) | 0
    return (out >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
