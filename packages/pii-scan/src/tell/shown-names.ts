import { DataError } from '@probity/core'
import { valueDigest } from '../compare/fingerprint.ts'
import { partsOf } from '../scan/member.ts'
import { type NameValue, type Searched, valuesIn } from './name-values.ts'

/** Six digits, parted or not, and what stands before and behind an `@`: values, not words. */
const looksLikeValue = /\d(?:[\s./-]?\d){5}|[^\s@]@[^\s@]/

/** A name without the parts of its path that look like values. */
export function withoutValues(name: string): string {
  return name
    .split('.')
    .map(part => (looksLikeValue.test(part) ? '…' : part))
    .join('.')
}

/** A folder of a path, or the file. */
interface PathPart {
  name: string
  /** From the root to it. */
  path: string
  /** By the bytes of its name. */
  values: NameValue[]
}

/** Names as they may be told: those of files, columns and keys may be personal data themselves. */
export class Names {
  readonly #searched: Searched
  readonly #key: string | undefined
  readonly #columns = new Map<string, string>()
  readonly #paths = new Map<string, string>()
  readonly #values = new Map<string, NameValue[]>()
  /** By what is told of a file or folder: the numbers of those of which it is told. */
  readonly #alike = new Map<string, Map<string, number>>()

  /** @param key keys the tags of values that are compared. */
  constructor(searched: Searched, key?: string) {
    this.#searched = searched
    this.#key = key
  }

  /**
   * A column, a JSON path or a path within an archive: a table without a header has values in its place, and keys of
   * a JSON object may be personal data as well. Such a part of a path is told as `…`, such a name as a whole by its
   * number.
   */
  column(name: string): string {
    let shown = this.#columns.get(name)
    if (shown === undefined) {
      const plain = withoutValues(replaced(name, valuesIn(name, this.#searched), () => '…'))
      const isSafe =
        valuesIn(plain, this.#searched).length === 0 && !looksLikeValue.test(plain) && /[^.…]/.test(plain)
      shown = isSafe ? plain : `(name ${this.#columns.size + 1}: personal data itself)`
      this.#columns.set(name, shown)
    }
    return shown
  }

  /** A path: `patients/<US_SSN>.json`, and of the second file of that name `patients/<US_SSN 2>.json`. */
  path(path: string): string {
    const [file, inner] = partsOf(path)
    let shown = this.#paths.get(file)
    if (shown === undefined) {
      shown = ''
      for (const { name, path, values } of this.parts(file)) {
        const told = replaced(name, values, entityText)
        shown += (shown === '' ? '' : '/') + (values.length === 0 ? name : this.#numbered(shown, told, path))
      }
      this.#paths.set(file, shown)
    }
    return inner === undefined ? shown : `${shown}!${this.column(inner)}`
  }

  #numbered(folder: string, name: string, path: string): string {
    const key = `${folder}/${name}`
    const alike = this.#alike.get(key) ?? new Map<string, number>()
    this.#alike.set(key, alike)
    const number = alike.get(path) ?? alike.size + 1
    alike.set(path, number)
    return number === 1 ? name : name.replace('>', ` ${number}>`)
  }

  /** A text in which names of files may stand: each value of it is its entity. */
  text(text: string): string {
    return replaced(text, this.#valuesOf(text), entityText)
  }

  /** The folders of a path and the file: their names, with their values; one part where there is no value. */
  parts(path: string): PathPart[] {
    const values = this.#valuesOf(path)
    if (values.length === 0) return [{ name: path, path, values }]
    const parts: PathPart[] = []
    let start = 0
    let length = 0
    for (const name of path.split('/')) {
      const end = start + Buffer.byteLength(name)
      const own = values
        .filter(value => value.start >= start && value.start < end)
        .map(value => ({ ...value, start: value.start - start, end: value.end - start }))
      length += name.length
      parts.push({ name, path: path.slice(0, length), values: own })
      start = end + 1
      length++
    }
    return parts
  }

  /** The values of a path or another text that are no specimens. */
  #valuesOf(text: string): NameValue[] {
    let values = this.#values.get(text)
    if (values === undefined) {
      values = valuesIn(text, this.#searched).filter(({ isSynthetic }) => !isSynthetic)
      this.#values.set(text, values)
    }
    return values
  }

  /**
   * What a file is known by where it is written down: the path, but of each value in it 16 bits of a keyed digest, and
   * of a path within an archive what looks like no value.
   */
  known(path: string): string {
    const [file, inner] = partsOf(path)
    const known = replaced(
      file,
      this.#valuesOf(file),
      value => `<${value.recognizer.entity} ${this.digest(value).slice(0, 4)}>`,
    )
    return inner === undefined ? known : `${known}!${withoutValues(inner)}`
  }

  /** `known`, fit to be told. */
  keyedPath(path: string): string {
    const [file, inner] = partsOf(path)
    return inner === undefined ? this.known(file) : `${this.known(file)}!${this.keyed(inner)}`
  }

  /** A column, a JSON path or a path within an archive; one that may not be told as 16 bits of a keyed digest. */
  keyed(name: string): string {
    return this.column(name) === name ? name : `<name ${valueDigest(this.#key, 'name', name).slice(0, 4)}>`
  }

  /** A keyed digest of a value. */
  digest({ recognizer: { entity }, compact }: NameValue): string {
    return valueDigest(this.#key, entity, compact)
  }

  /** An error, without the values of the paths that its message and its stack name. */
  silenced(error: unknown): unknown {
    if (!(error instanceof Error)) return error
    for (const part of ['message', 'stack'] as const) {
      const text = error[part] ?? ''
      const told = this.text(text)
      if (told !== text) error[part] = told
    }
    if (error instanceof DataError)
      Object.assign(error, { place: { ...error.place, path: this.text(error.place.path) } })
    return error
  }
}

const entityText = ({ recognizer }: NameValue) => `<${recognizer.entity}>`

function replaced(text: string, values: readonly NameValue[], by: (value: NameValue) => string): string {
  if (values.length === 0) return text
  const bytes = Buffer.from(text)
  let told = ''
  let at = 0
  for (const value of values) {
    told += bytes.toString('utf8', at, value.start) + by(value)
    at = value.end
  }
  return told + bytes.toString('utf8', at)
}
