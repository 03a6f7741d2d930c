import { isRecord } from '@probity/core'
import { readDigest } from '../digests.ts'
import { folderOf, inside } from '../inside.ts'
import { type Digest, emptyManifest, type Manifest } from '../manifest.ts'
import { found, leadsOut } from '../rules.ts'
import { lineOfText } from './json.ts'

const hashes = ['sha256', 'md5']

/**
 * Reads the `distribution` of Croissant metadata: each file with its `contentUrl`, `sha256` or `md5` and
 * `contentSize`. What lies on the web or within an archive is not here to be checked.
 */
export function readCroissant(text: string, path: string): Manifest {
  const manifest = emptyManifest(path, 'Croissant')
  const root: unknown = JSON.parse(text)
  const distribution = isRecord(root) ? (root.distribution ?? []) : undefined
  if (distribution === undefined) throw new Error('is no JSON object')
  for (const file of [distribution].flat() as unknown[]) {
    if (!isRecord(file) || typeof file.contentUrl !== 'string') continue
    const line = lineOfText(text, file.contentUrl)
    const digests: Digest[] = []
    for (const name of hashes) {
      const value = file[name]
      if (typeof value !== 'string') continue
      const digest = readDigest(name, value)
      if ('problem' in digest) {
        manifest.findings.push(
          found(
            'bad-hash',
            { path, line: lineOfText(text, value) },
            digest.problem,
            `write the ${name} of the file`,
          ),
        )
      } else digests.push(digest)
    }
    const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(file.contentUrl)
    if (isElsewhere || file.containedIn !== undefined) {
      const reason = isElsewhere ? 'lies on the web' : 'lies within another file'
      manifest.skipped.push({ path: file.contentUrl, reason: `${path}: ${reason}` })
      continue
    }
    const target = inside(folderOf(path), file.contentUrl)
    if (target === undefined) {
      manifest.findings.push(leadsOut({ path, line }, 'name files within the repository, or by their URL'))
      continue
    }
    manifest.expected.push({ path: target, line, digests, isFolder: false, bytes: bytesOf(file.contentSize) })
  }
  return manifest
}

/** `"1024 B"` or a number. Larger units are rounded, and prove nothing. */
function bytesOf(size: unknown): number | undefined {
  if (typeof size === 'number') return size
  const match = typeof size === 'string' ? /^(\d{1,15})\s*(?:B|bytes)?$/i.exec(size.trim()) : null
  return match === null ? undefined : Number(match[1])
}
