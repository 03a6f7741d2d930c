import { availableParallelism } from 'node:os'
import type { Revision } from '@probity/core'
import { inThreads } from '@probity/revisions'
import { breathe } from './breathe.ts'
import { type Scan, type Search, scanOne } from './scanner.ts'
import type { Orders } from './thread.ts'

/** A thread takes as long to start as a twentieth of this to scan. */
const worthAThread = 20e6
/** What is taken at a time: little enough to share the work evenly, enough to talk little. */
const most = { files: 64, bytes: 1e6 }

/**
 * Scans files of the head, in their order. Many bytes are shared with one thread besides this, the largest files first:
 * each thread costs 20 MB of memory and more.
 *
 * @param before what this thread does first, while the other one scans.
 */
export async function headScans(
  paths: readonly string[],
  head: Revision,
  search: Search,
  before?: () => Promise<void>,
): Promise<Scan[]> {
  const sizes: number[] = []
  // What leads out of the tree has no size; its scan says so.
  for (const path of paths) sizes.push((await head.size(path).catch(() => undefined)) ?? 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const order = [...paths.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const scans = new Array<Scan>(paths.length)
  let at = 0
  const shift = {
    next(): Batch | undefined {
      const from = at
      for (let bytes = 0; at < order.length && at - from < most.files && bytes < most.bytes; at++)
        bytes += sizes[order[at]!]!
      const indexes = order.slice(from, at)
      return at === from ? undefined : { indexes, paths: indexes.map(index => paths[index]!) }
    },
    done({ indexes }: Batch, found: Scan[]) {
      for (const [i, scan] of found.entries()) scans[indexes[i]!] = scan
    },
  }
  const here = async () => {
    await before?.()
    for (let batch = shift.next(); batch !== undefined; batch = shift.next()) {
      const found: Scan[] = []
      for (const path of batch.paths) {
        await breathe()
        found.push(await scanOne(head, path, path, search))
      }
      shift.done(batch, found)
    }
  }
  const isOneFile = paths.length < 2 && before === undefined
  if (isOneFile || total < worthAThread || availableParallelism() < 2 || head.locate === undefined) {
    await here()
    return scans
  }

  const { custom, compare, wantsPlaces, signal } = search
  const orders: Orders = { root: head.locate('.'), custom, compare, wantsPlaces }
  const failed = new AbortController()
  const there = inThreads(new URL('./scan-thread.ts', import.meta.url), orders, 1, shift, {
    signal: AbortSignal.any([signal, failed.signal]),
    limits: { maxYoungGenerationSizeMb: 2 },
  })
  try {
    await Promise.all([there, here()])
  } finally {
    failed.abort()
    await there.catch(() => {})
  }
  return scans
}

interface Batch {
  indexes: readonly number[]
  paths: string[]
}
