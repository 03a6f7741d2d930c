import { digitAt } from './digits.ts'

/** Products in the dihedral group of order 10, row by row. */
const PRODUCT =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210'
/** The permutation of each place, counted from the right, modulo 8. */
const PERMUTED = '01234567891576283094580379614289160435279453126870428657390127938064157046913258'

/**
 * The check of Verhoeff ("Error Detecting Decimal Codes", 1969): finds every single wrong digit and every swap of
 * two neighbours.
 * @example verhoeff('2363') // true
 */
export function verhoeff(value: string, from = 0, to = value.length): boolean {
  let state = 0
  for (let i = to - 1, place = 0; i >= from; i--, place++) {
    state = digitAt(PRODUCT, state * 10 + digitAt(PERMUTED, (place % 8) * 10 + digitAt(value, i)))
  }
  return state === 0
}
