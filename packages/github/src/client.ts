import type { GitHub } from '@actions/github/lib/utils'
import { version } from '@probity/core'
import { withRetries } from './retry.ts'

/** Octokit, with what all our requests have in common. */
export type Client = InstanceType<typeof GitHub>

export interface Access {
  token: string
  apiUrl: string
  /** For one try of one request. */
  timeoutMs?: number
}

/** Octokit would write to the console, where a line may be a workflow command. */
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * A client of the GitHub at `apiUrl`. Octokit is loaded here and not before: it is most of the code that an
 * action has, and an action that posts nothing starts without it.
 *
 * A request is repeated as `waitMs` says, unless it is made with `request: { once: true }`: a write that rests
 * on what was read before must not be repeated after a wait without reading again.
 */
export async function connect({ token, apiUrl, timeoutMs = 30_000 }: Access): Promise<Client> {
  const { GitHub, defaults, getOctokitOptions } = await import('@actions/github/lib/utils')
  const fetchThroughProxy: typeof fetch = defaults.request!.fetch
  const client = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: `probity/${version}`,
      log: silent,
      request: {
        ...defaults.request,
        log: silent,
        fetch: (url: string, options: RequestInit) =>
          fetchThroughProxy(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }),
      },
    }),
  )
  client.hook.wrap('request', (request, options) =>
    options.request.once ? request(options) : withRetries(async () => request(options)),
  )
  return client
}
