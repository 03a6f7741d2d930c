import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ConfigError } from '@probity/core'
import { git, safe } from './run-git.ts'

/** A file as git holds it. */
export interface Blob {
  object: string
  bytes: number
}

/**
 * What a commit holds below `root`: path to blob, without links and submodules. Undefined where `root` is in
 * no repository, or in one without a commit.
 */
export async function committedBlobs(root: string, commit = 'HEAD'): Promise<Map<string, Blob> | undefined> {
  let listing: string
  try {
    listing = await git(root, 'ls-tree', '-r', '-l', '-z', commit)
  } catch {
    return undefined
  }
  const blobs = new Map<string, Blob>()
  for (const entry of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry)
    if (match === null || match[1] === '120000') continue
    blobs.set(match[4]!, { object: match[2]!, bytes: Number(match[3]) })
  }
  return blobs
}

/** The bytes of many small git objects, through one process, in their order. */
export async function readBlobs(root: string, blobs: readonly Blob[]): Promise<Buffer[]> {
  if (blobs.length === 0) return []
  const child = spawn('git', [...safe, 'cat-file', '--batch'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const parts: Buffer[] = []
  child.stdout.on('data', part => parts.push(part))
  child.stdin.on('error', () => {})
  child.stdin.end(`${blobs.map(({ object }) => object).join('\n')}\n`)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new ConfigError('git cat-file failed')
  // Each is `<object> blob <size>\n<bytes>\n`.
  const all = Buffer.concat(parts)
  let at = 0
  return blobs.map(({ object }) => {
    const line = all.indexOf(10, at)
    const [name, , size] = all.toString('latin1', at, line).split(' ')
    if (name !== object || size === undefined)
      throw new ConfigError(`git could not read the object ${object}`)
    at = line + 2 + Number(size)
    return all.subarray(line + 1, line + 1 + Number(size))
  })
}

/** The address that `origin` is fetched from; undefined where there is none. */
export async function originUrl(root: string): Promise<string | undefined> {
  const url = await git(root, 'config', '--get', 'remote.origin.url').catch(() => '')
  return url.trim() === '' ? undefined : url.trim()
}
