import { DataError } from '@probity/core'
import { notebookPieces } from '../containers/notebook.ts'
import type { Piece } from '../containers/piece.ts'
import type { FileScan, Hit, ScanOptions } from './hit.ts'
import { scanPieces } from './scan.ts'

/** Lines are those of the file. A notebook that is no JSON is read as text. */
export async function scanNotebook(
  whole: Buffer,
  path: string,
  { onHit, ...options }: ScanOptions,
  signal: AbortSignal,
): Promise<FileScan> {
  const starts = lineStarts(whole)
  const placed = (hit: Hit) => ({ ...hit, line: lineOf(starts, hit.start) })
  const placedOnHit = onHit && { onHit: (hit: Hit) => onHit(placed(hit)) }
  const scan = await scanPieces(piecesOf(whole, path), { ...options, ...placedOnHit }, signal)
  return { ...scan, matches: scan.matches.map(match => ({ ...match, places: match.places.map(placed) })) }
}

function piecesOf(whole: Buffer, path: string): Piece[] {
  try {
    return notebookPieces(whole, path)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return [{ text: whole, marks: [0, 0], place: 'text' }]
  }
}

function lineStarts(bytes: Buffer): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1)
  return starts
}

/** The line of a byte, from 1. */
function lineOf(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low + 1
}
