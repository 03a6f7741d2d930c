import { ConfigError, countText, listText, minCell, plural } from '@probity/core'
import { resolveLabels } from '@probity/tables'

/** What the codes of the label and of the prediction column mean. */
export interface Outcomes {
  /** Canonical labels. */
  classes: readonly string[]
  /** Code of the label column to class, −1 where there is no value; the same for the prediction column. */
  ofLabel: Int32Array
  ofPrediction: Int32Array
  /** The same of the base, where there is one. */
  ofBaseLabel: Int32Array
  ofBasePrediction: Int32Array
  /** The class that is counted. */
  positive: number
}

/** More distinct labels than this are no labels. */
const mostClasses = 20

/** Pairs of labels that say themselves which one is counted. */
const plain: readonly (readonly [negative: string, positive: string])[] = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
]

/**
 * Gives the labels a meaning: which spellings are one label, and which one is counted as positive.
 * Throws a `ConfigError` where that has to be said by `positive-label`.
 */
export function outcomesOf(
  settings: { label: string; prediction: string; 'positive-label'?: string },
  labels: readonly string[],
  predictions: readonly string[],
  rows: number,
  base: { labels: readonly string[]; predictions: readonly string[] } = { labels: [], predictions: [] },
): Outcomes {
  const asked = settings['positive-label']
  const all = [labels, predictions, base.labels, base.predictions]
  const resolved = resolveLabels(...all, ...(asked === undefined ? [] : [[asked]]))
  const [ofLabel, ofPrediction, ofBaseLabel, ofBasePrediction] = resolved.codes as Int32Array[]
  const codes = {
    ofLabel: ofLabel!,
    ofPrediction: ofPrediction!,
    ofBaseLabel: ofBaseLabel!,
    ofBasePrediction: ofBasePrediction!,
  }
  const present = [...new Set([...codes.ofLabel, ...codes.ofPrediction])].filter(index => index >= 0)
  const names = present.map(index => resolved.classes[index]!).sort()
  // Where nearly every row has a label of its own the column may hold anything, also a person's name.
  const shown =
    rows < minCell * names.length ? plural(names.length, 'distinct value') : listText(names, mostClasses)
  if (present.length > mostClasses) {
    throw new ConfigError(
      `\`label\` and \`prediction\`: ${settings.label} and ${settings.prediction} hold ${countText(present.length)} distinct values; decisions hold at most ${mostClasses}`,
      { remedy: 'name the column of decisions; a column of probabilities is the `score`' },
    )
  }
  if (asked !== undefined) {
    const positive = resolved.codes[4]![0]!
    if (!present.includes(positive)) {
      throw new ConfigError(`\`positive-label\`: \`${asked}\` does not occur; the labels are ${shown}`)
    }
    return { classes: resolved.classes, ...codes, positive }
  }
  const pair = plain.find(pair => names.length > 0 && names.every(name => pair.includes(name)))
  if (pair === undefined) {
    throw new ConfigError(`\`positive-label\` is needed: which of ${shown} is counted?`)
  }
  // A file in which nobody is positive is measured as it stands: its rates are 0, or not computable.
  const positive = resolved.classes.indexOf(pair[1])
  return {
    classes: positive < 0 ? [...resolved.classes, pair[1]] : resolved.classes,
    ...codes,
    positive: positive < 0 ? resolved.classes.length : positive,
  }
}
