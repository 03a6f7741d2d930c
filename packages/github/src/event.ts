import { ConfigError, isRecord } from '@probity/core'

export type EventKind =
  | 'pull_request'
  | 'pull_request_target'
  | 'merge_group'
  | 'push'
  | 'workflow_run'
  | 'other'

/** What set the workflow off, as far as we act on it. */
export interface Event {
  kind: EventKind
  owner: string
  repo: string
  /** The pull request's number. A `workflow_run` may have one and not know it: see `findPullRequest`. */
  number?: number
  /** The commit that is judged: of a pull request its head, not the merge commit that the runner checks out. */
  headSha: string
  /** Whose branch it is, for `workflow_run`: `mona:fix-typo`. */
  headLabel?: string
  /** What the head is compared with. Absent on the first push of a branch. */
  baseSha?: string
  /** What was pushed or checked out: `refs/heads/main`. */
  ref: string
  /** The branch that the change goes to. */
  baseRef?: string
  /** Whether the head is in another repository: its token is read-only, and its code is a stranger's. */
  isFork: boolean
  serverUrl: string
  apiUrl: string
  run: { id: number; attempt: number; url: string; job: string }
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads the event from the runner's environment and the payload that `GITHUB_EVENT_PATH` names.
 *
 * Throws a `ConfigError` that names the variable or the field, where one is missing or is not what GitHub
 * documents.
 */
export function readEvent(env: Env, readFile: (path: string) => string): Event {
  const name = variable(env, 'GITHUB_EVENT_NAME')
  const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)
  const [owner, repo] = repository.split('/') as [string, string]
  const serverUrl = variable(env, 'GITHUB_SERVER_URL', /^https?:\/\/[^/]/, 'https://github.com')
  const apiUrl = variable(env, 'GITHUB_API_URL', /^https?:\/\/[^/]/, 'https://api.github.com')
  const id = Number(variable(env, 'GITHUB_RUN_ID', /^\d{1,15}$/))
  const attempt = Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^\d{1,9}$/, '1'))
  const url = `${serverUrl}/${repository}/actions/runs/${id}`
  return {
    owner,
    repo,
    serverUrl,
    apiUrl,
    run: { id, attempt, url, job: env.GITHUB_JOB ?? '' },
    ref: env.GITHUB_REF ?? '',
    ...facts(name, repository, env, () => readPayload(variable(env, 'GITHUB_EVENT_PATH'), readFile)),
  }
}

/** What differs by kind. */
function facts(name: string, repository: string, env: Env, payload: () => Payload) {
  const isElsewhere = (fullName: string | undefined) => fullName?.toLowerCase() !== repository.toLowerCase()
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const event = payload()
      return {
        kind: name === 'pull_request_target' ? name : 'pull_request',
        number: event.number('pull_request.number'),
        headSha: event.text('pull_request.head.sha', sha),
        baseSha: event.text('pull_request.base.sha', sha),
        baseRef: event.text('pull_request.base.ref'),
        // A deleted fork is null here, and was one all the same.
        isFork: isElsewhere(event.optionalText('pull_request.head.repo.full_name')),
      } as const
    }
    case 'merge_group': {
      const event = payload()
      return {
        kind: name,
        headSha: event.text('merge_group.head_sha', sha),
        baseSha: event.text('merge_group.base_sha', sha),
        baseRef: event.text('merge_group.base_ref').replace(/^refs\/heads\//, ''),
        isFork: false,
      } as const
    }
    case 'push': {
      const before = payload().text('before', sha)
      return {
        kind: name,
        headSha: variable(env, 'GITHUB_SHA', sha),
        ...(/^0+$/.test(before) ? {} : { baseSha: before }),
        isFork: false,
      } as const
    }
    case 'workflow_run': {
      const event = payload()
      const owner = event.optionalText('workflow_run.head_repository.owner.login')
      const branch = event.optionalText('workflow_run.head_branch')
      return {
        kind: name,
        headSha: event.text('workflow_run.head_sha', sha),
        ...(owner && branch ? { headLabel: `${owner}:${branch}` } : {}),
        isFork: isElsewhere(event.optionalText('workflow_run.head_repository.full_name')),
      } as const
    }
    default:
      return { kind: 'other', headSha: variable(env, 'GITHUB_SHA', sha), isFork: false } as const
  }
}

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/

function variable(env: Env, name: string, pattern = /./, otherwise?: string): string {
  const value = env[name] || otherwise
  if (value === undefined) throw notAnEvent(`the environment variable ${name} is not set`)
  if (!pattern.test(value)) throw notAnEvent(`the environment variable ${name} is not what GitHub sets`)
  return value
}

interface Payload {
  text(path: string, pattern?: RegExp): string
  optionalText(path: string): string | undefined
  number(path: string): number
}

function readPayload(file: string, readFile: (path: string) => string): Payload {
  let payload: unknown
  try {
    payload = JSON.parse(readFile(file))
  } catch (cause) {
    throw notAnEvent('the file that GITHUB_EVENT_PATH names cannot be read as JSON', cause)
  }
  const at = (path: string) => {
    let value = payload
    for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined
    return value
  }
  return {
    text(path, pattern = /./) {
      const value = at(path)
      if (typeof value === 'string' && pattern.test(value)) return value
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
    optionalText(path) {
      const value = at(path)
      return typeof value === 'string' ? value : undefined
    },
    number(path) {
      const value = at(path)
      if (Number.isSafeInteger(value) && (value as number) > 0) return value as number
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
  }
}

function notAnEvent(what: string, cause?: unknown): ConfigError {
  return new ConfigError(what, {
    remedy: 'run this in a step of a GitHub Actions job, which sets it; elsewhere use the command line',
    cause,
  })
}
