import { type Cell, type Exhibit, numberText, peopleText } from '@probity/core'
import { percentText } from './claim-text.ts'
import { axisTitle, dotPlot } from './plot.ts'
import { isSmall } from './posted.ts'

/** A table in plain text. A `plot` needs a fixed width for each character. */
export interface Layout {
  columns: { title: string; kind: 'text' | 'number' | 'plot' }[]
  rows: string[][]
  /** Rows that were left out at the end. */
  more: number
}

/** An exhibit's first `most` rows as texts, each as long as the head; with the plot as the last column. */
export function layOut(exhibit: Exhibit, confidence: number, most: number): Layout {
  const { chart } = exhibit
  const charted = chart !== undefined && chart.max > chart.min ? exhibit.columns[chart.column] : undefined
  const columns: Layout['columns'] = exhibit.columns.map(({ title, kind }, index) => {
    const hasInterval = exhibit.rows.some(row => isEstimate(row[index]) && row[index].interval !== null)
    return {
      title: hasInterval ? `${title} [${percentText(confidence)} interval]` : title,
      kind: kind === 'text' ? 'text' : 'number',
    }
  })
  if (charted !== undefined) columns.push({ title: axisTitle(charted.title, chart!), kind: 'plot' })
  const rows = exhibit.rows.slice(0, most).map(row => {
    const texts = exhibit.columns.map((_, index) => cellText(row[index]))
    if (charted === undefined) return texts
    const cell = row[chart!.column]
    return [...texts, isEstimate(cell) ? dotPlot(cell, chart!) : '']
  })
  return { columns, rows, more: exhibit.rows.length - rows.length }
}

function isEstimate(cell: Cell | undefined): cell is Exclude<Cell, string | number | null> {
  return typeof cell === 'object' && cell !== null
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return isSmall(cell) ? '<10' : peopleText(cell)
  if (isSmall(cell.n)) return 'hidden (<10)'
  if (cell.value === null) return '–'
  if (cell.interval === null) return numberText(cell.value)
  return `${numberText(cell.value)} [${cell.interval.map(bound => numberText(bound)).join(', ')}]`
}
