import { createHmac, hash } from 'node:crypto'

/** Where no key is given: the tag then tells values apart, and keeps nothing secret of one that is guessed. */
const openKey = 'probity pii-scan'

/**
 * A keyed digest of a value, to compare head and base with in memory. Of what is written down only the first 16 bits
 * are a part: a value that was swapped for another keeps them once in 65,536, and some 15,000 US Social Security
 * numbers share each.
 */
export function valueDigest(key: string | undefined, entity: string, compact: string): string {
  return createHmac('sha256', key ?? openKey)
    .update(`${entity}\0${compact}`)
    .digest()
    .toString('hex', 0, 8)
}

/** Of a line whose matches are masked. */
export function lineDigest(masked: string): string {
  return hash('sha256', masked, 'buffer').toString('hex', 0, 8)
}

/**
 * What a finding is known by, also when it moves: `v1:` and 20 letters. It holds no line number, and of the value
 * only 16 bits.
 *
 * @param scope the column or JSON path, or the digest of the line.
 * @param options.tag of the value. @param options.ordinal how many of the same came before it in the file.
 */
export function fingerprint(
  rule: string,
  path: string,
  scope: string,
  { tag = '', ordinal = 0 }: { tag?: string; ordinal?: number } = {},
): string {
  const digest = hash('sha256', [rule, path, scope, tag, ordinal].join('\0'), 'buffer')
  return `v1:${base32(digest).slice(0, 20)}`
}

/** RFC 4648, lower case. */
function base32(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5)
      text += 'abcdefghijklmnopqrstuvwxyz234567'[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return text
}
