import { type GitHubStandIn, startGitHub } from '@probity/github-stand-in'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from './client.ts'
import { linesShown, postReview, type Remark, type Review } from './review.ts'

const headSha = 'a'.repeat(40)
let github: GitHubStandIn
beforeEach(async () => {
  github = await startGitHub()
  const patch = `@@ -1,3 +1,4 @@\n # Card\n-old\n+new\n+newer\n text\n@@ -20,2 +21,15 @@\n${Array.from({ length: 15 }, (_, i) => `+line ${i}`).join('\n')}`
  github.openPullRequest('octo/churn', {
    number: 7,
    files: [
      { filename: 'MODEL_CARD.md', status: 'modified', patch },
      { filename: 'model.pkl', status: 'modified' },
    ],
  })
})
afterEach(() => github.close())

const postAs = async (token: string, remarks: Remark[], more: Partial<Review> = {}) => {
  const client = await connect({ token, apiUrl: github.url })
  const summary = (posted: number) => `${posted} remarks`
  const review = { owner: 'octo', repo: 'churn', number: 7, headSha, remarks, most: 10, summary, ...more }
  return postReview(client, review)
}
const post = (...remarks: Remark[]) => postAs('full', remarks)
const on = (line: number, text = `line ${line}, corrected`): Remark => ({
  path: 'MODEL_CARD.md',
  line,
  text,
  message: 'the card says 0.91, and accuracy is 0.874',
  identity: text,
})
const reviews = () => github.repository('octo/churn').reviews

describe('suggested changes', () => {
  test('are one review with a comment each, and the line as it should be', async () => {
    expect(await post(on(2, '| accuracy | 0.874 |'), on(21))).toEqual({ posted: 2, standing: 0, leftOut: 0 })
    expect(reviews()).toHaveLength(1)
    expect(reviews()[0]).toMatchObject({ state: 'COMMENTED', number: 7 })
    const [comment] = reviews()[0]!.comments
    expect(comment).toMatchObject({ path: 'MODEL_CARD.md', line: 2 })
    expect(comment!.body).toContain('\n```suggestion\n| accuracy | 0.874 |\n```\n')
    expect(github.requests).toHaveLength(3)
  })

  test('are never posted twice, wherever their line has moved', async () => {
    await post(on(2, 'a'), on(21, 'b'))
    expect(await post(on(3, 'a'), on(22, 'b'), on(23, 'c'))).toEqual({ posted: 1, standing: 2, leftOut: 0 })
    expect(await post(on(4, 'c'))).toEqual({ posted: 0, standing: 1, leftOut: 0 })
    expect(reviews()).toHaveLength(2)
  })

  test('are at most so many at a time, in however many runs', async () => {
    const many = Array.from({ length: 14 }, (_, i) => on(21 + i))
    expect(await post(...many)).toEqual({ posted: 10, standing: 0, leftOut: 4 })
    expect(await post(...many)).toEqual({ posted: 0, standing: 10, leftOut: 4 })
    expect(reviews()).toHaveLength(1)
  })

  test('stay away from lines and files that the pull request does not show', async () => {
    const elsewhere = { ...on(1), path: 'README.md' }
    expect(await post(on(10), elsewhere, { ...on(1), path: 'model.pkl' })).toEqual({
      posted: 0,
      standing: 0,
      leftOut: 3,
    })
    expect(reviews()).toEqual([])
  })

  test('do not get out of their fence, and the message out of its line', async () => {
    await post({
      ...on(2, 'text ``` and ```` more'),
      message: '<img src=x> @everyone [a](https://evil.example)',
    })
    const { body } = reviews()[0]!.comments[0]!
    expect(body).toContain('\n`````suggestion\ntext ``` and ```` more\n`````\n')
    expect(body).not.toMatch(/<img|(^|[^\w])@everyone|(?<!\\)\]\(https/)
  })
})

describe('a request for changes', () => {
  const finding = (line: number): Remark => ({
    path: 'MODEL_CARD.md',
    line,
    message: 'no',
    identity: `${line}`,
  })
  const states = () => reviews().map(({ state }) => state)

  test('is made once, together with the remarks, and later remarks are comments', async () => {
    const made = { posted: 1, standing: 0, leftOut: 0, request: 'made' }
    expect(await postAs('full', [finding(2)], { requests: true })).toEqual(made)
    expect(reviews()[0]).toMatchObject({
      state: 'CHANGES_REQUESTED',
      body: expect.stringContaining('1 remarks'),
    })
    expect(github.requests).toHaveLength(3)
    const more = await postAs('full', [finding(2), finding(3)], { requests: true })
    expect(more).toEqual({ posted: 1, standing: 1, leftOut: 0 })
    expect(states()).toEqual(['CHANGES_REQUESTED', 'COMMENTED'])
    github.requests.length = 0
    await postAs('full', [finding(2), finding(3)], { requests: true })
    expect(github.requests).toHaveLength(1)
  })

  test('is made without a remark where no line is to blame', async () => {
    expect(await postAs('full', [], { requests: true })).toMatchObject({ posted: 0, request: 'made' })
    expect(states()).toEqual(['CHANGES_REQUESTED'])
  })

  test('is withdrawn when all is fixed, and made again when it is not', async () => {
    await postAs('full', [finding(2)], { requests: true })
    expect(await postAs('full', [], { requests: false })).toMatchObject({ request: 'withdrawn' })
    expect(states()).toEqual(['DISMISSED'])
    expect(await postAs('full', [finding(2)], { requests: true })).toMatchObject({
      posted: 0,
      request: 'made',
    })
    expect(states()).toEqual(['DISMISSED', 'CHANGES_REQUESTED'])
  })

  test('of somebody else stays, and so does a review that is none of ours', async () => {
    const body = '<!-- probity review -->\nno'
    for (const [login, text] of [
      ['mona', body],
      ['github-actions[bot]', 'no'],
    ] as const)
      github.repository('octo/churn').reviews.push({
        id: 900 + text.length,
        number: 7,
        author: { login, type: login === 'mona' ? 'User' : 'Bot' },
        state: 'CHANGES_REQUESTED',
        body: text,
        comments: [],
      })
    expect(await postAs('full', [], { requests: false })).toEqual({ posted: 0, standing: 0, leftOut: 0 })
    expect(states()).toEqual(['CHANGES_REQUESTED', 'CHANGES_REQUESTED'])
  })

  test('nobody else can hide a remark by saying that it is there', async () => {
    await post(on(2))
    const [copied] = reviews()
    copied!.author = { login: 'mona', type: 'User' }
    expect(await post(on(2))).toMatchObject({ posted: 1 })
  })
})

test('a patch shows what it adds and what it keeps', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.constantFrom('+a', ' b', '-c'), { minLength: 1, maxLength: 50 }),
      (start, body) => {
        const shown = linesShown(
          [`@@ -1,9 +${start},9 @@ heading`, ...body, '\\ No newline at end of file'].join('\n'),
        )
        const kept = body.filter(text => !text.startsWith('-')).length
        expect([...shown]).toEqual(Array.from({ length: kept }, (_, i) => start + i))
      },
    ),
    { seed: 1, numRuns: 100 },
  )
})
