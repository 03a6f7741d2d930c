import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What threads are to do, one job after the other. */
export interface Shift<Job, Answer> {
  /** The job for a thread that has none; undefined when nothing is left. */
  next(): Job | undefined
  done(job: Job, answer: Answer): void
}

/**
 * Does jobs in threads of their own. Each runs the script, is told `data` (its `workerData`), and answers every message
 * that it gets with one of its own.
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
  const workers = Array.from(
    { length: threads },
    () => new Worker(script, { workerData: data, ...(limits && { resourceLimits: limits }) }),
  )
  const aborted = Promise.withResolvers<never>()
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([aborted.promise, Promise.all(workers.map(worker => work(worker, shift)))])
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

function work<Job, Answer>(worker: Worker, shift: Shift<Job, Answer>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let job: Job | undefined
  const give = () => {
    job = shift.next()
    if (job === undefined) resolve()
    else worker.postMessage(job)
  }
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('a thread ended before its work was done')))
  worker.on('message', (answer: Answer) => {
    try {
      shift.done(job!, answer)
      give()
    } catch (error) {
      reject(error)
    }
  })
  give()
  return promise
}
