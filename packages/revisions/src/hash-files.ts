import { availableParallelism } from 'node:os'
import { type Hashed, type HashJob, hashFile, threadMark } from './hash-worker.ts'
import { inThreads } from './threads.ts'

/** A thread takes about as long to start as this is to hash. */
const worthAThread = { files: 200, bytes: 64 << 20 }
/** More of them wait for the disk. */
const mostThreads = 4
/** Files that a thread is given at a time: few enough to share the work evenly, many enough to talk little. */
const batch = 64

/**
 * Hashes many files, each read once, in the order of the jobs. Uses a thread for each core, up to four, where there is
 * enough to do: reading many files at once with promises is slower than one thread after the other (0.83 of its speed).
 *
 * @param bytes of all files together, as far as known.
 */
export async function hashFiles(
  jobs: readonly HashJob[],
  {
    bytes,
    signal,
    threads = Math.min(mostThreads, availableParallelism()),
  }: { bytes: number; signal: AbortSignal; threads?: number },
): Promise<Hashed[]> {
  const isSmall = jobs.length < 2 || (jobs.length < worthAThread.files && bytes < worthAThread.bytes)
  const found = new Array<Hashed>(jobs.length)
  if (isSmall || threads < 2) {
    for (const [i, job] of jobs.entries()) {
      signal.throwIfAborted()
      found[i] = hashFile(job)
    }
    return found
  }
  const size = Math.max(1, Math.min(batch, Math.ceil(jobs.length / threads / 4)))
  let from = 0
  await inThreads<Batch, Hashed[]>(
    new URL('./hash-worker.ts', import.meta.url),
    threadMark,
    Math.min(threads, jobs.length),
    {
      next() {
        if (from >= jobs.length) return
        from += size
        return { from: from - size, jobs: jobs.slice(from - size, from) }
      },
      done({ from }, hashed) {
        for (const [i, one] of hashed.entries()) found[from + i] = one
      },
    },
    { signal },
  )
  return found
}

interface Batch {
  /** Index of its first job. */
  from: number
  jobs: readonly HashJob[]
}
