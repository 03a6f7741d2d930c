import {
  compareVerdicts,
  DataError,
  type GateResult,
  type Revision,
  validateResult,
  worst,
} from '@probity/core'
import { readText } from '@probity/revisions'

/** Files and results beyond this were not written by our gates. */
const mostFiles = 500
const mostBytes = 8 << 20

/**
 * The results in some files, each a result or a list of them. What is read was in reach of whoever ran the other
 * jobs, a stranger's pull request for one: every result is held against its schema, and nothing else is used.
 *
 * Throws a `DataError` for a file that holds anything else, and where there is none.
 */
export async function gather(patterns: readonly string[], head: Revision): Promise<GateResult[]> {
  const paths = await head.list(patterns)
  const fail = (what: string) =>
    new DataError(
      what,
      { path: patterns.join(', ') },
      { remedy: 'upload the `result-path` of each gate as an artifact, and download them before this step' },
    )
  if (paths.length > mostFiles) throw fail(`more than ${mostFiles} files`)
  const found: GateResult[] = []
  for (const path of paths) {
    let value: unknown
    try {
      value = JSON.parse(await readText(head, path, mostBytes))
    } catch (cause) {
      if (cause instanceof DataError) throw cause
      throw new DataError('is not JSON', { path }, { cause })
    }
    for (const result of Array.isArray(value) ? value : [value]) {
      if (!validateResult(result)) throw new DataError('is no result of a Probity gate', { path })
      refuseBetter(result as GateResult, path)
      found.push(result as GateResult)
    }
  }
  // A report of nothing would pass.
  if (found.length === 0) throw fail('there are no results')
  return found
}

/** A verdict is never better than the worst of its claims that nobody waived. */
function refuseBetter({ id, verdict, claims }: GateResult, path: string): void {
  const held = worst(claims.filter(({ waived }) => waived === undefined).map(claim => claim.verdict))
  if (compareVerdicts(held, verdict) < 0)
    throw new DataError(`the result of ${id} is ${verdict}, and one of its claims is ${held}`, { path })
}
