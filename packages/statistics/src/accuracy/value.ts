import type { Value } from '../metrics.ts'

/** Undefined, and why. */
export function undefinedAs(reason: string): Value {
  return { value: null, reason }
}

/** What is 0/0 is undefined. */
export function quotient(numerator: number, denominator: number, reason: string): Value {
  return denominator > 0 ? { value: numerator / denominator } : undefinedAs(reason)
}
