import { type ByteSource, DataError } from '@probity/core'
import { decompressed, defaultCaps, StoredBytes } from '@probity/tables'
import { type Extent, extentOfSource, wholeOf } from '../containers/extent.ts'
import { npyPieces } from '../containers/npy.ts'
import { parquetColumns } from '../containers/parquet.ts'
import { picklePieces } from '../containers/pickle.ts'
import { type Piece, PieceBuilder } from '../containers/piece.ts'
import { runPieces } from '../containers/runs.ts'
import { inflated, peek, utf8Of } from '../containers/streams.ts'
import { tarEntries } from '../containers/tar.ts'
import { endsAsZip, zipEntries } from '../containers/zip.ts'
import type { FileScan, ScanOptions } from './hit.ts'
import { type ContentKind, headBytes, kindOf, saysData, saysZip, textKindOf } from './kind.ts'
import { MemberNames, memberPath } from './member.ts'
import { scanNotebook } from './notebook-scan.ts'
import { contextOf, scanColumns, scanFile, scanPieces } from './scan.ts'

/** A file, or one within an archive (`memberPath`), and what the scan found in it. */
export interface Scanned {
  path: string
  kind: ContentKind
  form: Form
  scan: FileScan
}

/** What is scanned of a file: its bytes as they are stored, in another encoding, or what they expand to. */
export type Form = 'stored' | 'recoded' | 'expanded'

/** What was not scanned, and whether that leaves the verdict open. */
export interface Unread {
  path: string
  reason: string
  /** `binary`: nothing here reads it. `absent`: the data are elsewhere. `unreadable`: they are here and damaged. */
  why: 'binary' | 'absent' | 'unreadable'
}

export interface Contents {
  scanned: Scanned[]
  unread: Unread[]
}

/** What a scan needs besides the file. */
interface Reader {
  /** For each file, also within an archive, by the path that its `Scanned` will have. */
  options(path: string, kind: ContentKind, form: Form): ScanOptions
  signal: AbortSignal
}

/** A notebook is held in memory; a larger one is read as plain JSON. */
const notebookBytes = 64 * 2 ** 20

/** Compressed over and over; more levels were made to break readers. */
const mostLayers = 8

/** A file to scan: where it is for a reader, and the name that tells what it is (`a.csv` of `a.csv.gz`). */
interface Content {
  path: string
  name: string
  /** How many times over it is compressed. */
  layers: number
  /** Within an archive. */
  isWithin: boolean
  form: Form
  /** As stored. */
  size(): Promise<number>
  /** Called once: what is within a compressed tar cannot be read again. */
  open(): Promise<ByteSource>
}

/** Scans a file, whatever it is. What cannot be read is told, not thrown. */
export async function scanContents(
  content: Pick<Content, 'path' | 'size' | 'open'>,
  reader: Reader,
): Promise<Contents> {
  const found: Contents = { scanned: [], unread: [] }
  await scanInto(
    found,
    { ...content, name: content.path, layers: 0, isWithin: false, form: 'stored' },
    reader,
  )
  return found
}

async function scanInto(found: Contents, content: Content, reader: Reader): Promise<void> {
  const { path, name } = content
  let source: ByteSource | undefined
  try {
    source = await content.open()
    const { head, whole } = await peek(source, headBytes)
    await scanKind(found, whole, kindOf(name, head), content, reader)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    // Of a damaged archive some files may have been read: what was found in them stands.
    found.unread.push({ path, reason: reasonOf(error, path), why: 'unreadable' })
  } finally {
    source?.close()
  }
}

const reasonOf = ({ message }: DataError, path: string) =>
  message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message

