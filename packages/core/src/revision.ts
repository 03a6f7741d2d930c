/** Bytes that are pulled into the caller's buffer: a file, a git object, a decompressor. */
export interface ByteSource {
  /**
   * Reads at most `into.length - at` bytes into `into` from index `at`; the number read, 0 at the end.
   * A source that needs not wait returns the number itself: a file is read fastest without a promise.
   */
  read(into: Uint8Array, at: number): number | Promise<number>
  /**
   * Reads as `read` does, from byte `position` of the file on, and leaves where `read` is. Absent where the bytes
   * come in one order only.
   */
  readAt?(into: Uint8Array, at: number, position: number): number
  close(): void
}

/** A tree of files that a gate may read. Paths are POSIX and relative to its root, and never leave it. */
export interface Revision {
  /** `head` is the working tree, `base` the merge base. */
  name: 'head' | 'base'
  /** How a reader knows it: a short commit, or `working tree`. */
  label: string
  /** Paths that match any of the globs, sorted by code unit; a literal path that is absent is left out. */
  list(patterns: readonly string[]): Promise<string[]>
  /** Bytes of the file; undefined where there is no such file. */
  size(path: string): Promise<number | undefined>
  /**
   * Throws a `DataError` when there is no such file or it leads out of the tree, and where a Git LFS pointer
   * stands in place of the data, unless it is asked for what is `stored`.
   */
  open(path: string, as?: 'data' | 'stored'): Promise<ByteSource>
  /**
   * Where the file lies on this machine, with links resolved and held against the root, for a worker thread.
   * Absent where the files of the revision lie nowhere.
   */
  locate?(path: string): string
  /**
   * Whether a pipe, a socket or a device stands there, also through a link: reading it may never end, so that neither
   * `list` nor `open` know it. Absent where there are none.
   */
  isSpecial?(path: string): boolean
}

/** A file that differs between the base and the head. */
export interface FileChange {
  path: string
  kind: 'added' | 'modified' | 'deleted' | 'renamed'
  /** Its path in the base, where it was renamed. */
  from?: string
}

/** What the head is compared with. */
export interface BaseRevision extends Revision {
  /** Files that differ in the head, sorted by path; those that git does not track yet are `added`. */
  changes(): Promise<FileChange[]>
}
