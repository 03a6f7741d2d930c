/** Random numbers. */
export interface Random {
  /** 32 random bits, as a whole number from 0. */
  bits(): number
  /** A number in (0, 1): 53 random bits, never 0. */
  unit(): number
}

/**
 * Random numbers from a seed, a whole number: sfc32 of Doty-Humphrey (PractRand 0.94), with 128 bits of state of
 * which 32 are a counter. Additions and shifts of whole numbers alone: the same seed gives the same numbers on
 * every machine.
 *
 * @example randomFrom(1).bits() // 2012149540
 */
export function randomFrom(seed: number): Random {
  let a = 0
  let b = seed | 0
  let c = Math.floor(seed / 2 ** 32) | 0
  let counter = 1
  function bits(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // As its author does: the first numbers of near seeds are near.
  for (let i = 0; i < 12; i++) bits()
  return { bits, unit: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6) + 0.5) / 9007199254740992 }
}