async function scanKind(
  found: Contents,
  source: ByteSource,
  kind: ContentKind,
  content: Content,
  reader: Reader,
): Promise<void> {
  const { path, name, layers } = content
  const { signal } = reader
  const form = kind === 'zlib' ? 'expanded' : content.form
  const options = () => reader.options(path, kind, form)
  const add = (scan: FileScan) => found.scanned.push({ path, kind, form, scan })
  const pieces = async (list: Iterable<Piece> | AsyncIterable<Piece>) => {
    add(await scanPieces(list, options(), signal))
  }
  switch (kind) {
    case 'lfs':
      found.unread.push({
        path,
        reason: 'a Git LFS pointer; the data are not in this checkout',
        why: 'absent',
      })
      break
    case 'binary':
      if (saysZip(name) || source.readAt !== undefined) {
        const extent = await extentOfSource(source, await content.size(), path)
        if (saysZip(name) || endsAsZip(extent)) {
          await scanZip(found, extent, content, reader)
          break
        }
      }
      found.unread.push({ path, reason: 'binary', why: 'binary' })
      break
    case 'bzip2':
    case 'xz':
    case 'lzma':
    case 'lz4':
    case '7z':
    case 'rar':
      found.unread.push({
        path,
        reason: `compressed with ${kind}`,
        why: saysData(name) ? 'unreadable' : 'binary',
      })
      break
    case 'gzip':
    case 'zstd': {
      if (layers === mostLayers) {
        found.unread.push({
          path,
          reason: `compressed more than ${mostLayers} times over`,
          why: 'unreadable',
        })
        break
      }
      const inner = name.replace(/\.(gz|zst|zstd)$/i, '')
      const open = async () => decompressed(new StoredBytes(source), kind, path, defaultCaps)
      await scanInto(found, { ...content, name: inner, layers: layers + 1, form: 'expanded', open }, reader)
      break
    }
    case 'zlib':
      await pieces(picklePieces(inflated(source, path, await content.size()), path))
      break
    case 'zip':
      await scanZip(found, await extentOfSource(source, await content.size(), path), content, reader)
      break
    case 'tar':
      await scanTar(found, source, content, reader)
      break
    case 'parquet': {
      const extent = await extentOfSource(source, await content.size(), path)
      const search = options()
      const { names, batches } = await parquetColumns(extent, path, name => speaks(name, search))
      add(await scanColumns(names, batches, search, signal))
      break
    }
    case 'notebook':
      if ((await content.size()) > notebookBytes) await scanKind(found, source, 'json', content, reader)
      else {
        const whole = await wholeOf(source, path, notebookBytes)
        add(await scanNotebook(whole, path, options(), signal))
      }
      break
    case 'pickle':
      await pieces(picklePieces(source, path))
      break
    case 'npy':
      await pieces(npyPieces(source, path))
      break
    case 'runs':
      await pieces(runPieces(source))
      break
    case 'mlflow':
      await pieces([await namedValue(source, path)])
      break
    case 'utf-16le':
    case 'utf-16be':
    case 'utf-32le':
    case 'utf-32be':
      await scanKind(
        found,
        utf8Of(source, kind),
        textKindOf(name),
        { ...content, form: form === 'stored' ? 'recoded' : form },
        reader,
      )
      break
    default:
      add(await scanFile(source, kind, options(), signal))
  }
}

/** Whether the name of a column speaks for something. */
function speaks(name: string, options: ScanOptions): boolean {
  const { recognizers, rules } = contextOf(options).engine.meaningOf(name)
  return recognizers.length + rules.length > 0
}

async function scanZip(found: Contents, zip: Extent, content: Content, reader: Reader): Promise<void> {
  if (isRefused(found, content)) return
  const names = new MemberNames(content.path)
  for (const entry of zipEntries(zip, content.path))
    await scanMember(found, { ...entry, open: async () => entry.open() }, names, reader)
}

async function scanTar(found: Contents, source: ByteSource, content: Content, reader: Reader): Promise<void> {
  if (isRefused(found, content)) return
  const names = new MemberNames(content.path)
  for await (const entry of tarEntries(source, content.path))
    await scanMember(found, { ...entry, open: async () => entry.source }, names, reader)
}

function isRefused(found: Contents, { path, isWithin }: Content): boolean {
  if (isWithin) found.unread.push({ path, reason: 'an archive within an archive', why: 'unreadable' })
  return isWithin
}

async function scanMember(
  found: Contents,
  member: { path: string; bytes: number; unreadable?: string; open: Content['open'] },
  names: MemberNames,
  reader: Reader,
): Promise<void> {
  const { bytes, unreadable, open } = member
  const path = names.next(member.path)
  if (unreadable !== undefined) found.unread.push({ path, reason: unreadable, why: 'unreadable' })
  else {
    const name = memberPath(names.archive, member.path)
    const size = async () => bytes
    await scanInto(found, { path, name, layers: 0, isWithin: true, form: 'expanded', size, open }, reader)
  }
}

/** A file of MLflow holds one value; its name says of what. */
async function namedValue(source: ByteSource, path: string): Promise<Piece> {
  const builder = new PieceBuilder()
  builder.add(Buffer.from(`${path.slice(path.lastIndexOf('/') + 1)}: `), 0)
  builder.add(await wholeOf(source, path, 2 ** 20), 0)
  return builder.take('value')
}
