import { parentPort, workerData } from 'node:worker_threads'
import { workingTree } from '@probity/revisions'
import { type Request, type Scan, scanOne, searchFor } from './scanner.ts'

/** What a thread is told at its start. */
export interface Orders extends Request {
  /** Folder of the head. */
  root: string
}

/** Answers every message, which names files of the head, with what their scans found. */
export function listen(): void {
  const { root, ...request } = workerData as Orders
  const head = workingTree(root)
  // Who gives up ends the thread.
  const search = searchFor(request, new AbortController().signal)
  let turn = Promise.resolve()
  parentPort!.on('message', ({ paths }: { paths: string[] }) => {
    turn = turn.then(async () => {
      const scans: Scan[] = []
      for (const path of paths) scans.push(await scanOne(head, path, path, search))
      parentPort!.postMessage(scans)
    })
  })
}
