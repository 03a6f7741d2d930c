import { posix } from 'node:path'
import { ConfigError, type Finding, type Revision } from '@probity/core'
import { workingTree } from '@probity/revisions'
import type { DvcConfig } from '../dvc/config.ts'
import { inside } from '../inside.ts'
import { found } from '../rules.ts'
import { folderStore } from './folder.ts'
import { httpStore } from './http.ts'
import { environmentCredentials, s3Store } from './s3.ts'
import type { Store } from './store.ts'

/** A remote of DVC: how it can be asked, or why it cannot. */
export interface Remote {
  name: string
  /** Its address for a reader, without credentials. */
  where: string
  store: Store | Refusal
  /** Set where the storage is itself a folder of the repository. */
  folder?: string
  findings: Finding[]
}

/** Why a remote is not asked, and what helps where that is not the usual. */
export interface Refusal {
  why: string
  fix?: string
}

/** What takes a request to the address. */
const spoken = new Set(['http', 'https', 's3', 'gs'])

/** An address that only the change under review names: the machine of the job may reach what its author cannot. */
export const untrusted: Refusal = {
  why: 'has an address that the base does not have, and a change does not choose whom its check asks',
  fix: 'merge the address first, in a change of its own, or set `exists-command`',
}

/**
 * Opens the remote that a name stands for.
 *
 * @param isTrusted whether its address stands in the base as well. Another is not asked, unless it is a folder of
 * the repository.
 */
export function openRemote(
  name: string,
  config: DvcConfig,
  head: Revision,
  { isTrusted, configPath }: { isTrusted: boolean; configPath: string },
): Remote {
  const entry = config.remotes.get(name)
  const at = { path: configPath, line: entry?.line }
  const url = entry?.options.get('url')
  const refuse = (store: Refusal, where: string): Remote => ({ name, where, store, findings: [] })
  const cannot = (why: string, findings: Finding[] = [], where = ''): Remote => ({
    ...refuse({ why }, where),
    findings,
  })
  if (entry === undefined || url === undefined) {
    const fix = `\`dvc remote add ${name} <url>\`, and commit .dvc/config`
    return cannot('is not in .dvc/config', [
      found('remote-missing', at, `remote ${name} has no address`, fix),
    ])
  }
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1]?.toLowerCase()
  const where = withoutCredentials(url)
  const option = (key: string) => entry.options.get(key)
  // There data lies under its own path and version, and no object under its hash.
  if (option('version_aware') === 'true' || option('worktree') === 'true') {
    return cannot('keeps the versions of its cloud storage, which are not asked here', [], where)
  }
  if (scheme !== undefined && !URL.canParse(url)) return cannot('has an address that is no URL', [], where)
  const isAsked =
    scheme === undefined ? inside(posix.dirname(configPath), url) === undefined : spoken.has(scheme)
  if (!isTrusted && isAsked) return refuse(untrusted, where)
  const open = (store: Store): Remote => ({ name, where, store, findings: [] })
  switch (scheme) {
    case 'http':
    case 'https':
      return open(httpStore(url))
    case 's3': {
      const { hostname, pathname } = new URL(url)
      const isPublic = option('allow_anonymous_login') === 'true'
      const credentials = isPublic ? undefined : environmentCredentials(process.env)
      const { AWS_REGION, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL } = process.env
      return open(
        s3Store({
          bucket: hostname,
          prefix: pathname,
          endpoint: option('endpointurl') ?? AWS_ENDPOINT_URL,
          region: option('region') ?? AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1',
          credentials,
        }),
      )
    }
    case 'gs': {
      const { hostname, pathname } = new URL(url)
      return open(httpStore(`https://storage.googleapis.com/${hostname}${pathname}`))
    }
    case 'remote':
      return cannot('is named by another remote, which is not followed', [], where)
    case undefined:
      return openFolder(name, url, head, at)
    default:
      return cannot(`speaks ${scheme}, which is not spoken here`, [], where)
  }
}

/** A folder: relative to `.dvc`, absolute, or of another machine. */
function openFolder(name: string, url: string, head: Revision, at: { path: string; line?: number }): Remote {
  const folder = inside(posix.dirname(at.path), url)
  const remote = { name, where: url, ...(folder === undefined ? {} : { folder }) }
  const isForeign = /^[a-zA-Z]:[\\/]|\\/.test(url)
  const findings =
    folder !== undefined
      ? []
      : [
          found(
            'remote-local',
            at,
            `remote ${name} is a folder of one machine: nobody else can fetch the data`,
            'use storage that others reach, and commit .dvc/config',
          ),
        ]
  if (isForeign) return { ...remote, store: { why: 'is a path of another machine' }, findings }
  try {
    const place =
      folder === undefined ? posix.resolve(head.locate!(posix.dirname(at.path)), url) : head.locate!(folder)
    return { ...remote, store: folderStore(workingTree(place)), findings }
  } catch (error) {
    if (error instanceof ConfigError || folder !== undefined) {
      return { ...remote, store: { why: 'is a folder that is not on this machine' }, findings }
    }
    throw error
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '')
}
