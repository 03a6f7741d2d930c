import {
  countText,
  type GateResult,
  groupName,
  isAttribute,
  type Measurement,
  minCell,
  numberText,
  plural,
  sliceText,
  visible,
} from '@probity/core'
import { bestSection, type Card } from './card.ts'

const begin = '<!-- probity:generated -->'
const end = '<!-- /probity:generated -->'
const block = /<!-- probity:generated -->[\s\S]*?<!-- \/probity:generated -->/

/** Metrics that a card tells of each group, where they were measured. */
const ofGroups = ['selection_rate', 'true_positive_rate', 'false_positive_rate', 'accuracy']

/** Metrics that a card tells of all rows, besides those with a limit. */
const ofAll = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'f1',
  'f1_macro',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score',
  'mean_absolute_error',
  'root_mean_squared_error',
  'r2',
]

/**
 * The card with its generated block filled from what the gates found: results, results by group, digests and
 * limits. A card without the block gets one at the end of its section on results, or at its end.
 */
export function fillCard(card: Card, results: readonly GateResult[]): string {
  const eol = card.text.includes('\r\n') ? '\r\n' : '\n'
  const text = [begin, ...generatedParts(results).flatMap(part => ['', ...part]), '', end].join(eol)
  if (block.test(card.text)) return card.text.replace(block, () => text)
  const section = bestSection(card, 'evaluation_results')
  const at = section === undefined ? card.lines.length : section.end
  const lines = card.text.split(/\r\n|\n|\r/)
  const before = lines.slice(0, at).join(eol).trimEnd()
  const after = lines.slice(at).join(eol).trim()
  return `${before}${eol}${eol}${text}${eol}${after === '' ? '' : `${eol}${after}${eol}`}`
}

function generatedParts(results: readonly GateResult[]): string[][] {
  const judged = results.filter(({ gate }) => gate === 'accuracy-gate' || gate === 'fairness-gate')
  return [evaluation(judged), ...byGroup(results), limits(judged), digests(results)].filter(
    part => part.length > 0,
  )
}

function evaluation(results: readonly GateResult[]): string[] {
  const limited = results.flatMap(({ claims }) => claims.map(({ metric }) => metric))
  const overall = results
    .toSorted((a, b) => (a.gate < b.gate ? -1 : 1))
    .flatMap(({ measurements }) => measurements)
    .filter(({ slice, value }) => value !== null && Object.keys(slice).length === 0)
  const rows = [...new Set([...ofAll, ...limited])].flatMap(metric => {
    const one = overall.find(measurement => measurement.metric === metric)
    return one === undefined ? [] : [[metric, ...cells(one)]]
  })
  return rows.length === 0 ? [] : table(['metric', 'value', '95 % interval', 'rows'], rows)
}

function cells({ value, interval, n }: Measurement): string[] {
  if (isSmall(n)) return ['–', '–', `fewer than ${minCell}`]
  return [plain(value), interval === null ? '–' : `[${interval.map(plain).join(', ')}]`, countText(n)]
}

const isSmall = (n: number) => n > 0 && n < minCell

/** A card is read by machines too: the minus sign is the one of the keyboard. */
const plain = (value: number | null) => (value === null ? '–' : numberText(value).replace('−', '-'))

function byGroup(results: readonly GateResult[]): string[][] {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  return gates.flatMap(({ measurements }) => {
    const groups = measurements.filter(({ slice }) => Object.keys(slice).length > 0 && !isAttribute(slice))
    const metrics = ofGroups.filter(metric => groups.some(one => one.metric === metric))
    const byColumns = Map.groupBy(groups, ({ slice }) => Object.keys(slice).join(' & '))
    return [...byColumns].map(([columns, ofColumns]) => {
      const all = [...Map.groupBy(ofColumns, ({ slice }) => groupName(slice))].map(([group, ofGroup]) => ({
        group,
        ofGroup,
        rows: Math.max(...ofGroup.map(({ n }) => n)),
      }))
      const shown = all.filter(({ rows }) => !isSmall(rows))
      const rows = shown.map(({ group, ofGroup, rows: count }) => {
        const values = metrics.map(metric => {
          const one = ofGroup.find(measurement => measurement.metric === metric)
          return one === undefined || isSmall(one.n) ? '–' : plain(one.value)
        })
        return [escaped(group), countText(count), ...values]
      })
      const left = all.length - shown.length
      return [
        `Results by ${escaped(columns)}${left === 0 ? '' : `, without ${plural(left, 'group')} of fewer than ${minCell} rows`}:`,
        '',
        ...table(['group', 'rows', ...metrics], rows),
      ]
    })
  })
}

function digests(results: readonly GateResult[]): string[] {
  const roles = ['dataset', 'predictions', 'model']
  const rows = new Map(
    results
      .flatMap(({ subjects }) => subjects)
      .filter(({ role }) => roles.includes(role))
      .map(({ name, role, digest }) => [
        name,
        [role, `\`${name.replace(/[`|]/g, '')}\``, `\`${digest.sha256}\``],
      ]),
  )
  return rows.size === 0 ? [] : table(['data', 'file', 'sha256'], [...rows.values()])
}

function limits(results: readonly GateResult[]): string[] {
  const rows = results.flatMap(({ claims }) =>
    claims.map(({ metric, slice, value, change, n, limit }) => [
      metric,
      escaped(sliceText(slice)),
      // A limit on the change holds the change.
      isSmall(n) ? '–' : plain(/^max-/.test(limit.kind) ? (change?.value ?? null) : value),
      `${limit.kind.replace('-', ' ')} ${plain(limit.value)}`,
    ]),
  )
  return rows.length === 0
    ? []
    : [
        `The model is held to ${plural(rows.length, 'limit')}:`,
        '',
        ...table(['metric', 'of', 'value', 'limit'], rows),
      ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (values: readonly string[]) => `| ${values.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/** Names of groups come from the data: none may break out of its cell or become markup. */
function escaped(name: string): string {
  return visible(name).replace(/[\\`*[\]<>|_]/g, '\\$&')
}
