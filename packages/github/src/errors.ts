import { ConfigError, PermissionError, TransientError } from '@probity/core'
import { isLimited, isRequestFailure, type RequestFailure, tries } from './retry.ts'

/** What was tried: `post the comment`, and the line under `permissions:` that it takes. */
export interface Task {
  doing: string
  permission: string
  /** Whether this runs on a pull request from a fork with that fork's token. */
  isForkToken: boolean
}

/**
 * GitHub's refusal as an error that a user can act on; undefined where the error is none of GitHub's, and so a
 * bug of ours.
 */
export function explain(error: unknown, { doing, permission, isForkToken }: Task): Error | undefined {
  const failure = asFailure(error)
  if (failure === undefined) return undefined
  const { status } = failure
  const could = `could not ${doing}`
  const options = { cause: error }

  if (isLimited(failure))
    return new TransientError(`${could}: GitHub asks for fewer requests (${status})`, {
      ...options,
      remedy: 'run the job again later',
    })
  if (status >= 500)
    return new TransientError(
      `${could}: GitHub did not answer as it should (${failure.response ? status : reason(failure)}, tried ${tries} times)`,
      {
        ...options,
        remedy: 'run the job again',
      },
    )
  if (status === 401)
    return new ConfigError(`${could}: GitHub does not know the token (401)`, {
      ...options,
      remedy: 'pass `github.token`, or a token that has not expired',
    })
  if (status === 403) {
    if (!isForkToken)
      return new PermissionError(`${could}: the token may not (403, ${reason(failure)})`, permission, options)
    const refused = new PermissionError(
      `${could}: the token of a pull request from a fork is read-only (403)`,
      permission,
      options,
    )
    refused.remedy = 'no permission changes that: post it from a second workflow that runs on `workflow_run`'
    return refused
  }
  if (status === 404)
    return new PermissionError(
      `${could}: GitHub finds nothing there (404), which is also its answer to a token that may not look into a private repository`,
      permission,
      options,
    )
  return new Error(`${could}: GitHub finds it invalid (${status}, ${reason(failure)})`, options)
}

/** Whether GitHub, or the way to it, said no: anything else is a bug of ours. */
export function isRefusal(error: unknown): boolean {
  return asFailure(error) !== undefined
}

/** GraphQL answers 200 to everything and says in a word what it means. */
const statusOfType: Record<string, number> = { FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }

function asFailure(error: unknown): RequestFailure | undefined {
  if (isRequestFailure(error)) return error
  if (!(error instanceof Error && error.name === 'GraphqlResponseError')) return undefined
  const [first] = (error as Error & { errors: { type?: string; message: string }[] }).errors
  return { status: statusOfType[first?.type ?? ''] ?? 422, message: first?.message ?? error.message }
}

/** What GitHub says, on one line: of a validation the first complaint. */
function reason({ message, response }: RequestFailure): string {
  const data = response?.data as { message?: unknown; errors?: { message?: unknown }[] } | undefined
  const words = data?.errors?.[0]?.message ?? data?.message ?? message
  return String(words).replace(/\s+/g, ' ').slice(0, 200)
}
