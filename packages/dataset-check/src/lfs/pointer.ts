/** What a Git LFS pointer stands for. */
export interface Pointer {
  /** SHA-256 of the content. */
  oid: string
  bytes: number
  /** Whether git-lfs would write it so, byte for byte. */
  isCanonical: boolean
}

/** A pointer is shorter than this (specification). */
export const mostPointerBytes = 1024

const version = 'https://git-lfs.github.com/spec/v1'
/** Read by git-lfs, and written by none of its versions any more. */
const oldVersions = ['http://git-media.io/v/2', 'https://hawser.github.com/spec/v1']

/**
 * Reads a pointer as git-lfs does (`lfs/pointer.go`); undefined for what it takes for content. An empty file
 * is its own pointer.
 */
export function readPointer(blob: Buffer): Pointer | undefined {
  if (blob.length === 0) {
    return {
      oid: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      bytes: 0,
      isCanonical: true,
    }
  }
  if (blob.length >= mostPointerBytes) return undefined
  const text = blob.toString('utf8').trim()
  const lines = text.split(/\r?\n/).map(line => {
    const space = line.indexOf(' ')
    return space === -1 ? undefined : { key: line.slice(0, space), value: line.slice(space + 1) }
  })
  const extensions: { key: string; value: string }[] = []
  const rest = []
  for (const line of lines) {
    if (line === undefined) return undefined
    if (/^ext-\d-\w+$/.test(line.key)) extensions.push(line)
    else rest.push(line)
  }
  if (rest.map(line => line.key).join(' ') !== 'version oid size') return undefined
  if (extensions.some(({ value }) => !/^sha256:[0-9a-f]{64}$/.test(value))) return undefined
  const [spec, oid, size] = rest.map(line => line.value) as [string, string, string]
  if (spec !== version && !oldVersions.includes(spec)) return undefined
  const hex = /^sha256:([0-9a-f]{64})$/.exec(oid)?.[1]
  if (hex === undefined || !/^\+?\d{1,15}$/.test(size)) return undefined
  const canonical = [
    `version ${version}`,
    ...extensions.map(({ key, value }) => `${key} ${value}`).sort(),
    `oid ${oid}`,
    `size ${Number(size)}`,
  ]
  return { oid: hex, bytes: Number(size), isCanonical: blob.equals(Buffer.from(`${canonical.join('\n')}\n`)) }
}
