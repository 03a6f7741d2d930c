import { ConfigError } from '@probity/core'
import { mod11x2, mod11x10, mod97 } from './checks/iso7064.ts'
import { luhn } from './checks/luhn.ts'
import { verhoeff } from './checks/verhoeff.ts'
import { isWord, longest } from './engine/automaton.ts'
import { type Positions, parsePattern } from './engine/pattern.ts'
import type { Recognizer } from './engine/recognizer.ts'
import { Words } from './engine/words.ts'
import type { PiiScanSettings } from './generated/settings.ts'

type Custom = NonNullable<PiiScanSettings['recognizers']>[string]

const digits = (value: string) => value.replace(/\D/g, '')

/** Check digits by name, and how often random ones pass: over the digits of a match, MOD 97-10 over its letters too. */
const checks: Readonly<
  Record<NonNullable<Custom['check']>, { check: (compact: string) => boolean; chance: number }>
> = {
  luhn: { check: value => luhn(digits(value)), chance: 1 / 10 },
  verhoeff: { check: value => verhoeff(digits(value)), chance: 1 / 10 },
  'mod-97-10': { check: value => mod97(value) === 1, chance: 1 / 97 },
  'mod-11-2': { check: value => mod11x2(value.replace(/[^\dX]/g, '')), chance: 1 / 11 },
  'mod-11-10': { check: value => mod11x10(digits(value)), chance: 1 / 10 },
}

/** As the judge of text looks for them. */
const longestKeyword = 32

/**
 * The recognizers of the settings: a form, words that speak of it, check digits by name. Throws a `ConfigError` for an
 * entity that there is already, and for a pattern or a word that could never be found.
 */
export function customRecognizers(
  custom: Readonly<Record<string, Custom>>,
  known: readonly { entity: string }[],
): Recognizer[] {
  return Object.entries(custom).map(
    ([entity, { pattern, tier, title, keywords = [], columns = [], check, categories }]) => {
      if (!/^[A-Z][A-Z0-9_]*$/.test(entity) || known.some(other => other.entity === entity))
        throw new ConfigError(
          `\`recognizers\`: ${entity} is no new name in capitals, such as EMPLOYEE_NUMBER`,
          { remedy: 'choose a name that the scan does not report by itself' },
        )
      const setting = `\`recognizers.${entity}\``
      if (tier !== 'A' && keywords.length + columns.length === 0)
        throw new ConfigError(`${setting}: without \`tier: A\` it needs \`keywords\` or \`columns\``)
      checkPattern(pattern, setting)
      for (const word of [...keywords, ...columns]) checkWord(inWords(word), setting)
      return {
        entity,
        title: title ?? entity,
        family: 'settings',
        shapes: [{ pattern, tier: tier ?? 'B' }],
        keywords: keywords.map(inWords),
        columns: columns.map(inWords),
        categories: categories ?? [],
        source: 'settings',
        ...(check === undefined ? { chance: 1 } : checks[check]),
      }
    },
  )
}

/** `staffNo` as `staff No`, as which it is read wherever it stands. */
const inWords = (name: string) =>
  name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')

function checkPattern(pattern: string, setting: string): void {
  let positions: Positions
  try {
    positions = parsePattern(pattern)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(`${setting}: ${error.message}`, { remedy: error.remedy })
  }
  const { sets, first } = positions
  if (shortestMatch(positions) > longest)
    throw new ConfigError(
      `${setting}: pattern \`${pattern}\` matches nothing of ${longest} bytes or fewer, which is the longest that is looked for`,
      { remedy: 'match only the beginning of the value' },
    )
  const begins = (isIn: number, byte: number) =>
    isIn === 1 && (isWord[byte] === 1 || byte === 0x28 || byte === 0x2b)
  if (!first.some(p => sets[p].some(begins)))
    throw new ConfigError(
      `${setting}: pattern \`${pattern}\` begins with a sign, and a match begins with a letter, a digit, \`(\` or \`+\``,
      { remedy: 'leave the sign out: what follows it is found after it' },
    )
}

/** Bytes of the shortest match. */
function shortestMatch({ first, follows, last }: Positions): number {
  const ends = new Set(last)
  const reached = new Set(first)
  let front = [...reached]
  for (let bytes = 1; front.length > 0; bytes++) {
    if (front.some(p => ends.has(p))) return bytes
    front = [...new Set(front.flatMap(p => follows[p]))].filter(p => !reached.has(p))
    for (const p of front) reached.add(p)
  }
  return Infinity
}

function checkWord(word: string, setting: string): void {
  const bytes = Buffer.from(word)
  const words = new Words()
  words.add(word, 0)
  let isFound = false
  words.find(bytes, 0, bytes.length, () => {
    isFound = true
  })
  if (!isFound || bytes.length > longestKeyword)
    throw new ConfigError(
      `${setting}: \`${word}\` is no word and no phrase of up to six words and ${longestKeyword} bytes`,
      { remedy: 'use words as they stand in text or in the name of a column' },
    )
}
