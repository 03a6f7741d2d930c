import { digitAt, fits, isDigits, isRepeated, numberAt, valueAt } from './digits.ts'
import { luhn } from './luhn.ts'

/** The equipment number of a mobile phone (3GPP TS 23.003, 6.2.1): 15 digits with the Luhn check. */
export function imei(value: string): boolean {
  return isDigits(value, 15) && luhn(value) && !isRepeated(value)
}

/** The number of a SIM card (ITU-T E.118): 19 or 20 digits from 89 on, the last by Luhn. */
export function iccid(value: string): boolean {
  return (
    (isDigits(value, 19) || isDigits(value, 20)) &&
    digitAt(value, 0) === 8 &&
    digitAt(value, 1) === 9 &&
    luhn(value)
  )
}

/** Mobile country codes that are not assigned lie outside these spans (ITU-T E.212, list of 2023). */
const COUNTRIES = [
  [202, 202],
  [204, 204],
  [206, 206],
  [208, 208],
  [212, 214],
  [216, 222],
  [226, 228],
  [230, 235],
  [238, 248],
  [250, 262],
  [266, 276],
  [278, 297],
  [302, 302],
  [308, 316],
  [330, 376],
  [400, 432],
  [434, 438],
  [440, 441],
  [450, 457],
  [460, 461],
  [466, 472],
  [502, 555],
  [602, 659],
  [702, 750],
  [901, 901],
] as const

/** The number of a mobile subscriber (ITU-T E.212): 15 digits that start with an assigned country. */
export function imsi(value: string): boolean {
  if (!isDigits(value, 15)) return false
  const country = numberAt(value, 0, 3)
  return COUNTRIES.some(([first, last]) => country >= first && country <= last)
}

/**
 * The hardware address of a network card (IEEE 802): 12 hexadecimal digits that are neither one digit over and
 * over nor a multicast group, which no device has as its own.
 */
export function mac(value: string): boolean {
  if (value.length !== 12 || isRepeated(value)) return false
  for (let i = 0; i < 12; i++) {
    const digit = valueAt(value, i)
    if (digit < 0 || digit > 15) return false
  }
  return valueAt(value, 1) % 2 === 0
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
/** The values of A to Z (49 CFR 565.15, table III); 0 for I, O and Q, which no number has. */
const LETTERS = '12345678012345070923456789'

/**
 * A vehicle identification number with the check digit of North America (49 CFR 565.15; ISO 3779 leaves it
 * free): 17 characters without I, O and Q, the last four digits, position 9 the weighted sum modulo 11, X for 10.
 * @example vin('1M8GDM9AXKP042788') // true
 */
export function vin(value: string): boolean {
  if (!fits(value, '*************9999') || isRepeated(value)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const part = valueAt(value, i)
    const worth = part < 10 ? part : digitAt(LETTERS, part - 10)
    if (part > 9 && worth === 0) return false
    sum += WEIGHTS[i] * worth
  }
  const check = value.charCodeAt(8) === 88 ? 10 : digitAt(value, 8)
  return sum % 11 === check
}
