/**
 * A column of so many rows, each by its number. `Float64Array.from` with a function takes ten times as long, as
 * it asks an iterator for every row.
 */
export function column(rows: number, of: (row: number) => number): Float64Array {
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) values[row] = of(row)
  return values
}

/** A column of 1 and 0. */
export function flags(rows: number, isSo: (row: number) => boolean): Uint8Array {
  const values = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) values[row] = isSo(row) ? 1 : 0
  return values
}
