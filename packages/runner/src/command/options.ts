import { parseArgs } from 'node:util'
import { ConfigError, didYouMean } from '@probity/core'

/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, and flags without a value. A `ConfigError`
 * for anything else.
 */
export function options(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[],
): Map<string, string[]> {
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
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new ConfigError(`\`${token.value}\` stands alone; options are \`--name VALUE\``)
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
  return given
}
