import { createHash } from 'node:crypto'
import { unescape as percentDecoded } from 'node:querystring'
import { isRecord, type Revision } from '@probity/core'
import { readText } from '@probity/revisions'
import { folderOf, inside } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found } from '../rules.ts'
import { lineOfText } from './json.ts'

/** Actions of one commit file that are read. */
const mostActions = 1_000_000

/**
 * Reads a Delta table by its log: the files that the JSON commits since the start add and have not removed,
 * with their sizes. Delta stores no hash of a data file; the checksum of a version (`.crc`) says how many
 * files and bytes it has.
 *
 * A log that begins with a Parquet checkpoint is not replayed: that is said, and nothing of it is claimed.
 *
 * @param path of the table's first log file. @param all the paths of the repository.
 */
export async function readDelta(path: string, head: Revision, all: readonly string[]): Promise<Manifest> {
  const log = folderOf(path)
  const table = folderOf(log)
  const manifest = emptyManifest(path, 'Delta Lake')
  const commits = all.filter(file => file.startsWith(`${log}/`) && /\/\d{20}\.json$/.test(file))
  const versionOf = (file: string) => Number(/(\d{20})\.\w+$/.exec(file)![1])
  const isWhole = commits.every((file, i) => versionOf(file) === i)
  if (!isWhole) {
    manifest.open.push({
      path: table,
      reason: 'the log of the Delta table begins with a checkpoint or has a gap',
    })
    return manifest
  }
  const files = new Map<string, number | undefined>()
  for (const commit of commits) {
    const lines = (await readText(head, commit)).split('\n')
    if (lines.length > mostActions) throw new Error(`holds more than ${mostActions} actions`)
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue
      const at = { path: commit, line: i + 1 }
      let action: unknown
      try {
        action = JSON.parse(line)
      } catch {
        manifest.findings.push(
          found('manifest-invalid', at, 'is no JSON', 'restore the log from its storage'),
        )
        continue
      }
      if (!isRecord(action)) continue
      const { add, remove } = action
      const named = isRecord(add) ? add : isRecord(remove) ? remove : undefined
      if (named === undefined || typeof named.path !== 'string') continue
      const target = /^[a-z][a-z0-9+.-]*:/i.test(named.path)
        ? undefined
        : inside(table, percentDecoded(named.path))
      if (target === undefined) {
        if (isRecord(add))
          manifest.skipped.push({ path: named.path, reason: `${commit}: lies outside of the table` })
      } else if (isRecord(add)) files.set(target, typeof add.size === 'number' ? add.size : undefined)
      else files.delete(target)
    }
  }
  for (const [file, bytes] of files)
    manifest.expected.push({ path: file, digests: [], isFolder: false, bytes })
  await checkVersion(manifest, `${log}/${commits.at(-1)!.slice(-25, -5)}.crc`, files, head, all)
  await checkCheckpoint(manifest, `${log}/_last_checkpoint`, head, all)
  return manifest
}

async function checkVersion(
  manifest: Manifest,
  path: string,
  files: ReadonlyMap<string, number | undefined>,
  head: Revision,
  all: readonly string[],
): Promise<void> {
  if (!all.includes(path)) return
  const crc: unknown = JSON.parse(await readText(head, path))
  const bytes = [...files.values()].reduce<number>((sum, size) => sum + (size ?? 0), 0)
  if (!isRecord(crc) || typeof crc.numFiles !== 'number' || typeof crc.tableSizeBytes !== 'number') return
  if (crc.numFiles !== files.size || crc.tableSizeBytes !== bytes) {
    manifest.findings.push(
      found(
        'file-differs',
        { path },
        `names ${crc.numFiles} files of ${crc.tableSizeBytes} bytes; the log adds up to ${files.size} of ${bytes}`,
        'restore the log from its storage',
      ),
    )
  }
}

/** `_last_checkpoint` may hold the MD5 of its own canonical form (protocol, "JSON checksum"). */
async function checkCheckpoint(
  manifest: Manifest,
  path: string,
  head: Revision,
  all: readonly string[],
): Promise<void> {
  if (!all.includes(path)) return
  const text = await readText(head, path)
  const value: unknown = JSON.parse(text)
  if (!isRecord(value) || typeof value.checksum !== 'string') return
  const md5 = createHash('md5').update(canonical(value, []).join(',')).digest('hex')
  if (md5 === value.checksum) return
  manifest.findings.push(
    found(
      'file-differs',
      { path, line: lineOfText(text, value.checksum) },
      'differs from its own checksum',
      'restore the log from its storage',
    ),
  )
}

/** `"key1"+"key2"=value`, sorted, without the checksum itself; text is percent-encoded within quotes. */
function canonical(value: unknown, keys: readonly string[]): string[] {
  const quoted = (text: string) =>
    `"${encodeURIComponent(text).replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}"`
  if (Array.isArray(value)) return value.flatMap((item, i) => canonical(item, [...keys, String(i)]))
  if (isRecord(value)) {
    return Object.entries(value)
      .filter(([key]) => keys.length > 0 || key !== 'checksum')
      .flatMap(([key, item]) => canonical(item, [...keys, quoted(key)]))
      .sort()
  }
  return [`${keys.join('+')}=${typeof value === 'string' ? quoted(value) : String(value)}`]
}
