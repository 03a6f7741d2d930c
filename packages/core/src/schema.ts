/** A JSON Schema. `Settings` is the type that a valid value has. */
export type JsonSchema<Settings = unknown> = {
  readonly [keyword: string]: unknown
  /** Ties the schema to its type; never present at run time. */
  readonly __settings?: Settings
}

/** What a validator that Ajv compiled ahead of time looks like. */
export interface CompiledValidator {
  (value: unknown): boolean
  errors?: null | SchemaError[]
}

export interface SchemaError {
  keyword: string
  instancePath: string
  params: Record<string, unknown>
  message?: string
}
