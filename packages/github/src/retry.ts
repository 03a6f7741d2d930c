import { setTimeout as sleep } from 'node:timers/promises'

/** Every request is tried this often at the most. */
export const tries = 3

/** Nobody waits longer than this for GitHub; a request that is told to is given up. */
const longestWaitMs = 60_000

/** What is read of an error: octokit gives a broken connection, and a request that timed out, status 500. */
export interface RequestFailure {
  status: number
  message: string
  response?: { headers: Record<string, string | number | undefined>; data?: unknown }
}

/**
 * How long to wait before the `attempt`-th try (from 1) is repeated, in milliseconds; undefined where another
 * one would change nothing (no right, not found, invalid) or is too far off.
 *
 * GitHub's rules: `retry-after` in seconds; else, when nothing remains, until `x-ratelimit-reset`; else a
 * minute ("Rate limits for the REST API: exceeding the rate limit").
 *
 * @example waitMs({ status: 502, message: '' }, 2) // 2000
 */
export function waitMs(failure: RequestFailure, attempt: number, now = Date.now()): number | undefined {
  const wait = isLimited(failure)
    ? limitedMs(failure, now)
    : failure.status >= 500
      ? 1000 * 2 ** (attempt - 1)
      : undefined
  return wait === undefined || wait > longestWaitMs ? undefined : wait
}

/** Whether GitHub asks for fewer requests. It says so with 429, or with 403 as to one who may not. */
export function isLimited({ status, message, response }: RequestFailure): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  const headers = response?.headers ?? {}
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
}

function limitedMs({ response }: RequestFailure, now: number): number {
  const headers = response?.headers ?? {}
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN)
  if (retryAfter >= 0) return retryAfter * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  // A second more: the reset is given in whole ones.
  if (headers['x-ratelimit-remaining'] === '0' && reset >= 0) return Math.max(reset * 1000 - now, 0) + 1000
  return longestWaitMs
}

/**
 * Repeats what passes by itself.
 *
 * Octokit's own plugins do not fit: measured together, they tried a 429 twelve times in 47 seconds whatever
 * `retry-after` said, and they part GraphQL requests and writes by a second, in which others may write what
 * our write then undoes.
 */
export async function withRetries<T>(run: () => PromiseLike<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const wait = isRequestFailure(error) ? waitMs(error, attempt) : undefined
      if (attempt === tries || wait === undefined) throw error
      await sleep(wait)
    }
  }
}

/** Whether this is octokit's `RequestError`: by its name, for the class would load octokit. */
export function isRequestFailure(error: unknown): error is Error & RequestFailure {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error
}
