import { ConfigError, didYouMean, type Limit } from '@probity/core'
import type { Entity } from './entity.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import type { Category } from './recognizer.ts'
import { categoryTitles } from './severity.ts'

/** What a limit counts. */
export type Counted =
  | { of: 'new' }
  | { of: 'high' }
  | { of: 'entity'; entity: string }
  | { of: 'category'; category: Category }
type Measured = 'k_anonymity' | 'l_diversity' | 'people_in_several_splits'

/** The limits of the settings: those on counts of findings, and those on what is measured of tables. */
export interface Limits {
  counts: { name: string; counted: Counted; most: number }[]
  measures: { measure: Measured; limit: Limit }[]
}

const measures: readonly Measured[] = ['k_anonymity', 'l_diversity', 'people_in_several_splits']

/** Throws a `ConfigError` for a name that nothing has, and for a count with a lower limit. */
export function limitsOf(settings: PiiScanSettings, entities: ReadonlyMap<string, Entity>): Limits {
  const limits: Limits = { counts: [], measures: [] }
  for (const [name, given] of Object.entries(settings.limits)) {
    const bounds = typeof given === 'number' ? { max: given } : given
    const measure = measures.find(candidate => candidate === name)
    for (const kind of ['min', 'max'] as const) {
      const value = bounds[kind]
      if (value === undefined) continue
      if (measure !== undefined) limits.measures.push({ measure, limit: { kind, value } })
      else if (kind === 'min')
        throw new ConfigError(`\`limits\`: ${name} is a count of findings; it takes a \`max\``)
      else limits.counts.push({ name, counted: countedBy(name, entities), most: value })
    }
  }
  return limits
}

function countedBy(name: string, entities: ReadonlyMap<string, Entity>): Counted {
  if (name === 'new' || name === 'high') return { of: name }
  if (entities.has(name)) return { of: 'entity', entity: name }
  if (Object.hasOwn(categoryTitles, name)) return { of: 'category', category: name as Category }
  const names = ['new', 'high', ...measures, ...Object.keys(categoryTitles), ...entities.keys()]
  throw new ConfigError(
    `\`limits\`: there is no entity, category or measure \`${name}\`${didYouMean(name, names)}`,
  )
}
