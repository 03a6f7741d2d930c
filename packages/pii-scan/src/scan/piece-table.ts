import { fileOffset, type Piece } from '../containers/piece.ts'
import { Column, type ColumnContext } from './column.ts'
import type { Hit, ScanOptions } from './hit.ts'
import { OwnNames } from './own-names.ts'
import { PlacedTally } from './placed-tally.ts'
import { holdsNumber } from './table.ts'
import { TextScanner } from './text.ts'

const lf = 0x0a
const bar = 0x7c
const space = 0x20
const tab = 0x09

interface Cell {
  start: number
  end: number
}

/**
 * Scans a piece: the cells of tables that are printed in it under the names of their columns, all else as text.
 *
 * A table is a line of names and the lines under it with as many cells, or one more in front (the index of a data
 * frame), parted by bars or by two spaces.
 */
export function scanPiece(piece: Piece, context: ColumnContext, options: ScanOptions): void {
  const { text, place: where } = piece
  const place = (hit: Hit) => {
    const end = fileOffset(piece, hit.end - 1) + 1
    hit.start = fileOffset(piece, hit.start)
    hit.end = end
  }
  const placed = { ...context, tally: new PlacedTally(context, options, place) }
  const scanner = new TextScanner(placed, options, where)
  const columns = new Map<string, Column>()
  let names: string[] = []
  let scanned = 0
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const newline = text.indexOf(lf, from)
    const end = newline < 0 ? text.length : newline
    const cells = cellsOf(text, from, end)
    const shift = cells.length - names.length
    if (isRule(text, from, end)) {
      // Parts the header from the rows.
    } else if (shift === 1 ? names.length > 0 : shift === 0 && names.length > 1) {
      for (const [index, name] of names.entries()) {
        const cell = cells[index + shift]
        let column = columns.get(name)
        if (column === undefined) {
          column = new Column(name, () => names, placed)
          columns.set(name, column)
        }
        if (!column.isNamed) continue
        scanned = Math.max(scanned, scanner.scan(text, scanned, cell.start, scanned, cell.start, 0))
        const spot = { offset: 0, line, lineStart: from, scope: name, place: where }
        column.value(text, cell.start, cell.end, spot)
        scanned = Math.max(scanned, cell.end)
      }
    } else names = namesOf(text, cells)
    from = end + 1
  }
  if (scanned < text.length) scanner.scan(text, scanned, text.length, 0, text.length, 0)
  scanner.finish()
  for (const column of columns.values()) column.finish(where)
}

/** What lies between bars, or between runs of two spaces and more. */
function cellsOf(text: Buffer, from: number, end: number): Cell[] {
  const cells: Cell[] = []
  const hasBars = text.subarray(from, end).includes(bar)
  for (let i = from; i < end; ) {
    while (i < end && (text[i] === space || text[i] === tab || text[i] === bar)) i++
    const start = i
    let last = i
    while (i < end && text[i] !== bar) {
      if (text[i] === tab || (!hasBars && text[i] === space && (i + 1 >= end || text[i + 1] === space))) break
      if (text[i] > space) last = i + 1
      i++
    }
    if (last > start) cells.push({ start, end: last })
    i++
  }
  return cells
}

/** `|---|---|`. */
function isRule(text: Buffer, from: number, end: number): boolean {
  return end > from && /^[\s|:+=-]+$/.test(text.toString('latin1', from, Math.min(end, from + 500)))
}

/** The names of a header; none where a cell is no name of a column. */
function namesOf(text: Buffer, cells: readonly Cell[]): string[] {
  const names = cells.map(({ start, end }) => text.toString('utf8', start, end))
  const own = new OwnNames()
  return names.length > 0 &&
    names.length <= 200 &&
    names.every(name => /^[\p{L}_][\p{L}\p{N}_ .()/#-]{0,60}$/u.test(name) && !holdsNumber(name))
    ? names.map(name => own.of(name))
    : []
}
