import { posix } from 'node:path'
import { DataError, type Revision } from '@probity/core'
import { readBytes } from '@probity/revisions'

/** A file or folder whose data DVC keeps elsewhere. */
export interface Output {
  path: string
  /** DVC's MD5; that of a folder ends in `.dir`. */
  md5?: string
}

const mostBytes = 16 * 2 ** 20
/** Absolute, of Windows too, or no path at all. */
const isOutside = /^\/|^[a-zA-Z]:|\0/

export const isDvcFile = (path: string) => /(^|\/)dvc\.lock$|\.dvc$/.test(path)

/**
 * What a `.dvc` file or a `dvc.lock` tracks, paths from the root of the revision. Nothing where the revision lacks
 * the file; a `DataError` where it is no YAML.
 */
export async function outputsOf(revision: Revision, path: string): Promise<Output[]> {
  if ((await revision.size(path)) === undefined) return []
  const text = (await readBytes(revision, path, mostBytes, 'data')).toString()
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch (cause) {
    throw new DataError('is not YAML', { path }, { cause })
  }
  const file = fields(value)
  const parts = path.endsWith('.lock') ? Object.values(fields(file.stages)).map(fields) : [file]
  const found: Output[] = []
  for (const { outs, wdir } of parts) {
    if (!Array.isArray(outs)) continue
    for (const { path: out, md5 } of outs.map(fields)) {
      if (typeof out !== 'string') continue
      const folder = posix.join(posix.dirname(path), typeof wdir === 'string' ? wdir : '.')
      const output = posix.join(folder, out)
      if (isOutside.test(out) || output.startsWith('..')) continue
      found.push({ path: output, ...(typeof md5 === 'string' ? { md5 } : {}) })
    }
  }
  return found
}

/** As `outputsOf`; undefined where the file cannot be read. */
export async function knownOutputs(revision: Revision, path: string): Promise<Output[] | undefined> {
  try {
    return await outputsOf(revision, path)
  } catch (error) {
    if (error instanceof DataError) return undefined
    throw error
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
