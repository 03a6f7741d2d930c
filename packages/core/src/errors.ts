/**
 * Errors that a user can act on. A message says what, where, what was expected and the remedy, in that
 * order; it never holds a value that was read from a data file. Anything that is thrown and is none of
 * these is a bug and keeps its stack.
 */
export abstract class ProbityError extends Error {
  /** What to do about it, when the message does not say so itself. */
  remedy?: string

  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.remedy = options.remedy
  }
}

/** The user's setting is wrong: an input, the policy, a limit. */
export class ConfigError extends ProbityError {}

/** Where in a data file: `record` counts data records from 1 (the header is 0), `byteOffset` bytes from 0. */
export interface DataPlace {
  path: string
  record?: number
  byteOffset?: number
  column?: string
}

/** A file cannot be measured honestly: ragged, truncated, in another encoding, without the needed column. */
export class DataError extends ProbityError {
  readonly place: DataPlace

  constructor(what: string, place: DataPlace, options: { remedy?: string; cause?: unknown } = {}) {
    super(`${describePlace(place)}: ${what}`, options)
    this.place = place
  }
}

function describePlace({ path, record, byteOffset, column }: DataPlace): string {
  const parts = [path]
  if (record !== undefined) parts.push(record === 0 ? 'header' : `record ${record}`)
  if (column !== undefined) parts.push(`column ${JSON.stringify(column)}`)
  if (byteOffset !== undefined) parts.push(`byte ${byteOffset}`)
  return parts.join(', ')
}

/** The token may not do what was asked. `permission` is the line that the workflow lacks. */
export class PermissionError extends ProbityError {
  readonly permission: string

  constructor(what: string, permission: string, options: { cause?: unknown } = {}) {
    super(what, { ...options, remedy: `add \`${permission}\` under \`permissions:\` of the job` })
    this.permission = permission
  }
}

/** A service did not answer, after bounded retries. */
export class TransientError extends ProbityError {}
