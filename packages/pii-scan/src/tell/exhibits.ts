import { type Cell, type Exhibit, isSmall, type Measurement, minCell, numberText } from '@probity/core'
import type { Change } from '../compare/change.ts'
import type { Anonymity } from '../people/anonymity.ts'
import { shapeText } from '../scan/shape.ts'
import { categoryTitles } from './severity.ts'
import { fileText, shareOf, type Telling, titleOf, whereText } from './telling.ts'

/**
 * Personal data by file, column and entity, with what was there before: what is new first, what is known and as it
 * was left out.
 */
export function dataExhibit(changes: readonly Change[], hasBase: boolean, telling: Telling): Exhibit[] {
  const told = changes
    .filter(change => statusOf(change) !== undefined)
    .toSorted((a, b) => order.indexOf(statusOf(a)!) - order.indexOf(statusOf(b)!))
  if (told.length === 0) return []
  return [
    {
      title: hasBase ? 'Personal data that this change adds, moves and removes' : 'Personal data',
      columns: [
        { title: 'file', kind: 'text' },
        { title: 'where', kind: 'text' },
        { title: 'personal data', kind: 'text' },
        { title: 'form', kind: 'text' },
        { title: 'law', kind: 'text' },
        ...(hasBase
          ? [{ title: 'base', kind: 'count' } as const, { title: 'now', kind: 'count' } as const]
          : []),
        ...(hasBase ? [] : [{ title: 'count', kind: 'count' } as const]),
        { title: 'share of rows', kind: 'estimate' },
        { title: 'status', kind: 'text' },
      ],
      rows: told.map(change => row(change, hasBase, telling)),
      note: 'Counts and forms are of values, never the values themselves: 9 is any digit, a any letter. Synthetic ones (example.com, test cards) are left out.',
    },
  ]
}

const order = ['new', 'grown', 'renamed', 'new attribute', 'shrunk', 'removed', 'accepted', 'synthetic']

/** Undefined for what is as it was. */
function statusOf({ standing, group, before }: Change): string | undefined {
  if (standing === 'new' && group.isAttribute) return 'new attribute'
  if (standing !== 'known') return standing
  const was = before?.count ?? 0
  return group.count > was ? 'grown' : group.count < was ? 'shrunk' : undefined
}

function row(change: Change, hasBase: boolean, telling: Telling): Cell[] {
  const { group, before } = change
  const categories = telling.entities.get(group.entity)?.categories ?? []
  const status = statusOf(change)!
  const where = group.scope === undefined ? whereText(change, telling) : telling.names.column(group.scope)
  const shared = change.standing === 'removed' ? before : group
  const share = shareOf(group)
  return [
    fileText(group, telling),
    where,
    titleOf(group, telling),
    shapeText(shared?.shapes ?? {}),
    categories.map(category => categoryTitles[category]).join(', '),
    ...(hasBase ? [change.isUnknownInBase ? null : (before?.count ?? 0)] : []),
    group.count,
    !share || share.share === null ? null : { value: share.share, interval: null, n: share.rows },
    movedText(change, telling) ?? status,
  ]
}

/** `renamed from email`, `moved from old.csv`, `moved from old.csv, email`. */
function movedText({ renamedFrom, movedFrom }: Change, { names }: Telling): string | undefined {
  const column = renamedFrom === undefined ? undefined : names.column(renamedFrom)
  if (movedFrom === undefined) return column === undefined ? undefined : `renamed from ${column}`
  return `moved from ${names.path(movedFrom)}${column === undefined ? '' : `, ${column}`}`
}

/** The share of rows of each column that changed, beside that of the base. */
export function columnMeasurements(changes: readonly Change[], telling: Telling): Measurement[] {
  return changes.flatMap(change => {
    const { group, before } = change
    const share = shareOf(group)
    if (group.scope === undefined || statusOf(change) === undefined || share === undefined) return []
    return [
      {
        metric: 'personal_data_share',
        slice: {
          file: fileText(group, telling),
          column: telling.names.column(group.scope),
          entity: group.entity,
        },
        value: share.share,
        interval: null,
        n: share.rows,
        baseline: (before && shareOf(before)?.share) ?? null,
        ...(share.share === null ? { reason: `fewer than ${minCell} rows` } : {}),
      },
    ]
  })
}

/** How well each table hides a person in a crowd. */
export function anonymityExhibit(
  tables: readonly ({ path: string } & Anonymity)[],
  { columns, sensitive, small }: { columns: readonly string[]; sensitive?: string; small: number },
): Exhibit[] {
  if (tables.length === 0) return []
  return [
    {
      title: `Rows that share ${columns.join(', ')} with others`,
      columns: [
        { title: 'file', kind: 'text' },
        { title: 'rows', kind: 'count' },
        { title: 'combinations', kind: 'count' },
        { title: 'k (rarest combination)', kind: 'text' },
        { title: `share of rows in groups under ${small}`, kind: 'estimate' },
        ...(sensitive === undefined
          ? []
          : [{ title: `l (fewest distinct ${sensitive} of one combination)`, kind: 'text' } as const]),
      ],
      rows: tables.map(({ path, rows, classes, k, smallRows, l }) => [
        path,
        rows,
        classes,
        numberText(k),
        isSmall(smallRows) ? null : { value: smallRows / rows, interval: null, n: rows },
        ...(sensitive === undefined ? [] : [l === undefined ? null : numberText(l)]),
      ]),
      note: 'k-anonymity (Sweeney 2002) and distinct l-diversity (Machanavajjhala et al. 2007).',
    },
  ]
}
