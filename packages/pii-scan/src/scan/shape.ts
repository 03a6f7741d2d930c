import type { Recognizer } from '../engine/recognizer.ts'

/**
 * Of whom even the shape tells something: a password has the signs of its shape, a line of a passport the length of a
 * name, and a number the time of a birth, by its sign for the century or because older ones are shorter.
 */
const telling = new Set([
  'URL_WITH_CREDENTIALS',
  'PASSPORT_MRZ',
  'STREET_ADDRESS',
  'DATE_OF_BIRTH',
  'FI_HETU',
  'CZ_RC',
  'AR_DNI',
  'CL_RUT',
  'UY_CI',
])

/**
 * Of free length or of letters and digits in any order, so that which stands where narrows the value down: of 34 signs
 * of a wallet, to few of all that there are.
 */
const free = new Set(['EMAIL_ADDRESS', 'IP_ADDRESS', 'MAC_ADDRESS', 'CRYPTO', 'UK_DRIVING_LICENCE'])

/** A blood type has as many letters; the signs beside so few are the value. */
const leastSigns = 5
const mostSigns = 40

const separators = ' -./()+:@,_'
const other = '*'

/** Of each byte, what stands for it. */
const signs = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte)
  if (byte >= 0x80) return other
  if (/\d/.test(letter)) return '9'
  if (/[A-Z]/.test(letter)) return 'A'
  if (/[a-z]/.test(letter)) return 'a'
  return separators.includes(letter) ? letter : other
})

/**
 * What a value looks like: `999-99-9999`. Digits are 9, letters A and a; a separator stands for itself, all else is
 * `*`. Where the length is free, each run of letters and digits is one sign: `a.a@a.a`, and `9.9.9.9` where there is no
 * letter. At most 40 signs; undefined where a shape would tell more than the form, or nothing.
 */
export function shapeOf(
  { entity, family }: Pick<Recognizer, 'entity' | 'family'>,
  bytes: Buffer,
  start: number,
  end: number,
): string | undefined {
  if (telling.has(entity)) return undefined
  // Nobody knows what a form of the settings is like.
  const isFree = free.has(entity) || family === 'settings'
  let shape = ''
  let last = ''
  let letters = 0
  let count = 0
  for (let i = start; i < end && shape.length < mostSigns; i++) {
    let sign = signs[bytes[i]]
    const isSign = sign === '9' || sign === 'A' || sign === 'a'
    if (isSign) {
      count++
      if (sign !== '9') letters++
      if (isFree) sign = 'a'
    } else if (sign === '+' && i > start) {
      // Within a Swedish number it says that somebody is a hundred years old.
      sign = '-'
    }
    if (sign === last && (isFree || !isSign)) continue
    shape += sign
    last = sign
  }
  if (count < leastSigns || (isFree && shape.length === 1)) return undefined
  return isFree && letters === 0 ? shape.replaceAll('a', '9') : shape
}

/** How many shapes of a group are told; where there are more, none is. */
const mostShapes = 3

/** How often each shape was seen. Beyond those that are told one more says that there are more. */
export type Shapes = Record<string, number>

export function addShape(shapes: Shapes, shape: string, times = 1): void {
  if (shapes[shape] !== undefined) shapes[shape] += times
  else if (Object.keys(shapes).length <= mostShapes) shapes[shape] = times
}

/** `999-99-9999`, `999-99-9999 or 999999999`, `various forms`; nothing where no shape is known. */
export function shapeText(shapes: Shapes): string {
  const told = Object.entries(shapes)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([shape]) => shape)
  if (told.length > mostShapes) return 'various forms'
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} or ${told.at(-1)}`
}
