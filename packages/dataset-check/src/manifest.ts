import type { Finding } from '@probity/core'
import type { HashName } from '@probity/revisions'

/** What a manifest says that some bytes are. */
export interface Digest {
  name: HashName
  /** Lower-case hexadecimal. */
  hex: string
}

/** A path and what a manifest says of it. */
export interface Expected {
  /** In the repository. */
  path: string
  /** Of the manifest, where it says so. */
  line?: number
  /** Any of them proves the bytes; all of them have to hold. Of a DVC folder the digest of its listing. */
  digests: Digest[]
  isFolder: boolean
  bytes?: number
  /** How many files a folder holds. */
  files?: number
  /** Set where the bytes are kept under their hash in a store besides git; then they may be absent here. */
  stored?: { in: 'dvc' | 'git-lfs'; remote?: string; isPushed: boolean; isLegacy: boolean }
  /** The stage that reads or writes it, of a pipeline's lock. */
  stage?: { name: string; as: 'dependency' | 'output' }
}

/** A file that names other files and what they must be. */
export interface Manifest {
  path: string
  format: FormatName
  expected: Expected[]
  /** What is wrong with the manifest itself. */
  findings: Finding[]
  /** What it names that is no part of the repository, such as a file on the web. */
  skipped: { path: string; reason: string }[]
  /** What it promises of the repository and nobody here can check, and why: the manifest then never passes. */
  open: { path: string; reason: string }[]
}

export type FormatName =
  | 'DVC'
  | 'DVC lock'
  | 'Git LFS'
  | 'checksums'
  | 'Croissant'
  | 'Frictionless'
  | 'BagIt'
  | 'Delta Lake'
  | 'probity.lock'

export function emptyManifest(path: string, format: FormatName): Manifest {
  return { path, format, expected: [], findings: [], skipped: [], open: [] }
}
