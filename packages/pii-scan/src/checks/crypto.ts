import { hash } from 'node:crypto'
import { keccak256 } from './keccak.ts'

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** The place of each ASCII character in an alphabet, -1 where it has none. */
function places(alphabet: string): Int8Array {
  const table = new Int8Array(128).fill(-1)
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i
  return table
}

const base58Place = places(BASE58)
const bech32Place = places(BECH32)
const decoded = new Uint8Array(25)

/**
 * A Bitcoin address of the first two kinds (P2PKH `1...`, P2SH `3...`): base58 of 25 bytes, the last four of which
 * open the double SHA-256 of the others. The case of letters counts. Chance 2^-32.
 */
export function base58Check(value: string): boolean {
  if (value.length < 26 || value.length > 35 || !decode58(value)) return false
  if (decoded[0] !== 0 && decoded[0] !== 5) return false
  const sum = hash('sha256', hash('sha256', decoded.subarray(0, 21), 'buffer'), 'buffer')
  for (let i = 0; i < 4; i++) if (sum[i] !== decoded[21 + i]) return false
  return true
}

/** Fills `decoded`; false where the text is not base58, needs more than 25 bytes or has the wrong leading zeros. */
function decode58(value: string): boolean {
  decoded.fill(0)
  for (let i = 0; i < value.length; i++) {
    let carry = base58Place[value.charCodeAt(i) & 127]
    if (carry < 0) return false
    for (let j = 24; j >= 0; j--) {
      carry += decoded[j] * 58
      decoded[j] = carry & 255
      carry >>= 8
    }
    if (carry !== 0) return false
  }
  let zeros = 0
  while (zeros < 25 && decoded[zeros] === 0) zeros++
  let ones = 0
  while (value.charCodeAt(ones) === 49) ones++
  return zeros === ones
}

const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/**
 * A Bitcoin segwit address `bc1...` (BIP 173 and, from version 1 on, BIP 350): all lower or all upper case, a BCH
 * code over the prefix and the data that must leave 1 (bech32) or 0x2bc830a3 (bech32m). Chance 2^-30.
 */
export function segwit(value: string): boolean {
  const length = value.length
  if (length < 14 || length > 74) return false
  const upper = value.charCodeAt(0) === 66
  if (!(upper ? value.startsWith('BC1') : value.startsWith('bc1'))) return false
  // The prefix "bc" enters as the high bits of its letters, 0, and their low bits.
  let state = 1
  for (const part of [3, 3, 0, 2, 3]) state = step(state, part)
  for (let i = 3; i < length; i++) {
    const code = value.charCodeAt(i)
    if (upper ? code >= 97 : code >= 65 && code <= 90) return false
    const place = bech32Place[(code >= 65 && code <= 90 ? code + 32 : code) & 127]
    if (place < 0) return false
    state = step(state, place)
  }
  const version = bech32Place[upper ? value.charCodeAt(3) | 32 : value.charCodeAt(3)]
  const bits = (length - 10) * 5
  const bytes = bits >> 3
  if (version > 16 || bits - bytes * 8 > 4) return false
  return version === 0
    ? state === 1 && (bytes === 20 || bytes === 32)
    : state === 0x2bc830a3 && bytes >= 2 && bytes <= 40
}

function step(state: number, part: number): number {
  const top = state >>> 25
  let next = ((state & 0x1ffffff) << 5) ^ part
  for (let i = 0; i < 5; i++) if ((top >> i) & 1) next ^= GENERATORS[i]
  return next
}

/**
 * An Ethereum address whose letters' case is its check (EIP-55): letter i is a capital where the i-th half byte
 * of the Keccak-256 of the lower-case address is 8 or more. `0x` and 40 hexadecimal digits; one in a single case
 * has no check and fails here, see `isPlainEthereum`.
 * @example eip55('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed') // true
 */
export function eip55(value: string): boolean {
  const kinds = ethereumLetters(value)
  if (kinds !== LOWER + UPPER) return false
  const digest = keccak256(value.slice(2).toLowerCase())
  for (let i = 0; i < 40; i++) {
    const code = value.charCodeAt(i + 2)
    if (code < 65) continue
    const half = digest[i >> 3] >>> ((((i >> 1) & 3) << 3) + (i & 1 ? 0 : 4))
    if (((half & 8) !== 0) !== code < 97) return false
  }
  return true
}

/** An Ethereum address written in one case, which has no check: to be held against its context. */
export function isPlainEthereum(value: string): boolean {
  const kinds = ethereumLetters(value)
  return kinds === LOWER || kinds === UPPER
}

const LOWER = 1
const UPPER = 2

/** Which cases of letters the 40 digits after `0x` have, as a sum of `LOWER` and `UPPER`; -1 for another form. */
function ethereumLetters(value: string): number {
  if (value.length !== 42 || value.charCodeAt(0) !== 48 || (value.charCodeAt(1) | 32) !== 120) return -1
  let kinds = 0
  for (let i = 2; i < 42; i++) {
    const code = value.charCodeAt(i)
    if (code >= 97 && code <= 102) kinds |= LOWER
    else if (code >= 65 && code <= 70) kinds |= UPPER
    else if (code < 48 || code > 57) return -1
  }
  return kinds
}

/** A Bitcoin address of any kind, or an Ethereum address whose case is a check. The case of letters counts. */
export function wallet(value: string): boolean {
  const first = value.charCodeAt(0)
  if (first === 48) return eip55(value)
  return first === 49 || first === 51 ? base58Check(value) : segwit(value)
}
