import { type Comment, faults, type GitHubStandIn, type Request, startGitHub } from '@probity/github-stand-in'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, connect } from './client.ts'
import { type Sticky, upsertComment } from './comment.ts'

const marker = '<!-- probity key=audit'
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const update = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const isRead = ({ operation, body }: Request) =>
  operation === 'POST /graphql' && !(body as { query: string }).query.startsWith('mutation')
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const

let github: GitHubStandIn
let client: Client
beforeEach(async () => {
  github = await startGitHub()
  github.openPullRequest('octo/churn', { number: 7 })
  client = await connect({ token: 'full', apiUrl: github.url })
})
afterEach(() => github.close())

/** A comment made of sections, one a line: as a report of several gates, it is merged with what stands there. */
function withSections(...sections: string[]): Sticky {
  const compose = (standing: readonly string[]) => {
    const all = new Set([...standing.flatMap(body => body.split('\n').slice(1)), ...sections])
    return { body: [`${marker} -->`, ...[...all].sort()].join('\n'), isWorse: false }
  }
  return { owner: 'octo', repo: 'churn', number: 7, marker, compose, settleMs: 20 }
}
const sectionsOf = ({ body }: Comment) => body.split('\n').slice(1)

const visible = () => github.comments('octo', 'churn', 7).filter(({ isMinimized }) => !isMinimized)
const operations = () => github.requests.map(request => (isRead(request) ? 'read' : request.operation))

describe('the sticky comment', () => {
  test('is created once, and left alone when it already says so', async () => {
    const { url, ...first } = await upsertComment(client, withSections('pii: ok'))
    expect(first).toEqual({ action: 'created', isSettled: true })
    expect(url).toMatch(/\/octo\/churn\/pull\/7#issuecomment-\d+$/)
    expect(operations()).toEqual(['read', create, 'read'])

    github.requests.length = 0
    expect(await upsertComment(client, withSections('pii: ok'))).toEqual({
      url,
      action: 'unchanged',
      isSettled: true,
    })
    expect(operations()).toEqual(['read'])
    expect(visible()).toHaveLength(1)
  })

  test('is updated in place by three requests, with what stood there', async () => {
    await upsertComment(client, withSections('pii: ok'))
    github.requests.length = 0
    expect(await upsertComment(client, withSections('drift: ok'))).toMatchObject({ action: 'updated' })
    expect(operations()).toEqual(['read', update, 'read'])
    expect(visible().map(sectionsOf)).toEqual([['drift: ok', 'pii: ok']])
  })

  test('is found behind any number of other comments', async () => {
    for (let i = 0; i < 135; i++)
      github.addComment('octo/churn', 7, `talk ${i}`, { login: 'mona', type: 'User' })
    await upsertComment(client, withSections('pii: ok'))
    for (let i = 0; i < 100; i++)
      github.addComment('octo/churn', 7, `more ${i}`, { login: 'mona', type: 'User' })
    expect(await upsertComment(client, withSections('drift: ok'))).toMatchObject({ action: 'updated' })
    expect(visible()).toHaveLength(236)
  })

  test('that an earlier race left twice becomes the older one, with what both said', async () => {
    const older = github.addComment('octo/churn', 7, `${marker} -->\na: ok`, bot)
    github.addComment('octo/churn', 7, `${marker} -->\nb: ok`, bot)
    const { url } = await upsertComment(client, withSections('c: ok'))
    expect(url).toBe(older.url)
    expect(visible().map(sectionsOf)).toEqual([['a: ok', 'b: ok', 'c: ok']])
  })

  test('is not what a stranger, or an app or a person of a like name, wrote with its marker', async () => {
    const forged = `${marker} -->\npii: forged`
    github.addComment('octo/churn', 7, forged, { login: 'mallory', type: 'User' })
    github.addComment('octo/churn', 7, forged, { login: 'github-actions', type: 'User' })
    github.addComment('octo/churn', 7, forged, { login: 'other[bot]', type: 'Bot' })
    expect(await upsertComment(client, withSections('pii: ok'))).toMatchObject({ action: 'created' })
    expect(visible().map(({ body }) => body)).toEqual([forged, forged, forged, `${marker} -->\npii: ok`])
  })

  test('is not a comment of ours that has the marker elsewhere, or was folded away', async () => {
    github.addComment('octo/churn', 7, `quoting ${marker} -->`, bot)
    github.addComment('octo/churn', 7, `${marker} -->\nold`, bot).isMinimized = true
    await upsertComment(client, withSections('pii: ok'))
    expect(visible().map(sectionsOf)).toEqual([[], ['pii: ok']])
  })

  test('belongs to the person whose token it is', async () => {
    const person = await connect({ token: 'octocat', apiUrl: github.url })
    await upsertComment(client, withSections('pii: ok'))
    await upsertComment(person, withSections('drift: ok'))
    expect(await upsertComment(person, withSections('drift: better'))).toMatchObject({ action: 'updated' })
    expect(visible().map(({ author }) => author.login)).toEqual(['github-actions[bot]', 'octocat'])
  })

  test('that got worse is posted anew, and the old one is folded away', async () => {
    const worse = withSections('pii: FAIL')
    const loud = {
      ...worse,
      compose: (standing: readonly string[]) => ({ ...worse.compose(standing), isWorse: true }),
    }
    await upsertComment(client, withSections('drift: ok'))
    github.requests.length = 0
    expect(await upsertComment(client, loud)).toMatchObject({ action: 'created', isSettled: true })
    expect(operations()).toEqual(['read', create, 'POST /graphql', 'read'])
    expect(github.comments('octo', 'churn', 7)).toMatchObject([{ isMinimized: true }, { isMinimized: false }])
    expect(visible().map(sectionsOf)).toEqual([['drift: ok', 'pii: FAIL']])
  })

  test('stays one where the old one cannot be folded away', async () => {
    const worse = withSections('pii: FAIL')
    const loud = {
      ...worse,
      compose: (standing: readonly string[]) => ({ ...worse.compose(standing), isWorse: true }),
    }
    await upsertComment(client, withSections('drift: ok'))
    github.intercept(
      { on: request => request.operation === 'POST /graphql' && !isRead(request) },
      faults.forbidden,
    )
    expect(await upsertComment(client, loud)).toMatchObject({ isSettled: true })
    expect(visible().map(sectionsOf)).toEqual([['drift: ok', 'pii: FAIL']])
  })
})

describe('two writers', () => {
  test('who both find no comment end with one that holds what both say', async () => {
    let waiting: (() => void) | undefined
    let reads = 0
    // The first to have read is kept until the second has, so that both create.
    github.intercept({ on: isRead }, async (_, handle) => {
      const answer = await handle()
      reads++
      if (reads === 1) await new Promise<void>(resolve => (waiting = resolve))
      else waiting?.()
      return answer
    })
    const other = await connect({ token: 'full', apiUrl: github.url })
    const outcomes = await Promise.all([
      upsertComment(client, withSections('drift: ok')),
      upsertComment(other, withSections('pii: ok')),
    ])
    expect(operations().filter(operation => operation === create)).toHaveLength(2)
    expect(outcomes.map(({ isSettled }) => isSettled)).toEqual([true, true])
    expect(visible().map(sectionsOf)).toEqual([['drift: ok', 'pii: ok']])
    const [older] = visible()
    expect(outcomes.map(({ url }) => url)).toContain(older!.url)
  })

  test('of whom one overwrites the other: the lost section comes back', async () => {
    await upsertComment(client, withSections('base: ok'))
    github.intercept({ on: update, nth: 1 }, async (_, handle) => {
      const answer = await handle()
      visible()[0]!.body = `${marker} -->\nbase: ok\nother: ok`
      return answer
    })
    expect(await upsertComment(client, withSections('pii: ok'))).toMatchObject({ isSettled: true })
    expect(visible().map(sectionsOf)).toEqual([['base: ok', 'other: ok', 'pii: ok']])
  })

  test('who never stop are left after a few rounds, and it is said', async () => {
    github.intercept({ on: update }, async (_, handle) => {
      const answer = await handle()
      visible()[0]!.body = `${marker} -->\nother: ok`
      return answer
    })
    await upsertComment(client, withSections('base: ok'))
    github.requests.length = 0
    expect(await upsertComment(client, withSections('pii: ok'))).toMatchObject({ isSettled: false })
    expect(github.requests.length).toBeLessThanOrEqual(12)
  })

  test('in any number and order end with one comment that holds all sections', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map(name => `${name}: ok`)
    const clients = await Promise.all(names.map(() => connect({ token: 'full', apiUrl: github.url })))
    await Promise.all(
      names.map((name, i) => upsertComment(clients[i]!, { ...withSections(name), settleMs: 100 })),
    )
    expect(visible().map(sectionsOf)).toEqual([names])
  })
})

