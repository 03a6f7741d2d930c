/** What a file is, by its name: all but JSON Lines and Parquet are taken for CSV. */
export type Format = 'csv' | 'jsonl' | 'parquet'

/** @example formatOf('data/train.jsonl.gz') // 'jsonl' */
export function formatOf(path: string): Format {
  if (/\.(jsonl|ndjson)(\.(gz|zst|zstd))?$/i.test(path)) return 'jsonl'
  return /\.parquet$/i.test(path) ? 'parquet' : 'csv'
}
