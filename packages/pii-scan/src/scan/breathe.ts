import { setImmediate } from 'node:timers/promises'

/** A file in the page cache is read without waiting: nobody else would have a turn before the last one is done. */
const mostMilliseconds = 10
let last = 0

/** Lets signals and messages of threads in, if that was not for a while. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < mostMilliseconds) return
  await setImmediate()
  last = performance.now()
}
