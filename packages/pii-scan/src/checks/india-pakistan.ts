import { digitAt, fits, isDigits, isRepeated, numberAt } from './digits.ts'
import { luhn, luhn36 } from './luhn.ts'
import { verhoeff } from './verhoeff.ts'

/**
 * Indian Aadhaar number (UIDAI): 12 digits from 2 to 9 on, by Verhoeff, no palindrome.
 * @example aadhaar('234123412346') // true
 */
export function aadhaar(value: string): boolean {
  return isDigits(value, 12) && digitAt(value, 0) > 1 && !isPalindrome(value) && verhoeff(value)
}

/** Indian virtual identity, a stand-in for Aadhaar (UIDAI): 16 digits by the same rule. */
export function virtualId(value: string): boolean {
  return isDigits(value, 16) && digitAt(value, 0) > 1 && !isPalindrome(value) && verhoeff(value)
}

function isPalindrome(value: string): boolean {
  const last = value.length - 1
  for (let i = 0; i < last - i; i++) if (value.charCodeAt(i) !== value.charCodeAt(last - i)) return false
  return true
}

/**
 * Indian permanent account number, PAN (Income Tax Department): five letters, the fourth the kind of holder, four
 * digits that are not 0000, a check letter whose rule is not published.
 */
export function pan(value: string): boolean {
  return fits(value, 'AAAAA9999A') && 'ABCFGHJLPT'.includes(value[3]) && numberAt(value, 5, 9) !== 0
}

/** Indian goods and services tax number, GSTIN (GSTN): state, PAN, entity, Z, Luhn in base 36. */
export function gstin(value: string): boolean {
  if (!fits(value, '99AAAAA9999A*Z*') || value[12] === '0') return false
  const state = numberAt(value, 0, 2)
  return ((state >= 1 && state <= 38) || state === 97) && pan(value.slice(2, 12)) && luhn36(value)
}

/** Indian voter card, EPIC (Election Commission): three letters, 7 digits by Luhn. */
export function epic(value: string): boolean {
  return fits(value, 'AAA9999999') && luhn(value, 3) && numberAt(value, 3, 10) !== 0
}

/** Pakistani identity card, CNIC (NADRA): 13 digits, province 1 to 7, last digit the sex and not 0; no check digit. */
export function cnic(value: string): boolean {
  const province = digitAt(value, 0)
  return (
    isDigits(value, 13) && province >= 1 && province <= 7 && digitAt(value, 12) !== 0 && !isRepeated(value)
  )
}
