import { isDate, isYearMonthDay } from './dates.ts'
import { digitAt, fits, isDigits, isRepeated, numberAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'

/**
 * Singaporean identity number, NRIC or FIN (the rule is not official but well known): S, T, F, G or M, seven
 * digits with the weights 2 7 6 5 4 3 2 (4 added for T and G, 3 for M) and a letter modulo 11.
 * @example nric('S1234567D') // true
 */
export function nric(value: string): boolean {
  if (!fits(value, 'A9999999A')) return false
  const sum = weigh(value, [2, 7, 6, 5, 4, 3, 2], 1)
  switch (value[0]) {
    case 'S':
      return 'JZIHGFEDCBA'[sum % 11] === value[8]
    case 'T':
      return 'JZIHGFEDCBA'[(sum + 4) % 11] === value[8]
    case 'F':
      return 'XWUTRQPNMLK'[sum % 11] === value[8]
    case 'G':
      return 'XWUTRQPNMLK'[(sum + 4) % 11] === value[8]
    case 'M':
      return 'XWUTRQPNJLK'[(sum + 3) % 11] === value[8]
    default:
      return false
  }
}

const UEN_OTHER = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'

/** Singaporean entity number, UEN (ACRA): a business, a local company, or another entity. */
export function uen(value: string): boolean {
  if (fits(value, '99999999A')) {
    return 'XMKECAWLJDB'[weigh(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8]
  }
  if (fits(value, '999999999A')) {
    const year = numberAt(value, 0, 4)
    if (year < 1800 || year > 2100) return false
    return 'ZKCMDNERGWH'[weigh(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9]
  }
  if (!fits(value, 'A99AA9999A') || !'RST'.includes(value[0])) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += [4, 3, 5, 3, 10, 2, 2, 5, 7][i] * UEN_OTHER.indexOf(value[i])
  return UEN_OTHER[(sum + 6) % 11] === value[9]
}

/**
 * Thai identity number (กรมการปกครอง): 13 digits from 1 to 8 on, a province, weights 13 to 2 modulo 11.
 */
export function thai(value: string): boolean {
  const kind = digitAt(value, 0)
  if (!isDigits(value, 13) || kind < 1 || kind > 8) return false
  const province = numberAt(value, 1, 3)
  const isProvince =
    (province >= 10 && province <= 27) ||
    (province >= 30 && province <= 49) ||
    (province >= 50 && province <= 58) ||
    (province >= 60 && province <= 67) ||
    (province >= 70 && province <= 77) ||
    (province >= 80 && province <= 86) ||
    (province >= 90 && province <= 96)
  if (!isProvince) return false
  return (11 - (weigh(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 12)
}

/** Places of birth that Malaysia has not given out (JPN, "Kod negeri kelahiran"). */
const NO_PLACE = new Set([0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97])

/** Malaysian identity number, MyKad (JPN): birth date as YYMMDD, place of birth, serial; no check digit. */
export function myKad(value: string): boolean {
  return isDigits(value, 12) && isYearMonthDay(value, 0) && !NO_PLACE.has(numberAt(value, 6, 8))
}

/** Spans of Indonesia's province codes (BPS and Kemendagri). */
const INDONESIA = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 97],
] as const

/**
 * Indonesian identity number, NIK (Permendagri 102/2019): province, regency, district, birth date as DDMMYY (40
 * added to the day of women), serial; no check digit.
 */
export function nik(value: string): boolean {
  if (!isDigits(value, 16)) return false
  const province = numberAt(value, 0, 2)
  const day = numberAt(value, 6, 8)
  return (
    INDONESIA.some(([first, last]) => province >= first && province <= last) &&
    numberAt(value, 2, 4) !== 0 &&
    isDate(2000 + numberAt(value, 10, 12), numberAt(value, 8, 10), day > 40 ? day - 40 : day) &&
    numberAt(value, 12, 16) !== 0
  )
}

/**
 * Indonesian taxpayer, NPWP (DJP): 15 digits, the first nine by Luhn, then office and branch; 16 with a 0 before
 * them.
 */
export function npwp(value: string): boolean {
  const from = value.length - 15
  return (
    (from === 0 || (from === 1 && digitAt(value, 0) === 0)) &&
    isDigits(value, value.length) &&
    luhn(value, from, from + 9) &&
    numberAt(value, 0, from + 9) !== 0
  )
}

/** Philippine taxpayer, TIN (BIR): 9 digits with or without a branch of 3 or 5; no public check digit. */
export function philippineTax(value: string): boolean {
  return (
    (isDigits(value, 9) || isDigits(value, 12) || isDigits(value, 14)) &&
    digitAt(value, 0) < 6 &&
    numberAt(value, 0, 9) !== 0
  )
}

/** Vietnamese taxpayer, MST (Thông tư 105/2020): 10 digits, primes as weights modulo 11, or 13 with a branch. */
export function mst(value: string): boolean {
  if (!isDigits(value, 10) && !isDigits(value, 13)) return false
  if (numberAt(value, 2, 9) === 0 || (value.length === 13 && numberAt(value, 10, 13) === 0)) return false
  return (
    10 - (weigh(value, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === digitAt(value, 9) && !isRepeated(value)
  )
}
