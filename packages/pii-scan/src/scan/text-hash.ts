/** Two hashes of 32 bits that go over the same texts; their numbers are used at once. */
export const halves = { high: 0, low: 0 }

/**
 * Hashes a list of texts into `halves`: multiplicative hashes of the code units with different factors (Knuth 1973,
 * 6.4), each finished as MurmurHash3 is (Appleby 2011). Order and bounds of the texts count.
 */
export function hashTexts(texts: readonly string[]): void {
  let high = 0x41c6ce57
  let low = 0xdeadbeef
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      high = Math.imul(high ^ unit, 0x5f356495)
      low = Math.imul(low ^ unit, 0x9e3779b1)
    }
    high = mixed(high ^ text.length)
    low = mixed(low ^ text.length ^ high)
  }
  halves.high = high
  halves.low = low
}

function mixed(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
