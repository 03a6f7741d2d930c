import { availableParallelism } from 'node:os'
import type { Revision } from '@probity/core'
import { inThreads } from '@probity/revisions'
import { type Scan, type Search, scanOne } from './scanner.ts'
import type { Orders } from './thread.ts'

/** A thread takes about as long to start as a tenth of this to scan. */
const worthThreads = 20e6
/** More of them wait for memory. */
const mostThreads = 4
/** What a thread is given at a time: little enough to share the work evenly, enough to talk little. */
const most = { files: 64, bytes: 1e6 }

/**
 * Scans files of the head, in their order: in threads of their own where they are many bytes, and here else.
 *
 * @param meanwhile what this thread does while others scan, or after it has.
 */
export async function headScans(
  paths: readonly string[],
  head: Revision,
  search: Search,
  meanwhile: () => Promise<void>,
): Promise<Scan[]> {
  const sizes: number[] = []
  // What leads out of the tree has no size; its scan says so.
  for (const path of paths) sizes.push((await head.size(path).catch(() => undefined)) ?? 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const threads = Math.min(mostThreads, availableParallelism(), paths.length)
  const scans: Scan[] = []
  if (head.locate === undefined || threads === 0 || total < worthThreads) {
    for (const path of paths) scans.push(await scanOne(head, path, path, search))
    await meanwhile()
    return scans
  }

  // The largest first, so that none is left for the end.
  const order = [...paths.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  let next = 0
  const { custom, compare, wantsPlaces, signal } = search
  const orders: Orders = { root: head.locate('.'), custom, compare, wantsPlaces }
  const failed = new AbortController()
  const scanning = inThreads<Batch, Scan[]>(
    new URL('./scan-thread.ts', import.meta.url),
    orders,
    threads,
    {
      next() {
        const from = next
        for (let bytes = 0; next < order.length && next - from < most.files && bytes < most.bytes; next++)
          bytes += sizes[order[next]!]!
        if (next === from) return
        const indexes = order.slice(from, next)
        return { indexes, paths: indexes.map(index => paths[index]!) }
      },
      done({ indexes }, found) {
        for (const [i, scan] of found.entries()) scans[indexes[i]!] = scan
      },
    },
    { signal: AbortSignal.any([signal, failed.signal]), limits: { maxYoungGenerationSizeMb: 4 } },
  )
  try {
    await Promise.all([scanning, meanwhile()])
  } finally {
    failed.abort()
    await scanning.catch(() => {})
  }
  return scans
}

interface Batch {
  indexes: readonly number[]
  paths: string[]
}
