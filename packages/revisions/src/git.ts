import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { type BaseRevision, type ByteSource, ConfigError, DataError, type FileChange } from '@probity/core'
import { catFile } from './cat-file.ts'
import { lfsPointer } from './lfs.ts'
import { clean, readPatterns, sorted } from './paths.ts'
import { git, safe } from './run-git.ts'

/**
 * The files of a commit, read from git's objects: nothing is checked out.
 *
 * Paths are relative to `root`, which may be a folder of the repository. Throws a `ConfigError` where `root`
 * is not in a git repository.
 *
 * @param commit a full commit hash that is present (see `fetchCommit`).
 */
export async function gitTree(root: string, commit: string): Promise<BaseRevision> {
  const prefix = (await git(root, 'rev-parse', '--show-prefix')).trim()
  let files: Map<string, string> | undefined
  const objects = async () => {
    files ??= parseTree(await git(root, 'ls-tree', '-r', '-z', '--full-tree', commit), prefix)
    return files
  }
  const sizeOf = catFile(root, '--batch-check')
  const bytesOf = catFile(root, '--batch')
  return {
    name: 'base',
    label: commit.slice(0, 7),
    async list(patterns) {
      const found = new Set<string>()
      const tracked = await objects()
      for (const { isGlob, text, matches } of await readPatterns(patterns)) {
        if (!isGlob && tracked.has(text)) found.add(text)
        if (isGlob) for (const path of tracked.keys()) if (matches(path)) found.add(path)
      }
      return sorted(found)
    },
    async size(path) {
      const object = (await objects()).get(clean(path))
      return object === undefined ? undefined : (await sizeOf(object)).size
    },
    async open(path, as = 'data') {
      const object = (await objects()).get(clean(path))
      if (object === undefined)
        throw new DataError(`there is no such file in ${commit.slice(0, 7)}`, { path })
      const { size } = await sizeOf(object)
      const source =
        size <= mostHeld ? bytesSource((await bytesOf(object)).bytes) : await blobSource(root, object)
      return as === 'stored' ? source : lfsPointer(source, path, `commit ${commit.slice(0, 7)}`)
    },
    changes: async () =>
      [
        ...parseChanges(
          await git(root, 'diff', '--no-ext-diff', '--name-status', '-z', '-M', '--relative', commit),
        ),
        ...(await git(root, 'ls-files', '--others', '--exclude-standard', '-z'))
          .split('\0')
          .filter(path => path !== '')
          .map(path => ({ path, kind: 'added' }) as const),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

/** Path to blob of the regular files of `ls-tree -r -z`; links and submodules hold no data of their own. */
function parseTree(listing: string, prefix: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry)
    if (match === null || match[1] === '120000' || !match[3]!.startsWith(prefix)) continue
    files.set(match[3]!.slice(prefix.length), match[2]!)
  }
  return files
}

/** Of `diff --name-status -z`: a letter, a path, and after `R` another one. A changed type is a change. */
function parseChanges(listing: string): FileChange[] {
  const parts = listing.split('\0')
  const found: FileChange[] = []
  for (let i = 0; i + 1 < parts.length; ) {
    const letter = parts[i++]![0]
    const path = parts[i++]!
    if (letter === 'R') found.push({ path: parts[i++]!, kind: 'renamed', from: path })
    else found.push({ path, kind: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified' })
  }
  return found
}

/** A larger object is not held in memory. */
const mostHeld = 1 << 20

function bytesSource(bytes: Buffer): ByteSource {
  let given = 0
  return {
    read(into, at) {
      const part = bytes.subarray(given, given + into.length - at)
      into.set(part, at)
      given += part.length
      return part.length
    },
    close() {},
  }
}

/** The bytes of a git object, pulled from a process as they are read. */
async function blobSource(root: string, object: string): Promise<ByteSource> {
  const child = spawn('git', [...safe, 'cat-file', 'blob', object], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await once(child, 'spawn')
  child.stderr.resume()
  const closed = once(child, 'close')
  const next = chunks(child.stdout)
  let rest: Uint8Array = new Uint8Array(0)
  return {
    async read(into, at) {
      if (rest.length === 0) {
        const chunk = await next()
        if (chunk === undefined) {
          const [status] = await closed
          if (status !== 0) throw new ConfigError(`git could not read the object ${object}`)
          return 0
        }
        rest = chunk
      }
      const size = Math.min(rest.length, into.length - at)
      into.set(rest.subarray(0, size), at)
      rest = rest.subarray(size)
      return size
    },
    close() {
      child.kill()
    },
  }
}

function chunks(stream: Readable): () => Promise<Uint8Array | undefined> {
  const iterator = stream[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await iterator.next()
    return done ? undefined : (value as Buffer)
  }
}
