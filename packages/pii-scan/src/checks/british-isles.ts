import { isDayMonthYear } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, weigh } from './digits.ts'

/**
 * NHS number of England and Wales (NHS Data Dictionary): 10 digits, 11 minus the sum of the first nine with the
 * weights 10 to 2 modulo 11, never 10.
 * @example nhs('9434765870') // true
 */
export function nhs(value: string): boolean {
  return isDigits(value, 10) && !isRepeated(value) && tenToTwo(value)
}

/** Community health index of Scotland: the birth date as DDMMYY, four digits by the rule of the NHS. */
export function chi(value: string): boolean {
  return isDigits(value, 10) && isDayMonthYear(value, 0) && tenToTwo(value)
}

function tenToTwo(value: string): boolean {
  return complement(weigh(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 9)
}

/**
 * UK national insurance number (HMRC NIM39110): two letters, six digits, a suffix A to D; no check digit, but
 * D F I Q U V are in neither place, O not in the second, and seven pairs are never given.
 */
export function nino(value: string): boolean {
  if (!fits(value, 'AA999999A') || value.charCodeAt(8) > 68) return false
  if ('DFIQUV'.includes(value[0]) || 'DFIQUVO'.includes(value[1])) return false
  return !['BG', 'GB', 'NK', 'KN', 'NT', 'TN', 'ZZ'].includes(value.slice(0, 2))
}

/** UK taxpayer reference, UTR (HMRC): the first of 10 digits checks the others, weights 6 7 8 9 10 5 4 3 2. */
export function utr(value: string): boolean {
  if (!isDigits(value, 10) || isRepeated(value)) return false
  return digitAt('21987654321', weigh(value, [6, 7, 8, 9, 10, 5, 4, 3, 2], 1) % 11) === digitAt(value, 0)
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * Pupil number of England (DfE, "Unique pupil numbers"): a letter that is the weighted sum of the rest modulo 23,
 * an authority (three digits from 201), a year, a serial whose last place may be a letter.
 */
export function upn(value: string): boolean {
  if (!fits(value, 'A99999999999*')) return false
  const authority = numberAt(value, 1, 4)
  if (authority < 201 || authority > 938) return false
  let sum = 0
  for (let i = 1; i < 13; i++) {
    const digit = digitAt(value, i)
    const part = digit <= 9 ? digit : UPN_LETTERS.indexOf(value[i])
    if (part < 0) return false
    sum += part * (i + 1)
  }
  return UPN_LETTERS[sum % 23] === value[0]
}

/**
 * UK driving licence (DVLA, "Driver number"): five letters of the surname filled up with 9, the birth year's
 * decade, the month (50 added for women), the day, the year's unit, two initials (9 for none), and three
 * characters whose rule is not published.
 */
export function drivingLicence(value: string): boolean {
  if (!fits(value, '*****999999***AA') || value.charCodeAt(0) < 65) return false
  let filled = false
  for (let i = 0; i < 5; i++) {
    const isLetter = value.charCodeAt(i) >= 65
    if (isLetter ? filled : digitAt(value, i) !== 9) return false
    filled = !isLetter
  }
  for (let i = 11; i < 13; i++) if (value.charCodeAt(i) < 65 && digitAt(value, i) !== 9) return false
  const month = numberAt(value, 6, 8) % 50
  const day = numberAt(value, 8, 10)
  return (
    digitAt(value, 6) !== 2 && digitAt(value, 6) < 7 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  )
}

const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV'

/**
 * Irish personal public service number (Department of Social Protection; second letter since 2013): 7 digits with
 * the weights 8 to 2, plus 9 times the second letter (W, T and X count 0), modulo 23 as a letter.
 */
export function pps(value: string): boolean {
  if (!fits(value, '9999999A') && !fits(value, '9999999AA')) return false
  let sum = weigh(value, [8, 7, 6, 5, 4, 3, 2])
  if (value.length === 9 && !'WTX'.includes(value[8])) {
    const second = value.charCodeAt(8) - 64
    if (second > 9) return false
    sum += 9 * second
  }
  return PPS_LETTERS[sum % 23] === value[7]
}
