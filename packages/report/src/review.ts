import { heading } from './body.ts'
import { posted } from './posted.ts'
import type { Report } from './report.ts'
import { verdictTable } from './verdict-table.ts'

/** Rows of the table: the comment has the rest. */
const mostRows = 10

/** The audit in short, as Markdown, for the head of a pull request review. */
export function renderReview(report: Report): string {
  const shown = posted(report)
  return `${heading(shown)}\n\n${verdictTable(shown, mostRows)}`
}
