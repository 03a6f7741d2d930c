import { digitAt, valueAt } from './digits.ts'

/**
 * The remainder by 97 of a text in which A is written 10 and Z 35 (ISO/IEC 7064 MOD 97-10): read from `from` to
 * the end, then from the start, which is how an IBAN moves its first four characters to the end.
 */
export function mod97(value: string, from = 0): number {
  let rest = 0
  for (let i = 0; i < value.length; i++) {
    const at = from + i
    const part = valueAt(value, at < value.length ? at : at - value.length)
    rest = (part > 9 ? rest * 100 + part : rest * 10 + part) % 97
  }
  return rest
}

/** ISO/IEC 7064 MOD 11,10 over the digits from `from` to the end, the check digit last. */
export function mod11x10(value: string, from = 0): boolean {
  let product = 10
  for (let i = from; i < value.length - 1; i++) {
    const sum = (digitAt(value, i) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (product + digitAt(value, value.length - 1)) % 10 === 1
}

/** ISO/IEC 7064 MOD 11-2 over a whole value of digits whose last character may be X for 10. */
export function mod11x2(value: string): boolean {
  let rest = 0
  for (let i = 0; i < value.length - 1; i++) rest = ((rest + digitAt(value, i)) * 2) % 11
  const last = value.charCodeAt(value.length - 1) === 88 ? 10 : digitAt(value, value.length - 1)
  return (rest + last) % 11 === 1
}
