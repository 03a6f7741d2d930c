import { isYearMonthDay } from './dates.ts'
import { digitAt, valueAt } from './digits.ts'

/**
 * The check digit of ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1 over the characters from `from` up to
 * `to`, letters as 10 to 35 and the filler `<` as 0, modulo 10.
 * @example icaoDigit('L01X00T47', 0, 9) // 1
 */
export function icaoDigit(value: string, from: number, to: number): number {
  return digitOver(value, [from, to])
}

/** The check digit over several stretches (`[from, to, from, to, ...]`) as if they were one text. */
function digitOver(value: string, stretches: readonly number[]): number {
  let sum = 0
  let place = 0
  for (let s = 0; s < stretches.length; s += 2) {
    for (let i = stretches[s]; i < stretches[s + 1]; i++, place++) {
      sum += [7, 3, 1][place % 3] * Math.max(0, valueAt(value, i))
    }
  }
  return sum % 10
}

interface Layout {
  length: number
  /** Where the document number starts (9 characters and its digit). */
  number: number
  /** Where the birth date starts; its digit, the sex, the expiry and its digit follow. */
  birth: number
  /** Where the composite digit stands, and the stretches that it closes. */
  composite: number
  closes: readonly number[]
}

const LAYOUTS: readonly Layout[] = [
  { length: 44, number: 0, birth: 13, composite: 43, closes: [0, 10, 13, 20, 21, 43] },
  { length: 88, number: 44, birth: 57, composite: 87, closes: [44, 54, 57, 64, 65, 87] },
  { length: 72, number: 36, birth: 49, composite: 71, closes: [36, 46, 49, 56, 57, 71] },
  { length: 90, number: 5, birth: 30, composite: 59, closes: [5, 30, 30, 37, 38, 45, 48, 59] },
]

/**
 * The machine-readable zone of a passport or an identity card (ICAO Doc 9303 parts 4, 5 and 6): its lines one
 * after the other without a break, 88 characters (passport), 72 (card with two lines) or 90 (three). The second
 * line of a passport alone, 44 characters, passes too. Number, birth, expiry and their whole each have a check
 * digit: chance 1e-4 times the chance of two dates.
 */
export function mrz(value: string): boolean {
  const layout = LAYOUTS.find(each => each.length === value.length)
  if (layout === undefined) return false
  for (let i = 0; i < value.length; i++) {
    if (valueAt(value, i) < 0 && value.charCodeAt(i) !== 60) return false
  }
  const { number, birth, composite, closes } = layout
  return (
    isYearMonthDay(value, birth) &&
    isYearMonthDay(value, birth + 8) &&
    // A card's number that is too long for its field has `<` in the place of the digit (part 5, 4.2.2).
    (value.charCodeAt(number + 9) === 60 || closed(value, number, number + 9)) &&
    closed(value, birth, birth + 6) &&
    closed(value, birth + 8, birth + 14) &&
    digitOver(value, closes) === digitAt(value, composite)
  )
}

function closed(value: string, from: number, to: number): boolean {
  return icaoDigit(value, from, to) === digitAt(value, to)
}
