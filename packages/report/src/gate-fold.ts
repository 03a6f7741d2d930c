import {
  type Claim,
  cut,
  type Exhibit,
  type Finding,
  type GateResult,
  markdownHtml,
  plural,
} from '@probity/core'
import type { Detail } from './detail.ts'
import { layOut } from './exhibit.ts'
import { bullets, code, fold, more, name, sentence, table } from './gfm.ts'
import {
  groupNumbers,
  groupsToTell,
  groupText,
  isLocated,
  leftOut,
  placeText,
  remedyLabel,
  rowsText,
  sortFindings,
  waivedText,
  wrongClaims,
} from './result-text.ts'
import { claimStanding, gateName, isWrong, words } from './standing.ts'
import { claimCells, claimName, claimTitles } from './verdict-table.ts'
import type { WaiverLink } from './waiver-link.ts'

/** Groups of a claim that are named; a gap has two. */
const mostGroups = 6

/** All that one gate says, behind its headline; nothing where the headline is all. */
export function gateFold(
  result: GateResult,
  detail: Detail,
  isOpen: boolean,
  waiverLink: WaiverLink,
): string {
  const wrong = wrongClaims(result).filter(claim => !isLocated(claim, result))
  const fine = result.claims.filter(claim => !isWrong(claimStanding(claim)))
  // What is waived is told, however much passes.
  const waived = fine.filter(claim => claim.waived !== undefined)
  const passing = fine.filter(claim => claim.waived === undefined)
  const told = fine.length <= 2 ? [...wrong, ...fine] : [...wrong, ...waived]
  const notes = detail.notes ? [...result.notes.map(sentence), ...coverageItems(result, detail.items)] : []
  const blocks = [
    ...result.exhibits.map(exhibit => exhibitBlock(exhibit, result.confidence, detail.rows)),
    listOf(told, detail.items, claim => claimItem(claim, waiverLink(result, claim))),
    fine.length > 2 && passing.length > 0 ? fineFold(passing, result, detail) : '',
    titled('Findings', listOf(sortFindings(result.findings), detail.items, findingItem)),
    leftOutFold(result, detail),
    titled('Notes', bullets(notes)),
  ].filter(block => block !== '')
  if (blocks.length === 0) return ''
  const summary = `<b>${markdownHtml(cut(gateName(result), 80))}</b>: ${markdownHtml(cut(result.headline, 300))}`
  return fold(summary, blocks.join('\n\n'), isOpen)
}

function exhibitBlock(exhibit: Exhibit, confidence: number, most: number): string {
  const { title, columns, rows, notes } = layOut(exhibit, confidence, most)
  if (rows.length === 0 || columns.length === 0) return ''
  const head = columns.map(column => ({
    title: name(column.title),
    align: column.kind === 'number' ? ('right' as const) : ('left' as const),
  }))
  const cells = rows.map(row =>
    row.map((text, index) => (columns[index]!.kind === 'plot' && text !== '' ? code(text) : name(text))),
  )
  return [`<b>${sentence(title)}</b>`, table(head, cells), ...notes.map(sentence)].join('\n\n')
}

function claimItem(claim: Claim, waiverLink: string | undefined): string {
  const isOpen = isWrong(claimStanding(claim))
  const { icon, word } = words[claimStanding(claim)]
  const told = groupsToTell(claim)
  const groups = told
    .slice(0, mostGroups)
    .map(group => `${code(groupText(group.slice, claim))} ${name(groupNumbers(group))}`)
  return [
    `${icon} <b>${word}:</b> ${claimName(claim)}. ${sentence(claim.reason)}`,
    ...labelled('Groups', [...groups, ...more(told.length - mostGroups)].join(', ')),
    ...(claim.waived === undefined
      ? labelled(remedyLabel(claim), sentence(claim.remedy ?? ''))
      : labelled('Waived', sentence(waivedText(claim.waived)))),
    ...labelled('To accept', isOpen && waiverLink !== undefined ? `[propose a waiver](${waiverLink})` : ''),
  ].join('\n')
}

function findingItem(finding: Finding): string {
  const place = placeText(finding)
  return [
    `<b>${finding.level}</b>${place === '' ? '' : ` ${code(place)}`}: ${sentence(finding.message)}`,
    ...(finding.waived === undefined
      ? labelled('To fix', sentence(finding.fix))
      : labelled('Waived', sentence(waivedText(finding.waived)))),
  ].join('\n')
}

function fineFold(claims: readonly Claim[], result: GateResult, detail: Detail): string {
  const shown = claims.slice(0, detail.items).map(claim => claimCells(claim, result.confidence))
  const head = claimTitles([result]).map(title => ({ title, align: 'left' as const }))
  const isAll = claims.every(claim => claim.verdict === 'pass')
  return fold(
    `${plural(claims.length, 'claim')} ${isAll ? 'pass' : 'pass or were skipped'}`,
    [table(head, shown), ...more(claims.length - shown.length)].join('\n\n'),
  )
}

function leftOutFold(result: GateResult, detail: Detail): string {
  const { count, byReason } = leftOut(result)
  if (count === 0) return ''
  const item = ([reason, groups]: [string, { group: string; rows: string }[]]) => {
    const shown = groups.slice(0, detail.items).map(({ group, rows }) => `${code(group)} (${rows})`)
    return `${sentence(reason)}: ${[...shown, ...more(groups.length - shown.length)].join(', ')}`
  }
  return fold(`${plural(count, 'group')} left out`, listOf(byReason, detail.items, item))
}

function coverageItems({ coverage: { read, skipped } }: GateResult, most: number): string[] {
  const files = read
    .slice(0, most)
    .map(({ path, rows }) => (rows > 0 ? `${code(path)} (${rowsText(rows)})` : code(path)))
  return [
    ...(files.length > 0 ? [`Read: ${[...files, ...more(read.length - files.length)].join(', ')}`] : []),
    ...skipped.slice(0, most).map(({ path, reason }) => `Not read: ${code(path)}: ${sentence(reason)}`),
    ...more(skipped.length - most, ' not read'),
  ]
}

function listOf<T>(values: readonly T[], most: number, item: (value: T) => string): string {
  return bullets([...values.slice(0, most).map(item), ...more(values.length - most)])
}

/** The line within an item, or none where there is nothing to say. */
function labelled(label: string, text: string): string[] {
  return text === '' ? [] : [`  - <b>${label}:</b> ${text}`]
}

/** A list under its name: two lists in a row would be read as one. */
function titled(title: string, list: string): string {
  return list === '' ? '' : `<b>${title}</b>\n\n${list}`
}
