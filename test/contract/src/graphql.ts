/** The few words of GraphQL that clients of the comment API speak: no fragments, aliases or directives. */

/** A type: its fields, each a value or a function of its arguments. */
export type GraphObject = { __typename: string } & Record<string, unknown>

interface Field {
  name: string
  args: Record<string, unknown>
  fields: Field[]
}

export interface GraphError {
  message: string
  type?: string
  path?: string[]
}

/**
 * Runs one query or mutation on its root object, and answers just the fields that were asked for, as GitHub
 * does: a client that reads a field it did not ask for finds nothing.
 */
export function runGraphql(
  query: string,
  variables: Record<string, unknown>,
  roots: { query: GraphObject; mutation: GraphObject },
): { data: unknown; errors?: GraphError[] } {
  try {
    const { kind, fields } = parse(query, variables)
    return { data: select(roots[kind], fields, []) }
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error
    const { message, type, path } = error
    return { data: null, errors: [{ message, ...(type && { type }), ...(path && { path }) }] }
  }
}

/** An error that GraphQL reports with status 200. */
export class GraphFault extends Error {
  readonly type?: string
  path?: string[]

  constructor(message: string, type?: string) {
    super(message)
    this.type = type
  }
}

function select(object: GraphObject, fields: Field[], path: string[]): Record<string, unknown> {
  const selected: Record<string, unknown> = {}
  for (const { name, args, fields: inner } of fields) {
    if (!Object.hasOwn(object, name))
      throw new GraphFault(`Field '${name}' doesn't exist on type '${object.__typename}'`)
    const here = [...path, name]
    let value = object[name]
    if (typeof value === 'function') {
      try {
        value = value(args)
      } catch (error) {
        if (error instanceof GraphFault) error.path = here
        throw error
      }
    }
    const pick = (item: unknown) => {
      const isObject = item !== null && typeof item === 'object'
      if (isObject !== inner.length > 0 && item !== null)
        throw new GraphFault(`Field '${name}' ${isObject ? 'must' : "can't"} have selections`)
      return isObject ? select(item as GraphObject, inner, here) : item
    }
    selected[name] = Array.isArray(value) ? value.map(pick) : pick(value)
  }
  return selected
}

function parse(source: string, variables: Record<string, unknown>) {
  const tokens = source.match(/"(?:[^"\\]|\\.)*"|\$?\w+|[^\s,]/g) ?? []
  let at = 0
  const take = () => tokens[at++]
  const expect = (token: string) => {
    if (take() !== token)
      throw new GraphFault(`Parse error: expected ${token} before ${tokens[at - 1] ?? 'the end'}`)
  }

  function value(): unknown {
    const token = take() ?? ''
    if (token.startsWith('$')) return variables[token.slice(1)] ?? null
    if (token === '{') return args('}')
    if (token.startsWith('"')) return JSON.parse(token)
    if (/^\d+$/.test(token)) return Number(token)
    if (token === 'null') return null
    if (token === 'true' || token === 'false') return token === 'true'
    return token
  }

  /** After the opening bracket. */
  function args(end: ')' | '}'): Record<string, unknown> {
    const named: Record<string, unknown> = {}
    while (tokens[at] !== end) {
      const name = take()!
      expect(':')
      named[name] = value()
    }
    take()
    return named
  }

  function selection(): Field[] {
    expect('{')
    const fields: Field[] = []
    while (tokens[at] !== '}') {
      const field: Field = { name: take() ?? '', args: {}, fields: [] }
      if (!/^\w+$/.test(field.name)) throw new GraphFault(`Parse error on ${JSON.stringify(field.name)}`)
      if (tokens[at] === '(') {
        take()
        field.args = args(')')
      }
      if (tokens[at] === '{') field.fields = selection()
      fields.push(field)
    }
    take()
    return fields
  }

  let kind: 'query' | 'mutation' = 'query'
  if (tokens[at] === 'query' || tokens[at] === 'mutation') {
    kind = take() as typeof kind
    while (at < tokens.length && tokens[at] !== '{') take()
  }
  return { kind, fields: selection() }
}
