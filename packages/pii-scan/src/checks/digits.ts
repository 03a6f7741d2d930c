/**
 * The characters of an identifier, read without a regular expression and without a new string: every check of
 * this folder runs once for each candidate of its shape.
 */

/** The digit at a place, 0 to 9; any other number where the character is no digit. */
export function digitAt(value: string, index: number): number {
  return value.charCodeAt(index) - 48
}

/** The value of a character as most standards count: 0 to 9, then A = 10 to Z = 35; -1 for any other. */
export function valueAt(value: string, index: number): number {
  const code = value.charCodeAt(index)
  if (code >= 48 && code <= 57) return code - 48
  return code >= 65 && code <= 90 ? code - 55 : -1
}

/**
 * Whether a value has exactly the form of a pattern: `9` stands for a digit, `A` for a capital letter, `*` for
 * either; any other character for itself.
 * @example fits('ABCDE1234F', 'AAAAA9999A') // true
 */
export function fits(value: string, pattern: string): boolean {
  if (value.length !== pattern.length) return false
  for (let i = 0; i < pattern.length; i++) {
    const code = value.charCodeAt(i)
    const isDigit = code >= 48 && code <= 57
    const isLetter = code >= 65 && code <= 90
    switch (pattern.charCodeAt(i)) {
      case 57:
        if (!isDigit) return false
        break
      case 65:
        if (!isLetter) return false
        break
      case 42:
        if (!isDigit && !isLetter) return false
        break
      default:
        if (code !== pattern.charCodeAt(i)) return false
    }
  }
  return true
}

/** Whether a value is `length` digits and nothing else. */
export function isDigits(value: string, length: number): boolean {
  if (value.length !== length) return false
  for (let i = 0; i < length; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
  }
  return true
}

/** The number that the digits from `from` up to `to` (exclusive) write. */
export function numberAt(value: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) number = number * 10 + digitAt(value, i)
  return number
}

/** The sum of digits times weights, from the digit at `from` on, as many as there are weights. */
export function weigh(value: string, weights: readonly number[], from = 0): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] * digitAt(value, from + i)
  return sum
}

/** What a sum lacks to the next multiple of a modulus, 0 where it is one: the usual check digit. */
export function complement(sum: number, modulus: number): number {
  return (modulus - (sum % modulus)) % modulus
}

/** Whether a value is one character over and over: `000000000` passes most check sums and names nobody. */
export function isRepeated(value: string): boolean {
  for (let i = 1; i < value.length; i++) if (value.charCodeAt(i) !== value.charCodeAt(0)) return false
  return true
}

/**
 * Whether each digit is one more or one less than the one before, in 12 and more all but one: somebody made it up. One
 * of 80,000 random values of 8 digits is so.
 * @example countsUp('12345678') // true
 * @example countsUp('6543210123456788') // true
 */
export function countsUp(value: string): boolean {
  let others = 0
  for (let i = 1; i < value.length; i++) {
    const step = (10 + digitAt(value, i) - digitAt(value, i - 1)) % 10
    if (step !== 1 && step !== 9) others++
  }
  return others <= (value.length >= 12 ? 1 : 0)
}
