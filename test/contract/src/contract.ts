import { readFileSync } from 'node:fs'
import { Ajv, type Options as AjvOptions, type ErrorObject, type ValidateFunction } from 'ajv'

/** One request of the REST API, as GitHub describes it. */
export interface Operation {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  id: string
  pattern: RegExp
  names: string[]
  check: (parts: RequestParts) => string | undefined
}

/** What a request says. Values of the path and the query are made numbers, and defaults set, by `check`. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

interface Description {
  paths: Record<string, Record<string, { parameters: Reference[]; requestBody?: RequestBody }>>
  components: { parameters: Record<string, Parameter> }
}
interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  schema: object
}
interface RequestBody {
  required?: boolean
  content: { 'application/json': { schema: { properties?: object } } }
}
type Reference = Parameter | { $ref: string }

const description: Description = JSON.parse(
  readFileSync(new URL('../openapi/github.json', import.meta.url), 'utf8'),
)

/** A description says `format`, which Ajv knows only by a package of its own: these are the ones in use. */
const formats: AjvOptions['formats'] = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: /^[a-z][a-z\d+.-]*:/i,
  int64: true,
}
const bodies = new Ajv({ strict: false, allErrors: true, formats })
const parameters = new Ajv({ strict: false, coerceTypes: true, useDefaults: true, formats })
bodies.addSchema(description, 'github')

/** Every operation of the description; validators are compiled when first needed. */
export const operations: Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters: references, requestBody }]) => {
    const all = references.map(resolve)
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
    const checkPath = parametersIn('path', all)
    const checkQuery = parametersIn('query', all)
    const checkBody = requestBody && bodyOf(path, method, requestBody)
    return {
      id: `${method.toUpperCase()} ${path}`,
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
      names,
      check: parts => checkPath(parts.path) ?? checkQuery(parts.query) ?? checkBody?.(parts.body),
    }
  }),
)

function resolve(reference: Reference): Parameter {
  if (!('$ref' in reference)) return reference
  return description.components.parameters[reference.$ref.split('/').at(-1)!]!
}

function parametersIn(place: Parameter['in'], all: Parameter[]) {
  const own = all.filter(parameter => parameter.in === place)
  const validate = once(() =>
    parameters.compile({
      type: 'object',
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
      required: own.filter(({ required }) => required).map(({ name }) => name),
    }),
  )
  return (values: Record<string, unknown>) => (validate()(values) ? undefined : complaint(validate().errors!))
}

function bodyOf(path: string, method: string, { required, content }: RequestBody) {
  const pointer = [path, method, 'requestBody', 'content', 'application/json', 'schema']
    .map(part => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const validate = once(() => bodies.compile({ $ref: `github#/paths/${pointer}` }))
  const known = Object.keys(content['application/json'].schema.properties ?? {})
  return (body: unknown) => {
    if (body === undefined && !required) return undefined
    if (!validate()(body ?? {})) return complaint(validate().errors!, body)
    const unknown = Object.keys(body ?? {}).filter(key => !known.includes(key))
    if (unknown.length === 0) return undefined
    return `${unknown.map(key => `"${key}"`).join(', ')} ${unknown.length === 1 ? 'is not a permitted key' : 'are not permitted keys'}.`
  }
}

function once(make: () => ValidateFunction): () => ValidateFunction {
  let made: ValidateFunction | undefined
  return () => (made ??= make())
}

/** Ajv's errors in the words of GitHub's validator. */
function complaint(errors: ErrorObject[], body?: unknown): string {
  const lines = errors.map(({ keyword, params, instancePath, message }) => {
    const where = `For 'properties${instancePath}'`
    const length = (valueAt(body, instancePath) as { length?: number } | undefined)?.length
    switch (keyword) {
      case 'required':
        return `"${params.missingProperty}" wasn't supplied.`
      case 'additionalProperties':
        return `"${params.additionalProperty}" is not a permitted key.`
      case 'maxItems':
        return `No more than ${params.limit} items are allowed; ${length} were supplied.`
      case 'maxLength':
        return `Only ${params.limit} characters are allowed; ${length} were supplied.`
      case 'type':
        return `${where}, the value is not of type ${params.type}.`
      case 'enum':
        return `${where}, the value is not a member of ${JSON.stringify(params.allowedValues)}.`
      default:
        return `${where}, the value ${message}.`
    }
  })
  return lines.join('\n')
}

function valueAt(body: unknown, pointer: string): unknown {
  let value = body
  for (const key of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[key]
  return value
}
