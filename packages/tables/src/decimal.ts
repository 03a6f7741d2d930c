/** An exact decimal number, `digits` × 10^`exponent`: without zeros at either end of `digits`, none for 0. */
export interface Decimal {
  isNegative: boolean
  digits: string
  exponent: number
}

/**
 * The decimal number that a text spells, whatever its length; undefined where it spells none. Nothing passes
 * through a double, so no two numbers ever become one.
 *
 * @example parseDecimal('-012.50e1') // { isNegative: true, digits: '125', exponent: 0 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^[ \t]*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?[ \t]*$/.exec(text)
  if (match === null) return undefined
  const [, sign, whole, fraction = '', power = '0'] = match
  const all = whole + fraction
  if (all === '') return undefined
  let from = 0
  let to = all.length
  while (from < to && all[from] === '0') from++
  while (to > from && all[to - 1] === '0') to--
  if (from === to) return { isNegative: false, digits: '', exponent: 0 }
  return {
    isNegative: sign === '-',
    digits: all.slice(from, to),
    exponent: Number(power) - fraction.length + all.length - to,
  }
}

/**
 * One spelling for each number: plain where that is short, scientific with an `e` elsewhere.
 *
 * @example decimalText({ isNegative: false, digits: '5', exponent: -1 }) // '0.5'
 */
export function decimalText({ isNegative, digits, exponent }: Decimal): string {
  if (digits === '') return '0'
  const sign = isNegative ? '-' : ''
  const point = digits.length + exponent
  if (exponent >= 0 && exponent <= 21) return sign + digits + '0'.repeat(exponent)
  if (exponent < 0 && point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
  if (exponent < 0 && point > -7) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${sign}${digits[0]}${fraction}e${point - 1}`
}

/** Negative where `a` is less than `b`: the comparison for an ascending sort. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const signs = signOf(a) - signOf(b)
  if (signs !== 0) return signs
  const points = a.digits.length + a.exponent - b.digits.length - b.exponent
  const sizes = points !== 0 ? points : a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0
  return a.isNegative ? -sizes : sizes
}

function signOf({ isNegative, digits }: Decimal): number {
  return digits === '' ? 0 : isNegative ? -1 : 1
}
