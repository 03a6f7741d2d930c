import { isBirth, isYearMonthDay, LAST_BIRTH_YEAR } from './dates.ts'
import { digitAt, fits, isDigits, isRepeated, numberAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'
import { verhoeff } from './verhoeff.ts'

/**
 * Turkish identification number, T.C. Kimlik No (Nüfus ve Vatandaşlık İşleri): 11 digits, not starting with 0;
 * 7 times the digits at odd places less those at even ones gives the tenth, the sum of ten the last.
 * @example kimlik('10000000146') // true
 */
export function kimlik(value: string): boolean {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  const tenth = weigh(value, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10
  return (
    (tenth + 10) % 10 === digitAt(value, 9) &&
    weigh(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === digitAt(value, 10)
  )
}

/** Israeli identity number, Teudat Zehut: 9 digits (8 with the leading 0 left out) by Luhn. */
export function teudatZehut(value: string): boolean {
  return (isDigits(value, 9) || isDigits(value, 8)) && luhn(value) && !isRepeated(value)
}

/**
 * South African identity number (Identification Act 68 of 1997): birth date as YYMMDD, serial, citizenship (0, 1, 2),
 * 8 or 9, Luhn.
 * @example southAfrican('8001015009087') // true
 */
export function southAfrican(value: string): boolean {
  if (!isDigits(value, 13) || digitAt(value, 10) > 2 || digitAt(value, 11) < 8) return false
  return isYearMonthDay(value, 0) && luhn(value)
}

/** South African tax number (SARS): 10 digits from 0, 1, 2, 3 or 9 on, by Luhn. */
export function southAfricanTax(value: string): boolean {
  const first = digitAt(value, 0)
  return isDigits(value, 10) && (first <= 3 || first === 9) && luhn(value) && !isRepeated(value)
}

/** Nigerian national identification number (NIMC): 11 digits by Verhoeff, not starting with 0. */
export function nigerian(value: string): boolean {
  return isDigits(value, 11) && digitAt(value, 0) !== 0 && verhoeff(value) && !isRepeated(value)
}

/** Kenyan taxpayer, KRA PIN: A for a person, P for a company, 9 digits and a letter; no public check. */
export function kraPin(value: string): boolean {
  return fits(value, 'A999999999A') && 'AP'.includes(value[0])
}

/**
 * Egyptian national number: century (2 or 3), birth date, governorate (01-35 or 88), serial; the check digit's rule
 * is not published.
 */
export function egyptian(value: string): boolean {
  const century = digitAt(value, 0)
  if (!isDigits(value, 14) || century < 2 || century > 3) return false
  const year = 1700 + century * 100 + numberAt(value, 1, 3)
  const governorate = numberAt(value, 7, 9)
  return (
    isBirth(year, numberAt(value, 3, 5), numberAt(value, 5, 7)) &&
    ((governorate >= 1 && governorate <= 35) || governorate === 88)
  )
}

/** Emirates identity card (ICP): 784, birth year, 7 digits, by Luhn. */
export function emiratesId(value: string): boolean {
  if (!isDigits(value, 15) || numberAt(value, 0, 3) !== 784) return false
  const year = numberAt(value, 3, 7)
  return year >= 1900 && year <= LAST_BIRTH_YEAR && luhn(value)
}
