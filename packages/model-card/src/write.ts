import {
  countText,
  type GateResult,
  groupName,
  type Measurement,
  minCell,
  numberText,
  plural,
  sliceText,
} from '@probity/core'
import type { Card } from './card.ts'
import { bestSection } from './rules/content.ts'

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
  return [evaluation(judged), byGroup(results), digests(results), limits(judged)].filter(
    part => part.length > 0,
  )
}

function evaluation(results: readonly GateResult[]): string[] {
  const limited = new Set(results.flatMap(({ claims }) => claims.map(({ metric }) => metric)))
  const seen = new Set<string>()
  const rows = results
    .toSorted((a, b) => (a.gate < b.gate ? -1 : 1))
    .flatMap(({ measurements }) => measurements)
    .filter(({ metric, slice, value }) => {
      if (value === null || Object.keys(slice).length > 0 || seen.has(metric)) return false
      if (!ofAll.includes(metric) && !limited.has(metric)) return false
      seen.add(metric)
      return true
    })
  if (rows.length === 0) return []
  return table(
    ['metric', 'value', '95 % interval', 'rows'],
    rows.map(row => [row.metric, ...cells(row)]),
  )
}

function cells({ value, interval, n }: Measurement): string[] {
  if (n > 0 && n < minCell) return ['–', '–', `fewer than ${minCell}`]
  return [
    value === null ? '–' : plain(value),
    interval === null ? '–' : `[${interval.map(plain).join(', ')}]`,
    countText(n),
  ]
}

/** A card is read by machines too: the minus sign is the one of the keyboard. */
const plain = (value: number) => numberText(value).replace('−', '-')

function byGroup(results: readonly GateResult[]): string[] {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  return gates.flatMap(({ measurements }) => {
    const groups = measurements.filter(
      ({ slice }) => Object.keys(slice).length > 0 && !('attribute' in slice),
    )
    const metrics = ofGroups.filter(metric => groups.some(one => one.metric === metric))
    const byColumns = Map.groupBy(groups, ({ slice }) => Object.keys(slice).join(' & '))
    return [...byColumns].flatMap(([columns, ofColumns]) => {
      const rows = [...Map.groupBy(ofColumns, ({ slice }) => groupName(slice))].map(([group, ofGroup]) => {
        // The rows of a group are what its selection rate rests on.
        const rowCount =
          ofGroup.find(({ metric }) => metric === 'selection_rate')?.n ??
          Math.max(...ofGroup.map(({ n }) => n))
        const values = metrics.map(metric => {
          const one = ofGroup.find(measurement => measurement.metric === metric)
          return one === undefined || one.value === null || one.n < minCell ? '–' : plain(one.value)
        })
        return [group, rowCount < minCell ? `fewer than ${minCell}` : countText(rowCount), ...values]
      })
      return [`Results by ${columns}:`, '', ...table([columns, 'rows', ...metrics], rows), '']
    })
  })
}

function digests(results: readonly GateResult[]): string[] {
  const roles = ['dataset', 'predictions', 'model']
  const rows = new Map(
    results
      .flatMap(({ subjects }) => subjects)
      .filter(({ role }) => roles.includes(role))
      .map(({ name, role, digest }) => [name, [role, `\`${name}\``, `\`${digest.sha256}\``]]),
  )
  return rows.size === 0 ? [] : table(['data', 'file', 'sha256'], [...rows.values()])
}

function limits(results: readonly GateResult[]): string[] {
  const rows = results.flatMap(({ claims }) =>
    claims.map(({ metric, slice, limit }) => [
      metric,
      sliceText(slice),
      `${limit.kind.replace('-', ' ')} ${plain(limit.value)}`,
    ]),
  )
  return rows.length === 0
    ? []
    : [`The model is held to ${plural(rows.length, 'limit')}:`, '', ...table(['metric', 'of', 'limit'], rows)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (values: readonly string[]) => `| ${values.map(escaped).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/** Names of groups and files come from the data: no cell may break out of the table or become markup. */
function escaped(cell: string): string {
  if (/^`[^`|]*`$/.test(cell)) return cell
  return cell.replace(/[\\`*[\]<>|]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
