import { parseArgs } from 'node:util'
import { ConfigError, didYouMean } from '@probity/core'

/** A command line: its options by name, and the words that are none. */
export interface Words {
  given: Map<string, string[]>
  alone: string[]
}

/** `words` of a command that takes options alone. A `ConfigError` for anything else. */
export function options(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[],
): Map<string, string[]> {
  const { given, alone } = words(argv, names, flags)
  if (alone.length > 0) throw new ConfigError(`\`${alone[0]}\` stands alone; options are \`--name VALUE\``)
  return given
}

/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, flags without a value, and the words in front of,
 * between and behind them. A `ConfigError` for an option that there is not.
 */
export function words(argv: readonly string[], names: readonly string[], flags: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...names.map(option => [option, { type: 'string', multiple: true } as const]),
      ...flags.map(option => [option, { type: 'boolean' } as const]),
    ]),
    strict: false,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const alone: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') alone.push(token.value)
    if (token.kind !== 'option') continue
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new ConfigError(`\`${token.rawName}\` takes no value`)
      given.set(token.name, [''])
      continue
    }
    if (!names.includes(token.name)) {
      const known = [...names, ...flags]
      throw new ConfigError(`there is no option \`${token.rawName}\`${didYouMean(token.name, known)}`)
    }
    if (token.value === undefined) throw new ConfigError(`\`${token.rawName}\` needs a value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value])
  }
  return { given, alone }
}
