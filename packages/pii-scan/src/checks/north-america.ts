import { isYearMonthDay } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, weigh } from './digits.ts'
import { luhn } from './luhn.ts'

/**
 * US social security number (SSA, "SSN randomization", 2011): 9 digits; the area is not 000, 666 or 900 and over,
 * the group not 00, the serial not 0000. There is no check digit: chance 0.89.
 */
export function ssn(value: string): boolean {
  if (!isDigits(value, 9) || isRepeated(value)) return false
  const area = numberAt(value, 0, 3)
  return (
    area !== 0 && area !== 666 && area < 900 && numberAt(value, 3, 5) !== 0 && numberAt(value, 5, 9) !== 0
  )
}

/**
 * Numbers that the SSA withdrew or that advertisements print (078-05-1120, 219-09-9999, 987-65-4320 to -4329), and
 * the two that documentation makes up.
 */
export function isSpecimenSsn(value: string): boolean {
  return (
    ['078051120', '219099999', '123456789', '111223333'].includes(value) ||
    (value.length === 9 && value.startsWith('98765432'))
  )
}

/** US taxpayer number of those without an SSN (IRS Publication 1915): 9NN, then 50-65, 70-88, 90-92 or 94-99. */
export function itin(value: string): boolean {
  if (!isDigits(value, 9) || digitAt(value, 0) !== 9 || isRepeated(value)) return false
  const group = numberAt(value, 3, 5)
  return group >= 50 && group !== 89 && group !== 93 && !(group > 65 && group < 70)
}

/** US taxpayer number of a child in adoption (IRS Form W-7A): 9NN-93-NNNN. */
export function atin(value: string): boolean {
  return fits(value, '999999999') && digitAt(value, 0) === 9 && numberAt(value, 3, 5) === 93
}

/** US number of a paid tax preparer (IRS): P and 8 digits. */
export function ptin(value: string): boolean {
  return fits(value, 'P99999999')
}

/** First two digits that the IRS has never given to an employer ("How EINs are assigned and valid EIN prefixes"). */
const NO_EIN = new Set([0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97])

/** US employer number: 9 digits with a prefix of an IRS campus. */
export function ein(value: string): boolean {
  return isDigits(value, 9) && !NO_EIN.has(numberAt(value, 0, 2)) && !isRepeated(value)
}

/**
 * US national provider identifier (45 CFR 162.406): 10 digits from 1 or 2 on, Luhn with the prefix 80840, which
 * adds 24 to the sum.
 * @example npi('1234567893') // true
 */
export function npi(value: string): boolean {
  const first = digitAt(value, 0)
  return isDigits(value, 10) && (first === 1 || first === 2) && luhn(`80840${value}`)
}

/** Registrant types of the DEA; the second letter is the holder's initial, or 9 for a business. */
const DEA_TYPES = 'ABCDEFGHJKLMPRSTUX'

/**
 * US prescriber's registration with the DEA (21 CFR 1301): two letters and 7 digits, the last that of
 * (d1 + d3 + d5) + 2 (d2 + d4 + d6).
 */
export function dea(value: string): boolean {
  if (!fits(value, 'A*9999999') || !DEA_TYPES.includes(value[0])) return false
  const second = value.charCodeAt(1)
  return (second >= 65 || second === 57) && weigh(value, [1, 2, 1, 2, 1, 2], 2) % 10 === digitAt(value, 8)
}

/** US Medicare beneficiary identifier (CMS, "MBI format"): no S, L, O, I, B or Z among its letters; no check digit. */
export function mbi(value: string): boolean {
  if (!fits(value, '9A*9A*9AA99') || digitAt(value, 0) === 0) return false
  for (let i = 1; i < 9; i++) if ('SLOIBZ'.includes(value[i])) return false
  return true
}

/**
 * US bank routing number (ABA): 9 digits, weights 3, 7, 1; prefix 00-12, 21-32, 61-72 or 80.
 */
export function aba(value: string): boolean {
  if (!isDigits(value, 9) || isRepeated(value)) return false
  const district = numberAt(value, 0, 2)
  const isDistrict =
    district <= 12 ||
    (district >= 21 && district <= 32) ||
    (district >= 61 && district <= 72) ||
    district === 80
  return isDistrict && weigh(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/**
 * Canadian social insurance number (Service Canada): 9 digits by Luhn that start neither with 0 nor with 8.
 */
export function sin(value: string): boolean {
  const first = digitAt(value, 0)
  return isDigits(value, 9) && first !== 0 && first !== 8 && luhn(value) && !isRepeated(value)
}

/** Canadian business number (CRA): 9 digits by Luhn, with or without a program account such as RC0001. */
export function canadianBusiness(value: string): boolean {
  if (value.length === 15 && !['RC', 'RM', 'RP', 'RT', 'RR'].includes(value.slice(9, 11))) return false
  return (
    (fits(value, '999999999') || fits(value, '999999999AA9999')) && luhn(value, 0, 9) && !isRepeated(value)
  )
}

/** Health card of Ontario (OHIP): 10 digits by Luhn, with or without a version code of one or two letters. */
export function ohip(value: string): boolean {
  return (
    (fits(value, '9999999999') || fits(value, '9999999999A') || fits(value, '9999999999AA')) &&
    digitAt(value, 0) !== 0 &&
    luhn(value, 0, 10) &&
    !isRepeated(value)
  )
}

/**
 * Personal health number of British Columbia (BC Ministry of Health, "Conformance standards"): 9, eight digits
 * with the weights 2 4 8 5 10 9 7 3, and 11 minus their sum modulo 11.
 */
export function bcHealth(value: string): boolean {
  if (!isDigits(value, 10) || digitAt(value, 0) !== 9) return false
  return complement(weigh(value, [2, 4, 8, 5, 10, 9, 7, 3], 1), 11) === digitAt(value, 9)
}

/**
 * Health insurance number of Quebec (RAMQ): four letters of the name, the birth date as YYMMDD with 50 added to
 * the month for women, two digits more. The last digit's rule is not published.
 */
export function ramq(value: string): boolean {
  if (!fits(value, 'AAAA99999999')) return false
  return isYearMonthDay(value, 4, numberAt(value, 6, 8) > 50 ? 50 : 0)
}
