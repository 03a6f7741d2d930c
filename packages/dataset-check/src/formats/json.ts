/** The line of a JSON text that a value stands in, as written; undefined where it is not found. */
export function lineOfText(text: string, value: string): number | undefined {
  const at = text.indexOf(JSON.stringify(value))
  return at === -1 ? undefined : text.slice(0, at).split('\n').length
}
