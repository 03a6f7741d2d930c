import type { Hit } from './hit.ts'
import { lineReach } from './tally.ts'

/**
 * The line around a hit with every hit on it replaced by its entity and white space collapsed: what stays the same
 * when lines move, are indented anew or change elsewhere. Long lines are cut at 200 bytes on either side.
 *
 * @param hits in the order of the text; those before `first` are not looked at.
 */
export function masked(
  bytes: Buffer,
  hit: Hit,
  hits: readonly Hit[],
  first: number,
  offset: number,
  low: number,
  high: number,
): string {
  const start = hit.start - offset
  const end = hit.end - offset
  let from = start
  while (from > low && start - from < lineReach && bytes[from - 1] !== 0x0a) from--
  let to = end
  while (to < high && to - end < lineReach && bytes[to] !== 0x0a) to++
  let text = ''
  let at = from
  for (let i = first; i < hits.length; i++) {
    const otherStart = hits[i].start - offset
    const otherEnd = hits[i].end - offset
    if (otherStart >= to) break
    if (otherEnd <= from) continue
    if (otherStart > at) text += bytes.toString('latin1', at, otherStart)
    text += `<${hits[i].entity}>`
    at = otherEnd
  }
  if (at < to) text += bytes.toString('latin1', at, to)
  return text.replace(/\s+/g, ' ').trim()
}
