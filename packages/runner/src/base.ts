import type { BaseRevision } from '@probity/core'
import type { Event } from '@probity/github'
import { commitOf, fetchCommit, gitTree, mergeBase } from '@probity/revisions'

/**
 * The base of an event, as a gate asks for it: of a pull request its merge base, of a merge group and a push
 * the commit that it builds on. Absent where the event names none.
 */
export function baseOfEvent(root: string, event: Event): { base?: () => Promise<BaseRevision> } {
  const { kind, baseSha } = event
  if (baseSha === undefined) return {}
  const isPullRequest = kind === 'pull_request' || kind === 'pull_request_target'
  return {
    base: once(async () => {
      if (!isPullRequest) await fetchCommit(root, baseSha)
      return gitTree(root, isPullRequest ? await mergeBase(root, baseSha) : baseSha)
    }),
  }
}

/** The base that a command line names: where the working tree and that revision part. */
export function baseOfRevision(
  root: string,
  revision: string | undefined,
): { base?: () => Promise<BaseRevision> } {
  if (revision === undefined) return {}
  return { base: once(async () => gitTree(root, await mergeBase(root, await commitOf(root, revision)))) }
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => (found ??= find())
}
