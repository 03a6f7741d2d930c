import { validationFailed } from '../answer.ts'
import type { Comment, Repository, World } from '../world.ts'
import { type Call, found, page, type Routes, user } from './route.ts'

const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const writes = ['pull-requests', 'issues'] as const

export const comments: Routes = {
  [`GET ${all}`]: {
    run: call =>
      page(
        call,
        ofIssue(call).map(comment => show(call, comment)),
      ),
  },
  [`POST ${all}`]: {
    writes: [...writes],
    run: call => {
      ofIssue(call)
      checkBody(call.body.body)
      const { world, actor, path, body } = call
      const comment = newComment(world, call.repository(), path.issue_number, actor, body.body)
      return { status: 201, body: show(call, comment) }
    },
  },
  [`GET ${one}`]: {
    run: call => ({ status: 200, body: show(call, named(call)) }),
  },
  [`PATCH ${one}`]: {
    writes: [...writes],
    run: call => {
      const comment = named(call)
      checkBody(call.body.body)
      comment.body = call.body.body
      comment.updatedAt = call.world.now()
      return { status: 200, body: show(call, comment) }
    },
  },
  [`DELETE ${one}`]: {
    writes: [...writes],
    run: call => {
      const comment = named(call)
      const repository = call.repository()
      repository.comments = repository.comments.filter(other => other !== comment)
      return { status: 204 }
    },
  },
}

/** A comment that `author` has just written. */
export function newComment(
  { origin, nextId, now }: World,
  repository: Repository,
  number: number,
  author: Comment['author'],
  body: string,
): Comment {
  const id = nextId()
  const createdAt = now()
  const comment: Comment = {
    id,
    nodeId: `IC_${id}`,
    url: `${origin}/${repository.name}/pull/${number}#issuecomment-${id}`,
    number,
    author,
    body,
    isMinimized: false,
    createdAt,
    updatedAt: createdAt,
  }
  repository.comments.push(comment)
  return comment
}

/** The comments of a pull request, oldest first. */
export function commentsOf(repository: Repository, number: number): Comment[] {
  return repository.comments.filter(comment => comment.number === number)
}

function ofIssue(call: Call): Comment[] {
  const repository = call.repository()
  found(repository.pullRequests.find(({ number }) => number === call.path.issue_number))
  return commentsOf(repository, call.path.issue_number)
}

function named(call: Call): Comment {
  return found(call.repository().comments.find(({ id }) => id === call.path.comment_id))
}

/** GitHub counts characters; UTF-16 units are the strictest reading of that. */
function checkBody(body: string) {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data' }
  if (body.trim() === '') throw validationFailed({ ...error, message: 'Body cannot be blank' })
  if (body.length > 65_536)
    throw validationFailed({ ...error, message: 'Body is too long (maximum is 65536 characters)' })
}

function show(call: Call, { id, nodeId, url, author, body, createdAt, updatedAt }: Comment) {
  const { name } = call.repository()
  return {
    id,
    node_id: nodeId,
    url: `${call.world.origin}/repos/${name}/issues/comments/${id}`,
    html_url: url,
    body,
    user: user(author),
    created_at: createdAt,
    updated_at: updatedAt,
    performed_via_github_app: author.type === 'Bot' ? { slug: author.login.replace('[bot]', '') } : null,
  }
}
