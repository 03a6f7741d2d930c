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
 * A number for a reader: three decimals at the most, never rounded on to a limit that it does not reach;
 * `−0` is `0`, a tiny number keeps two significant digits.
 *
 * @example numberText(0.52319) // '0.523'
 */
export function numberText(value: number, decimals = 3): string {
  if (Number.isNaN(value)) return 'not a number'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  if (Number.isInteger(value))
    return Math.abs(value) < 1e15
      ? (value < 0 ? '−' : '') + countText(Math.abs(value))
      : value.toExponential(2)
  const size = Math.abs(value)
  const text = size >= 1e6 || size < 10 ** -decimals ? size.toPrecision(2) : size.toFixed(decimals)
  return (value < 0 ? '−' : '') + text
}

/**
 * Two numbers that must not look equal unless they are: decimals grow until the texts differ.
 *
 * @example distinctTexts(0.20004, 0.2) // ['0.20004', '0.2']
 */
export function distinctTexts(value: number, limit: number): [string, string] {
  const plain = String(limit).replace('-', '−')
  for (let decimals = 3; decimals <= 15; decimals++) {
    const text = numberText(value, decimals)
    if (value === limit || Number(text.replace('−', '-').replaceAll(',', '')) !== limit) return [text, plain]
  }
  return [String(value).replace('-', '−'), plain]
}

/** `a`, `a and b`, `a, b and c`; after `most` names `and N more`. */
export function listText(names: readonly string[], most = 8): string {
  if (names.length === 0) return ''
  if (names.length === 1) return names[0]!
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Cuts a text at `most` characters without splitting a surrogate pair, and says so with `…`. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let end = most - 1
  const code = text.charCodeAt(end - 1)
  if (code >= 0xd800 && code < 0xdc00) end--
  return `${text.slice(0, end)}…`
}
