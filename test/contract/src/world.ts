/** What GitHub keeps, as far as the stand-in knows it. */
export interface World {
  /** Scheme and host of this server. */
  origin: string
  repositories: Map<string, Repository>
  nextId(): number
  /** A clock that ticks a second at every look: answers are the same in every run. */
  now(): string
}

/** Who a token speaks for, and what it may write. */
export interface Actor {
  login: string
  type: 'Bot' | 'User'
  write: readonly Scope[]
}

/** The names under `permissions:` in a workflow. */
export type Scope =
  | 'contents'
  | 'issues'
  | 'pull-requests'
  | 'checks'
  | 'statuses'
  | 'deployments'
  | 'security-events'
  | 'actions'

export const allScopes: readonly Scope[] = [
  'contents',
  'issues',
  'pull-requests',
  'checks',
  'statuses',
  'deployments',
  'security-events',
  'actions',
]

export interface Repository {
  /** `owner/name` */
  name: string
  pullRequests: PullRequest[]
  comments: Comment[]
  reviews: Review[]
  checkRuns: CheckRun[]
  statuses: Status[]
  sarifs: Sarif[]
  deployments: Deployment[]
  artifacts: Artifact[]
}

export interface PullRequest {
  number: number
  title: string
  state: 'open' | 'closed'
  head: Branch
  base: Branch
  files: PullRequestFile[]
}
export interface Branch {
  ref: string
  sha: string
  /** `owner/name`; null where the fork was deleted. */
  repository: string | null
}
export interface PullRequestFile {
  filename: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  /** The hunks; GitHub leaves it away where a file is binary or large. */
  patch?: string
}

export interface Comment {
  id: number
  nodeId: string
  /** The page that a person sees. */
  url: string
  number: number
  author: Pick<Actor, 'login' | 'type'>
  body: string
  isMinimized: boolean
  createdAt: string
  updatedAt: string
}

export interface Review {
  id: number
  number: number
  author: Pick<Actor, 'login' | 'type'>
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING' | 'DISMISSED'
  body: string
  comments: ReviewComment[]
}

export interface ReviewComment {
  id: number
  path: string
  line: number
  body: string
}

export interface CheckRun {
  id: number
  name: string
  headSha: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: Record<string, unknown>[]
}

export interface Status {
  id: number
  sha: string
  state: string
  context: string
  description: string | null
  targetUrl: string | null
}

export interface Sarif {
  id: string
  commitSha: string
  ref: string
  /** As sent: gzip in base64. */
  sarif: string
}

export interface Deployment {
  id: number
  ref: string
  environment: string
  description: string | null
  statuses: { id: number; state: string; description: string; environmentUrl: string }[]
}

export interface Artifact {
  id: number
  runId: number
  name: string
  sizeInBytes: number
}

export function createWorld(origin: string, names: readonly string[]): World {
  // GitHub's ids of comments have long been beyond 32 bits.
  let id = 3_600_000_000
  let seconds = Date.UTC(2026, 0, 1) / 1000
  const repositories = new Map(names.map(name => [name, createRepository(name)]))
  return {
    origin,
    repositories,
    nextId: () => ++id,
    now: () => new Date(seconds++ * 1000).toISOString().replace('.000', ''),
  }
}

export function createRepository(name: string): Repository {
  return {
    name,
    pullRequests: [],
    comments: [],
    reviews: [],
    checkRuns: [],
    statuses: [],
    sarifs: [],
    deployments: [],
    artifacts: [],
  }
}
