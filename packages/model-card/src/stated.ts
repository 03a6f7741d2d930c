import { type Card, sectionAt, type TableCell } from './card.ts'
import { neutral } from './evidence.ts'
import { type MetricFinder, type NamedMetric, withoutInterval } from './metric-name.ts'
import { type Printed, printedAt } from './printed.ts'
import { plainTitle } from './topics.ts'

/** A number that a card gives for a metric. */
export interface Stated extends Printed {
  metric: string
  /** The label that names the metric. */
  label: string
  /** Words of the label and, in a table, of the row or column, that may tell whose number it is. */
  words: string[]
  /** Those of them that stand in the name of the metric, and may make it another one: `top-5 accuracy`. */
  beside: string[]
  /** Whether it stands within a sentence, and not in a table or behind a label of its own. */
  isInProse: boolean
}

/** The numbers of one model, group or split in a table. */
export interface Series {
  label: string
  /** Whether the table is one of groups, classes or data, and not of models. */
  isPart: boolean
  isBold: boolean
  numbers: Stated[]
}

/** All that a card states: pairs one by one, tables by their series. */
export interface Statements {
  pairs: Stated[]
  tables: { line: number; series: Series[] }[]
}

/** Words that say: this number is no result of the model on the evaluation data. */
const otherWords = new Set(
  `target targets goal goals objective objectives threshold thresholds minimum min required requirement requirements
  limit limits floor ceiling baseline baselines previous prior old random chance majority dummy human criteria
  criterion acceptance expected train training cv fold folds support count n std sd interval ci change delta slo sla
  budget tolerance before`.split(/\s+/),
)

/** Whether the words say that the number is none of the evaluated model; `but` are words the evidence has too. */
export function speaksOfOther(words: readonly string[], but: readonly string[] = []): boolean {
  return words.some(word => otherWords.has(word) && !but.includes(word))
}

/** Behind a number in a cell: its interval, its deviation, a remark. */
const remark = /^[\s*_`"']*($|\[|\(|±|\+\/-|<|\\\[)/

/** Behind the number of a pair. A range, an arrow, a fraction or a bound is no value. */
const notAlone =
  /^[*_`"']*\s*(?:→|->|–|—\s*\d|-\s?\d|\/\s?\d|×|x\d|\+(?!\/)|or (?:more|higher|better|above)|and (?:above|up)|minimum|target|required|pp\b|points?\b|\d)/u

/** Reads the numbers that stand in tables and in `metric: value`. */
export function readStatements(card: Card, metricOf: MetricFinder): Statements {
  const inTables = new Set(card.tables.flatMap(table => table.map(row => row[0]?.line)))
  const isProse = card.format === 'markdown'
  const inLines = (_: string, i: number) => (inTables.has(i + 1) ? [] : pairsOf(card, i + 1, metricOf))
  return {
    pairs: [...valuesOf(card, metricOf), ...(isProse ? card.prose.flatMap(inLines) : [])],
    tables: card.tables.map(table => ({
      line: table[0]?.[0]?.line ?? 1,
      series: seriesOf(table, card, metricOf),
    })),
  }
}

const separator = /[:=]/g

/** Another number with its name: `(baseline: 0.73)`. What it is says nothing of the one before it. */
const otherNumber =
  /^[*_`\s]*\(?(?:vs\.?\s|versus\s|against\s)?\s?(?:the |a )?[\p{L}-]{1,30}\s?[:=]?\s?(?:0?\.\d+|\d{1,3}(?:\.\d+)?\s?\\?%)/iu

function pairsOf(card: Card, line: number, metricOf: MetricFinder): Stated[] {
  const text = card.plainCode.has(line) ? card.lines[line - 1]! : card.prose[line - 1]!
  const found: Stated[] = []
  for (const { index } of text.matchAll(separator)) {
    const printed = printedAt(text, index + 1, line)
    if (printed === undefined || notAlone.test(text.slice(printed.end))) continue
    const before = text.slice(Math.max(0, index - 120), index)
    const label = before.slice(
      Math.max(
        ...[...before.matchAll(/[,;|<>≥≤→{}[\]:=]|\.\s|^\s*[-*+•]\s|\d\.\s|\s[-–—]\s/g)].map(
          cut => cut.index + cut[0].length,
        ),
        0,
      ),
    )
    const named = metricOf(
      label.replace(/[*_`"']+/g, match => (match === '_' ? '_' : ' ')).replace(/\bis\s*$/, ''),
    )
    if (named === undefined) continue
    const sentence = before.slice(before.lastIndexOf('. ') + 1)
    const behind = withoutInterval(text.slice(printed.end, printed.end + 200)).replace(otherNumber, '')
    const after = /^[^.,;|]{0,30}/.exec(behind)![0]
    const context = [
      sentence,
      after,
      introduction(card, line),
      ...(sectionAt(card, line)?.trail.slice(1) ?? []),
    ].flatMap(part => plainTitle(part).split(' '))
    if (speaksOfOther(context, ['n', 'before'])) continue
    found.push({
      ...printed.number,
      metric: named.metric,
      label: plainLabel(label),
      words: telling(named.rest),
      beside: telling(named.rest),
      isInProse: /\p{L}/u.test(before.slice(0, before.length - label.length)) || goesOn(card, line),
    })
  }
  return found
}

