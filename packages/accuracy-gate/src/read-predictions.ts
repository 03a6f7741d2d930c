import { type Context, plural } from '@probity/core'
import { predictionFiles, readColumns } from '@probity/predictions'
import { readTableHeader } from '@probity/tables'
import { interpret } from './interpret.ts'
import { checkNeeded, type PredictionSettings } from './needed.ts'
import type { Predictions } from './predictions.ts'
import { probabilityColumns } from './probabilities.ts'
import { readBase } from './read-base.ts'
import { isOfClasses, wantsOf } from './table.ts'
import { taskOf } from './task.ts'

/**
 * Reads the predictions of the head and of the base, gives labels their meaning, and joins the rows.
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not fit
 * the file. What is wrong with the base is told, not thrown.
 */
export async function readPredictions(settings: PredictionSettings, context: Context): Promise<Predictions> {
  const paths = await predictionFiles(settings.predictions, context.head)
  const inferred = await taskOf(settings, paths, context)
  const { task } = inferred
  checkNeeded(settings, task)
  const { names: header } = await readTableHeader(await context.head.open(paths[0]), paths[0], [
    settings.label,
  ])
  const probabilities = probabilityColumns(isOfClasses(task) ? (settings.probabilities ?? []) : [], header)
  const wants = wantsOf(settings, task, probabilities.columns)
  const { columns, files } = await readColumns(context.head, paths, wants, context.signal)
  context.log.info(`read ${settings.predictions}: ${plural(columns.rows, 'row')}`)
  const base = await readBase(settings, task, probabilities.columns, context)
  return interpret(settings, inferred, probabilities, columns, files, base)
}
