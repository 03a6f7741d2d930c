import { digitAt, numberAt } from './digits.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Births are taken as possible up to this year. Fixed, so that the same file has the same findings every day. */
export const LAST_BIRTH_YEAR = 2030

/** Whether the calendar has this day (Gregorian, with leap years). */
export function isDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1])) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** Whether somebody may have been born on this day: in the calendar, from 1800 to `LAST_BIRTH_YEAR`. */
export function isBirth(year: number, month: number, day: number): boolean {
  return year >= 1800 && year <= LAST_BIRTH_YEAR && isDate(year, month, day)
}

/** Whether six digits are a date as YYMMDD, the century open. `monthShift` and `dayShift` are taken off first. */
export function isYearMonthDay(value: string, from: number, monthShift = 0, dayShift = 0): boolean {
  const year = numberAt(value, from, from + 2)
  // 2000 is a leap year and 1900 is not: with an open century the year 00 may have a 29 February.
  return isDate(
    2000 + year,
    numberAt(value, from + 2, from + 4) - monthShift,
    numberAt(value, from + 4, from + 6) - dayShift,
  )
}

/** Whether six digits are a date as DDMMYY, the century open. */
export function isDayMonthYear(value: string, from: number, dayShift = 0): boolean {
  return isDate(
    2000 + numberAt(value, from + 4, from + 6),
    numberAt(value, from + 2, from + 4),
    numberAt(value, from, from + 2) - dayShift,
  )
}

/** Whether eight digits are a birth date as YYYYMMDD. */
export function isFullDate(value: string, from: number): boolean {
  return isBirth(
    numberAt(value, from, from + 4),
    numberAt(value, from + 4, from + 6),
    digitAt(value, from + 6) * 10 + digitAt(value, from + 7),
  )
}
