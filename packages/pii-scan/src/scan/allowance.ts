import { isWord } from '../engine/automaton.ts'

/** A comment that accepts what stands on its line. */
export interface Allowance {
  /** Whether it says why. */
  hasReason: boolean
}

/** Ends of comments, which are no reason. */
const closing = /\*\/|--+>|#\}|%\}|"""|'''/

/**
 * The marker on the line of a value, or within `reach` of it, as words of their own: `probity: allowance` is none.
 * What follows it up to the end of its comment is the reason, but for the value and the name of its entity.
 *
 * @param value bytes of it, `end` exclusive.
 */
export function allowanceOf(
  bytes: Buffer,
  marker: Buffer,
  value: { start: number; end: number; entity: string },
  reach: number,
): Allowance | undefined {
  const { start, end, entity } = value
  let from = start
  while (from > 0 && start - from < reach && bytes[from - 1] !== 0x0a) from--
  let to = end
  while (to < bytes.length && to - end < reach && bytes[to] !== 0x0a) to++
  const line = bytes.subarray(from, to)
  let found: Allowance | undefined
  for (let at = line.indexOf(marker); at >= 0; at = line.indexOf(marker, at + 1)) {
    const after = at + marker.length
    if (isPartOfWord(line[at - 1]) || isPartOfWord(line[after])) continue
    const [low, high] = [Math.max(after, start - from), Math.max(after, end - from)]
    const rest = `${line.toString('latin1', after, low)} ${line.toString('latin1', high)}`
    const hasReason = /[a-z\x80-\xff]{2}/i.test(rest.split(closing, 1)[0]!.replaceAll(entity, ''))
    found = { hasReason: hasReason || found?.hasReason === true }
  }
  return found
}

const hyphen = 0x2d
const isPartOfWord = (byte: number | undefined) =>
  byte !== undefined && (byte >= 0x80 || byte === hyphen || isWord[byte] === 1)
