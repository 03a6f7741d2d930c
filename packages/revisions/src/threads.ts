import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What threads are to do, one job after the other. */
export interface Shift<Job, Answer> {
  /** The job for a thread that has none; undefined when nothing is left. */
  next(): Job | undefined
  done(job: Job, answer: Answer): void
}

/**
 * Does jobs in threads of their own. Each runs the script, is told `data` (its `workerData`), and answers every message
 * that it gets with one of its own, in their order.
 *
 * Rejects with what a thread threw, or with the reason of the signal; no thread is left then.
 */
export async function inThreads<Job, Answer>(
  script: URL,
  data: unknown,
  threads: number,
  shift: Shift<Job, Answer>,
  { signal, limits }: { signal: AbortSignal; limits?: ResourceLimits },
): Promise<void> {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers<never>()
  const workers = Array.from(
    { length: threads },
    () => new Worker(script, { workerData: data, ...(limits && { resourceLimits: limits }) }),
  )
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([aborted.promise, Promise.all(workers.map(worker => work(worker, shift)))])
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** Jobs that a thread has before it: one to do, and one so that it need not wait for the next. */
const ahead = 2

function work<Job, Answer>(worker: Worker, shift: Shift<Job, Answer>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const given: Job[] = []
  const give = () => {
    const job = shift.next()
    if (job !== undefined) {
      given.push(job)
      worker.postMessage(job)
    } else if (given.length === 0) resolve()
  }
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('a thread ended before its work was done')))
  worker.on('message', (answer: Answer) => {
    try {
      shift.done(given.shift()!, answer)
      give()
    } catch (error) {
      reject(error)
    }
  })
  for (let i = 0; i < ahead; i++) give()
  return promise
}
