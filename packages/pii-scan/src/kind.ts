import type { Kind } from './scan.ts'

/** What a file is, by its first bytes and its name. `binary` is what nothing here reads. */
export type ContentKind =
  | Kind
  | 'notebook'
  | 'parquet'
  | 'zip'
  | 'gzip'
  | 'zstd'
  | 'zlib'
  | 'pickle'
  | 'npy'
  | 'runs'
  | 'utf16'
  | 'mlflow'
  | 'lfs'
  | 'binary'

/** Bytes that tell. */
export const headBytes = 4096

/** @param head the first `headBytes` of the file, or all of them. */
export function kindOf(path: string, head: Buffer): ContentKind {
  const name = path.toLowerCase()
  const magic = head.toString('latin1', 0, 8)
  if (magic.startsWith('version ') && head.toString('latin1', 0, 43) === lfsOpening) return 'lfs'
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  if (/^(\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/.test(magic)) return 'zstd'
  if (/^PK(\x03\x04|\x05\x06)/.test(magic)) return 'zip'
  if (/^PAR[1E]/.test(magic)) return 'parquet'
  if (magic.startsWith('\x93NUMPY')) return 'npy'
  if (/^(\xff\xfe|\xfe\xff)/.test(magic)) return 'utf16'
  if (/^\x80[\x01-\x05]/.test(magic)) return 'pickle'
  if (/\.(pkl|pickle|pk|joblib)$/.test(name)) return /^x[\x01\x5e\x9c\xda]/.test(magic) ? 'zlib' : 'pickle'
  if (/\.(model|spm)$/.test(name) && head.includes(0)) return 'runs'
  if (head.includes(0)) return 'binary'
  if (name.endsWith('.ipynb')) return 'notebook'
  if (name.endsWith('.csv')) return 'csv'
  if (/\.(tsv|tab)$/.test(name)) return 'tsv'
  if (/\.(json|geojson|webmanifest)$/.test(name)) return 'json'
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl'
  if (/(^|\/)mlruns\/.*\/(params|tags)\/[^/]+$/.test(name)) return 'mlflow'
  return 'text'
}

const lfsOpening = 'version https://git-lfs.github.com/spec/v1\n'