/** The line before a block of code that this line is in: `Scores on the training data:`. */
function introduction(card: Card, line: number): string {
  if (!card.code.has(line)) return ''
  return card.prose.findLast((text, i) => i + 1 < line && !card.code.has(i + 1) && text.trim() !== '') ?? ''
}

/** Whether a line goes on with the sentence of the one before. */
function goesOn(card: Card, line: number): boolean {
  const isSentence = (text: string) => /[\p{L}\d,;—-]\s*$/u.test(text) && !/^\s*([-*+•#|]|\d+[.)])/.test(text)
  return line > 1 && isSentence(card.prose[line - 2]!) && !separated.test(card.prose[line - 2]!)
}

/** A line that holds a pair itself. */
const separated = /[:=][\s*_`]*[~≈]?\d/

const plainLabel = (label: string) =>
  label
    .replace(/[*`"']+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
const telling = (words: readonly string[]) => words.filter(word => !neutral.has(word))

/** Headers of columns whose rows are parts of the data. */
const partText =
  /\b(groups?|subgroups?|slices?|segments?|cohorts?|gender|sex|age|race|ethnicity|region|country|languages?|class|label|category|split|fold|subset|dataset|corpus|domain)\b/i

/** A name, or a span of ages or sizes; a count is neither. */
const partName = /\p{L}|^\s*(?:[<>≥≤]\s?\d+|\d+\s?(?:\+|[-–]\s?\d+))\s*$/u

/** Metrics in the header, a model or group a row; or metrics down the side, a model or split a column. */
function seriesOf(table: readonly TableCell[][], card: Card, metricOf: MetricFinder): Series[] {
  const [header = [], ...rows] = table
  const trail =
    sectionAt(card, header[0]?.line ?? 1)
      ?.trail.slice(1)
      .flatMap(title => plainTitle(title).split(' ')) ?? []
  if (speaksOfOther(trail, ['threshold', 'thresholds', 'limit', 'limits', 'n'])) return []
  const metricColumn = header.findIndex(cell => /^(metric|measure)s?$/i.test(cell.text))
  // Else the first column holds the names, unless it holds a metric itself.
  const nameColumn = metricColumn >= 0 || metricOf(header[0]?.text ?? '') !== undefined ? metricColumn : 0
  const metricRows = rows.filter(row => metricOf(row[nameColumn]?.text ?? '') !== undefined)
  const columns = header.flatMap((cell, j) => {
    const named = j === nameColumn ? undefined : metricOf(cell.text)
    return named === undefined ? [] : [{ j, cell, named }]
  })

  const numberIn = (
    cell: TableCell | undefined,
    metric: TableCell,
    words: readonly string[],
    { metric: name, rest }: NamedMetric,
  ): Stated[] => {
    if (cell === undefined) return []
    const line = card.lines[cell.line - 1]!
    const inner = cell.from + (line[cell.from] === '|' ? 1 : 0)
    const printed = printedAt(line, inner, cell.line)
    if (
      printed === undefined ||
      printed.end > cell.to ||
      !remark.test(line.slice(printed.end, cell.to).replace(/\|$/, ''))
    )
      return []
    const isPercent = printed.number.isPercent || metric.text.includes('%')
    return [
      {
        ...printed.number,
        isPercent,
        metric: name,
        label: metric.text,
        words: telling(words),
        beside: telling(rest),
        isInProse: false,
      },
    ]
  }

  if (metricRows.length > columns.length) {
    const isNumber = (j: number) =>
      metricRows.some(row => row[j] !== undefined && /^[~≈]?[-−]?[\d.]/.test(row[j].text))
    return header.flatMap((cell, j): Series[] => {
      if (j === nameColumn || !isNumber(j)) return []
      const numbers = metricRows.flatMap(row => {
        const named = metricOf(row[nameColumn]!.text)!
        const others = row
          .filter((_, k) => k !== nameColumn && !isNumber(k))
          .flatMap(other => plainTitle(other.text).split(' '))
        return numberIn(row[j], row[nameColumn]!, [...named.rest, ...others].filter(Boolean), named)
      })
      return [{ label: withoutInterval(cell.text), isPart: false, isBold: cell.isBold, numbers }]
    })
  }
  if (columns.length === 0) return []
  const isMetric = (k: number) => columns.some(({ j }) => j === k)
  const isPart = header.some((cell, k) => !isMetric(k) && partText.test(plainTitle(cell.text)))
  return rows.map(row => {
    const names = row.filter((cell, k) => !isMetric(k) && (k === 0 || partName.test(cell.text)))
    return {
      label: withoutInterval(names.map(cell => cell.text).join(isPart ? ' | ' : ' ')),
      isPart,
      isBold: names.length > 0 && names[0]!.isBold,
      numbers: columns.flatMap(({ j, cell, named }) => numberIn(row[j], cell, named.rest, named)),
    }
  })
}

/** Numbers of a structured card and of `model-index`: `accuracy: 0.9`, and `{type: accuracy, value: 0.9}`. */
function valuesOf(card: Card, metricOf: MetricFinder): Stated[] {
  const all = card.structure?.entries ?? []
  // What else front matter holds are settings.
  const entries = card.format === 'markdown' ? all.filter(({ path }) => path[0] === 'model-index') : all
  const scalarAt = new Map(entries.map(entry => [entry.path.join('\0'), entry.scalar]))
  const beside = (path: readonly (string | number)[], key: string) =>
    scalarAt.get([...path.slice(0, -1), key].join('\0'))
  return entries.flatMap(({ path, line, scalar, column }): Stated[] => {
    const source = column === undefined ? '' : card.lines[line - 1]!.slice(...column)
    const number = printedAt(source.replace(/^["']/, ''), 0, line)?.number
    const key = path.findLast(part => typeof part === 'string')
    if (
      number === undefined ||
      key === undefined ||
      column === undefined ||
      (typeof scalar !== 'number' && !/^[\d.,%\s-]+$/.test(String(scalar)))
    )
      return []
    const label = key === 'value' ? String(beside(path, 'type') ?? beside(path, 'name') ?? '') : key
    const named = metricOf(label)
    const slice = key === 'value' ? String(beside(path, 'slice') ?? '') : ''
    const above = path
      .slice(0, -1)
      .filter(part => typeof part === 'string')
      .flatMap(part => plainTitle(part).split(' '))
    if (named === undefined || speaksOfOther([...above, ...named.rest])) return []
    const shift = column[0] + (/^["']/.test(source) ? 1 : 0)
    const words = [...named.rest, ...plainTitle(slice).split(' ')].filter(Boolean)
    return [
      {
        ...number,
        from: number.from + shift,
        to: number.to + shift,
        metric: named.metric,
        label,
        words: telling(words),
        beside: [],
        isInProse: false,
      },
    ]
  })
}
