import { countText, peopleText, plural } from '@probity/core'
import { isEmptyKey, RowIndex } from './keys.ts'

/** How the rows of a base and a head came together. */
export interface PairingFacts {
  by: 'id' | 'position'
  /** Rows of each, and of these the ones that the other has too. */
  baseRows: number
  headRows: number
  paired: number
  /** Rows whose id stood in an earlier row of the same file. */
  duplicates: { base: number; head: number }
  /** Rows without an id. */
  lacking: { base: number; head: number }
}

/**
 * Finds for each row of the head, one after the other, the row of the base that is the same: by the id, or
 * without ids by position. Of rows that share an id the first counts.
 */
export class Pairing {
  private readonly index?: RowIndex
  private readonly rows: number
  /** Whether a row of the base has its partner already. */
  private readonly taken: Uint8Array
  private seen = 0
  private paired = 0
  private duplicates = 0
  private lacking = 0

  /** @param keys of the base's rows, or undefined to pair by position. */
  constructor(rows: number, keys?: { high: Uint32Array; low: Uint32Array }) {
    this.rows = rows
    this.taken = new Uint8Array(keys === undefined ? 0 : rows)
    if (keys !== undefined) this.index = new RowIndex(keys)
  }

  /** The base's row for the next row of the head, or −1. The key is of that row, where rows have one. */
  next(high = 0, low = 0): number {
    const position = this.seen++
    if (this.index === undefined) {
      if (position >= this.rows) return -1
      this.paired++
      return position
    }
    if (isEmptyKey(high, low)) {
      this.lacking++
      return -1
    }
    const row = this.index.find(high, low)
    if (row < 0) return -1
    if (this.taken[row] === 1) {
      this.duplicates++
      return -1
    }
    this.taken[row] = 1
    this.paired++
    return row
  }

  facts(): PairingFacts {
    return {
      by: this.index === undefined ? 'position' : 'id',
      baseRows: this.rows,
      headRows: this.seen,
      paired: this.paired,
      duplicates: { base: this.index?.duplicates ?? 0, head: this.duplicates },
      lacking: { base: this.index?.empty ?? 0, head: this.lacking },
    }
  }
}

/**
 * What a reader has to know of a comparison, a sentence each.
 *
 * @param compared rows on which both models are compared. @param changedLabels rows whose true label differs.
 */
export function pairingNotes(
  { by, baseRows, headRows, paired, duplicates, lacking }: PairingFacts,
  {
    label,
    id,
    compared,
    changedLabels,
  }: { label: string; id?: string; compared: number; changedLabels: number },
): string[] {
  const how = by === 'id' ? `joined by ${id}` : 'joined by position: every label agrees'
  const isWhole = compared === headRows && compared === baseRows
  const notes = [
    isWhole
      ? `Compared with ${label} on the same ${plural(compared, 'row')}, ${how}.`
      : `The test set changed: compared with ${label} on the ${countText(compared)} common rows, ${how}.`,
  ]
  const onlyHead = headRows - paired - duplicates.head - lacking.head
  const onlyBase = baseRows - paired - duplicates.base - lacking.base
  if (onlyHead > 0 || onlyBase > 0)
    notes.push(`${rowsText(onlyHead)} only here, ${rowsText(onlyBase)} only in ${label}.`)
  if (changedLabels > 0)
    notes.push(`${rowsText(changedLabels)} have another true label in ${label} and are not compared.`)
  for (const [where, count] of [
    ['here', duplicates.head],
    [`in ${label}`, duplicates.base],
  ] as const)
    if (count > 0)
      notes.push(
        `${rowsText(count)} ${where} have the ${id} of an earlier row; the first of each is compared.`,
      )
  if (lacking.head > 0 || lacking.base > 0)
    notes.push(`${rowsText(lacking.head)} here and ${rowsText(lacking.base)} in ${label} have no ${id}.`)
  return notes
}

const rowsText = (count: number) => `${peopleText(count)} ${count === 1 ? 'row' : 'rows'}`
