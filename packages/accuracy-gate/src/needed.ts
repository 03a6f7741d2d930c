import { ConfigError } from '@probity/core'
import type { Task } from '@probity/statistics'
import type { AccuracyGateSettings } from './generated/settings.ts'

/** Settings that name a file of predictions and its labels. */
export type PredictionSettings = AccuracyGateSettings & { predictions: string; label: string }

/** Throws a `ConfigError` for settings that say too little to measure anything. */
export function checkNeeded(
  settings: AccuracyGateSettings,
  task?: Task,
): asserts settings is PredictionSettings {
  const { predictions, label, prediction, score, probabilities, query } = settings
  const need = (name: string, what: string) => {
    throw new ConfigError(`\`${name}\` is needed: ${what}`)
  }
  if (predictions === undefined)
    need('predictions', 'a file of predictions, or `metrics` that names files of metrics')
  if (label === undefined) need('label', 'the column with the true outcome')
  if (task === undefined) return
  if (task === 'ranking') {
    if (query === undefined) need('query', 'the column that names the query of each row')
    if (score === undefined) need('score', 'the column that the rows of a query are ordered by')
  } else if (task === 'regression') {
    if (prediction === undefined) need('prediction', 'the column with the predicted number')
  } else if (prediction === undefined && score === undefined && probabilities === undefined)
    need('prediction', 'the column with the predicted class, or a `score`, or `probabilities`')
}
