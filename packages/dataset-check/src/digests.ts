import type { HashName } from '@probity/revisions'
import type { Digest } from './manifest.ts'

/** Hexadecimal digits of each hash that can be checked. */
const lengths: Partial<Record<string, { name: HashName; digits: number }>> = {
  md5: { name: 'md5', digits: 32 },
  sha1: { name: 'sha1', digits: 40 },
  sha256: { name: 'sha256', digits: 64 },
  sha384: { name: 'sha384', digits: 96 },
  sha512: { name: 'sha512', digits: 128 },
  blake2b: { name: 'blake2b512', digits: 128 },
  blake2b512: { name: 'blake2b512', digits: 128 },
}

/**
 * Reads a hash that a manifest gives. What is no hash is an answer, not an exception: manifests hold
 * placeholders and the hash of another algorithm.
 *
 * @param algorithm as the format names it: `md5`, `SHA-256`.
 * @param text never repeated in a message.
 */
export function readDigest(algorithm: string, text: string): Digest | { problem: string } {
  const known = lengths[algorithm.toLowerCase().replace(/[-_]/g, '')]
  if (known === undefined) return { problem: `names a hash that is not supported here` }
  const hex = text.trim().toLowerCase()
  if (!/^[0-9a-f]*$/.test(hex) || hex === '')
    return { problem: `holds a placeholder where the ${algorithm} should be` }
  if (hex.length !== known.digits) {
    const other = Object.entries(lengths).find(([, entry]) => entry?.digits === hex.length)
    const guess = other === undefined ? '' : `, as a ${other[0]} has`
    return {
      problem: `gives as ${algorithm} a text of ${hex.length} digits${guess}, where one has ${known.digits}`,
    }
  }
  if (/^(.)\1*$/.test(hex)) return { problem: `holds a placeholder where the ${algorithm} should be` }
  return { name: known.name, hex }
}

/** By the number of digits, for files that do not name their hash. `blake2b` is told by the file's name only. */
export function algorithmOfLength(digits: number): string | undefined {
  return Object.entries(lengths).find(([, entry]) => entry?.digits === digits)?.[0]
}
