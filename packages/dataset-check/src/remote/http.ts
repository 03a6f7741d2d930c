import { unescape as decoded } from 'node:querystring'
import { bodyOf, fetchPatiently, lengthOf } from './fetch.ts'
import { type Answer, politeAtOnce, type Store } from './store.ts'

/**
 * A store behind plain HTTP(S): an object is there where `HEAD` says so. Redirects are followed.
 *
 * @param base its address, to which keys are appended.
 */
export function httpStore(base: string): Store {
  const { username, password } = new URL(base)
  const address = (key: string) => {
    const url = new URL(`${base.replace(/\/+$/, '')}/${key}`)
    url.username = ''
    url.password = ''
    return url
  }
  const login = Buffer.from(`${decoded(username)}:${decoded(password)}`)
  const headers = {
    // So that the length that comes back is the object's own.
    'accept-encoding': 'identity',
    ...(username === '' ? {} : { authorization: `Basic ${login.toString('base64')}` }),
  }
  return {
    atOnce: politeAtOnce,
    async ask(key, signal) {
      const response = await fetchPatiently(
        () => ({ url: address(key), init: { method: 'HEAD', headers } }),
        signal,
      )
      if ('why' in response) return { state: 'unknown', why: response.why }
      if (response.status !== 405 && response.status !== 501) return answerOf(response)
      return askByGet(address(key), headers, signal)
    },
    async read(key, mostBytes, signal) {
      const response = await fetchPatiently(() => ({ url: address(key), init: { headers } }), signal)
      return bodyOf(response, mostBytes)
    },
  }
}

/** For a server that knows no `HEAD`: the first byte. */
async function askByGet(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  const response = await fetchPatiently(
    () => ({ url, init: { headers: { ...headers, range: 'bytes=0-0' } } }),
    signal,
  )
  if ('why' in response) return { state: 'unknown', why: response.why }
  await response.body?.cancel()
  // An empty object has no first byte.
  if (response.status === 416) return { state: 'there', bytes: 0 }
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  const answer = answerOf(response)
  return answer.state === 'there'
    ? { state: 'there', ...(total === undefined ? {} : { bytes: Number(total) }) }
    : answer
}

/** What a status says of an object. A refusal says nothing: it may be there or not. */
export function answerOf(response: Response): Answer {
  const { status } = response
  if (status === 404 || status === 410) return { state: 'absent' }
  if (status === 200 || status === 206) return { state: 'there', ...lengthOf(response) }
  if (status === 401 || status === 403)
    return { state: 'unknown', why: `refused without credentials (${status})` }
  return { state: 'unknown', why: `answered ${status}` }
}
