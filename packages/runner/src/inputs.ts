import { type CompiledValidator, ConfigError, checkSettings, type JsonSchema, listText } from '@probity/core'
import { yamlObject } from './yaml.ts'

interface Property {
  type?: string
  enum?: readonly string[]
  minimum?: number
}

/** The names that a schema's settings have as inputs and options. */
export function inputNames(schema: JsonSchema): string[] {
  return Object.keys(properties(schema))
}

function properties(schema: JsonSchema): Record<string, Property> {
  return (schema as { properties: Record<string, Property> }).properties
}

/** The inputs of an action or a command, held against their schema and with its defaults. */
export async function readInputs<Inputs>(
  schema: JsonSchema<Inputs>,
  validate: CompiledValidator,
  given: (name: string) => readonly string[],
): Promise<Inputs> {
  const settings = await settingsFromText(schema, given)
  checkSettings(validate, schema, settings, 'inputs')
  return settings as Inputs
}

/**
 * Settings from texts: what an action's inputs and a command's options have in common.
 *
 * A list is one item a line (or one option each), a number is decimal, an object is YAML. What is empty was
 * not given. Throws a `ConfigError` that names the input.
 *
 * @param given the texts of one input; an option may be given several times.
 */
export async function settingsFromText(
  schema: JsonSchema,
  given: (name: string) => readonly string[],
): Promise<Record<string, unknown>> {
  const settings: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(properties(schema))) {
    const texts = given(name).filter(text => text.trim() !== '')
    if (texts.length === 0) continue
    settings[name] = await parse(name, property, texts)
  }
  return settings
}

async function parse(name: string, property: Property, texts: readonly string[]): Promise<unknown> {
  if (property.type === 'array') {
    return texts
      .flatMap(text => text.split(/\r?\n/))
      .map(line => line.trim())
      .filter(line => line !== '')
  }
  if (texts.length > 1)
    throw new ConfigError(`\`${name}\` was given ${texts.length} times; it takes one value`)
  const text = texts[0]!.trim()
  switch (property.type) {
    case 'number':
    case 'integer': {
      const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(number)) throw new ConfigError(`\`${name}\`: expected a number`)
      return number
    }
    case 'boolean':
      // The spellings of YAML 1.2, which are those of `core.getBooleanInput`.
      if (/^(true|True|TRUE)$/.test(text)) return true
      if (/^(false|False|FALSE)$/.test(text)) return false
      throw new ConfigError(`\`${name}\`: expected ${listText(['`true`', '`false`'])}`)
    case 'object':
      return yamlObject(`\`${name}\``, text)
    default:
      return texts[0]!.trim()
  }
}