describe('a bad day', () => {
  test('does not make two comments of a creation whose answer was lost', async () => {
    github.intercept({ on: create, nth: 1 }, faults.lostAnswer)
    expect(await upsertComment(client, withSections('pii: ok'))).toMatchObject({ isSettled: true })
    expect(visible().map(sectionsOf)).toEqual([['pii: ok']])
  })

  test('does not overwrite after a wait what another wrote meanwhile', async () => {
    await upsertComment(client, withSections('base: ok'))
    github.intercept({ on: update, nth: 1 }, async () => {
      visible()[0]!.body += '\nother: ok'
      return faults.secondaryLimit(0)()
    })
    await upsertComment(client, withSections('pii: ok'))
    expect(visible().map(sectionsOf)).toEqual([['base: ok', 'other: ok', 'pii: ok']])
  })

  test('that deletes the comment under our hands makes a new one', async () => {
    await upsertComment(client, withSections('base: ok'))
    github.intercept({ on: update, nth: 1 }, async (_, handle) => {
      github.repository('octo/churn').comments = []
      return handle()
    })
    expect(await upsertComment(client, withSections('pii: ok'))).toMatchObject({ action: 'created' })
    expect(visible().map(sectionsOf)).toEqual([['pii: ok']])
  })

  test('ends after three failed writes', async () => {
    github.intercept({ on: create }, faults.secondaryLimit(0, 429))
    await expect(upsertComment(client, withSections('pii: ok'))).rejects.toMatchObject({ status: 429 })
    expect(operations()).toEqual(['read', create, 'read', create, 'read', create])
  })
})
