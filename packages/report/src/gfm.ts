import { cut, markdown, markdownCode } from '@probity/core'

/** Lengths, in characters before they are escaped, at which a value of the repository is cut. */
const most = { name: 80, sentence: 700 }

/** A label, a column, a title, as inline Markdown. */
export const name = (text: string) => markdown(cut(text, most.name))

/** A sentence or a title of a gate, as inline Markdown. What it has between single backticks is code. */
export function sentence(text: string): string {
  const parts = cut(text, most.sentence).split(/(?<!`)`([^`]+)`(?!`)/)
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : inner(part))).join('')
}

/** Escaped with the space that parts it from its neighbours. */
function inner(text: string): string {
  return text.replace(/^( ?)(.*?)( ?)$/s, (_, before, words, after) => before + markdown(words) + after)
}

/** A label as a code span. */
export const code = (text: string) => codeSpan(cut(text, most.name))

/** Outside of a table `\|` in code shows its backslash: `table` escapes the bars of its cells. */
const codeSpan = (text: string) => markdownCode(text).replaceAll('\\|', '|')

/** A column of a table. */
export interface Column {
  title: string
  align: 'left' | 'right'
}

/** A GFM table. Titles and cells are Markdown already; every row is as long as the head. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cell = (text = '') => ` ${text.replace(/(?<!\\)\|/g, '\\|')} `
  const line = (cells: readonly string[]) => `|${columns.map((_, index) => cell(cells[index])).join('|')}|`
  return [
    line(columns.map(column => column.title)),
    `|${columns.map(column => (column.align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}

/** What stands behind a line to click on. `summary` is HTML already, `body` Markdown of blocks. */
export function fold(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A list, of items that are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

/** `and 12 more`, or nothing. */
export function more(count: number, noun = ''): string[] {
  return count > 0 ? [`and ${count} more${noun}`] : []
}
