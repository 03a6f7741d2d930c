import { body, heading } from './body.ts'
import { steps } from './detail.ts'
import { encodeDigest, travelling } from './digest.ts'
import { markerLine } from './marker.ts'
import { type Report, verdictOf } from './report.ts'
import { words } from './standing.ts'

/** "Body is too long (maximum is 65536 characters)", says GitHub. */
export const commentBudget = 65_536

const lost =
  'The results did not fit into this comment: gates of other jobs cannot be joined with it, run them in one job or report them in one'

/**
 * The comment on a pull request, never longer than `budget` UTF-16 units: a hidden marker, the verdict, the
 * table, a fold for each gate, the footer, and the results themselves as a digest that nobody sees
 * (`decodeDigest`). Where that is too long it says less, step by step: notes go first, then what passes,
 * rows, lists, folds, then the digest, at last all but the verdict.
 */
export function renderComment(report: Report, { budget = commentBudget, key = 'audit' } = {}): string {
  const shown = travelling(report)
  const marker = markerLine(report, key)
  const digest = encodeDigest(report)
  for (const detail of steps) {
    const text = `${marker}\n${body(shown, detail)}\n\n${digest}\n`
    if (text.length <= budget) return text
  }
  for (const detail of steps) {
    const text = `${marker}\n${body(shown, detail, [lost])}\n`
    if (text.length <= budget) return text
  }
  const { icon, word } = words[verdictOf(report)]
  const text = `${marker}\n${heading(shown)}\n`
  return text.length <= budget ? text : `${marker}\n### ${icon} Probity: ${word}\n`
}
