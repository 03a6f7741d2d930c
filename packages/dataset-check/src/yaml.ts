import { LineCounter, parseDocument } from 'yaml'

/** A YAML document: its values with every scalar as text, its values by type, and where they stand. */
export interface Yaml {
  /** An all-digit hash stays text: `12345678901234567890123456789012` as a number is another one. */
  texts: unknown
  typed(): unknown
  lineOf(path: readonly (string | number)[]): number | undefined
}

/** Aliases that one document may resolve: a real pipeline has a few, a bomb has millions. */
const mostAliases = 1000

/** Reads YAML 1.2 as DVC does. Throws an `Error` that says what is wrong, without a value of the file. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter()
  const options = { version: '1.2', merge: true, uniqueKeys: true } as const
  const document = parsed(text, { ...options, schema: 'failsafe', lineCounter: lines })
  const problem = document.errors[0]
  if (problem !== undefined) {
    throw new Error(
      `is not valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}, line ${problem.linePos?.[0].line ?? 1})`,
    )
  }
  const plain = (tree: typeof document): unknown => {
    try {
      return tree.toJS({ maxAliasCount: mostAliases })
    } catch {
      throw new Error(`resolves more than ${mostAliases} YAML aliases`)
    }
  }
  return {
    texts: plain(document),
    typed: () => plain(parsed(text, { ...options, schema: 'core' })),
    lineOf(path) {
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range == null ? undefined : lines.linePos(node.range[0]).line
    },
  }
}

function parsed(text: string, options: Parameters<typeof parseDocument>[1]) {
  try {
    return parseDocument(text, options)
  } catch (cause) {
    // The parser recurses: thousands of brackets exhaust the stack.
    if (cause instanceof RangeError) throw new Error('is nested too deeply', { cause })
    throw cause
  }
}
