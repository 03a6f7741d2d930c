import { isDate, isFullDate, LAST_BIRTH_YEAR } from './dates.ts'
import { digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'
import { verhoeff } from './verhoeff.ts'

/**
 * French social security number, NIR (INSEE; décret 82-103): sex, year, month, department (2A and 2B in Corsica),
 * commune, serial and the key 97 minus the number modulo 97, in which 2A counts as 19 and 2B as 18.
 * @example nir('253072A07300443') // true
 */
export function nir(value: string): boolean {
  const corsican = value.charCodeAt(6) >= 65
  if (!fits(value, corsican ? '999999A99999999' : '999999999999999')) return false
  const sex = digitAt(value, 0)
  if (sex === 0 || sex === 5 || sex === 6 || sex === 9) return false
  const month = numberAt(value, 3, 5)
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || (month >= 50 && month <= 99)))
    return false
  let department = numberAt(value, 5, 7)
  if (corsican) {
    if (digitAt(value, 5) !== 2 || value.charCodeAt(6) > 66) return false
    department = value.charCodeAt(6) === 65 ? 19 : 18
  }
  // Thirteen digits are below 2^53: the number is exact.
  const number = numberAt(value, 0, 5) * 1e8 + department * 1e6 + numberAt(value, 7, 13)
  return department !== 0 && 97 - (number % 97) === numberAt(value, 13, 15)
}

/** French tax number of persons (DGFiP): 13 digits from 0 to 3 on, the last three the first ten modulo 511. */
export function frenchTax(value: string): boolean {
  return (
    isDigits(value, 13) && digitAt(value, 0) <= 3 && numberAt(value, 0, 10) % 511 === numberAt(value, 10, 13)
  )
}

/**
 * Belgian national number (Arrêté royal of 3 April 1984): birth date, serial, and 97 minus the first nine digits
 * modulo 97, a 2 put before them for births from 2000 on; month and day may be 00 where unknown.
 */
export function belgianNational(value: string): boolean {
  return belgian(value, numberAt(value, 2, 4))
}

/** Belgian number of those not in the national register, BIS: 20 or 40 added to the month. */
export function belgianBis(value: string): boolean {
  const month = numberAt(value, 2, 4)
  return month >= 20 && belgian(value, month - (month >= 40 ? 40 : 20))
}

function belgian(value: string, month: number): boolean {
  if (!isDigits(value, 11)) return false
  const short = numberAt(value, 0, 2)
  const day = numberAt(value, 4, 6)
  const number = numberAt(value, 0, 9)
  const check = numberAt(value, 9, 11)
  const century = 97 - (number % 97) === check ? 1900 : 97 - ((2e9 + number) % 97) === check ? 2000 : 0
  if (century === 0 || century + short > LAST_BIRTH_YEAR) return false
  return (month === 0 && day <= 31) || (month <= 12 && day === 0) || isDate(century + short, month, day)
}

/**
 * Dutch citizen service number, BSN (Logisch Ontwerp BSN): 9 digits (8 with the leading 0 left out), weights 9 to
 * 2 and -1, modulo 11.
 * @example bsn('111222333') // true
 */
export function bsn(value: string): boolean {
  if (isRepeated(value)) return false
  if (value.length === 8) return isDigits(value, 8) && weigh(value, [8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
  return isDigits(value, 9) && dutchSum(value) % 11 === 0
}

function dutchSum(value: string): number {
  return weigh(value, [9, 8, 7, 6, 5, 4, 3, 2, -1])
}

/** Dutch education number (DUO) of pupils without a BSN: 10 first, and a remainder of 5. */
export function onderwijsnummer(value: string): boolean {
  return isDigits(value, 9) && numberAt(value, 0, 2) === 10 && (dutchSum(value) + 11) % 11 === 5
}

/** Dutch identity card or passport (RvIG): two letters, six letters or digits, a digit, never the letter O. */
export function dutchDocument(value: string): boolean {
  return fits(value, 'AA******9') && !value.includes('O')
}

/**
 * Luxembourg identification number (loi du 19 juin 2013): birth date, serial, one digit by Luhn and one by
 * Verhoeff, both over the first eleven.
 */
export function matricule(value: string): boolean {
  if (!isDigits(value, 13) || !isFullDate(value, 0)) return false
  return luhn(value, 0, 12) && verhoeff(value.slice(0, 11) + value[12])
}

/** Values of characters at odd places, 0-9 and A-Z, as two digits each (Decreto of 12 March 1974). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23,
]
/** Letters that stand for the digits 0 to 9 where two persons would have the same code (omocodia). */
const OMOCODIA = 'LMNPQRSTUV'
const MONTHS = 'ABCDEHLMPRST'

/**
 * Italian fiscal code of persons (Decreto of 12 March 1974): name, birth year, month letter, day (40 added for
 * women), place and a letter modulo 26; any digit may be replaced by its omocodia letter.
 * @example fiscalCode('CNTCHR83T41D969D') // true
 */
export function fiscalCode(value: string): boolean {
  if (!fits(value, 'AAAAAA**A**A***A') || !MONTHS.includes(value[8])) return false
  for (const place of [6, 7, 9, 10, 12, 13, 14]) if (omocodic(value, place) < 0) return false
  const day = (omocodic(value, 9) * 10 + omocodic(value, 10)) % 40
  if (day < 1 || day > 31 || omocodic(value, 9) > 7) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const part = valueAt(value, i)
    sum += i % 2 === 0 ? ODD[part] : part > 9 ? part - 10 : part
  }
  return value.charCodeAt(15) - 65 === sum % 26
}

function omocodic(value: string, index: number): number {
  const digit = digitAt(value, index)
  return digit <= 9 ? digit : OMOCODIA.indexOf(value[index])
}

/** Italian VAT number, partita IVA: 7 digits, a province, one digit by Luhn. */
export function partitaIva(value: string): boolean {
  if (!isDigits(value, 11) || numberAt(value, 0, 7) === 0) return false
  const office = numberAt(value, 7, 10)
  const isOffice =
    (office >= 1 && office <= 100) || office === 120 || office === 121 || office === 888 || office === 999
  return isOffice && luhn(value)
}

/** Greek social security number, AMKA: birth date as DDMMYY, serial, Luhn. */
export function amka(value: string): boolean {
  if (!isDigits(value, 11)) return false
  return isDate(2000 + numberAt(value, 4, 6), numberAt(value, 2, 4), numberAt(value, 0, 2)) && luhn(value)
}
