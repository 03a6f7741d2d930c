import { isDate, isFullDate, LAST_BIRTH_YEAR } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'
import { mod11x2 } from './iso7064.ts'

/** Province codes of GB/T 2260, with 71, 81 to 83 for Taiwan, Hong Kong, Macau and their residence permits, 91 abroad. */
const PROVINCES = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65, 71, 81, 82, 83, 91,
])

/**
 * Chinese resident identity number (GB 11643-1999): region, birth date, serial, MOD 11-2 with X for 10.
 * @example residentId('44011320141005001X') // true
 */
export function residentId(value: string): boolean {
  if (!fits(value, '99999999999999999*') || (value.charCodeAt(17) >= 65 && value[17] !== 'X')) return false
  return PROVINCES.has(numberAt(value, 0, 2)) && isFullDate(value, 6) && mod11x2(value)
}

/**
 * Japanese individual number, My Number (省令 85 of 2014, art. 5): 12 digits, weights 6 5 4 3 2 7 6 5 4 3 2 modulo
 * 11, 0 where the remainder is 0 or 1.
 */
export function myNumber(value: string): boolean {
  if (!isDigits(value, 12) || isRepeated(value)) return false
  const rest = weigh(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(value, 11)
}

const RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/**
 * Korean resident registration number (주민등록법): birth date as YYMMDD, sex and century, place, serial, check
 * modulo 11. Numbers given since October 2020 are random after the seventh digit, so that the check is only asked
 * for births before that month.
 */
export function rrn(value: string): boolean {
  const sex = digitAt(value, 6)
  return sex !== 5 && sex !== 6 && sex !== 7 && sex !== 8 && korean(value, 11)
}

/** Korean registration number of foreigners (출입국관리법): as the RRN with 5 to 8, the check 2 more. */
export function frn(value: string): boolean {
  const sex = digitAt(value, 6)
  return sex >= 5 && sex <= 8 && korean(value, 13)
}

function korean(value: string, base: number): boolean {
  if (!isDigits(value, 13)) return false
  const sex = digitAt(value, 6)
  const century =
    sex === 9 || sex === 0 ? 1800 : sex === 3 || sex === 4 || sex === 7 || sex === 8 ? 2000 : 1900
  const year = century + numberAt(value, 0, 2)
  if (year > LAST_BIRTH_YEAR || !isDate(year, numberAt(value, 2, 4), numberAt(value, 4, 6))) return false
  if (year > 2020 || (year === 2020 && numberAt(value, 2, 4) >= 10)) return true
  // Places run from 00 to 96.
  return numberAt(value, 7, 9) <= 96 && (base - (weigh(value, RRN_WEIGHTS) % 11)) % 10 === digitAt(value, 12)
}

/** The two digits of the first letter of a Taiwanese number, A to Z, less 10. */
const TAIWAN = [0, 1, 2, 3, 4, 5, 6, 7, 24, 8, 9, 10, 11, 12, 25, 13, 14, 15, 16, 17, 18, 19, 22, 20, 21, 23]

/**
 * Taiwanese identity number and unified number of residents (內政部): a letter as two digits, 1, 2, 8 or 9, eight
 * digits; weights 1, 9 and 8 to 1, 1 modulo 10.
 * @example taiwanese('A123456789') // true
 */
export function taiwanese(value: string): boolean {
  if (!fits(value, 'A999999999') || !'1289'.includes(value[1])) return false
  const letter = TAIWAN[valueAt(value, 0) - 10]
  const sum = 1 + Math.floor(letter / 10) + 9 * (letter % 10) + weigh(value, [8, 7, 6, 5, 4, 3, 2, 1, 1], 1)
  return sum % 10 === 0
}

/**
 * Hong Kong identity card (Immigration Department): one or two letters, six digits and a check modulo 11, A for
 * 10; a missing first letter counts 36. The brackets round the check are not part of the value.
 * @example hongKong('A1234563') // true
 */
export function hongKong(value: string): boolean {
  const letters = value.length - 7
  if (!fits(value, letters === 1 ? 'A999999*' : 'AA999999*')) return false
  const check = valueAt(value, value.length - 1)
  if (check > 10) return false
  const first = letters === 1 ? 36 * 9 + 8 * valueAt(value, 0) : 9 * valueAt(value, 0) + 8 * valueAt(value, 1)
  return (first + weigh(value, [7, 6, 5, 4, 3, 2], letters) + check) % 11 === 0
}

/**
 * Korean business registration number (국세청): office from 101, kind, serial, a check by the weights 1 3 7 1 3 7 1 3 5
 * with the tens of the last product added.
 */
export function koreanBusiness(value: string): boolean {
  if (!isDigits(value, 10) || numberAt(value, 0, 3) < 101) return false
  if (numberAt(value, 3, 5) === 0 || numberAt(value, 5, 9) === 0) return false
  const sum = weigh(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(value, 8) * 5) / 10)
  return complement(sum, 10) === digitAt(value, 9)
}
