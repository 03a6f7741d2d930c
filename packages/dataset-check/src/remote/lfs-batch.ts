import { bodyOf, fetchPatiently } from './fetch.ts'
import type { Answer } from './store.ts'

/** An object of Git LFS. */
export interface LfsObject {
  oid: string
  bytes: number
}

/** GitHub takes a hundred at a time. */
const most = 100
const type = 'application/vnd.git-lfs+json'

/**
 * Asks a Git LFS server for objects by its batch API, as a clone would; the answers are in the objects' order.
 *
 * @param endpoint `https://github.com/o/r.git/info/lfs`.
 * @param token for `Authorization`; absent for what is public.
 */
export async function askLfs(
  endpoint: string,
  objects: readonly LfsObject[],
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let from = 0; from < objects.length; from += most) {
    const part = objects.slice(from, from + most)
    answers.push(...(await askPart(endpoint, part, token, signal)))
  }
  return answers
}

async function askPart(
  endpoint: string,
  objects: readonly LfsObject[],
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer[]> {
  const response = await fetchPatiently(
    () => ({
      url: new URL(`${endpoint.replace(/\/+$/, '')}/objects/batch`),
      init: {
        method: 'POST',
        headers: {
          accept: type,
          'content-type': type,
          ...(token === undefined
            ? {}
            : { authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` }),
        },
        body: JSON.stringify({
          operation: 'download',
          transfers: ['basic'],
          hash_algo: 'sha256',
          objects: objects.map(({ oid, bytes }) => ({ oid, size: bytes })),
        }),
      },
    }),
    signal,
  )
  const unknown = (why: string) => objects.map((): Answer => ({ state: 'unknown', why }))
  let listed: { oid: string; size?: number; error?: { code?: number }; actions?: unknown }[]
  try {
    const body = await bodyOf(response, 8 << 20)
    if ('why' in body) return unknown(body.why)
    listed = (JSON.parse(body.toString('utf8')) as { objects: typeof listed }).objects
  } catch {
    return unknown('answered what is no Git LFS batch')
  }
  const byOid = new Map(listed.map(object => [object.oid, object]))
  return objects.map(({ oid }): Answer => {
    const object = byOid.get(oid)
    if (object === undefined) return { state: 'unknown', why: 'passed over the object' }
    if (object.error === undefined) return { state: 'there', bytes: object.size }
    const { code } = object.error
    return code === 404 || code === 410 ? { state: 'absent' } : { state: 'unknown', why: `answered ${code}` }
  })
}

/**
 * Where the objects of a clone are fetched from: what `.lfsconfig` says, else what follows from the address of
 * `origin`. Undefined where that is no address on the web.
 */
export function lfsEndpoint(lfsconfig: string | undefined, origin: string | undefined): string | undefined {
  const set = /^\s*\[lfs\][^[]*?^\s*url\s*=\s*(\S+)/im.exec(lfsconfig ?? '')?.[1]
  if (set !== undefined) return /^https?:\/\//.test(set) ? set : undefined
  if (origin === undefined) return undefined
  const ssh = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)[:/](.+)$/.exec(origin)
  const web = ssh === null ? origin.replace(/^(https?:\/\/)[^/@]*@/, '$1') : `https://${ssh[1]}/${ssh[2]}`
  if (!/^https?:\/\//.test(web)) return undefined
  return `${web.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`
}
