import { isBirth, isDayMonthYear, isYearMonthDay } from './dates.ts'
import { digitAt, isDigits, numberAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'

/**
 * Swedish personal or coordination number (Skatteverket, SKV 704): birth date (60 added to the day of a
 * coordination number), serial and one digit by Luhn over the ten; 12 digits with the century.
 * @example personnummer('8112289874') // true
 */
export function personnummer(value: string): boolean {
  const short = value.length - 10
  if ((short !== 0 && short !== 2) || !isDigits(value, value.length)) return false
  const day = numberAt(value, short + 4, short + 6)
  const dayShift = day > 60 ? 60 : 0
  if (short === 2) {
    if (!isBirth(numberAt(value, 0, 4), numberAt(value, 4, 6), day - dayShift)) return false
  } else if (!isYearMonthDay(value, 0, 0, dayShift)) return false
  return luhn(value, short)
}

/** Swedish company number (Bolagsverket): 10 digits by Luhn, the third at least 2, so that none is a date. */
export function organisationsnummer(value: string): boolean {
  return isDigits(value, 10) && digitAt(value, 2) >= 2 && digitAt(value, 0) !== 0 && luhn(value)
}

/**
 * Norwegian birth number (Skatteetaten): birth date (40 added to the day of a D-number, to the month of an
 * H-number, 80 to the month of a made-up person), individual number for the century, two check digits modulo 11.
 */
export function fodselsnummer(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const dayRaw = numberAt(value, 0, 2)
  const monthRaw = numberAt(value, 2, 4)
  const short = numberAt(value, 4, 6)
  const individual = numberAt(value, 6, 9)
  let year = -1
  if (individual < 500) year = 1900 + short
  else if (individual < 750 && short >= 54) year = 1800 + short
  else if (short < 40) year = 2000 + short
  else if (individual >= 900) year = 1900 + short
  if (
    !isBirth(
      year,
      monthRaw > 80 ? monthRaw - 80 : monthRaw > 40 ? monthRaw - 40 : monthRaw,
      dayRaw > 40 ? dayRaw - 40 : dayRaw,
    )
  )
    return false
  return (
    weigh(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/** Norwegian bank account (Finans Norge): 11 digits, weights 5 4 3 2 7 6 5 4 3 2 and 1 modulo 11. */
export function kontonummer(value: string): boolean {
  return (
    isDigits(value, 11) &&
    numberAt(value, 0, 4) !== 0 &&
    weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/**
 * Danish person number (CPR-kontoret): a birth date as DDMMYY and four digits. Its check modulo 11 ended in 2007,
 * so that only the date is asked for.
 */
export function cpr(value: string): boolean {
  return isDigits(value, 10) && isDayMonthYear(value, 0)
}

/** Century signs of the Finnish code: `+` is 1800; `-` and U to Y are 1900; A to F are 2000. */
const CENTURIES: Readonly<Record<string, number>> = {
  '+': 1800,
  '-': 1900,
  Y: 1900,
  X: 1900,
  W: 1900,
  V: 1900,
  U: 1900,
  A: 2000,
  B: 2000,
  C: 2000,
  D: 2000,
  E: 2000,
  F: 2000,
}

/**
 * Finnish personal identity code (Digi- ja väestötietovirasto; signs as of 2023): birth date as DDMMYY, century
 * sign, number from 002 on and a character of the nine digits modulo 31. The sign is part of the value and stays.
 * @example hetu('131052-308T') // true
 */
export function hetu(value: string): boolean {
  const century = CENTURIES[value[6]]
  if (century === undefined || value.length !== 11) return false
  for (let i = 0; i < 10; i++)
    if (i !== 6 && !(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  const serial = numberAt(value, 7, 10)
  if (serial < 2) return false
  if (!isBirth(century + numberAt(value, 4, 6), numberAt(value, 2, 4), numberAt(value, 0, 2))) return false
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[(numberAt(value, 0, 6) * 1000 + serial) % 31] === value[10]
}

/**
 * Icelandic identification number of persons (Þjóðskrá): birth date as DDMMYY, two digits, a check by the weights
 * 3 2 7 6 5 4 3 2 modulo 11, the century as 8, 9 or 0.
 */
export function kennitala(value: string): boolean {
  if (!isDigits(value, 10) || !'890'.includes(value[9])) return false
  return isDayMonthYear(value, 0) && weigh(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}
