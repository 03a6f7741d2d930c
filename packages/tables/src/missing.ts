/** pandas' default `na_values`, with `None`, which pandas 2.0 added. */
const missing = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
])

/**
 * Whether a text says that a number is missing, as pandas reads it. Of groups this must not be asked:
 * there `NA` may be Namibia, and only the empty text is missing.
 *
 * @example isMissing('N/A') // true
 */
export function isMissing(text: string): boolean {
  return missing.has(text)
}
