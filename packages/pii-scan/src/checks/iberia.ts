import { complement, digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/**
 * Spanish identity number, DNI (Ministerio del Interior): 8 digits and the letter of the number modulo 23.
 * @example dni('12345678Z') // true
 */
export function dni(value: string): boolean {
  return fits(value, '99999999A') && LETTERS[numberAt(value, 0, 8) % 23] === value[8]
}

/** Spanish number of foreigners, NIE: X, Y or Z for 0, 1 or 2, then as the DNI. */
export function nie(value: string): boolean {
  const first = value.charCodeAt(0) - 88
  if (first < 0 || first > 2 || !fits(value, 'A9999999A')) return false
  return LETTERS[(first * 1e7 + numberAt(value, 1, 8)) % 23] === value[8]
}

/**
 * Spanish number of companies, CIF (Orden EHA/451/2008): a letter for the legal form, 7 digits, a check by Luhn's
 * sum that is a digit for some forms, a letter for others.
 */
export function cif(value: string): boolean {
  if (!fits(value, 'A9999999*') || !'ABCDEFGHJNPQRSUVW'.includes(value[0])) return false
  let sum = 0
  for (let i = 1; i < 8; i++) {
    const digit = digitAt(value, i)
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
  }
  const check = complement(sum, 10)
  const isDigit = value.charCodeAt(8) < 65
  if (isDigit) return check === digitAt(value, 8) && !'NPQRSW'.includes(value[0])
  return 'JABCDEFGHI'[check] === value[8] && !'ABEH'.includes(value[0])
}

/** Any Spanish tax number, NIF: a DNI, a NIE, a CIF, or K, L or M with 7 digits and the letter of a DNI. */
export function nif(value: string): boolean {
  if (value.charCodeAt(0) < 65) return dni(value)
  if ('KLM'.includes(value[0])) {
    return fits(value, 'A9999999A') && LETTERS[numberAt(value, 1, 8) % 23] === value[8]
  }
  return nie(value) || cif(value)
}

/**
 * Spanish social security number, NSS or NAF (TGSS): province, 8 digits and the number modulo 97; a serial below
 * ten million is joined to the province without its leading zero.
 */
export function nss(value: string): boolean {
  if (!isDigits(value, 12)) return false
  const province = numberAt(value, 0, 2)
  if (!((province >= 1 && province <= 53) || province === 66)) return false
  const serial = numberAt(value, 2, 10)
  const number = serial < 1e7 ? province * 1e7 + serial : province * 1e8 + serial
  return number % 97 === numberAt(value, 10, 12)
}

const CCC_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]

/** Spanish bank account, CCC: bank and branch, two check digits modulo 11, account. */
export function ccc(value: string): boolean {
  if (!isDigits(value, 20) || isRepeated(value)) return false
  return (
    cccDigit(weigh(value, CCC_WEIGHTS.slice(2))) === digitAt(value, 8) &&
    cccDigit(weigh(value, CCC_WEIGHTS, 10)) === digitAt(value, 9)
  )
}

function cccDigit(sum: number): number {
  const check = 11 - (sum % 11)
  return check === 10 ? 1 : check % 11
}

/**
 * Portuguese tax number, NIF (Decreto-Lei 14/2013): 9 digits, weights 9 to 2, modulo 11, 0 for 10; the first
 * digits tell the kind of person.
 */
export function portugueseNif(value: string): boolean {
  if (!isDigits(value, 9) || isRepeated(value)) return false
  const first = digitAt(value, 0)
  if (first === 0 || (first === 4 && digitAt(value, 1) !== 5)) return false
  const rest = weigh(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === digitAt(value, 8)
}

/** Portuguese citizen card: 8 digits, one, two characters and one, by Luhn with letters as 10 to 35. */
export function citizenCard(value: string): boolean {
  if (!fits(value, '999999999**9')) return false
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const part = valueAt(value, i) * (i % 2 === 0 ? 2 : 1)
    sum += i % 2 === 0 && part > 9 ? part - 9 : part
  }
  return sum % 10 === 0
}
