/** Counts under this are never posted: they may single out a person. */
export const minCell = 10

/** `1234567` as `1,234,567`. Without Intl, whose data differ between builds of Node. */
export function countText(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count of people for a reader: `fewer than 10` where it is under `minCell`. Zero says nothing of anybody. */
export function peopleText(count: number): string {
  return count > 0 && count < minCell ? `fewer than ${minCell}` : countText(count)
}

/** `1 row`, `2 rows`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${countText(count)} ${count === 1 ? noun : nouns}`
}

/**
 * A number for a reader: three decimals at the most, none from a thousand on; `−0` is `0`; a tiny number
 * keeps two significant digits.
 *
 * @example numberText(0.52319) // '0.523'
 * @example numberText(-12345.6) // '−12,346'
 */
export function numberText(value: number, decimals = 3): string {
  if (Number.isNaN(value)) return 'not a number'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (size >= 1e15) return sign + size.toExponential(2)
  if (Number.isInteger(value)) return sign + countText(size)
  if (size < 10 ** -decimals) return sign + size.toPrecision(2)
  const text = size.toFixed(size < 1000 ? decimals : decimals - 3)
  return sign + text.replace(/^\d+/, whole => countText(Number(whole)))
}

/** The number that a text of `numberText` stands for. */
const parsed = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''))

/**
 * A value and its limit so that the texts compare as the numbers do: decimals of the value grow until then.
 *
 * @example distinctTexts(0.20004, 0.2) // ['0.20004', '0.2']
 */
export function distinctTexts(value: number, limit: number): [string, string] {
  const plain = Number.isInteger(limit) ? numberText(limit) : String(limit).replace('-', '−')
  for (let decimals = 3; decimals <= 15; decimals++) {
    const text = numberText(value, decimals)
    if (Math.sign(parsed(text) - limit) === Math.sign(value - limit)) return [text, plain]
  }
  return [Number.isFinite(value) ? String(value).replace('-', '−') : numberText(value), plain]
}

/** Two numbers with as many decimals, up to six, as it takes to see that they differ. */
export function unequalTexts(a: number, b: number): [string, string] {
  let decimals = 3
  while (decimals < 6 && a !== b && numberText(a, decimals) === numberText(b, decimals)) decimals++
  return [numberText(a, decimals), numberText(b, decimals)]
}

/** With its full stop, unless it ends as a question: `did you mean a?`. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** `a`, `a and b`, `a, b and c`; after `most` names `and N more`. */
export function listText(names: readonly string[], most = 8): string {
  if (names.length === 0) return ''
  if (names.length === 1) return names[0]!
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Cuts a text at `most` UTF-16 units (one at the least) without splitting a surrogate pair, and says so with `…`. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let end = Math.max(most, 1) - 1
  const code = text.charCodeAt(end - 1)
  if (code >= 0xd800 && code < 0xdc00) end--
  return `${text.slice(0, end)}…`
}
