import { isSameFile, JoinedLabels, Pairing, whyNotSame } from '@probity/predictions'
import type { PredictionSettings } from './needed.ts'
import type { Base } from './predictions.ts'
import type { Table } from './table.ts'

/** The same rows where that is shown, else two samples. */
export function joined(settings: PredictionSettings, here: Table, table: Table, label: string): Base {
  const pairing = new Pairing(table.rows, table.ids)
  const rows: number[] = []
  const baseRows: number[] = []
  const labels = new JoinedLabels()
  let regrouped = 0
  for (let row = 0; row < here.rows; row++) {
    const partner =
      here.ids === undefined ? pairing.next() : pairing.next(here.ids.high[row]!, here.ids.low[row]!)
    if (partner < 0 || here.isUsable[row] === 0 || table.isUsable[partner] === 0) continue
    labels.add(here.truth[row]!, table.truth[partner]!)
    if (here.ids === undefined && isRegrouped(here, row, table, partner)) regrouped++
    if (here.truth[row] !== table.truth[partner]) continue
    rows.push(row)
    baseRows.push(partner)
  }
  const reason =
    rows.length === 0
      ? `no row here has the true label of one of ${label}`
      : whyNotSame({
          facts: pairing.facts(),
          compared: rows.length,
          labels,
          regrouped,
          isSorted: isSorted(here) && !isSameFile(here.files, table.files),
          label,
          ...(settings.id === undefined ? {} : { id: settings.id }),
        })
  if (reason === undefined)
    return {
      kind: 'paired',
      label,
      table,
      rows: Int32Array.from(rows),
      baseRows: Int32Array.from(baseRows),
      facts: pairing.facts(),
      changedLabels: labels.changed,
    }
  return { kind: 'unpaired', label, table, reason }
}

/** Whether rows at the same place differ in what no model decides. Queries and clusters are told by first rows. */
function isRegrouped(here: Table, row: number, table: Table, partner: number): boolean {
  if (here.queries?.[row] !== table.queries?.[partner]) return true
  const { clusters, weights } = table
  if (clusters !== undefined && here.clusters?.[row] !== clusters[partner]) return true
  if (weights !== undefined && here.weights?.[row] !== weights[partner]) return true
  return here.slices.some(({ name, codes, dictionary }) => {
    const other = table.slices.find(slice => slice.name === name)
    return other !== undefined && dictionary[codes[row]!] !== other.dictionary[other.codes[partner]!]
  })
}

/**
 * Whether rows of one class and the same slices stand together, so that any order of theirs looks alike. Amounts
 * name their rows, and queries are compared as wholes.
 */
function isSorted({ rows, truth, slices }: Table): boolean {
  if (truth instanceof Float64Array) return false
  const columns = [truth, ...slices.map(({ codes }) => codes)]
  const kinds = new Set<string>()
  let blocks = 0
  for (let row = 0; row < rows; row++) {
    if (row > 0 && columns.every(codes => codes[row] === codes[row - 1])) continue
    blocks++
    kinds.add(columns.map(codes => codes[row]).join())
    if (blocks > kinds.size) return false
  }
  return blocks * 2 <= rows
}
