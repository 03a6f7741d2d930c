import type { Kind } from './hit.ts'

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
  | 'utf-16le'
  | 'utf-16be'
  | 'mlflow'
  | 'lfs'
  | 'binary'

/** Bytes that tell. */
export const headBytes = 2048

/** Files that are read as text even where they hold zero bytes: a zero byte hides nothing. */
const isTextual =
  /\.(csv|tsv|tab|jsonl?|ndjson|geojson|ipynb|txt|md|rst|tex|log|ya?ml|toml|ini|cfg|conf|env|xml|html?|svg|sql|py|r|rmd|jl|js|mjs|ts|tsx|jsx|java|scala|kt|go|rs|c|h|cpp|hpp|cs|rb|php|pl|sh|bat|ps1|tf|eml|vcf|ics|ldif|fasta)$/

/** @param head the first `headBytes` of the file, or all of them. */
export function kindOf(path: string, head: Buffer): ContentKind {
  const name = path.toLowerCase()
  const magic = head.toString('latin1', 0, 8)
  if (isLfsPointer(head)) return 'lfs'
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  if (/^(\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/.test(magic)) return 'zstd'
  if (/^PK(\x03\x04|\x05\x06)/.test(magic)) return 'zip'
  if (/^PAR[1E]/.test(magic)) return 'parquet'
  if (magic.startsWith('\x93NUMPY')) return 'npy'
  if (/^\x80[\x01-\x05]/.test(magic)) return 'pickle'
  // The files in a tar stand there as they are.
  if (head.toString('latin1', 257, 262) === 'ustar') return 'text'
  if (/\.(pkl|pickle|pk|joblib)$/.test(name)) return /^x[\x01\x5e\x9c\xda]/.test(magic) ? 'zlib' : 'pickle'
  if (/\.(model|spm)$/.test(name) && head.includes(0)) return 'runs'
  const wide = utf16Of(head)
  if (wide !== undefined) return wide
  return head.includes(0) && !isTextual.test(name) ? 'binary' : textKindOf(path)
}

/** What a text is, by its name. */
export function textKindOf(path: string): Kind | 'notebook' | 'mlflow' {
  const name = path.toLowerCase()
  if (name.endsWith('.ipynb')) return 'notebook'
  if (name.endsWith('.csv')) return 'csv'
  if (/\.(tsv|tab)$/.test(name)) return 'tsv'
  if (/\.(json|geojson|webmanifest)$/.test(name)) return 'json'
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl'
  if (/(^|\/)mlruns\/.*\/(params|tags)\/[^/]+$/.test(name)) return 'mlflow'
  return 'text'
}

/** All of the file, and nothing else in it: whoever writes its first line before data hides nothing. */
function isLfsPointer(head: Buffer): boolean {
  return (
    head.length < 1024 &&
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/.test(
      head.toString('latin1'),
    )
  )
}

/** By its mark, or by the zero bytes that every Latin letter has in it. */
function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > 0.4 * (head.length / 2) && even < 0.1 * odd) return 'utf-16le'
  return even > 0.4 * (head.length / 2) && odd < 0.1 * even ? 'utf-16be' : undefined
}
