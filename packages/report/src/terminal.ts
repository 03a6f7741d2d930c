import { type Claim, cut, type Exhibit, type GateResult, logLine, visible } from '@probity/core'
import { claimTitle, limitText, numbersText } from './claim-text.ts'
import { layOut } from './exhibit.ts'
import { posted } from './posted.ts'
import type { Report } from './report.ts'
import {
  groupNumbers,
  groupsToTell,
  groupText,
  isLocated,
  leftOut,
  placeText,
  remedyLabel,
  sortClaims,
  sortFindings,
  waivedText,
} from './result-text.ts'
import {
  claimStanding,
  gateName,
  isWrong,
  type Standing,
  sortResults,
  standingOf,
  verdictLine,
  words,
} from './standing.ts'

/** A line, and how it stands where that is to be seen. */
interface Line {
  text: string
  standing?: Standing
}

const colors: Record<Standing, number> = {
  'could-not-run': 31,
  fail: 31,
  'not-computable': 31,
  inconclusive: 33,
  waived: 33,
  pass: 32,
  skipped: 90,
}

/** Rows of a table and lines of a list; the JSON has them all. */
const most = 50

/**
 * What the command line prints: the verdict, then each gate with its tables, claims, findings and notes.
 * No line is wider than `width` columns. What is in a log may be public: it shows what may be posted.
 */
export function renderTerminal(report: Report, { width = 100, color = false } = {}): string {
  const shown = posted(report)
  const results = sortResults(shown.results)
  const first = results[0]
  const lines: Line[] = [
    ...wrap(verdictLine(shown), width, '', first === undefined ? undefined : standingOf(first)),
    ...results.flatMap(result => [{ text: '' }, ...gateLines(result, width)]),
  ]
  return lines.map(line => `${painted(line, color)}\n`).join('')
}

function painted({ text, standing }: Line, color: boolean): string {
  const safe = logLine(text)
  return color && standing !== undefined ? `\u001b[${colors[standing]}m${safe}\u001b[0m` : safe
}

function gateLines(result: GateResult, width: number): Line[] {
  const standing = standingOf(result)
  const { sign, word } = words[standing]
  const claims = result.claims.filter(claim => !isLocated(claim, result))
  const blocks = [
    ...result.exhibits.slice(0, most).map(exhibit => exhibitLines(exhibit, result.confidence, width)),
    listed(sortClaims(claims), claim => claimLines(claim, result.confidence, width)),
    listed(sortFindings(result.findings), finding => {
      const place = placeText(finding)
      return [
        ...wrap(`${finding.level}: ${place === '' ? '' : `${place}: `}${finding.message}`, width, '  '),
        ...(finding.waived !== undefined
          ? wrap(`Waived ${waivedText(finding.waived)}`, width, '    ')
          : finding.fix === ''
            ? []
            : wrap(`To fix: ${finding.fix}`, width, '    ')),
      ]
    }),
    listed(leftOut(result).byReason, ([reason, groups]) =>
      wrap(
        `Left out: ${reason}: ${groups.map(({ group, rows }) => `${group} (${rows})`).join(', ')}`,
        width,
        '  ',
      ),
    ),
    listed(result.coverage.skipped, ({ path, reason }) => wrap(`Not read: ${path}: ${reason}`, width, '  ')),
    listed(result.notes, note => wrap(`Note: ${note}`, width, '  ')),
  ].filter(block => block.length > 0)
  return [
    ...wrap(`${sign} ${word}  ${gateName(result)}: ${result.headline}`, width, '', standing),
    ...blocks.flatMap(block => [{ text: '' }, ...block]),
  ]
}

function listed<T>(items: readonly T[], lines: (item: T) => Line[]): Line[] {
  const left = items.length - most
  return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [{ text: `  and ${left} more` }] : [])]
}

function claimLines(claim: Claim, confidence: number, width: number): Line[] {
  const standing = claimStanding(claim)
  const { sign, word } = words[standing]
  const head = `${sign} ${word}: ${claimTitle(claim)}: ${numbersText(claim, confidence)}, limit: ${limitText(claim.limit)}`
  const lines = wrap(head, width, '  ', standing)
  if (claim.waived !== undefined)
    return [...lines, ...wrap(`Waived ${waivedText(claim.waived)}`, width, '    ')]
  if (!isWrong(standing)) return lines
  const groups = groupsToTell(claim).map(group => `${groupText(group.slice, claim)} ${groupNumbers(group)}`)
  return [
    ...lines,
    ...wrap(claim.reason, width, '    '),
    ...(groups.length === 0 ? [] : wrap(`Groups: ${groups.join(', ')}`, width, '    ')),
    ...(claim.remedy === undefined ? [] : wrap(`${remedyLabel(claim)}: ${claim.remedy}`, width, '    ')),
  ]
}

function exhibitLines(exhibit: Exhibit, confidence: number, width: number): Line[] {
  const { title, columns, rows, notes } = layOut(exhibit, confidence, most)
  const cells = [columns.map(column => column.title), ...rows].map(row =>
    row.map(text => clip(visible(cut(text, 200)), 40)),
  )
  const widths = columns.map((_, index) => Math.max(...cells.map(row => widthOf(row[index]!))))
  const isTooWide = widths.reduce((sum, column) => sum + column + 2, 0) > width
  const isShown = (index: number) => !(isTooWide && columns[index]!.kind === 'plot')
  const lines = cells.map(row =>
    row
      .map((text, index) => pad(text, widths[index]!, columns[index]!.kind === 'number'))
      .filter((_, index) => isShown(index))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...wrap(title, width, '  '),
    ...lines.map(line => ({ text: clip(`  ${line}`, width) })),
    ...notes.flatMap(note => wrap(note, width, '  ')),
  ]
}

function pad(text: string, width: number, isRight: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isRight ? room + text : text + room
}

/** Breaks a text into lines of at most `width` columns; those after the first stand two further in. */
function wrap(text: string, width: number, indent: string, standing?: Standing): Line[] {
  const lines: string[] = []
  let line = indent
  let start = indent
  const flush = () => {
    lines.push(line)
    start = `${indent}  `
    line = start
  }
  for (const word of visible(text).split(' ')) {
    for (const part of pieces(word, width - indent.length - 2)) {
      if (line !== start && widthOf(line) + 1 + widthOf(part) > width) flush()
      line += line === start ? part : ` ${part}`
    }
  }
  lines.push(line)
  return lines.map(content => ({ text: content, ...(standing === undefined ? {} : { standing }) }))
}

/** A word cut wherever it does not fit into `width` columns. */
function pieces(word: string, width: number): string[] {
  const parts = ['']
  let used = 0
  for (const character of word) {
    const columns = widthOf(character)
    if (used + columns > width && used > 0) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += character
    used += columns
  }
  return parts
}

function clip(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${pieces(text, width - 1)[0]}…`
}

/** Columns of a text: marks stand over the letter before them, East Asian letters and emoji take two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    // Latin letters, and then arrows, signs and boxes: most text.
    const isNarrow = code < 0x300 || (code >= 0x2100 && code < 0x2c00)
    width += isNarrow ? 1 : isMark(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return width
}

const marks = '[\\p{M}\\u200b]'
let markPattern: RegExp | undefined

/** Not a literal, which would be read with the file: the classes of Unicode take longer than the rest of it. */
function isMark(character: string): boolean {
  markPattern ??= new RegExp(marks, 'u')
  return markPattern.test(character)
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
