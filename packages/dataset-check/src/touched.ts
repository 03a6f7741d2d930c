import type { BaseRevision, FileChange, Revision } from '@probity/core'
import type { Expected, Manifest } from './manifest.ts'
import { readManifest } from './read-manifests.ts'

/**
 * What of the manifests this change touches: every path whose hash is not what the base has for it. Without a
 * base everything.
 */
export async function touchedBy(
  manifests: readonly Manifest[],
  base: BaseRevision | undefined,
  changes: readonly FileChange[] | undefined,
): Promise<Set<Expected>> {
  const touched = new Set<Expected>()
  for (const manifest of manifests) {
    const change = changes?.find(({ path }) => path === manifest.path)
    const known = change === undefined ? undefined : await hashesIn(base!, change)
    for (const expected of manifest.expected) {
      const isTouched =
        base === undefined || manifest.format === 'Git LFS'
          ? base === undefined || changes!.some(({ path }) => path === expected.path)
          : change !== undefined && !known!.has(keyOf(expected))
      if (isTouched) touched.add(expected)
    }
  }
  return touched
}

const keyOf = ({ path, digests }: Expected) => JSON.stringify([path, ...digests.map(({ hex }) => hex)])

/** What a manifest had in the base. */
async function hashesIn(base: Revision, { kind, path, from }: FileChange): Promise<Set<string>> {
  if (kind === 'added') return new Set()
  const manifest = await readManifest(from ?? path, base, [])
  return new Set(manifest.expected.map(keyOf))
}
