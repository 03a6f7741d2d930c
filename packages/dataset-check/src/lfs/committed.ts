import { plural, type Revision } from '@probity/core'
import { type Blob, readBlobs, readText } from '@probity/revisions'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found } from '../rules.ts'
import { type Attributes, isLfsPath, readAttributes } from './attributes.ts'
import { mostPointerBytes, readPointer } from './pointer.ts'

/**
 * Holds what is committed against `.gitattributes`, as `git lfs fsck --pointers` does, and finds besides what it
 * passes over: a pointer in a path that Git LFS does not track, which nobody will ever turn into its content.
 *
 * @param root of the repository. @param blobs what is committed, by path.
 */
export async function committedPointers(
  root: string,
  blobs: ReadonlyMap<string, Blob>,
  head: Revision,
  all: readonly string[],
): Promise<Manifest> {
  const manifest = emptyManifest('.gitattributes', 'Git LFS')
  const attributes: Attributes[] = []
  const byDepth = (path: string) => path.split('/').length
  const files = all.filter(path => path === '.gitattributes' || path.endsWith('/.gitattributes'))
  for (const path of files.sort((a, b) => byDepth(a) - byDepth(b))) {
    attributes.push(readAttributes(await readText(head, path), path))
  }
  const small = [...blobs].filter(([, blob]) => blob.bytes < mostPointerBytes)
  const contents = await readBlobs(
    root,
    small.map(([, blob]) => blob),
  )
  const pointers = new Map(small.map(([path], i) => [path, readPointer(contents[i]!)]))
  for (const [path, blob] of blobs) {
    const isTracked = isLfsPath(attributes, path)
    const pointer = pointers.get(path)
    const at = { path }
    if (!isTracked) {
      if (pointer === undefined || pointer.bytes === 0) continue
      manifest.findings.push(
        found(
          'lfs-not-tracked',
          at,
          'is a Git LFS pointer in a path that `.gitattributes` does not hand to Git LFS: everybody gets the pointer instead of the content',
          `add a line for it to .gitattributes (\`git lfs track\`), or commit the content`,
        ),
      )
    } else if (pointer === undefined) {
      manifest.findings.push(
        found(
          'lfs-not-pointer',
          at,
          `should be a Git LFS pointer by .gitattributes, and is ${plural(blob.bytes, 'byte')} of content in git`,
          '`git add --renormalize` it with git-lfs installed, and commit',
        ),
      )
    } else {
      if (!pointer.isCanonical) {
        manifest.findings.push(
          found(
            'lfs-not-canonical',
            at,
            'is a Git LFS pointer that git-lfs would write otherwise (line endings, an old address): it shows as changed in every clone',
            '`git add --renormalize` it with git-lfs installed, and commit',
          ),
        )
      }
      if (pointer.bytes === 0) continue
      manifest.expected.push({
        path,
        digests: [{ name: 'sha256', hex: pointer.oid }],
        isFolder: false,
        bytes: pointer.bytes,
        stored: { in: 'git-lfs', isPushed: true, isLegacy: false },
      })
    }
  }
  return manifest
}
