import type { ByteSource } from '@probity/core'
import type { Piece } from '../containers/piece.ts'
import { Engine } from '../engine/engine.ts'
import { TextJudge } from '../engine/judge.ts'
import type { Recognizer } from '../engine/recognizer.ts'
import { Column, type ColumnContext } from './column.ts'
import type { FileScan, Hit, Kind, ScanOptions, Values } from './hit.ts'
import { scanJson } from './json.ts'
import { scanPiece } from './piece-table.ts'
import { delimitersOf, scanTable } from './table.ts'
import { Tally } from './tally.ts'
import { scanText, TextScanner } from './text.ts'
import { Window } from './window.ts'

/** What is built from a list of recognizers serves every scan with that list. */
const built = new WeakMap<readonly Recognizer[], { engine: Engine; judge: TextJudge }>()

/** What scans with these recognizers, and a tally of its own. */
export function contextOf(options: ScanOptions): ColumnContext {
  const { recognizers, columnRules } = options
  let parts = built.get(recognizers)
  if (parts === undefined) {
    const engine = new Engine(recognizers, columnRules)
    parts = { engine, judge: new TextJudge(engine) }
    built.set(recognizers, parts)
  }
  return { ...parts, tally: new Tally(parts.engine, options) }
}

/**
 * Scans a file in one pass through one buffer, and closes it. What is no text of its kind is searched all the same.
 *
 * Throws a `ConfigError` for a pattern of a recognizer that cannot be read.
 */
export async function scanFile(
  source: ByteSource,
  kind: Kind,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<FileScan> {
  // The paths of a JSON have their names at its end.
  const held: Hit[] = []
  const isJson = kind === 'json' || kind === 'jsonl'
  const holds = isJson && options.onHit !== undefined
  const context = contextOf(holds ? { ...options, onHit: hit => held.push(hit) } : options)
  const window = new Window(source)
  try {
    if (kind === 'text') {
      await scanText(window, new TextScanner(context, options), signal)
      return { matches: context.tally.matches(), bytes: window.offset + window.end }
    }
    const { rows, names, renamed } = isJson
      ? await scanJson(window, kind === 'jsonl', context, options, signal)
      : {
          ...(await scanTable(window, delimitersOf[kind], context, signal)),
          renamed: undefined,
        }
    for (const hit of held) {
      if (hit.scope !== undefined) hit.scope = renamed?.get(hit.scope) ?? hit.scope
      options.onHit?.(hit)
    }
    const scan: FileScan = {
      matches: context.tally.matches(),
      bytes: window.offset + window.end,
      columns: names,
    }
    if (kind !== 'json') scan.rows = rows
    return scan
  } finally {
    window.close()
  }
}

/**
 * Scans text that came out of a container, piece by piece. A line of names above lines of values, as pandas and
 * Markdown print tables, names the columns of these. Places are told through the marks of each piece; `line` and
 * `column` are those within it.
 */
export async function scanPieces(
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<FileScan> {
  const context = contextOf(options)
  let bytes = 0
  for await (const piece of pieces) {
    signal.throwIfAborted()
    scanPiece(piece, context, options)
    bytes += piece.text.length
  }
  return { matches: context.tally.matches(), bytes }
}

/** Scans rows that came out of a container: of each batch one list of values a column. Places are bytes of a value. */
export async function scanColumns(
  names: readonly string[],
  batches: Iterable<readonly Values[]> | AsyncIterable<readonly Values[]>,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<FileScan> {
  const context = contextOf(options)
  const columns = names.map(name => new Column(name, () => names, context))
  let rows = 0
  let bytes = 0
  for await (const batch of batches) {
    signal.throwIfAborted()
    for (const [index, values] of batch.entries())
      for (const [row, value] of values.entries()) {
        if (value === null) continue
        const text = Buffer.from(String(value))
        bytes += text.length
        const spot = { offset: 0, line: 0, lineStart: 0, scope: names[index], record: rows + row + 1 }
        columns[index].value(text, 0, text.length, spot)
      }
    rows += batch[0]?.length ?? 0
  }
  for (const column of columns) column.finish()
  return { matches: context.tally.matches(), bytes, rows, columns: [...names] }
}
