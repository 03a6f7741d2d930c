import type { Ranked } from './ranked.ts'
import { countOf } from './sample.ts'

/** The rows of one query in an order. */
export interface List {
  relevance: Float64Array
  /** The number of rows down to each place where the order is not by chance: to the end of each score. */
  ends: Uint32Array
}

/** The list of each query by its code; a code without rows has an empty one. */
export function listsOf(ranked: Ranked, relevance: Int32Array | Float64Array, queries: Int32Array): List[] {
  const starts = new Uint32Array(countOf(queries) + 1)
  for (let i = 0; i < queries.length; i++) starts[queries[i] + 1]++
  for (let q = 1; q < starts.length; q++) starts[q] += starts[q - 1]
  const sorted = new Float64Array(queries.length)
  const ends = new Uint32Array(queries.length)
  const scoreOf = new Uint32Array(starts.length - 1)
  const filled = starts.slice(0, -1)
  const ended = starts.slice(0, -1)
  let score = 1
  for (let i = 0; i < ranked.rows.length; i++) {
    const row = ranked.rows[i]
    const query = queries[row]
    sorted[filled[query]++] = relevance[row]
    if (scoreOf[query] !== score) ended[query]++
    scoreOf[query] = score
    ends[ended[query] - 1] = filled[query] - starts[query]
    score += ranked.isLast[i]
  }
  return Array.from(filled, (end, query) => ({
    relevance: sorted.subarray(starts[query], end),
    ends: ends.subarray(starts[query], ended[query]),
  }))
}
