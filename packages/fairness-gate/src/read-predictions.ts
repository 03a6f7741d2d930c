import { type Context, plural } from '@probity/core'
import { predictionFiles } from '@probity/predictions'
import { type TableFacts, TableReader } from '@probity/tables'
import type { Attribute } from './attribute.ts'
import type { FairnessGateSettings } from './generated/settings.ts'
import { interpret } from './interpret.ts'
import type { Predictions } from './predictions.ts'
import { readBase } from './read-base.ts'
import { Rows } from './rows.ts'

/**
 * Reads the predictions once, in constant memory but for scores and ids (12 to 20, and 8 bytes a row); and
 * before them the base's, where there is one (about 32 bytes a row).
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not
 * fit the file.
 */
export async function readPredictions(
  settings: FairnessGateSettings,
  attributes: readonly Attribute[],
  context: Context,
): Promise<Predictions> {
  const paths = await predictionFiles(settings.predictions, context.head)
  const groups = [...new Set(attributes.flatMap(attribute => attribute.columns))]
  const base = await readBase(settings, groups, context)
  const rows = new Rows(settings, groups, base.kind === 'read' ? base.columns : undefined)
  const reader = new TableReader(rows.wants)
  const files: TableFacts[] = []
  for (const path of paths) {
    const source = await context.head.open(path)
    files.push(await reader.read(source, path, batch => rows.add(batch, path), context.signal))
    context.log.info(`read ${path}: ${plural(files.at(-1)!.rows, 'row')}`)
  }
  return interpret(settings, groups, rows, files, base)
}
