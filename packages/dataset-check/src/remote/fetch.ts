import { setTimeout as sleep } from 'node:timers/promises'

/** Longest that one try may take. */
const patienceMs = 20_000
/** Before the second, third and fourth try. */
const pausesMs = [250, 1000, 3000]
/** A server that asks for a longer pause is not waited for. */
const longestPauseMs = 10_000

/**
 * One request, repeated where the server is busy (429, 5xx) or cannot be reached. The last answer counts; a
 * text says why there is none.
 *
 * @param make the request anew: a signature holds the time.
 */
export async function fetchPatiently(
  make: () => { url: URL; init: RequestInit },
  signal: AbortSignal,
): Promise<Response | { why: string }> {
  let last: Response | { why: string } = { why: '' }
  for (const pause of [...pausesMs, undefined]) {
    let wait = pause
    try {
      const { url, init } = make()
      last = await fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) })
      if (last.status !== 429 && last.status < 500) return last
      if (last.status === 501) return last
      const asked = Number(last.headers.get('retry-after')) * 1000
      if (asked > longestPauseMs) return last
      if (wait !== undefined && asked > 0) wait = asked
      await last.body?.cancel()
    } catch (error) {
      signal.throwIfAborted()
      last = { why: reason(error) }
    }
    if (wait !== undefined) await sleep(wait, undefined, { signal })
  }
  return last
}

/** Node hides the cause of a failed fetch: `fetch failed`. */
function reason(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } }
  if (name === 'TimeoutError') return `did not answer within ${patienceMs / 1000} s`
  return `could not be reached${cause?.code === undefined ? '' : ` (${cause.code})`}`
}

/** A response's whole body, or why there is none. */
export async function bodyOf(
  response: Response | { why: string },
  mostBytes: number,
): Promise<Buffer | { why: string }> {
  if ('why' in response) return response
  if (!response.ok) return { why: `answered ${response.status}` }
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) {
      await response.body?.cancel().catch(() => {})
      return tooLarge(mostBytes)
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Why an object is not read. */
export const tooLarge = (mostBytes: number) => ({ why: `is larger than ${mostBytes >> 20} MiB` })

/** `Content-Length`, where the body is not compressed on the way. */
export function lengthOf(response: Response): { bytes?: number } {
  const length = response.headers.get('content-length')
  const encoding = response.headers.get('content-encoding')
  return length === null || (encoding !== null && encoding !== 'identity') ? {} : { bytes: Number(length) }
}
