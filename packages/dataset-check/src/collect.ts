import { ConfigError, type Context } from '@probity/core'
import { type Blob, committedBlobs, hashFile } from '@probity/revisions'
import type { Lock } from './dvc/dvc-lock.ts'
import { type LockedFile, readProbityLock, writeProbityLock } from './formats/probity-lock.ts'
import type { DatasetCheckSettings } from './generated/settings.ts'
import { committedPointers } from './lfs/committed.ts'
import type { Manifest } from './manifest.ts'
import { manifestPaths, readManifest } from './read-manifests.ts'
import { selector } from './select.ts'

/** All that names data in a repository. */
export interface Collected {
  manifests: (Manifest | Lock)[]
  /** What is committed; absent outside of git, and where the user named the manifests to look at. */
  blobs?: ReadonlyMap<string, Blob>
  /** Every path. */
  all: string[]
  /** Of the repository, on this machine. */
  root: string
}

/**
 * Reads every manifest, or those that the settings name, as far as they name what `paths` selects. A `ConfigError`
 * where a setting selects nothing: that would pass whatever the data.
 */
export async function collect(settings: DatasetCheckSettings, context: Context): Promise<Collected> {
  const { head } = context
  if (head.locate === undefined) throw new ConfigError('dataset-check needs the files of a working tree')
  const all = await head.list(['**'])
  const paths = settings.manifests === undefined ? manifestPaths(all) : await head.list(settings.manifests)
  if (settings.manifests !== undefined && paths.length === 0) {
    throw new ConfigError('`manifests`: no file matches', {
      remedy: 'name manifests that are in the repository',
    })
  }
  const manifests: (Manifest | Lock)[] = []
  for (const path of paths) manifests.push(await readManifest(path, head, all))
  if (context.asked?.has('write')) await writeLock(settings, context, manifests)
  const root = head.locate('.')
  const blobs = settings.manifests === undefined ? await committedBlobs(root) : undefined
  if (blobs !== undefined) manifests.push(await committedPointers(root, blobs, head, all))

  const isSelected = await selector(settings.paths)
  for (const manifest of manifests) {
    manifest.expected = manifest.expected.filter(({ path }) => isSelected(path))
  }
  if (settings.paths !== undefined && manifests.every(({ expected }) => expected.length === 0)) {
    throw new ConfigError('`paths`: no manifest names a file that matches', {
      remedy: 'correct the globs, or write a manifest with `dataset-check --write --paths …`',
    })
  }
  return { manifests, blobs, all, root }
}

/** `--write`: names the files of `paths`, or those that the lock names already, as they are now. */
async function writeLock(
  settings: DatasetCheckSettings,
  context: Context,
  manifests: (Manifest | Lock)[],
): Promise<void> {
  const path = 'probity.lock'
  const before = manifests.find(manifest => manifest.path === path)
  const names =
    settings.paths === undefined
      ? (before?.expected ?? []).map(expected => expected.path)
      : (await context.head.list(settings.paths)).filter(name => name !== path)
  const files = new Map<string, LockedFile>()
  for (const name of names) {
    context.signal.throwIfAborted()
    if ((await context.head.size(name)) === undefined) continue
    const hashed = hashFile({ path: context.head.locate!(name), wanted: ['sha256'] })
    if ('error' in hashed) throw new ConfigError(`${name} cannot be read (${hashed.error})`)
    files.set(name, { sha256: hashed.digests[0]!, bytes: hashed.bytes })
  }
  const text = writeProbityLock(files)
  context.leave?.(path, text)
  if (before !== undefined) manifests.splice(manifests.indexOf(before), 1)
  manifests.push(readProbityLock(text, path))
}
