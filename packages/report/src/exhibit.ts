import { type Cell, type Exhibit, isSmall, minCell, numberText, peopleText } from '@probity/core'
import { percentText } from './claim-text.ts'
import { axisTitle, dotPlot } from './plot.ts'

/** A table in plain text. */
export interface Layout {
  title: string
  /** A `plot` needs a fixed width for each character. */
  columns: { title: string; kind: 'text' | 'number' | 'plot' }[]
  rows: string[][]
  /** What is said under the table: of the rows that are not shown, and the exhibit's own note. */
  notes: string[]
}

/** An exhibit's first `most` rows as texts, each as long as the head; with the plot as the last column. */
export function layOut(exhibit: Exhibit, confidence: number, most: number): Layout {
  const { title, chart, note } = exhibit
  const charted = chart !== undefined && chart.max > chart.min ? exhibit.columns[chart.column] : undefined
  const columns: Layout['columns'] = exhibit.columns.map(column => ({
    title: column.title,
    kind: column.kind === 'text' ? 'text' : 'number',
  }))
  if (charted !== undefined) columns.push({ title: axisTitle(charted.title, chart!), kind: 'plot' })
  const told = exhibit.rows.filter(row => !isUntold(row))
  const rows = told.slice(0, most).map(row => {
    const texts = exhibit.columns.map((_, index) => cellText(row[index]))
    if (charted === undefined) return texts
    const cell = row[chart!.column]
    return [...texts, isEstimate(cell) ? dotPlot(cell, chart!) : '']
  })
  const hasInterval = told.some(row => row.some(cell => isEstimate(cell) && cell.interval !== null))
  const untold = exhibit.rows.length - told.length
  return {
    title: hasInterval ? `${title} (in brackets the ${percentText(confidence)} interval)` : title,
    columns,
    rows,
    notes: [
      ...(told.length > rows.length ? [`and ${told.length - rows.length} more`] : []),
      ...(untold > 0 ? [`${untold} more with fewer than ${minCell} rows`] : []),
      ...(note === undefined ? [] : [note]),
    ],
  }
}

/** Whether a row holds estimates and nothing but what is hidden. */
function isUntold(row: readonly Cell[]): boolean {
  const numbers = row.filter(cell => typeof cell !== 'string')
  const isHidden = (cell: Cell) => isEstimate(cell) && isSmall(cell.n)
  return (
    numbers.some(isHidden) &&
    numbers.every(cell => {
      if (isEstimate(cell)) return cell.value === null || isSmall(cell.n)
      return cell === null || cell === 0 || isSmall(cell as number)
    })
  )
}

function isEstimate(cell: Cell | undefined): cell is Exclude<Cell, string | number | null> {
  return typeof cell === 'object' && cell !== null
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return isSmall(cell) ? `<${minCell}` : peopleText(cell)
  if (isSmall(cell.n)) return `hidden (<${minCell})`
  if (cell.value === null) return '–'
  if (cell.interval === null) return numberText(cell.value)
  return `${numberText(cell.value)} [${cell.interval.map(bound => numberText(bound)).join(', ')}]`
}
