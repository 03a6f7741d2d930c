import type { ByteSource } from '@probity/core'
import { Column, type ColumnContext } from './column.ts'
import type { Piece } from './containers/piece.ts'
import { Engine } from './engine.ts'
import { scanJson } from './json.ts'
import { TextJudge } from './judge.ts'
import { scanPiece } from './piece-table.ts'
import type { ColumnRule, Recognizer, Tier } from './recognizer.ts'
import { scanTable } from './table.ts'
import { Tally } from './tally.ts'
import { scanText, TextScanner } from './text.ts'
import { Window } from './window.ts'

/** How a file is read. */
export type Kind = 'text' | 'csv' | 'tsv' | 'json' | 'jsonl'

/** Why a candidate was reported. */
export type Evidence =
  | { kind: 'format' } // tier A
  | { kind: 'keyword' } // within 30 bytes
  | { kind: 'column-name' }
  /** `passed` of `tried` values pass the check; `log10Chance` is that of random ones. */
  | { kind: 'pass-rate'; passed: number; tried: number; log10Chance: number }

/** One place. No value is ever in it. */
export interface Hit {
  entity: string
  tier: Tier
  evidence: Evidence['kind']
  /** A specimen, a test number, an address of documentation. */
  isSynthetic: boolean
  /** Bytes of the file, `end` exclusive; of a piece through its marks. */
  start: number
  end: number
  /** From 1; of the piece where it came out of one. */
  line: number
  /** Bytes from 1. */
  column: number
  /** Column name or JSON path without indexes (`user.emails[]`); absent in text. */
  scope?: string
  /** Record of a table from 1, or line of a JSONL. */
  record?: number
  /** Of a piece: `cell 3, output 1`. */
  place?: string
  /** `options.marker` stands on the same line. */
  isAllowed: boolean
  /** `options.digest` of the value. */
  digest?: string
  /** `options.lineDigest` of the line: its matches replaced by their entity, white space collapsed. Text only. */
  lineDigest?: string
}

/** All places of one entity in one column or path, or in the text of the file (or of one `place`). */
export interface Match {
  entity: string
  tier: Tier
  scope?: string
  place?: string
  evidence: Evidence
  /** Places, without the synthetic ones. */
  count: number
  synthetic: number
  /** Without those that the marker allows. */
  allowed: number
  /** Of a column: values that are not empty, and those of them with a match. */
  values?: number
  rows?: number
  /** Sensitive by its name alone and often legitimate: `ColumnRule.isAttribute`. */
  isAttribute?: boolean
  /** The first ones, at most `options.mostPlaces`. */
  places: Hit[]
}

export interface FileScan {
  /** Sorted by scope, then entity. */
  matches: Match[]
  bytes: number
  /** Records of a table or lines of a JSONL. */
  rows?: number
  /** Names in the order of the file; JSON paths. */
  columns?: string[]
}

export interface ScanOptions {
  recognizers: readonly Recognizer[]
  columnRules: readonly ColumnRule[]
  /** Default 50. */
  mostPlaces?: number
  /** Called for every hit, in no strict order: those of a column come once it is settled what it holds. */
  onHit?: (hit: Hit) => void
  /** A keyed digest of a value in its compact form; the only way on which it leaves the scanner. */
  digest?: (entity: string, compact: string) => string
  lineDigest?: (maskedLine: string) => string
  /** Text that accepts the findings of its line. */
  marker?: string
}

/** What is built from a list of recognizers serves every scan with that list. */
const built = new WeakMap<readonly Recognizer[], { engine: Engine; judge: TextJudge }>()

function contextOf(options: ScanOptions): ColumnContext {
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
  const context = contextOf(options)
  const window = new Window(source)
  try {
    if (kind === 'text') {
      await scanText(window, new TextScanner(context, options), signal)
      return { matches: context.tally.matches(), bytes: window.offset + window.end }
    }
    const { rows, names } =
      kind === 'csv' || kind === 'tsv'
        ? await scanTable(window, kind === 'csv' ? ',;\t|' : '\t,;|', context, signal)
        : await scanJson(window, kind === 'jsonl', context, signal)
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

/** Values of one column of a batch. */
export type Values = readonly (string | number | bigint | null)[]
