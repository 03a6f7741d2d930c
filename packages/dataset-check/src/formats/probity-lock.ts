import { ConfigError, isRecord } from '@probity/core'
import { readDigest } from '../digests.ts'
import { folderOf, inside } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found, leadsOut } from '../rules.ts'
import { lineOfText } from './json.ts'

/** A file as our own lock names it. */
export interface LockedFile {
  sha256: string
  bytes: number
}

/** Reads `probity.lock`: the SHA-256 and the size of each file, by its path from the lock's folder. */
export function readProbityLock(text: string, path: string): Manifest {
  const manifest = emptyManifest(path, 'probity.lock')
  const root: unknown = JSON.parse(text)
  if (!isRecord(root) || root.version !== 1 || !isRecord(root.files)) {
    throw new Error('is no lock of version 1')
  }
  for (const [name, entry] of Object.entries(root.files)) {
    const at = { path, line: lineOfText(text, name) }
    const target = inside(folderOf(path), name)
    const digest =
      isRecord(entry) && typeof entry.sha256 === 'string' ? readDigest('sha256', entry.sha256) : undefined
    if (target === undefined) {
      manifest.findings.push(leadsOut(at, 'name files within the repository'))
    } else if (digest === undefined || 'problem' in digest) {
      const problem = digest?.problem ?? 'names a file without its sha256'
      manifest.findings.push(found('bad-hash', at, problem, 'run `dataset-check --write`'))
    } else {
      const bytes = Number((entry as { bytes?: unknown }).bytes)
      manifest.expected.push({
        path: target,
        line: at.line,
        digests: [digest],
        isFolder: false,
        ...(Number.isSafeInteger(bytes) ? { bytes } : {}),
      })
    }
  }
  return manifest
}

/** The lock of some files: a line each, in the order of their paths, so that a change is a line in a diff. */
export function writeProbityLock(files: ReadonlyMap<string, LockedFile>): string {
  if (files.size === 0) {
    throw new ConfigError('there is no file to lock', { remedy: 'name the data with `--paths`' })
  }
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, file]) =>
        `    ${JSON.stringify(path)}: ${JSON.stringify({ sha256: file.sha256, bytes: file.bytes })}`,
    )
  return `{\n  "version": 1,\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`
}
