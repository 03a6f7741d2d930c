import { descending } from '../order.ts'

/** Rows from the highest score down, and where one score ends. */
export interface Ranked {
  rows: Uint32Array
  /** 1 for the last row of its score. */
  isLast: Uint8Array
  /** How many different scores there are. */
  distinct: number
}

/** Sorts the rows by falling score. The scores are numbers; -0 is 0. */
export function rank(scores: Float64Array | Int32Array): Ranked {
  const plain = new Float64Array(scores)
  for (let i = 0; i < plain.length; i++) plain[i] += 0
  const rows = descending(plain, plain.length)
  const isLast = new Uint8Array(rows.length)
  let distinct = 0
  for (let i = 0; i < rows.length; i++) {
    if (i + 1 < rows.length && plain[rows[i]] === plain[rows[i + 1]]) continue
    isLast[i] = 1
    distinct++
  }
  return { rows, isLast, distinct }
}
