import { posix } from 'node:path'
import type { Suggestion } from '@probity/github'
import type { Report } from '@probity/report'

/** The findings of which one line is all that has to change, the errors first. */
export function suggestionsOf({ results }: Report, prefix: string): Suggestion[] {
  const levels = ['error', 'warning', 'note']
  return results
    .flatMap(({ findings }) => findings)
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .flatMap(({ path, line, message, suggestion }) =>
      line === undefined || suggestion === undefined
        ? []
        : [{ path: posix.join(prefix, path), line, text: suggestion, message }],
    )
}
