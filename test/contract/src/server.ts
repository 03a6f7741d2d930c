import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, forbidden, invalidRequest, notFound, Refusal } from './answer.ts'
import { type Operation, operations, type RequestParts } from './contract.ts'
import type { Intercept, Request, Which } from './faults.ts'
import { runGraphql } from './graphql.ts'
import { account } from './routes/account.ts'
import { checks } from './routes/checks.ts'
import { comments, commentsOf, newComment } from './routes/comments.ts'
import { delivery } from './routes/delivery.ts'
import { graphRoots } from './routes/graph.ts'
import { pullRequests } from './routes/pull-requests.ts'
import type { Call, Routes } from './routes/route.ts'
import {
  type Actor,
  allScopes,
  type Comment,
  createRepository,
  createWorld,
  type PullRequest,
  type Repository,
} from './world.ts'

export const routes: Routes = { ...account, ...comments, ...pullRequests, ...checks, ...delivery }

/** Tokens that every stand-in knows. */
const workflow = { login: 'github-actions[bot]', type: 'Bot' } as const
const knownTokens: Record<string, Actor> = {
  full: { ...workflow, write: allScopes },
  'read-only': { ...workflow, write: [] },
  octocat: { login: 'octocat', type: 'User', write: allScopes },
}

export interface GitHubOptions {
  /** `owner/name` of what there is; `octo/churn` when absent. */
  repositories?: readonly string[]
  /** Besides `full` and `read-only` of a workflow, and `octocat` of a person. */
  tokens?: Record<string, Actor>
}

/** A request and the status it was answered with; 0 where the connection was broken. */
export interface LoggedRequest extends Request {
  status: number
}

/** GitHub on loopback. */
export interface GitHubStandIn {
  /** The base of the REST API: `GITHUB_API_URL`. */
  url: string
  /** All requests so far, in the order in which they were answered. */
  requests: LoggedRequest[]
  /** `owner/name`; throws where there is none. The live state: a test reads it, and sets up what it needs. */
  repository(name: string): Repository
  openPullRequest(name: string, pull: Partial<PullRequest> & { number: number }): PullRequest
  /** A comment by somebody else. */
  addComment(name: string, number: number, body: string, author: Comment['author']): Comment
  comments(owner: string, repo: string, number: number): Comment[]
  /** Of those that a request meets, the one set up last takes it. */
  intercept(which: Which, how: Intercept): void
  close(): Promise<void>
}

/**
 * Starts a GitHub that keeps state and refuses what GitHub refuses: every request is held against GitHub's
 * own OpenAPI description.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubStandIn> {
  const tokens = { ...knownTokens, ...options.tokens }
  const requests: LoggedRequest[] = []
  const interceptors: { which: Which; how: Intercept; seen: number }[] = []

  async function answer(incoming: IncomingMessage): Promise<Answer | 'reset'> {
    const text = await readText(incoming)
    const method = incoming.method!
    const target = new URL(incoming.url!, url)
    const [operation, values] = match(method, target.pathname)
    const actor = tokens[bearer(incoming.headers.authorization)]
    const request: Request = {
      operation: operation?.id ?? `${method} ${target.pathname}`,
      method,
      path: incoming.url!,
      body: parseBody(text),
      actor: actor ?? { login: '', type: 'User', write: [] },
      headers: incoming.headers,
    }
    const handle = async (): Promise<Answer> => {
      try {
        if (!incoming.headers['user-agent'])
          throw new Refusal(403, 'Request forbidden by administrative rules.')
        if (actor === undefined) throw new Refusal(401, 'Bad credentials')
        if (request.operation === 'POST /graphql') return graphql(actor, request.body)
        if (operation === undefined) throw notFound()
        const query = Object.fromEntries(target.searchParams)
        return call(operation, actor, target, { path: values, query, body: request.body })
      } catch (error) {
        if (error instanceof Refusal) return error.answer
        throw error
      }
    }
    const given = await through(request, handle)
    requests.push({ ...request, status: given === 'reset' ? 0 : given.status })
    return given
  }

  function through(request: Request, handle: () => Promise<Answer>): Promise<Answer | 'reset'> {
    for (const interceptor of interceptors) {
      const { on, nth } = interceptor.which
      const isMatch = on === undefined || (typeof on === 'string' ? on === request.operation : on(request))
      if (!isMatch) continue
      interceptor.seen++
      if (nth === undefined || nth === interceptor.seen) return interceptor.how(request, handle)
    }
    return handle()
  }

  function graphql(actor: Actor, body: unknown): Answer {
    const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> }
    if (typeof query !== 'string')
      throw new Refusal(400, 'A query attribute must be specified and must be a string.')
    return { status: 200, body: runGraphql(query, variables ?? {}, graphRoots(world, actor)) }
  }

  function call(operation: Operation, actor: Actor, target: URL, parts: RequestParts): Answer {
    const { writes, run } = routes[operation.id]!
    if (writes !== undefined && !writes.some(scope => actor.write.includes(scope))) throw forbidden()
    const complaint = operation.check(parts)
    if (complaint !== undefined) throw invalidRequest(complaint)
    const { path, query, body } = parts as unknown as Pick<Call, 'path' | 'query' | 'body'>
    const repository = () => {
      const found = world.repositories.get(`${path.owner}/${path.repo}`)
      if (found === undefined) throw notFound()
      return found
    }
    return run({ world, actor, repository, target, path, query, body: body ?? {} })
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming).then(
      given => send(outgoing, given),
      // A fault of the stand-in itself: the test that meets it should say so, and not look like GitHub.
      error => send(outgoing, { status: 599, body: { message: `stand-in: ${error.stack}` } }),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const world = createWorld(url, options.repositories ?? ['octo/churn'])

  function repository(name: string): Repository {
    const found = world.repositories.get(name)
    if (found === undefined) throw new Error(`the stand-in has no repository ${name}`)
    return found
  }

  return {
    url,
    requests,
    repository,
    openPullRequest(name, pull) {
      if (!world.repositories.has(name)) world.repositories.set(name, createRepository(name))
      const opened: PullRequest = {
        title: `Change ${pull.number}`,
        state: 'open',
        head: { ref: 'change', sha: 'a'.repeat(40), repository: name },
        base: { ref: 'main', sha: 'b'.repeat(40), repository: name },
        files: [],
        ...pull,
      }
      repository(name).pullRequests.push(opened)
      return opened
    },
    addComment(name, number, body, author) {
      return newComment(world, repository(name), number, author, body)
    },
    comments: (owner, repo, number) => commentsOf(repository(`${owner}/${repo}`), number),
    intercept(which, how) {
      interceptors.unshift({ which, how, seen: 0 })
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function match(method: string, path: string): [Operation | undefined, Record<string, unknown>] {
  for (const operation of operations) {
    const values = operation.id.startsWith(`${method} `) && operation.pattern.exec(path)
    if (!values) continue
    return [
      operation,
      Object.fromEntries(operation.names.map((name, i) => [name, decodeURIComponent(values[i + 1]!)])),
    ]
  }
  return [undefined, {}]
}

function bearer(authorization = ''): string {
  return authorization.replace(/^(token|bearer) /i, '')
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Text that is no JSON stays text, which no body of the description allows. */
function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function send(outgoing: ServerResponse, given: Answer | 'reset') {
  if (given === 'reset') {
    outgoing.socket?.resetAndDestroy()
    return
  }
  const { status, headers, body } = given
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'STAND:IN',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': '1800000000',
    ...headers,
  })
  outgoing.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
}
