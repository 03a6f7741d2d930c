import { isDate, isYearMonthDay } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'

/**
 * Argentine tax number of persons and companies, CUIT or CUIL (AFIP): 11 digits, weights 5 4 3 2 7 6 5 4 3 2,
 * 11 minus the sum modulo 11. A remainder that would need 10 moves the number to another prefix.
 */
export function cuit(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const kind = numberAt(value, 0, 2)
  if (![20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55].includes(kind)) return false
  return complement(weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 10)
}

/** Argentine bank account, CBU (BCRA): 22 digits in two blocks, each by weights 7 1 3 9 modulo 10. */
export function cbu(value: string): boolean {
  if (!isDigits(value, 22) || isRepeated(value)) return false
  return (
    weigh(value, [7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0 &&
    weigh(value, [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1], 8) % 10 === 0
  )
}

/** Argentine identity document, DNI: 7 or 8 digits, not starting with 0; no check digit. */
export function argentineDni(value: string): boolean {
  return (isDigits(value, 7) || isDigits(value, 8)) && digitAt(value, 0) !== 0 && !isRepeated(value)
}

/** A check digit of Brazil's tax numbers: 0 for a remainder of 0 or 1, else 11 minus the remainder. */
function brazilian(sum: number): number {
  return sum % 11 < 2 ? 0 : 11 - (sum % 11)
}

/**
 * Brazilian tax number of persons, CPF (Receita Federal): 11 digits, two checks modulo 11 with the weights 10 to
 * 2 and 11 to 2; eleven equal digits pass and are never given.
 * @example cpf('39053344705') // true
 */
export function cpf(value: string): boolean {
  return (
    isDigits(value, 11) &&
    !isRepeated(value) &&
    brazilian(weigh(value, [10, 9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(value, 9) &&
    brazilian(weigh(value, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(value, 10)
  )
}

/**
 * Brazilian company number, CNPJ (Receita Federal; Instrução Normativa 2229/2024 for letters, which count as
 * their ASCII code less 48): 12 characters and two check digits modulo 11.
 */
export function cnpj(value: string): boolean {
  if (!fits(value, '************99') || isRepeated(value)) return false
  let first = 0
  let second = 0
  for (let i = 0; i < 12; i++) {
    const part = value.charCodeAt(i) - 48
    first += part * (2 + ((11 - i) % 8))
    second += part * (2 + ((12 - i) % 8))
  }
  return (
    brazilian(first) === digitAt(value, 12) &&
    brazilian(second + 2 * digitAt(value, 12)) === digitAt(value, 13)
  )
}

/**
 * Chilean identity and tax number, RUT or RUN (Registro Civil): 7 or 8 digits and a check by the weights 2 to 7
 * from the right, modulo 11, K for 10.
 */
export function rut(value: string): boolean {
  const last = value.length - 1
  if (last !== 7 && last !== 8) return false
  let sum = 0
  for (let i = 0; i < last; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
    sum += digit * (2 + ((last - 1 - i) % 6))
  }
  const check = value.charCodeAt(last) === 75 ? 10 : digitAt(value, last)
  return sum > 0 && complement(sum, 11) === check && !isRepeated(value)
}

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/**
 * Colombian tax number, NIT (DIAN, Orden Administrativa 4 of 1989): 8 to 16 digits, primes as weights from the
 * right, modulo 11.
 */
export function nit(value: string): boolean {
  const last = value.length - 1
  if (last < 7 || last > 15 || isRepeated(value)) return false
  let sum = 0
  for (let i = 0; i <= last; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
    if (i < last) sum += digit * NIT_WEIGHTS[last - 1 - i]
  }
  const rest = sum % 11
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, last)
}

/** Peruvian taxpayer, RUC (SUNAT): prefix 10, 15, 16, 17 or 20, 11 digits, modulo 11. */
export function ruc(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const kind = numberAt(value, 0, 2)
  if (kind !== 10 && kind !== 20 && !(kind >= 15 && kind <= 17)) return false
  return (11 - (weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 10)
}

/** Peruvian identity number with its check, CUI (RENIEC): 8 digits and a digit or letter modulo 11. */
export function cui(value: string): boolean {
  if (!fits(value, '99999999*') || isRepeated(value)) return false
  const rest = weigh(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return value[8] === '65432110987'[rest] || value[8] === 'KJIHGFEDCBA'[rest]
}

/**
 * Ecuadorian identity card, cédula (Registro Civil): province 01-24 or 30, third digit below 6, ten digits by
 * Luhn.
 */
export function cedulaEcuador(value: string): boolean {
  if (!isDigits(value, 10)) return false
  const province = numberAt(value, 0, 2)
  return ((province >= 1 && province <= 24) || province === 30) && digitAt(value, 2) < 6 && luhn(value)
}

/** Uruguayan taxpayer, RUT (DGI): 12 digits, prefix 01-22, 001 before the check, modulo 11. */
export function rutUruguay(value: string): boolean {
  if (!isDigits(value, 12)) return false
  const kind = numberAt(value, 0, 2)
  return (
    kind >= 1 &&
    kind <= 22 &&
    numberAt(value, 2, 8) !== 0 &&
    numberAt(value, 8, 11) === 1 &&
    complement(weigh(value, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 11)
  )
}

/** Uruguayan identity card, CI (DNIC): 8 digits, weights 2 9 8 7 6 3 4 and 1, modulo 10. */
export function cedulaUruguay(value: string): boolean {
  return isDigits(value, 8) && !isRepeated(value) && weigh(value, [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0
}

/** Dominican identity card, cédula (JCE): 11 digits by Luhn. Some early cards break the rule. */
export function cedulaDominica(value: string): boolean {
  return isDigits(value, 11) && luhn(value) && !isRepeated(value)
}

/** Venezuelan taxpayer, RIF (SENIAT): V, E, C, J, P or G with its value, 8 digits, modulo 11. */
export function rif(value: string): boolean {
  const kind = { V: 4, E: 8, C: 12, J: 12, P: 16, G: 20 }[value[0]]
  if (kind === undefined || !fits(value, 'A999999999')) return false
  return '00987654321'[(kind + weigh(value, [3, 2, 7, 6, 5, 4, 3, 2], 1)) % 11] === value[9]
}

/** Paraguayan taxpayer, RUC (SET): up to 8 digits and one, weights from 2 up from the right, modulo 11. */
export function rucParaguay(value: string): boolean {
  if (value.length < 5 || value.length > 9 || !isDigits(value, value.length) || isRepeated(value))
    return false
  return complement(rising(value), 11) % 10 === digitAt(value, value.length - 1)
}

/** Guatemalan taxpayer, NIT (SAT): up to 11 digits and one, weights from 2 up from the right, K for 10. */
export function nitGuatemala(value: string): boolean {
  const last = value.length - 1
  if (last < 1 || last > 11) return false
  for (let i = 0; i < last; i++) if (!(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  const check = value.charCodeAt(last) === 75 ? 10 : digitAt(value, last)
  return complement(rising(value), 11) === check && !isRepeated(value)
}

/** The digits before the last, weighted 2, 3, 4, ... from the right. */
function rising(value: string): number {
  let sum = 0
  for (let i = 0; i < value.length - 1; i++) sum += digitAt(value, i) * (value.length - i)
  return sum
}

/** Salvadoran taxpayer, NIT (Ministerio de Hacienda): municipality, birth date, serial, one check. */
export function nitSalvador(value: string): boolean {
  if (!isDigits(value, 14) || !'019'.includes(value[0])) return false
  if (!isDate(2000 + numberAt(value, 8, 10), numberAt(value, 6, 8), numberAt(value, 4, 6))) return false
  const isOld = numberAt(value, 10, 13) <= 100
  const check = isOld
    ? (weigh(value, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10
    : complement(weigh(value, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) % 10
  return check === digitAt(value, 13)
}

const CURP_STATES =
  'AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS'

/**
 * Mexican population number, CURP (RENAPO, Instructivo normativo 2021): initials, birth date, sex, state,
 * consonants, one character for the century, and a check over weights 18 to 2 in which letters after N count one
 * more for the Ñ between.
 */
export function curp(value: string): boolean {
  if (!fits(value, 'AAAA999999AAAAAA*9') || !'HMX'.includes(value[10])) return false
  const state = CURP_STATES.indexOf(value.slice(11, 13))
  if (state < 0 || state % 3 !== 0 || !isYearMonthDay(value, 4)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += afterN(value, i) * (18 - i)
  return complement(sum, 10) === digitAt(value, 17)
}

/** 0 to 9, A = 10 to N = 23, O = 25 to Z = 36: 24 is the Ñ. */
function afterN(value: string, index: number): number {
  const part = valueAt(value, index)
  return part > 23 ? part + 1 : part
}

/**
 * Mexican taxpayer, RFC (SAT): initials (four letters of a person, three of a company), a date, and a homoclave
 * whose last character is a check. Many numbers in use break that check, so it is not asked for: the form and
 * the date are what is rare.
 */
export function rfc(value: string): boolean {
  const letters = value.charCodeAt(3) >= 58 || value[3] === '&' ? 4 : 3
  if (value.length !== letters + 9 && !(letters === 4 && value.length === 10)) return false
  for (let i = 0; i < letters; i++) if (valueAt(value, i) < 10 && value[i] !== '&') return false
  for (let i = letters; i < letters + 6; i++)
    if (!(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  if (!isYearMonthDay(value, letters)) return false
  if (value.length === 10) return true
  const last = valueAt(value, letters + 8)
  return valueAt(value, letters + 6) > 0 && valueAt(value, letters + 7) > 0 && last >= 0 && last <= 10
}
