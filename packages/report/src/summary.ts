import { body, heading } from './body.ts'
import { type Detail, full, steps } from './detail.ts'
import { posted } from './posted.ts'
import type { Report } from './report.ts'

/** A step's summary: "supports a size of up to 1024k", counted in bytes of UTF-8. */
const summaryBudgetBytes = 1_048_576

const whole: Detail = {
  ...full,
  table: 50,
  rows: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
  quiet: false,
}

const summarySteps: readonly Detail[] = [
  whole,
  { ...whole, rows: 1000, items: 1000 },
  { ...whole, rows: 100, items: 100 },
  ...steps.map(step => ({ ...step, quiet: false })),
]

/**
 * The job summary: what the comment says, in full, in at most `budgetBytes` bytes of UTF-8; at the least
 * the line with the verdict.
 */
export function renderSummary(report: Report, { budgetBytes = summaryBudgetBytes } = {}): string {
  const shown = posted(report)
  for (const detail of summarySteps) {
    const text = `${body(shown, detail)}\n`
    if (Buffer.byteLength(text) <= budgetBytes) return text
  }
  return `${heading(shown)}\n`
}
