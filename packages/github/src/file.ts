import { ConfigError, DataError, TransientError } from '@probity/core'
import type { Client } from './client.ts'

/** A text file of another repository, as it is at a commit: nobody can change it afterwards. */
export async function readFile(
  client: Client,
  repository: string,
  path: string,
  commit: string,
): Promise<string> {
  const [owner = '', repo = ''] = repository.split('/')
  const where = `${repository}/${path}@${commit.slice(0, 7)}`
  let data: unknown
  try {
    data = (await client.rest.repos.getContent({ owner, repo, path, ref: commit })).data
  } catch (cause) {
    const { status } = cause as { status?: number }
    if (status !== 404 && status !== 403) throw new TransientError(`${where} could not be read`, { cause })
    throw new ConfigError(`${where} does not exist, or this token may not read it`, {
      cause,
      remedy: 'check the path and the commit; for a private repository pass a token that may read it',
    })
  }
  const { content, encoding } = data as { content?: string; encoding?: string }
  if (typeof content !== 'string' || encoding !== 'base64')
    throw new DataError('is not a file of at most 1 MB', { path: where })
  return Buffer.from(content, 'base64').toString()
}
