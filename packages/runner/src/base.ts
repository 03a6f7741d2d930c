import type { BaseRevision } from '@probity/core'
import type { Event } from '@probity/github'

interface Bases {
  /** What the change is compared with. */
  base?: () => Promise<BaseRevision>
  /** Whose policy counts: the tip of the branch that the change goes to. */
  target?: () => Promise<BaseRevision>
}

/**
 * The base of an event, as a gate asks for it: of a pull request its merge base, of a merge group and a push
 * the commit that it builds on. Absent where the event names none.
 *
 * The target of a pull request is not its merge base, which its author chooses: a branch may begin long before
 * there was a policy.
 */
export function baseOfEvent(root: string, event: Event): Bases {
  const { kind, baseSha } = event
  if (baseSha === undefined) return {}
  const isPullRequest = kind === 'pull_request' || kind === 'pull_request_target'
  const target = once(async () => {
    const { fetchCommit, gitTree } = await import('@probity/revisions')
    await fetchCommit(root, baseSha)
    return gitTree(root, baseSha)
  })
  if (!isPullRequest) return { base: target, target }
  return { base: mergeBaseTree(root, async () => baseSha), target }
}

/** The bases that a command line names: compared is where the working tree and that revision part. */
export function baseOfRevision(root: string, revision: string | undefined): Bases {
  if (revision === undefined) return {}
  const commit = once(async () => (await import('@probity/revisions')).commitOf(root, revision))
  return {
    base: mergeBaseTree(root, commit),
    target: once(async () => (await import('@probity/revisions')).gitTree(root, await commit())),
  }
}

function mergeBaseTree(root: string, tip: () => Promise<string>): () => Promise<BaseRevision> {
  return once(async () => {
    const { gitTree, mergeBase } = await import('@probity/revisions')
    return gitTree(root, await mergeBase(root, await tip()))
  })
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => (found ??= find())
}
