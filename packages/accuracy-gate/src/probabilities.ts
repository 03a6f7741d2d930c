import { ConfigError, countText, didYouMean, listText } from '@probity/core'

/** The columns of `probabilities`, and of those that were named by a prefix the class in their name. */
export interface ProbabilityColumns {
  columns: string[]
  /** What follows the prefix; empty where the columns were listed. */
  classes: string[]
}

/**
 * The columns that `probabilities` names: one by one, or by what their names begin with. Throws a `ConfigError`
 * for what is neither.
 */
export function probabilityColumns(asked: readonly string[], header: readonly string[]): ProbabilityColumns {
  const found: ProbabilityColumns = { columns: [], classes: [] }
  for (const text of asked) {
    if (header.includes(text)) {
      found.columns.push(text)
      continue
    }
    const columns = header.filter(name => name.startsWith(text))
    if (columns.length === 0)
      throw new ConfigError(
        `\`probabilities\`: no column is named \`${text}\` or begins so${didYouMean(text, header)}`,
      )
    found.columns.push(...columns)
    found.classes.push(...columns.map(name => name.slice(text.length)))
  }
  return found
}

/**
 * For each class the column of its probability: the one whose name ends with a spelling of the class, of several
 * classes the longest. Throws a `ConfigError` unless every class has one column, and every column one class.
 *
 * @param spellings for each class the texts that stand for it.
 */
export function columnOfEachClass(
  columns: readonly string[],
  spellings: readonly (readonly string[])[],
): string[] {
  const found = new Map<number, string>()
  for (const column of columns) {
    let best = -1
    let length = 0
    for (const [code, texts] of spellings.entries())
      for (const text of texts)
        if (text.length > length && column.endsWith(text)) [best, length] = [code, text.length]
    const problem =
      best < 0 ? 'ends with no class' : found.has(best) ? 'is the second of its class' : undefined
    if (problem !== undefined)
      throw new ConfigError(`\`probabilities\`: the column ${column} ${problem}`, { remedy })
    found.set(best, column)
  }
  const lacking = spellings.length - found.size
  if (lacking > 0)
    throw new ConfigError(
      `\`probabilities\`: ${countText(lacking)} of ${countText(spellings.length)} classes have no column; there are ${listText(columns)}`,
      { remedy },
    )
  return spellings.map((_, code) => found.get(code)!)
}

const remedy = 'name one column for each class, ending with the class: `prob_cat`, `prob_dog`'
