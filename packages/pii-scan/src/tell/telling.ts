import { countText, isSmall, listText, minCell, peopleText, plural } from '@probity/core'
import type { Change } from '../compare/change.ts'
import { fileOf, type Group } from '../compare/group.ts'
import { partsOf } from '../scan/member.ts'
import { shapeText } from '../scan/shape.ts'
import type { Entity } from './entity.ts'
import type { Names } from './shown-names.ts'

/** What a reader is told of groups: names that hold no personal data themselves. */
export interface Telling {
  entities: ReadonlyMap<string, Entity>
  names: Names
}

/** The file, as it may be told. */
export function fileText(group: Group, { names }: Telling): string {
  return names.path(fileOf(group))
}

/**
 * `` column `contact` `` of a table, `cell 3, output 1` of a notebook, `lines 4 and 17` of a text, `file name` where
 * that is it.
 */
export function whereText(change: Change, telling: Telling): string {
  const { group, places, standing } = change
  if (group.nameOf !== undefined) return nameTexts[group.nameOf]
  const [, inner] = partsOf(group.path)
  const parts: string[] = []
  // Of many places in a text only the first are known here.
  const isCut = group.scope === undefined && places.length < (standing === 'new' ? change.count : group.count)
  const firstOf = (texts: readonly string[], most: number) =>
    isCut ? `${texts.slice(0, most).join(', ')} and more` : listText(texts, most)
  if (group.scope !== undefined) parts.push(columnText(telling.names.column(group.scope)))
  const cells = [...new Set(places.flatMap(({ place }) => place ?? []))]
  if (cells.length > 0) parts.push(firstOf(cells, 3))
  else if (group.scope === undefined && group.hasLines) {
    const lines = [...new Set(places.map(({ line }) => String(line)))]
    if (lines.length > 0)
      parts.push(`${lines.length === 1 && !isCut ? 'line' : 'lines'} ${firstOf(lines, 5)}`)
  }
  if (inner !== undefined) parts.push(`\`${telling.names.column(inner)}\``)
  return parts.join(' of ')
}

const nameTexts = { file: 'file name', folder: 'folder name', members: 'names of its files' } as const

/** A column without a name has its number for one. */
const isNumbered = (name: string) => /^column \d+$/.test(name)
const columnText = (name: string) => (isNumbered(name) ? name : `column \`${name}\``)

/** As in a sentence without code: `column contact`, `column 3`. */
export const plainColumnText = (name: string) => (isNumbered(name) ? name : `column ${name}`)

/** `12,400 of 12,500 rows` of a column, `3 places` of a text, `the name itself holds one`. */
export function amountText(group: Group, count = group.count): string {
  if (group.nameOf === 'members') return plural(count, 'name')
  if (group.nameOf !== undefined) return `the name itself holds ${count === 1 ? 'one' : countText(count)}`
  const table = rowsOf(group)
  if (table === undefined)
    return group.scope === undefined || count >= minCell
      ? plural(count, 'place')
      : `fewer than ${minCell} places`
  if (table.rows < minCell) return `fewer than ${minCell} rows`
  return `${peopleText(table.found)} of ${countText(table.rows)} rows`
}

/** In how many rows of its table it was found; undefined of a text, and of keys, which stand in no row. */
function rowsOf({ found, rows, count }: Group): { found: number; rows: number } | undefined {
  return found === undefined || !rows || (found === 0 && count > 0) ? undefined : { found, rows }
}

/** What a reader counts: rows of a column, places of a text, keys. */
export function amountOf(group: Group): number {
  return rowsOf(group)?.found ?? group.count
}

/** In which share of its rows it was found: null where that tells of fewer than ten. Undefined where it has no rows. */
export function shareOf(group: Group): { share: number | null; rows: number } | undefined {
  const table = rowsOf(group)
  return table && { share: isSmall(table.found) ? null : table.found / table.rows, rows: table.rows }
}

/** `, as 999-99-9999`: what the values look like, where that is known. */
export function formText({ shapes }: Group): string {
  const text = shapeText(shapes)
  return text === '' ? '' : text === 'various forms' ? `, in ${text}` : `, as ${text}`
}

/** One in ten to the power of `exponent`; beyond 100 the number itself tells nothing. */
const oddsText = (exponent: number) =>
  exponent > 100 ? 'less often than 1 in 10^100' : `1 in 10^${Math.max(1, Math.floor(exponent))}`

/** Why it was found. */
export function evidenceText({ evidence, scope }: Group): string {
  switch (evidence.kind) {
    case 'format':
      return 'its form tells'
    case 'keyword':
      return 'a word beside it tells'
    case 'column-name':
      return scope === undefined ? 'the heading tells' : 'the name tells'
    case 'pass-rate': {
      const { passed, tried, log10Chance } = evidence
      const share = tried < minCell ? 'its' : `${peopleText(passed)} of ${countText(tried)}`
      return `${share} values pass its check, by chance ${oddsText(-log10Chance)}`
    }
  }
}

export function titleOf({ entity }: Group, { entities }: Telling): string {
  return entities.get(entity)?.title ?? entity
}
