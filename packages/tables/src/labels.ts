import { compareDecimals, decimalText, parseDecimal } from './decimal.ts'
import { isMissing } from './missing.ts'

/** Classes that the texts of some columns stand for. */
export interface Labels {
  /** Canonical and sorted: numbers by size, texts by code unit. */
  classes: string[]
  /** For each dictionary, from code to class; -1 where the label is missing. */
  codes: Int32Array[]
  /** For each class the texts that stand for it, sorted: more than one where spellings were merged. */
  spellings: string[][]
}

/**
 * Makes the labels of several columns comparable, of the label and the prediction for instance.
 *
 * Labels are compared as text, unless every one in all columns is a number, `true` or `false`: then as exact
 * numbers, so `1`, `1.0` and `1e0` are one class, and where both kinds occur `True` is 1. An empty label is
 * missing; `NA` and the like (see `isMissing`) only where all other labels are numbers, true or false.
 *
 * @example resolveLabels(['0', '1.0'], ['1', '0']).classes // ['0', '1']
 */
export function resolveLabels(...dictionaries: (readonly string[])[]): Labels {
  const texts = new Set(dictionaries.flat().filter(text => text !== ''))
  const classOf = asNumbers(texts) ?? new Map([...texts].map(text => [text, text]))
  const classes = [...new Set(classOf.values())]
  const decimals = new Map(classes.map(name => [name, parseDecimal(name)]))
  const areNumbers = classes.every(name => decimals.get(name) !== undefined)
  classes.sort((a, b) => (areNumbers ? compareDecimals(decimals.get(a)!, decimals.get(b)!) : a < b ? -1 : 1))
  const indexes = new Map(classes.map((name, index) => [name, index]))
  const indexOf = (text: string) => indexes.get(classOf.get(text) ?? '') ?? -1
  const spellings: string[][] = classes.map(() => [])
  for (const text of [...classOf.keys()].sort()) spellings[indexOf(text)].push(text)
  return { classes, codes: dictionaries.map(texts => Int32Array.from(texts, indexOf)), spellings }
}

/** From each text that is not missing to its number; undefined where one is no number, true or false. */
function asNumbers(texts: Iterable<string>): Map<string, string> | undefined {
  const classOf = new Map<string, string>()
  const truths: string[] = []
  for (const text of texts) {
    if (isMissing(text)) continue
    const decimal = parseDecimal(text)
    if (decimal !== undefined) classOf.set(text, decimalText(decimal))
    else if (/^[ \t]*(true|false)[ \t]*$/i.test(text)) truths.push(text)
    else return undefined
  }
  const spelling = classOf.size > 0 ? { true: '1', false: '0' } : { true: 'true', false: 'false' }
  for (const text of truths) classOf.set(text, spelling[text.trim().toLowerCase() as 'true' | 'false'])
  return classOf
}
