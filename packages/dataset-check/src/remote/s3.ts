import { bodyOf, fetchPatiently } from './fetch.ts'
import { answerOf } from './http.ts'
import { type Credentials, encoded, signed } from './signature.ts'
import { politeAtOnce, type Store } from './store.ts'

/** Where a bucket is, as DVC's options say it. */
export interface Bucket {
  bucket: string
  /** Before every key, without slashes around it. */
  prefix: string
  /** Of a storage that is not Amazon's: `https://minio.example`. */
  endpoint?: string
  region: string
  /** Absent where the bucket is public. */
  credentials?: Credentials
}

/** A store in S3, or in what speaks its protocol; addressed by path, which every bucket name allows. */
export function s3Store({ bucket, prefix, endpoint, region, credentials }: Bucket): Store {
  let place = region
  const request = async (method: 'GET' | 'HEAD', key: string, signal: AbortSignal) => {
    const send = (at: string) =>
      fetchPatiently(() => {
        const base = endpoint ?? `https://s3.${at}.amazonaws.com`
        const path = [bucket, ...prefix.split('/'), ...key.split('/')]
          .filter(part => part !== '')
          .map(encoded)
        const url = new URL(`${base.replace(/\/+$/, '')}/${path.join('/')}`)
        const headers = credentials === undefined ? {} : signed(method, url, at, credentials, new Date())
        // A redirect has to be signed anew.
        return { url, init: { method, headers, redirect: 'manual' } }
      }, signal)
    const asked = place
    const first = await send(asked)
    if ('why' in first) return first
    // A bucket of another region answers 301 or 400, and names its region.
    const named = first.headers.get('x-amz-bucket-region')
    if (named === null || named === asked || !/^[a-z0-9-]{1,40}$/.test(named) || first.ok) return first
    place = named
    return send(named)
  }
  return {
    atOnce: politeAtOnce,
    async ask(key, signal) {
      const response = await request('HEAD', key, signal)
      return 'why' in response ? { state: 'unknown', why: response.why } : answerOf(response)
    },
    async read(key, mostBytes, signal) {
      return bodyOf(await request('GET', key, signal), mostBytes)
    },
  }
}

/** The credentials of a job's environment, where `aws-actions/configure-aws-credentials` and its like put them. */
export function environmentCredentials(env: NodeJS.ProcessEnv): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}
