import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, forbidden, validationFailed } from './answer.ts'
import type { Actor } from './world.ts'

/** A request as the log keeps it. */
export interface Request {
  /** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}`; method and path where it is none of these. */
  operation: string
  method: string
  /** With the query. */
  path: string
  body: unknown
  actor: Actor
  headers: Record<string, string | string[] | undefined>
}

/**
 * Stands between a request and its handling: answers in its place, does something before or after it, or
 * breaks the connection.
 */
export type Intercept = (request: Request, handle: () => Promise<Answer>) => Promise<Answer | 'reset'>

/** Which requests: by operation (every one when absent), and of these the n-th from 1 (all when absent). */
export interface Which {
  on?: string | ((request: Request) => boolean)
  nth?: number
}

/** What GitHub does to its clients on a bad day. */
export const faults = {
  /** The token may not. */
  forbidden: async () => forbidden().answer,

  tooLong: async () =>
    validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    }).answer,

  notFound: async () => ({ status: 404, body: { message: 'Not Found', status: '404' } }),

  /** The hourly budget is spent; it comes back in `resetIn` seconds. */
  rateLimit: (resetIn: number) => async () => ({
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetIn),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest',
    },
  }),

  /** Too much at once. GitHub answers 403 or 429, mostly with `retry-after` in seconds. */
  secondaryLimit:
    (retryAfter: number, status = 403) =>
    async () => ({
      status,
      headers: { 'retry-after': String(retryAfter) },
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url: 'https://docs.github.com/rest',
      },
    }),

  badGateway: async () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body>502 Bad Gateway</body></html>',
  }),

  slow: (ms: number) => async (_: Request, handle: () => Promise<Answer>) => {
    await sleep(ms, undefined, { ref: false })
    return handle()
  },

  reset: async () => 'reset' as const,

  /** The work is done, and the answer is lost on the way. */
  lostAnswer: async (_: Request, handle: () => Promise<Answer>) => {
    await handle()
    return 'reset' as const
  },
} satisfies Record<string, Intercept | ((...args: never[]) => Intercept)>
