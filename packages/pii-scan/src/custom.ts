import { ConfigError } from '@probity/core'
import { mod11x2, mod11x10, mod97 } from './checks/iso7064.ts'
import { luhn } from './checks/luhn.ts'
import { verhoeff } from './checks/verhoeff.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import type { Recognizer } from './recognizer.ts'

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

/**
 * The recognizers of the settings: a form, words that speak of it, check digits by name. Throws a `ConfigError` for an
 * entity that there is already.
 */
export function customRecognizers(
  custom: Readonly<Record<string, Custom>>,
  known: readonly Recognizer[],
): Recognizer[] {
  return Object.entries(custom).map(
    ([entity, { pattern, tier, title, keywords, columns, check, categories }]) => {
      if (!/^[A-Z][A-Z0-9_]*$/.test(entity) || known.some(other => other.entity === entity))
        throw new ConfigError(
          `\`recognizers\`: ${entity} is no new name in capitals, such as EMPLOYEE_NUMBER`,
        )
      if (tier !== 'A' && keywords === undefined && columns === undefined)
        throw new ConfigError(
          `\`recognizers.${entity}\`: without \`tier: A\` it needs \`keywords\` or \`columns\``,
        )
      return {
        entity,
        title: title ?? entity,
        family: 'settings',
        shapes: [{ pattern, tier: tier ?? 'B' }],
        keywords: keywords ?? [],
        columns: columns ?? [],
        categories: categories ?? [],
        source: 'settings',
        ...(check === undefined ? { chance: 1 } : checks[check]),
      }
    },
  )
}
