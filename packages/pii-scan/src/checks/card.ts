import { digitAt, isRepeated, numberAt } from './digits.ts'
import { luhn } from './luhn.ts'

/**
 * Issuer identification numbers (ISO/IEC 7812-1) as first and last six digits, with the shortest and the longest
 * number of the scheme. Sources: the schemes' own BIN pages; Maestro as its operators list it.
 */
const ISSUERS: readonly (readonly [first: number, last: number, shortest: number, longest: number])[] = [
  [100000, 199999, 15, 15], // UATP
  [180000, 180099, 15, 15], // JCB, older
  [213100, 213199, 15, 15], // JCB, older
  [222100, 272099, 16, 16], // Mastercard
  [300000, 305999, 14, 19], // Diners Club
  [340000, 349999, 15, 15], // American Express
  [352800, 358999, 16, 19], // JCB
  [360000, 369999, 14, 19], // Diners Club
  [370000, 379999, 15, 15], // American Express
  [380000, 399999, 14, 19], // Diners Club
  [400000, 499999, 13, 19], // Visa
  [500000, 509999, 12, 19], // Maestro, Elo, RuPay
  [510000, 559999, 16, 16], // Mastercard
  [560000, 589999, 12, 19], // Maestro
  [601100, 601199, 16, 19], // Discover
  [600000, 699999, 16, 19], // Discover, UnionPay, RuPay, Maestro
]

/**
 * A payment card number: 12 to 19 digits with an issuer's first digits, of a length of that issuer, that pass the
 * Luhn check. A random run of 16 digits passes with a chance of about 0.03.
 * @example card('4111111111111111') // true
 */
export function card(value: string): boolean {
  const length = value.length
  if (length < 12 || length > 19) return false
  for (let i = 0; i < length; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
  }
  const issuer = numberAt(value, 0, 6)
  for (const [first, last, shortest, longest] of ISSUERS) {
    if (issuer >= first && issuer <= last && length >= shortest && length <= longest) {
      // Visa has 13, 16 and 19 digits and nothing between.
      if (first === 400000 && length % 3 !== 1) return false
      return luhn(value) && !isRepeated(value)
    }
  }
  return false
}
