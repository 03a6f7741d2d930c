import { isDate } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'
import { icaoDigit } from './icao9303.ts'
import { mod11x10 } from './iso7064.ts'
import { luhn } from './luhn.ts'

/**
 * German tax identification number (Bundeszentralamt für Steuern, § 139b AO): 11 digits, not starting with 0;
 * among the first ten exactly one digit occurs twice or three times (not three times in a row); MOD 11,10.
 * @example taxId('36574261809') // true
 */
export function taxId(value: string): boolean {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  let seen = 0
  let twice = 0
  let thrice = 0
  for (let i = 0; i < 10; i++) {
    const bit = 1 << digitAt(value, i)
    if ((thrice & bit) !== 0 || (i > 1 && value[i] === value[i - 1] && value[i] === value[i - 2]))
      return false
    if ((twice & bit) !== 0) thrice |= bit
    else if ((seen & bit) !== 0) twice |= bit
    else seen |= bit
  }
  // One digit alone has come back: a power of two.
  if (twice === 0 || (twice & (twice - 1)) !== 0) return false
  return mod11x10(value)
}

/**
 * German VAT number (Bundeszentralamt für Steuern): DE and 9 digits by MOD 11,10, the first not 0.
 */
export function germanVat(value: string): boolean {
  return fits(value, 'DE999999999') && digitAt(value, 2) !== 0 && mod11x10(value, 2)
}

const SERIAL = '0123456789CFGHJKLMNPRTVWXYZ'

/**
 * German identity card or passport (PAuswV, PassV): nine characters of digits and consonants from a letter on;
 * the check digit of ICAO 9303 is the tenth, printed only in the machine-readable zone. With it the chance is 0.1,
 * without it only the form is checked.
 */
export function germanDocument(value: string): boolean {
  const length = value.length
  if ((length !== 9 && length !== 10) || value.charCodeAt(0) < 65) return false
  let digits = 0
  for (let i = 0; i < 9; i++) {
    if (!SERIAL.includes(value[i])) return false
    if (value.charCodeAt(i) < 65) digits++
  }
  return digits > 0 && (length === 9 || icaoDigit(value, 0, 9) === digitAt(value, 9))
}

/** A number times a weight, its digits summed: at most 9 times 10. */
function crossSum(product: number): number {
  return Math.floor(product / 10) + (product % 10)
}

const RVNR_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/**
 * German pension insurance number (§ 2 VKVV): area, birth date (a day over 31 is 50 more: a second number of the
 * same day), letter of the birth name, serial, and the sum of the cross sums modulo 10, the letter counting as
 * two digits.
 */
export function pension(value: string): boolean {
  if (!fits(value, '99999999A999')) return false
  const area = numberAt(value, 0, 2)
  const day = numberAt(value, 2, 4)
  const month = numberAt(value, 4, 6)
  if (area < 2 || area > 89 || month < 1 || month > 12) return false
  if (!isDate(2000, month, day > 50 ? day - 50 : day)) return false
  return lettered(value, 8, RVNR_WEIGHTS) === digitAt(value, 11)
}

/**
 * German health insurance number, the fixed part (§ 290 SGB V): a letter and 9 digits, weights 1 and 2 in turn over
 * the letter as two digits and the eight that follow, cross sums, modulo 10.
 * @example healthInsurance('A123456780') // true
 */
export function healthInsurance(value: string): boolean {
  return fits(value, 'A999999999') && lettered(value, 0, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === digitAt(value, 9)
}

/** The weighted cross sums modulo 10 of a number whose letter at `place` counts as the two digits 01 to 26. */
function lettered(value: string, place: number, weights: readonly number[]): number {
  const letter = valueAt(value, place) - 9
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const digit =
      i < place
        ? digitAt(value, i)
        : i === place
          ? Math.floor(letter / 10)
          : i === place + 1
            ? letter % 10
            : digitAt(value, i - 1)
    sum += crossSum(digit * weights[i])
  }
  return sum % 10
}

/** German physician number, LANR (KBV Richtlinie § 75 Abs. 7 SGB V): weights 4 and 9, the seventh digit. */
export function physician(value: string): boolean {
  if (!isDigits(value, 9) || isRepeated(value)) return false
  return complement(weigh(value, [4, 9, 4, 9, 4, 9]), 10) === digitAt(value, 6)
}

/**
 * Austrian social insurance number (Dachverband der Sozialversicherungsträger): serial of three, check digit, birth
 * date as DDMMYY (a month over 12 where the days ran out); weights 3 7 9 and 5 8 4 2 1 6 modulo 11.
 */
export function austrianInsurance(value: string): boolean {
  if (!isDigits(value, 10) || digitAt(value, 0) === 0) return false
  const month = numberAt(value, 6, 8)
  const day = numberAt(value, 4, 6)
  if (month < 1 || month > 15 || day < 1 || day > 31) return false
  return weigh(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(value, 3)
}

/** Austrian tax number (Bundesministerium für Finanzen): office of two digits and 7 more, by Luhn. */
export function austrianTax(value: string): boolean {
  return isDigits(value, 9) && !isRepeated(value) && luhn(value)
}

/**
 * Swiss social security number, AHV or AVS (Zentrale Ausgleichsstelle): 13 digits from 756 on, by the check of
 * EAN-13.
 * @example ahv('7569217076985') // true
 */
export function ahv(value: string): boolean {
  if (!isDigits(value, 13) || numberAt(value, 0, 3) !== 756) return false
  return weigh(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}
