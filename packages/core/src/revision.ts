/** Bytes that are pulled into the caller's buffer: a file, a git object, a decompressor. */
export interface ByteSource {
  /**
   * Reads at most `into.length - at` bytes into `into` from index `at`; the number read, 0 at the end.
   * A source that needs not wait returns the number itself: a file is read fastest without a promise.
   */
  read(into: Uint8Array, at: number): number | Promise<number>
  close(): void
}

/** A tree of files that a gate may read. Paths are POSIX and relative to its root, and never leave it. */
export interface Revision {
  /** `head` is the working tree, `base` the merge base. */
  name: 'head' | 'base'
  /** How a reader knows it: a short commit, or `working tree`. */
  label: string
  /** Paths that match any of the globs, sorted by code point; a literal path that is absent is left out. */
  list(patterns: readonly string[]): Promise<string[]>
  /** Throws a `DataError` when there is no such file or it leads out of the tree. */
  open(path: string): Promise<ByteSource>
}
