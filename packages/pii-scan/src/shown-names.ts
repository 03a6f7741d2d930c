import type { ScanOptions } from './hit.ts'
import { scanPieces } from './scan.ts'

/** Six digits, parted or not, and addresses: values, not words. */
const looksLikeValue = /\d(?:[\s./-]?\d){5}|@/

/** A name without the parts of its path that look like values. */
export function withoutValues(name: string): string {
  return name
    .split('.')
    .map(part => (looksLikeValue.test(part) ? '…' : part))
    .join('.')
}

/**
 * Names as they may be shown: a table without a header has values in its place, and keys of a JSON object may be
 * personal data as well. Such a part of a path is told as `…`, such a name as a whole by its number.
 */
export async function shownNames(
  names: Iterable<string>,
  options: Pick<ScanOptions, 'recognizers' | 'columnRules'>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const shown = new Map<string, string>()
  for (const name of names) {
    if (shown.has(name)) continue
    const plain = withoutValues(name)
    const piece = { text: Buffer.from(plain), marks: [0, 0], place: '' }
    const { matches } = await scanPieces([piece], options, signal)
    const isSafe = matches.length === 0 && !looksLikeValue.test(plain) && /[^.…]/.test(plain)
    shown.set(name, isSafe ? plain : `(name ${shown.size + 1}: personal data itself)`)
  }
  return shown
}
