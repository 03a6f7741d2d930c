import { complement, digitAt, fits, isDigits, isRepeated, numberAt, weigh } from './digits.ts'

/**
 * Australian tax file number (ATO): 9 digits, weights 1 4 3 7 5 8 6 9 10, or 8 with 10 7 8 4 6 3 5 1, modulo 11.
 * @example tfn('459599230') // true
 */
export function tfn(value: string): boolean {
  if (isRepeated(value)) return false
  if (isDigits(value, 8)) return weigh(value, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0
  return isDigits(value, 9) && weigh(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}

/** Australian business number (ABR): 11 digits, 1 taken off the first, weights 10 1 3 5 ... 19 modulo 89. */
export function abn(value: string): boolean {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  return (weigh(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0
}

/** Australian company number (ASIC): 9 digits, weights 8 to 1, modulo 10. */
export function acn(value: string): boolean {
  if (!isDigits(value, 9) || isRepeated(value)) return false
  return complement(weigh(value, [8, 7, 6, 5, 4, 3, 2, 1]), 10) === digitAt(value, 8)
}

/**
 * Australian Medicare card (Services Australia): 8 digits from 2 to 6 on, weights 1 3 7 9 modulo 10, an issue
 * number not 0, with or without the person's line.
 */
export function medicare(value: string): boolean {
  const first = digitAt(value, 0)
  if (!(isDigits(value, 10) || isDigits(value, 11)) || first < 2 || first > 6) return false
  return weigh(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(value, 8) && digitAt(value, 9) !== 0
}

/**
 * New Zealand tax number (IRD): 8 or 9 digits between 10 and 150 million, weights 3 2 7 6 5 4 3 2 modulo 11, or
 * 7 4 3 2 5 2 7 6 where that leaves 10.
 */
export function ird(value: string): boolean {
  if (value.length === 8) return ird(`0${value}`)
  if (!isDigits(value, 9) || isRepeated(value)) return false
  const number = numberAt(value, 0, 9)
  if (number <= 1e7 || number > 15e7) return false
  let check = complement(weigh(value, [3, 2, 7, 6, 5, 4, 3, 2]), 11)
  if (check === 10) check = complement(weigh(value, [7, 4, 3, 2, 5, 2, 7, 6]), 11)
  return check === digitAt(value, 8)
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * New Zealand health number, NHI (HISO 10046:2023): three letters, three digits and a check digit modulo 11; from
 * 2026 on three letters, two digits, a letter and a check letter modulo 23. Letters count from 1 without I and O.
 * @example nhi('ZZZ0016') // true
 */
export function nhi(value: string): boolean {
  const isNew = fits(value, 'AAA99AA')
  if (!isNew && !fits(value, 'AAA9999')) return false
  let sum = 0
  for (let i = 0; i < 6; i++) {
    const digit = digitAt(value, i)
    const part = digit <= 9 ? digit : NHI_LETTERS.indexOf(value[i]) + 1
    if (part === 0 && digit > 9) return false
    sum += part * (7 - i)
  }
  if (isNew) return NHI_LETTERS[22 - (sum % 23)] === value[6]
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(value, 6)
}
