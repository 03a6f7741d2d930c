import { ConfigError, isRecord } from '@probity/core'

/**
 * YAML as a plain object. No aliases: nothing here needs them, and they can be made to explode.
 *
 * @param what it is, for messages: an input, the path of a file.
 */
export async function yamlObject(what: string, text: string): Promise<Record<string, unknown>> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new ConfigError(`${what}, line ${line}: not valid YAML (${problem.message.split('\n')[0]})`)
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new ConfigError(`${what}: YAML aliases are not supported`, { cause })
  }
  if (!isRecord(value)) throw new ConfigError(`${what}: expected YAML of the form \`name: value\``)
  return value
}
