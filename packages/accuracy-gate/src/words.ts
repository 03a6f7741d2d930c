import { numberText } from '@probity/core'

/** With its full stop, unless it ends as a question: `did you mean a?`. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** With as many decimals, up to six, as it takes to see that they differ. */
export function unequalTexts(a: number, b: number): [string, string] {
  let decimals = 3
  while (decimals < 6 && a !== b && numberText(a, decimals) === numberText(b, decimals)) decimals++
  return [numberText(a, decimals), numberText(b, decimals)]
}
