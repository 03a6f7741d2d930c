import { digitAt, valueAt } from './digits.ts'

/**
 * The Luhn check (ISO/IEC 7812-1 annex B; Luhn 1954) of the digits from `from` up to `to`: from the right, every
 * second digit doubled and its digits summed, must give a multiple of 10. One wrong digit always fails.
 * @example luhn('4111111111111111') // true
 */
export function luhn(value: string, from = 0, to = value.length): boolean {
  let sum = 0
  let doubled = false
  for (let i = to - 1; i >= from; i--) {
    const digit = digitAt(value, i)
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit
    doubled = !doubled
  }
  return sum % 10 === 0
}

/** The Luhn check in base 36 (0-9, A-Z) with the check character last, as the Indian GSTIN has it. */
export function luhn36(value: string): boolean {
  let sum = 0
  for (let i = 0; i < value.length; i++) {
    const product = valueAt(value, i) * ((value.length - 1 - i) % 2 === 1 ? 2 : 1)
    sum += Math.floor(product / 36) + (product % 36)
  }
  return sum % 36 === 0
}
