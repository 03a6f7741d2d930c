import { ConfigError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import type { CompiledValidator, JsonSchema, SchemaError } from './schema.ts'
import { listText } from './text.ts'

/**
 * Holds settings against their schema and fills in its defaults.
 * Throws a `ConfigError` that names the setting, what was expected and the nearest valid name.
 *
 * @param owner whose settings these are, for the message: `fairness-gate`.
 */
export function checkSettings(
  validate: CompiledValidator,
  schema: JsonSchema,
  settings: unknown,
  owner: string,
): void {
  if (validate(settings)) return
  const problems = (validate.errors ?? []).map(error => describe(error, schema))
  throw new ConfigError(`${owner}: ${[...new Set(problems)].join('; ')}`)
}

function describe({ keyword, instancePath, params, message }: SchemaError, schema: JsonSchema): string {
  const path = instancePath.split('/').slice(1).map(unescapePointer)
  const where = path.length === 0 ? 'the settings' : `\`${path.join('.')}\``
  switch (keyword) {
    case 'required':
      return `\`${[...path, params.missingProperty].join('.')}\` is needed`
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      return `there is no setting \`${[...path, name].join('.')}\`${didYouMean(name, known(schema, path))}`
    }
    case 'enum':
      return `${where}: expected ${listText((params.allowedValues as unknown[]).map(value => `\`${value}\``))}`
    case 'type':
      return `${where}: expected ${[params.type].flat().join(' or ')}`
    default:
      return `${where}: ${message ?? keyword}`
  }
}

const unescapePointer = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The names that the schema knows at a path. */
function known(schema: JsonSchema, path: string[]): string[] {
  let node = schema as { properties?: Record<string, unknown>; additionalProperties?: unknown } | undefined
  for (const part of path) {
    const child = Object.hasOwn(node?.properties ?? {}, part)
      ? node?.properties?.[part]
      : node?.additionalProperties
    node = typeof child === 'object' && child !== null ? child : undefined
  }
  return Object.keys(node?.properties ?? {})
}
