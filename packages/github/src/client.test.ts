import { faults, type GitHubStandIn, startGitHub } from '@probity/github-stand-in'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, connect } from './client.ts'

let github: GitHubStandIn
let client: Client
beforeEach(async () => {
  github = await startGitHub()
  client = await connect({ token: 'octocat', apiUrl: github.url })
})
afterEach(() => github.close())

const statuses = () => github.requests.map(({ status }) => status)
const user = async () => (await client.rest.users.getAuthenticated()).data.login

describe('the client', () => {
  test('says who it is and asks the GitHub that it was told', async () => {
    expect(await user()).toBe('octocat')
    expect(github.requests[0]!.headers['user-agent']).toMatch(/^probity\/\d+\.\d+\.\d+/)
  })

  test('tries again when a limit is hit, in either status, as soon as it may', async () => {
    github.intercept({ nth: 1 }, faults.secondaryLimit(0))
    github.intercept({ nth: 1 }, faults.secondaryLimit(0, 429))
    expect(await user()).toBe('octocat')
    expect(statuses()).toEqual([429, 403, 200])
  })

  test('tries three times and no more', async () => {
    github.intercept({}, faults.secondaryLimit(0, 429))
    await expect(user()).rejects.toMatchObject({ status: 429 })
    expect(statuses()).toEqual([429, 429, 429])
  })

  test('tries again when the gateway fails or the connection breaks', async () => {
    github.intercept({ nth: 1 }, faults.badGateway)
    expect(await user()).toBe('octocat')
    github.intercept({ nth: 1 }, faults.reset)
    expect(await user()).toBe('octocat')
    expect(statuses()).toEqual([502, 200, 0, 200])
  })

  test('does not wait for ever for an answer', async () => {
    const hasty = await connect({ token: 'octocat', apiUrl: github.url, timeoutMs: 50 })
    github.intercept({}, faults.slow(60_000))
    await expect(hasty.rest.users.getAuthenticated({ request: { once: true } })).rejects.toThrow(/timeout/)
  })

  test('does not try again where it may not, where nothing is, or when it is told to wait for long', async () => {
    for (const fault of [
      faults.forbidden,
      faults.notFound,
      faults.tooLong,
      faults.secondaryLimit(3600),
      faults.rateLimit(3600),
    ]) {
      const before = github.requests.length
      github.intercept({ nth: 1 }, fault)
      await expect(user()).rejects.toThrow()
      expect(github.requests.length - before).toBe(1)
    }
  })

  test('does not repeat what must be done once', async () => {
    github.intercept({}, faults.badGateway)
    await expect(client.rest.users.getAuthenticated({ request: { once: true } })).rejects.toMatchObject({
      status: 502,
    })
    expect(statuses()).toEqual([502])
  })
})
