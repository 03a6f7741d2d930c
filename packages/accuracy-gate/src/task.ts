import { ConfigError, type Context, countText } from '@probity/core'
import type { Task } from '@probity/statistics'
import { type AnyColumn, kinds, TableReader } from '@probity/tables'
import type { AccuracyGateSettings } from './generated/settings.ts'

/** More distinct numbers than this are amounts, not classes. */
const mostClasses = 20

/** What is predicted, and the words that say why we think so, where it was not told. */
export interface Inferred {
  task: Task
  because?: string
}

/**
 * The task as told, else as the columns tell without a doubt. Throws a `ConfigError` where they leave one: whole
 * numbers may be classes or amounts.
 */
export async function taskOf(
  settings: AccuracyGateSettings & { label: string },
  paths: readonly string[],
  context: Context,
): Promise<Inferred> {
  const { task, query, label, prediction } = settings
  if (task !== undefined) return { task }
  if (query !== undefined) return { task: 'ranking', because: 'there is a `query`' }
  if (settings['positive-label'] !== undefined)
    return { task: 'binary', because: 'there is a `positive-label`' }
  const names = [...new Set(prediction === undefined ? [label] : [label, prediction])]
  const reader = new TableReader(names.map(name => ({ name, as: 'any' })))
  const [truth = newKinds(), predicted = newKinds()] = names.map(newKinds)
  for (const path of paths) {
    const source = await context.head.open(path)
    await reader.read(
      source,
      path,
      ({ rows, columns }) => {
        for (const [i, found] of [truth, predicted].slice(0, names.length).entries())
          look(columns[i] as AnyColumn, rows, found)
      },
      context.signal,
    )
  }
  const classes = truth.numbers.size + truth.texts.size
  const counted = `${label} holds ${classes > mostClasses ? 'many' : countText(classes)} distinct values`
  if (truth.texts.size > 0 || settings.probabilities !== undefined)
    return classes > 2 ? { task: 'multiclass', because: counted } : { task: 'binary', because: counted }
  if (truth.hasFractions || classes > mostClasses)
    return { task: 'regression', because: `${label} holds amounts` }
  if (predicted.hasFractions && classes > 2)
    return { task: 'regression', because: `${prediction} holds amounts` }
  if (classes <= 2 && !predicted.hasFractions) return { task: 'binary', because: counted }
  throw new ConfigError(`\`task\` is needed: ${counted}, all of them numbers`, {
    remedy:
      'say `binary`, `multiclass`, `regression` or `ranking`; a column of probabilities is the `score`, not the `prediction`',
  })
}

interface Kinds {
  numbers: Set<number>
  texts: Set<number>
  hasFractions: boolean
}

function newKinds(): Kinds {
  return { numbers: new Set(), texts: new Set(), hasFractions: false }
}

/** Takes note of what a batch holds; of the distinct values no more than it takes to know that they are many. */
function look({ kinds: found, values, codes }: AnyColumn, rows: number, into: Kinds): void {
  for (let row = 0; row < rows; row++) {
    const kind = found[row]!
    if (kind === kinds.empty || kind === kinds.missing) continue
    if (kind === kinds.integer || kind === kinds.decimal) {
      if (into.numbers.size <= mostClasses) into.numbers.add(values[row]!)
      if (!Number.isInteger(values[row])) into.hasFractions = true
    } else if (into.texts.size <= mostClasses) into.texts.add(codes[row]!)
  }
}
