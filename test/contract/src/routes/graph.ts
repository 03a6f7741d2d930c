import { GraphFault, type GraphObject } from '../graphql.ts'
import type { Actor, Comment, PullRequest, Repository, Review, World } from '../world.ts'
import { commentsOf } from './comments.ts'

type Args = Record<string, unknown>

/** The part of GitHub's graph that lists and folds the comments of a pull request, and lists its reviews. */
export function graphRoots(world: World, actor: Actor): { query: GraphObject; mutation: GraphObject } {
  return {
    query: {
      __typename: 'Query',
      viewer: { __typename: 'User', login: actor.login },
      repository: ({ owner, name }: Args) => {
        const repository = world.repositories.get(`${owner}/${name}`)
        if (repository === undefined)
          throw new GraphFault(
            `Could not resolve to a Repository with the name '${owner}/${name}'.`,
            'NOT_FOUND',
          )
        return {
          __typename: 'Repository',
          pullRequest: ({ number }: Args) => {
            const pull = repository.pullRequests.find(each => each.number === number)
            if (pull === undefined)
              throw new GraphFault(
                `Could not resolve to a PullRequest with the number of ${number}.`,
                'NOT_FOUND',
              )
            return pullRequest(repository, pull)
          },
        }
      },
    },
    mutation: {
      __typename: 'Mutation',
      minimizeComment: ({ input }: Args) => {
        if (!actor.write.includes('pull-requests') && !actor.write.includes('issues'))
          throw new GraphFault('Resource not accessible by integration', 'FORBIDDEN')
        const { subjectId, classifier } = input as Args
        if (!['ABUSE', 'DUPLICATE', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM'].includes(String(classifier)))
          throw new GraphFault(`Argument 'classifier' has an invalid value (${classifier}).`)
        const comment = [...world.repositories.values()]
          .flatMap(({ comments }) => comments)
          .find(({ nodeId }) => nodeId === subjectId)
        if (comment === undefined)
          throw new GraphFault(
            `Could not resolve to a node with the global id of '${subjectId}'`,
            'NOT_FOUND',
          )
        comment.isMinimized = true
        return { __typename: 'MinimizeCommentPayload', minimizedComment: commentNode(comment) }
      },
    },
  }
}

function pullRequest(repository: Repository, { number }: PullRequest): GraphObject {
  return {
    __typename: 'PullRequest',
    number,
    comments: (args: Args) =>
      connection('comments', 'IssueCommentConnection', commentsOf(repository, number).map(commentNode), args),
    reviews: (args: Args) => {
      const all = repository.reviews.filter(review => review.number === number)
      return connection('reviews', 'PullRequestReviewConnection', all.map(reviewNode), args)
    },
  }
}

/** A page of a list. */
function connection(
  name: string,
  type: string,
  all: readonly GraphObject[],
  { first, after }: Args,
): GraphObject {
  const size = Number(first)
  if (!(size >= 1 && size <= 100))
    throw new GraphFault(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    )
  const start = after === null || after === undefined ? 0 : Number(String(after).replace('cursor:', ''))
  const end = Math.min(start + size, all.length)
  return {
    __typename: type,
    totalCount: all.length,
    nodes: all.slice(start, end),
    pageInfo: { __typename: 'PageInfo', hasNextPage: end < all.length, endCursor: `cursor:${end}` },
  }
}

const authorNode = ({ type, login }: Pick<Actor, 'login' | 'type'>) => ({
  __typename: type,
  login: login.replace('[bot]', ''),
})

function reviewNode({ id, state, body, author, comments }: Review): GraphObject {
  const nodes = comments.map(comment => ({ __typename: 'PullRequestReviewComment', body: comment.body }))
  return {
    __typename: 'PullRequestReview',
    fullDatabaseId: String(id),
    state,
    body,
    author: authorNode(author),
    comments: (args: Args) => connection('comments', 'PullRequestReviewCommentConnection', nodes, args),
  }
}

/**
 * An app is known by its bare name here, and by `name[bot]` in the REST API and as the viewer. The id of the
 * REST API is a text: it has outgrown the integers of GraphQL, and `databaseId` with them.
 */
function commentNode(comment: Comment): GraphObject {
  const { id, nodeId, url, author, body, isMinimized } = comment
  return {
    __typename: 'IssueComment',
    id: nodeId,
    fullDatabaseId: String(id),
    url,
    body,
    isMinimized,
    author: authorNode(author),
  }
}
