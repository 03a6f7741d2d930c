import { ConfigError } from '@probity/core'
import { git } from './run-git.ts'

/** How many commits are fetched at a time while a merge base is looked for in a shallow clone. */
const deepenings = [50, 200, 1000]

/**
 * The commit that a change is compared with: the merge base of what is checked out and `tip`, the commit of
 * the base branch that the event names. Fetches what a shallow clone lacks.
 *
 * Where the checkout is the merge commit that GitHub makes for a pull request, `tip` is its parent, so that
 * a clone of depth 1 needs one commit more and no history.
 *
 * Throws a `ConfigError` that names `fetch-depth` where the commit cannot be had.
 */
export async function mergeBase(root: string, tip: string): Promise<string> {
  if (!/^[0-9a-f]{40,64}$/.test(tip)) throw new ConfigError(`the base commit of the event is no commit hash`)
  await fetchCommit(root, tip)
  const head = await git(root, 'cat-file', 'commit', 'HEAD')
  if (head.split('\n\n', 1)[0]!.split('\n').includes(`parent ${tip}`)) return tip
  for (const depth of [0, ...deepenings]) {
    if (depth > 0) {
      if ((await git(root, 'rev-parse', '--is-shallow-repository')).trim() !== 'true') break
      await git(root, 'fetch', '--no-tags', '--quiet', `--deepen=${depth}`, 'origin', tip).catch(() => '')
    }
    const found = await git(root, 'merge-base', 'HEAD', tip).catch(() => '')
    if (found !== '') return found.trim()
  }
  throw new ConfigError(`no commit is common to the checkout and the base ${tip.slice(0, 7)}`, {
    remedy: 'check out with `fetch-depth: 0`',
  })
}

/** Makes a commit readable; fetches just that one where it is not there. */
export async function fetchCommit(root: string, commit: string): Promise<void> {
  const isPresent = () =>
    git(root, 'cat-file', '-e', `${commit}^{commit}`).then(
      () => true,
      () => false,
    )
  if (await isPresent()) return
  let said = ''
  await git(root, 'fetch', '--no-tags', '--quiet', '--depth=1', 'origin', commit).catch((error: Error) => {
    said = `: ${error.message}`
  })
  if (await isPresent()) return
  throw new ConfigError(
    `the base commit ${commit.slice(0, 7)} is not in this clone and could not be fetched${said}`,
    {
      remedy:
        'check out with `fetch-depth: 0`, and keep the credentials of the checkout in a private repository',
    },
  )
}

/** The commit that a user names: a branch, a tag, `HEAD~1`. A `ConfigError` where there is none. */
export async function commitOf(root: string, revision: string): Promise<string> {
  try {
    return (await git(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim()
  } catch (cause) {
    throw new ConfigError(`there is no commit ${revision} in this repository`, {
      cause,
      remedy: 'name a branch, a tag or a commit that `git log` shows',
    })
  }
}
