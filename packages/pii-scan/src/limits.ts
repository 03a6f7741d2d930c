import { ConfigError, didYouMean, type Limit } from '@probity/core'
import type { Category } from './engine/recognizer.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import type { Entity } from './tell/entity.ts'
import { categoryTitles } from './tell/severity.ts'

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

/** What each is measured by, and the bound it takes. */
const measures: Readonly<
  Record<Measured, { needs: 'quasi-identifiers' | 'sensitive' | 'splits'; kind: 'min' | 'max' }>
> = {
  k_anonymity: { needs: 'quasi-identifiers', kind: 'min' },
  l_diversity: { needs: 'sensitive', kind: 'min' },
  people_in_several_splits: { needs: 'splits', kind: 'max' },
}

/**
 * Throws a `ConfigError` for a name that nothing has, a bound that its measure does not take, and for a setting
 * without the one that it needs: nothing would be held against it.
 */
export function limitsOf(settings: PiiScanSettings, entities: ReadonlyMap<string, Entity>): Limits {
  const limits: Limits = { counts: [], measures: [] }
  for (const [name, given] of Object.entries(settings.limits)) {
    const measure = Object.hasOwn(measures, name) ? (name as Measured) : undefined
    const bounds = typeof given === 'number' ? { max: given } : given
    for (const kind of ['min', 'max'] as const) {
      const value = bounds[kind]
      if (value === undefined) continue
      if (measure === undefined) {
        if (kind === 'min')
          throw new ConfigError(`\`limits\`: ${name} is a count of findings; it takes a \`max\``)
        limits.counts.push({ name, counted: countedBy(name, entities), most: value })
      } else if (kind !== measures[measure].kind)
        throw new ConfigError(`\`limits\`: ${name} takes a \`${measures[measure].kind}\``)
      else limits.measures.push({ measure, limit: { kind, value } })
    }
    if (measure !== undefined) expectSetting(settings, measures[measure].needs, `\`limits\`: ${name}`)
  }
  if (settings.sensitive !== undefined) expectSetting(settings, 'quasi-identifiers', '`sensitive`')
  if (settings.person !== undefined) expectSetting(settings, 'splits', '`person`')
  if (settings['quasi-identifiers']?.some(name => name.trim() === settings.sensitive?.trim()))
    throw new ConfigError(
      '`sensitive`: the column is one of `quasi-identifiers` and so the same in all their rows',
    )
  return limits
}

function expectSetting(settings: PiiScanSettings, needed: keyof PiiScanSettings, of: string): void {
  if (settings[needed] === undefined)
    throw new ConfigError(`${of} is measured with \`${needed}\`, which is not set`)
}

function countedBy(name: string, entities: ReadonlyMap<string, Entity>): Counted {
  if (name === 'new' || name === 'high') return { of: name }
  if (entities.has(name)) return { of: 'entity', entity: name }
  if (Object.hasOwn(categoryTitles, name)) return { of: 'category', category: name as Category }
  const names = ['new', 'high', ...Object.keys(measures), ...Object.keys(categoryTitles), ...entities.keys()]
  throw new ConfigError(
    `\`limits\`: there is no entity, category or measure \`${name}\`${didYouMean(name, names)}`,
  )
}
