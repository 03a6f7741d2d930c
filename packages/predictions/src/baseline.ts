import { ConfigError, type Context, ProbityError, type Revision } from '@probity/core'
import type { TableFacts } from '@probity/tables'

/** Where the predictions to compare with are, or why there are none. */
export type Baseline =
  /** There is nothing to compare with, and nothing is wrong with that. */
  | { kind: 'none'; reason: string }
  /** There should be something to compare with, and it cannot be had. */
  | { kind: 'unreadable'; reason: string; remedy?: string }
  | { kind: 'files'; revision: Revision; paths: string[]; label: string }

/**
 * Finds the predictions that `baseline` names: `base` for those at the same path in the base revision, a path,
 * or `none`. A path is read from the base where it is there: a change cannot move what it is compared with.
 *
 * Throws a `ConfigError` for a path that is in neither.
 */
export async function findBaseline(
  baseline: string,
  predictions: string,
  context: Pick<Context, 'head' | 'base'>,
): Promise<Baseline> {
  if (baseline === 'none') return { kind: 'none', reason: '`baseline` is `none`' }
  const wanted = baseline === 'base' ? predictions : baseline
  if (context.base !== undefined) {
    try {
      const revision = await context.base()
      const paths = await revision.list([wanted])
      if (paths.length > 0) return { kind: 'files', revision, paths, label: revision.label }
    } catch (error) {
      if (baseline === 'base') return unreadable(error)
    }
  }
  if (baseline === 'base') {
    const reason =
      context.base === undefined
        ? 'there is no base to compare with'
        : `${predictions} is not in the base: there is nothing to compare with yet`
    return { kind: 'none', reason }
  }
  const paths = await context.head.list([baseline])
  if (paths.length === 0)
    throw new ConfigError(`\`baseline\`: no file matches ${baseline}`, {
      remedy: 'name a file of predictions, `base` for those of the base revision, or `none`',
    })
  return { kind: 'files', revision: context.head, paths, label: baseline }
}

/** What went wrong with the base, for its claims; a bug is thrown on. */
export function unreadable(error: unknown): Baseline & { kind: 'unreadable' } {
  if (!(error instanceof ProbityError)) throw error
  const { message, remedy } = error
  return { kind: 'unreadable', reason: message, ...(remedy === undefined ? {} : { remedy }) }
}

/** Whether two tables are the same bytes. */
export function isSameFile(a: readonly TableFacts[], b: readonly TableFacts[]): boolean {
  return a.length === b.length && a.every(({ sha256 }, i) => sha256 === b[i]!.sha256)
}
