import type { Finding } from '@probity/core'
import type { Blob } from '@probity/revisions'
import type { Expected, Manifest } from './manifest.ts'
import { found } from './rules.ts'

/** Names of the formats that data and models are kept in: a large file of source code is another matter. */
const dataNames =
  /\.(csv|tsv|jsonl|ndjson|parquet|arrow|feather|avro|orc|npy|npz|h5|hdf5|pkl|pickle|joblib|pt|pth|ckpt|safetensors|onnx|gguf|bin|model|tflite|pb|keras|zip|tar|gz|tgz|bz2|xz|zst|7z|mat|rds|sqlite|db|wav|mp3|flac|mp4|avi|mov|tif|tiff|dcm|nii)$/i

/** Whether a file only keeps its folder in git, which has no empty folders: it is no data. */
export const isPlaceholder = (path: string) => /(^|\/)\.(gitkeep|keep|gitignore)$/.test(path)

/** What is committed to git and should not be: data that DVC tracks already, and large data. */
export function checkCommitted(
  blobs: ReadonlyMap<string, Blob>,
  manifests: readonly Manifest[],
  largeBytes: number,
): Finding[] {
  const findings: Finding[] = []
  const tracked = new Map<string, { manifest: Manifest; expected: Expected }>()
  for (const manifest of manifests) {
    for (const expected of manifest.expected) {
      if (expected.stored?.in === 'dvc') tracked.set(expected.path, { manifest, expected })
    }
  }
  const seen = new Set<string>()
  for (const [path, blob] of blobs) {
    const owner = ownerOf(tracked, path)
    if (owner !== undefined) {
      if (isPlaceholder(path)) continue
      const { manifest, expected } = tracked.get(owner)!
      if (seen.has(owner)) continue
      seen.add(owner)
      findings.push(
        found(
          'in-git-too',
          { path: manifest.path, line: expected.line },
          `${owner} is tracked here and committed to git as well: the two will part`,
          `\`git rm -r --cached ${owner}\`, and keep it in .gitignore; or set \`cache: false\``,
        ),
      )
    } else if (largeBytes > 0 && blob.bytes > largeBytes && dataNames.test(path)) {
      findings.push(
        found(
          'large-file',
          { path },
          `is ${Math.round(blob.bytes / 1e6)} MB of data in git itself: every clone carries every version of it`,
          'track it with DVC or Git LFS',
        ),
      )
    }
  }
  return findings
}

/** The tracked file or folder that a path is or lies in. The `.gitignore` that DVC writes lies beside, not within. */
function ownerOf(tracked: ReadonlyMap<string, unknown>, path: string): string | undefined {
  for (let end = path.length; end !== -1; end = path.lastIndexOf('/', end - 1)) {
    const candidate = path.slice(0, end)
    if (tracked.has(candidate)) return candidate
    if (end === 0) break
  }
  return undefined
}
