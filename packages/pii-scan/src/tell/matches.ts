import type { Scan } from '../scan/scanner.ts'
import type { Names } from './shown-names.ts'

/**
 * All places, for other tools, and no value. `of` tells what `start` and `end` (exclusive) count: bytes of the `file`
 * as it is stored, of its `text` (what it expands to, as UTF-8), or of a `value` in a row and a column.
 *
 * @example {"file":"a.csv","of":"file","start":20,"end":34,"line":2,"entity":"EMAIL_ADDRESS"}
 * @example {"file":"a.parquet","of":"value","start":0,"end":14,"row":1,"column":"contact","entity":"EMAIL_ADDRESS"}
 */
export function matchesText(places: Scan['places'], names: Names): string {
  const lines = places.map(({ path, of, hasLines, hit }) => {
    const { start, end, line, record, scope, entity } = hit
    const place =
      of === 'value'
        ? { row: record, column: scope && names.column(scope) }
        : { line: hasLines ? line : undefined }
    return JSON.stringify({ file: names.path(path), of, start, end, ...place, entity })
  })
  return `[\n${lines.join(',\n')}\n]\n`
}
