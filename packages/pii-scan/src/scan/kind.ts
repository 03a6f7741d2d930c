import { beginsAsTar } from '../containers/tar.ts'
import type { Kind } from './hit.ts'

/** What a file is, by its first bytes and its name. `binary` is what nothing here reads. */
export type ContentKind =
  | Kind
  | 'notebook'
  | 'parquet'
  | 'zip'
  | 'tar'
  | 'gzip'
  | 'zstd'
  | 'zlib'
  | Packing
  | 'pickle'
  | 'npy'
  | 'runs'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'mlflow'
  | 'lfs'
  | 'binary'

/** Compressed in a way that nothing here expands. */
export type Packing = 'bzip2' | 'xz' | 'lzma' | 'lz4' | '7z' | 'rar'

/** Bytes that tell. */
export const headBytes = 2048

/** Files that are read as text even where they hold zero bytes: a zero byte hides nothing. */
const isTextual =
  /\.(csv|tsv|tab|jsonl?|ndjson|geojson|ipynb|txt|md|rst|tex|log|ya?ml|toml|ini|cfg|conf|env|xml|html?|svg|sql|py|r|rmd|jl|js|mjs|ts|tsx|jsx|java|scala|kt|go|rs|c|h|cpp|hpp|cs|rb|php|pl|sh|bat|ps1|tf|eml|vcf|ics|ldif|fasta)$/

const isTable = /\.(parquet|pq|parq|arrow|feather|avro|orc|xlsx?|ods|db|sqlite3?)$/
const isModel = /\.(pkl|pickle|pk|joblib|npy|npz|pt|pth|keras|h5|hdf5|onnx)$/
const isArchive = /\.(tar|zip|tgz|tbz2?|txz|tlz)$/
/** Zips by another name. */
const isZip = /\.(zip|npz|keras|xlsx|xlsm|docx|pptx|ods|odt|odp|epub|whl|jar)$/

/** Whether a name says that data or documents are in the file, compressed or not. */
export function saysData(path: string): boolean {
  const name = path.toLowerCase().replace(/\.(bz2|xz|lzma|lz4|7z|rar)$/, '')
  return [isTextual, isTable, isModel, isArchive, isZip].some(names => names.test(name))
}

/** Whether a name says that the file is a zip. */
export const saysZip = (path: string) => isZip.test(path.toLowerCase())

/** @param head the first `headBytes` of the file, or all of them. */
export function kindOf(path: string, head: Buffer): ContentKind {
  const name = path.toLowerCase()
  const magic = head.toString('latin1', 0, 8)
  if (isLfsPointer(head)) return 'lfs'
  // It begins with the name of a file, which may read as a mark of something else.
  if (beginsAsTar(head)) return 'tar'
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  if (/^(\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/.test(magic)) return 'zstd'
  if (/^PK(\x03\x04|\x05\x06)/.test(magic)) return 'zip'
  // Text may begin so; what follows in a Parquet file is binary.
  if (/^PAR[1E]/.test(magic) && (/\.(parquet|pq|parq)$/.test(name) || hasControls(head))) return 'parquet'
  const packing = packingOf(magic, head)
  if (packing !== undefined) return packing
  if (magic.startsWith('\x93NUMPY')) return 'npy'
  if (/^\x80[\x01-\x05]/.test(magic)) return 'pickle'
  // A damaged one.
  if (/^ustar {0,2}\0/.test(head.toString('latin1', 257, 265))) return 'tar'
  if (/\.(pkl|pickle|pk|joblib)$/.test(name)) return /^x[\x01\x5e\x9c\xda]/.test(magic) ? 'zlib' : 'pickle'
  if (/\.(model|spm)$/.test(name) && head.includes(0)) return 'runs'
  const wide = utf32Of(head) ?? utf16Of(head)
  if (wide !== undefined) return wide
  if (!head.includes(0) || isTextual.test(name)) return textKindOf(path)
  return /\.(tar|tgz)$/.test(name) ? 'tar' : 'binary'
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

const hasControls = (head: Buffer) => head.some(byte => byte < 0x09)

function packingOf(magic: string, head: Buffer): Packing | undefined {
  if (/^BZh[1-9](1AY&|\x17rE8)/.test(magic)) return 'bzip2'
  if (magic.startsWith('\xfd7zXZ\0')) return 'xz'
  if (magic.startsWith('\x04\x22\x4d\x18')) return 'lz4'
  if (magic.startsWith('7z\xbc\xaf\x27\x1c')) return '7z'
  if (magic.startsWith('Rar!\x1a\x07')) return 'rar'
  // The properties that all writers take, the size of the dictionary, and that of the content: unknown, or below 2^40.
  const isLzma = magic.startsWith(']\0\0') && /^(\xff{8}|.{5}\0{3})$/s.test(head.toString('latin1', 5, 13))
  return isLzma ? 'lzma' : undefined
}

/** By its mark, or by three zero bytes of four. */
function utf32Of(head: Buffer): 'utf-32le' | 'utf-32be' | undefined {
  if (head.length < 4) return undefined
  if (head.readUInt32LE(0) === 0xfeff) return 'utf-32le'
  if (head.readUInt32BE(0) === 0xfeff) return 'utf-32be'
  const letters = head.length >> 2
  if (letters < 8 || !head.includes(0)) return undefined
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < 4 * letters; i++) if (head[i] === 0) zeros[i % 4]!++
  const isWide = (letter: number, others: readonly number[]) =>
    zeros[letter]! < 0.1 * letters && others.every(place => zeros[place]! > 0.9 * letters)
  if (isWide(0, [2, 3]) && zeros[1]! > 0.5 * letters) return 'utf-32le'
  return isWide(3, [0, 1]) && zeros[2]! > 0.5 * letters ? 'utf-32be' : undefined
}

/** By its mark, or by the zero bytes that every Latin letter has in it. */
function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (!head.includes(0)) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  if (odd > 0.4 * (head.length / 2) && even < 0.1 * odd) return 'utf-16le'
  return even > 0.4 * (head.length / 2) && odd < 0.1 * even ? 'utf-16be' : undefined
}
