import { isRecord } from '@probity/core'
import { readDigest } from '../digests.ts'
import { inside } from '../inside.ts'
import type { Expected, Manifest } from '../manifest.ts'
import { found, leadsOut } from '../rules.ts'

/** An output or a dependency as `.dvc` and `dvc.lock` write it, with every value as text. */
export type DvcEntry = Record<string, unknown>

/** What `dvc.yaml` or the `.dvc` file say of an output besides its hash. */
export interface OutputFlags {
  isCached: boolean
  isPushed: boolean
  remote?: string
}

interface Place {
  folder: string
  line?: number
  stage?: Expected['stage']
  flags: OutputFlags
}

const rewrite = 'run `dvc add` or `dvc commit`, and commit what it writes'

/**
 * Adds one output or dependency to a manifest. What lies in other storage is left out, and said; what is known
 * only by that storage's own hash (an `etag`, a `checksum`) stays open.
 *
 * @param folder that the path is relative to.
 */
export function addEntry(manifest: Manifest, entry: DvcEntry, place: Place): void {
  const { folder, line, stage, flags } = place
  const at = { path: manifest.path, line }
  const name = text(entry.path)
  if (name === undefined) {
    manifest.findings.push(
      found('manifest-invalid', at, 'names an entry without a path', 'run `dvc add` or `dvc repro` again'),
    )
    return
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    manifest.skipped.push({
      path: name.replace(/\/\/[^/@]*@/, '//'),
      reason: `${manifest.path} keeps it in other storage, outside of the repository`,
    })
    return
  }
  const path = inside(folder, name)
  if (path === undefined) {
    manifest.findings.push(
      leadsOut(at, 'keep the data within the repository, or import it with `dvc import-url`'),
    )
    return
  }
  const md5 = text(entry.md5)
  if (md5 === undefined && Array.isArray(entry.files)) {
    for (const file of entry.files as unknown[]) addVersioned(manifest, path, file, place)
    return
  }
  if (md5 === undefined) {
    if (text(entry.etag) !== undefined || text(entry.checksum) !== undefined) {
      manifest.open.push({ path, reason: 'is known only by a hash of its storage' })
    } else manifest.findings.push(found('bad-hash', at, `names ${path} without a hash`, rewrite))
    return
  }
  const isFolder = md5.endsWith('.dir')
  const digest = readDigest('md5', isFolder ? md5.slice(0, -4) : md5)
  if ('problem' in digest) {
    manifest.findings.push(found('bad-hash', at, `for ${path} it ${digest.problem}`, rewrite))
    return
  }
  // An entry without `hash: md5` was written by DVC before 3.0, whose MD5 is of the text with LF.
  const isLegacy = text(entry.hash) === undefined
  manifest.expected.push({
    path,
    line,
    digests: [{ ...digest, name: isLegacy ? 'md5-dos2unix' : 'md5' }],
    isFolder,
    bytes: whole(entry.size),
    files: whole(entry.nfiles),
    ...(stage === undefined ? {} : { stage }),
    ...(flags.isCached
      ? { stored: { in: 'dvc', isPushed: flags.isPushed, isLegacy, remote: flags.remote } }
      : {}),
  })
}

/** A file of a folder that is versioned by its cloud storage: it lies there under its own path. */
function addVersioned(manifest: Manifest, folder: string, file: unknown, { line, flags }: Place): void {
  const { relpath, md5, size } = (isRecord(file) ? file : {}) as Record<string, unknown>
  const path = inside(folder, text(relpath) ?? '')
  const digest = readDigest('md5', text(md5) ?? '')
  const at = { path: manifest.path, line }
  if (path === undefined || !path.startsWith(`${folder}/`)) {
    const fix = 'run `dvc add` again, and commit what it writes'
    manifest.findings.push(found('path-outside', at, `names a file outside of ${folder}`, fix))
  } else if ('problem' in digest)
    manifest.open.push({ path, reason: 'is known only by a version of its storage' })
  else {
    const stored = { in: 'dvc' as const, isPushed: flags.isPushed, isLegacy: false, remote: flags.remote }
    manifest.expected.push({ path, line, digests: [digest], isFolder: false, bytes: whole(size), stored })
  }
}

/** A text that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function whole(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
