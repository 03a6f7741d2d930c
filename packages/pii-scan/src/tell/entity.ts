import type { Category, ColumnRule, Recognizer } from '../engine/recognizer.ts'

/** What a reader is told of an entity. */
export interface Entity {
  title: string
  categories: readonly Category[]
}

/** Every entity once, by name. */
export function entitiesOf(
  recognizers: readonly Recognizer[],
  columnRules: readonly ColumnRule[],
): Map<string, Entity> {
  const entities = new Map<string, Entity>()
  for (const { entity, title, categories } of [...recognizers, ...columnRules])
    if (!entities.has(entity)) entities.set(entity, { title, categories })
  return entities
}
