import { type JsonString, jsonStrings, plainParts } from './json-strings.ts'
import { type Piece, PieceBuilder } from './piece.ts'

/** Outputs that hold no text: pictures, sound and documents, in base64. */
const isBinary = (mime: string) =>
  /^(image|audio|video)\/|^application\/(pdf|octet-stream|zip)/.test(mime) && mime !== 'image/svg+xml'

/**
 * All text of a Jupyter notebook (nbformat 3 and 4): the sources of its cells, every output of every kind (streams,
 * results, displays, tracebacks), names of attachments, metadata. The lines of a list are joined to one piece. What
 * is said of the place counts cells and outputs from 1.
 *
 * Throws a `DataError` for a file that is no JSON.
 */
export function notebookPieces(bytes: Buffer, name: string): Piece[] {
  const pieces: Piece[] = []
  const builder = new PieceBuilder()
  let group = ''
  let place = ''
  let isColour = false
  const flush = () => {
    if (builder.length > 0) pieces.push(builder.take(place))
  }
  jsonStrings(bytes, name, string => {
    if (string.end === string.start || isSkipped(bytes, string)) return
    const key = string.isKey ? `key ${string.start}` : textOf(string.path)
    if (key !== group) {
      flush()
      group = key
      place = placeOf(string.path)
    }
    plainParts(bytes, string.start, string.end, (part, at) => {
      // Tracebacks are coloured by control codes, whose letters would run into the word that follows.
      if (isColour) {
        const code = /^\[[0-9;]*[A-Za-z]/.exec(part.toString('latin1', 0, 32))?.[0].length ?? 0
        part = part.subarray(code)
        at += code
      }
      isColour = part.length === 1 && part[0] === 0x1b
      if (!isColour) builder.add(part, at)
    })
  })
  flush()
  return pieces
}

/** Keys that the format itself has say nothing; those of attachments and other data may. */
function isSkipped(bytes: Buffer, { path, isKey, start, end }: JsonString): boolean {
  const at = path.findIndex(part => part === 'data' || part === 'attachments')
  if (isKey) return at < 0 && !path.includes('metadata')
  if (at < 0) return false
  const isNamedSo = path.slice(at + 1).some(part => typeof part === 'string' && isBinary(part))
  // Whatever it calls itself: text is text.
  for (let i = start; isNamedSo && i < end; i++) if (base64[bytes[i]!] === 0) return false
  return isNamedSo
}

/** With the backslash of an escaped line feed. */
const base64 = new Uint8Array(256).map((_, byte) => (/[\w+/=\\-]/.test(String.fromCharCode(byte)) ? 1 : 0))

/** The items of a list of lines belong together. */
function textOf(path: readonly (string | number)[]): string {
  const isLine =
    typeof path.at(-1) === 'number' &&
    /^(source|input|text|traceback|[\w.+-]+\/[\w.+-]+)$/.test(String(path.at(-2)))
  return JSON.stringify(isLine ? path.slice(0, -1) : path)
}

function placeOf(path: readonly (string | number)[]): string {
  const after = (key: string) => {
    const at = path.indexOf(key)
    return at < 0 ? undefined : path[at + 1]
  }
  const cell = after('cells')
  if (typeof cell !== 'number') return 'metadata'
  const output = after('outputs')
  const isSource = path.includes('source') || path.includes('input')
  return `cell ${cell + 1}${typeof output === 'number' ? `, output ${output + 1}` : isSource ? '' : ', metadata'}`
}
