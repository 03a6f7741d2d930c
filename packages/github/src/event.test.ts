import { ConfigError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEvent } from './event.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const merge = 'c'.repeat(40)

const env = {
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'octo/churn',
  GITHUB_SHA: merge,
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'audit',
  GITHUB_REF: 'refs/pull/7/merge',
}
const read = (name: string, payload: unknown, change: Record<string, string | undefined> = {}) =>
  readEvent({ ...env, GITHUB_EVENT_NAME: name, ...change }, () => JSON.stringify(payload))

const pullRequest = (headRepository: string | null) => ({
  pull_request: {
    number: 7,
    head: { sha: head, ref: 'fix', repo: headRepository && { full_name: headRepository } },
    base: { sha: base, ref: 'main' },
  },
})

describe('the event', () => {
  test('of a pull request is about its head, not about the merge commit that was checked out', () => {
    expect(read('pull_request', pullRequest('octo/churn'))).toEqual({
      kind: 'pull_request',
      owner: 'octo',
      repo: 'churn',
      number: 7,
      headSha: head,
      baseSha: base,
      baseRef: 'main',
      isFork: false,
      serverUrl: 'https://ghe.example.com',
      apiUrl: 'https://ghe.example.com/api/v3',
      run: { id: 42, attempt: 2, url: 'https://ghe.example.com/octo/churn/actions/runs/42', job: 'audit' },
      ref: 'refs/pull/7/merge',
    })
  })

  test('of a pull request from another repository, or from one that is gone, is a fork', () => {
    expect(read('pull_request', pullRequest('mona/churn')).isFork).toBe(true)
    expect(read('pull_request_target', pullRequest(null))).toMatchObject({
      kind: 'pull_request_target',
      isFork: true,
    })
    expect(read('pull_request', pullRequest('Octo/Churn')).isFork).toBe(false)
  })

  test('of a merge queue names what will be merged and into what', () => {
    const payload = { merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' } }
    expect(read('merge_group', payload)).toMatchObject({ headSha: head, baseSha: base, baseRef: 'main' })
  })

  test.each(['pull_request_review', 'pull_request_review_comment'])(
    'of a %s is one of its pull request: the base governs',
    name => {
      expect(read(name, pullRequest('mona/churn'))).toEqual(read('pull_request', pullRequest('mona/churn')))
    },
  )

  test('of a push has no base when the branch is new', () => {
    expect(read('push', { before: base })).toMatchObject({ kind: 'push', headSha: merge, baseSha: base })
    expect(read('push', { before: '0'.repeat(40) })).not.toHaveProperty('baseSha')
  })

  test('of a workflow run is about the commit of that run, and says whose branch it was', () => {
    const payload = {
      workflow_run: {
        head_sha: head,
        head_branch: 'fix',
        head_repository: { full_name: 'mona/churn', owner: { login: 'mona' } },
        pull_requests: [],
      },
    }
    const event = read('workflow_run', payload)
    expect(event).toMatchObject({ headSha: head, headLabel: 'mona:fix', isFork: true })
    expect(event).not.toHaveProperty('number')
  })

  test('of any other kind needs no payload', () => {
    const unreadable = () => {
      throw new Error('no such file')
    }
    const event = readEvent({ ...env, GITHUB_EVENT_NAME: 'schedule' }, unreadable)
    expect(event).toMatchObject({ kind: 'other', headSha: merge, isFork: false })
  })

  test('is on github.com where the runner does not say otherwise', () => {
    const unset = { GITHUB_SERVER_URL: undefined, GITHUB_API_URL: '', GITHUB_RUN_ATTEMPT: undefined }
    expect(read('schedule', {}, unset)).toMatchObject({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      run: { attempt: 1 },
    })
  })

  test('names the variable that is missing or malformed', () => {
    expect(() => read('push', {}, { GITHUB_REPOSITORY: undefined })).toThrow('GITHUB_REPOSITORY is not set')
    expect(() => read('push', {}, { GITHUB_REPOSITORY: 'churn' })).toThrow('GITHUB_REPOSITORY is not what')
    expect(() => read('schedule', {}, { GITHUB_API_URL: 'file:///etc' })).toThrow(/GITHUB_API_URL/)
    expect(() => read('pull_request', {}, { GITHUB_EVENT_PATH: '' })).toThrow('GITHUB_EVENT_PATH is not set')
  })

  test('names the field of the payload that is missing or malformed, and not its value', () => {
    const payload = pullRequest('octo/churn')
    payload.pull_request.head.sha = 'secret; rm -rf'
    expect(() => read('pull_request', payload)).toThrow(/no valid `pull_request\.head\.sha`$/)
    expect(() => read('pull_request', { pull_request: null })).toThrow(/`pull_request\.number`/)
  })

  test('is a clear error and no crash whatever the payload is', () => {
    const names = fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'merge_group',
      'push',
      'workflow_run',
    )
    fc.assert(
      fc.property(names, fc.oneof(fc.json(), fc.string()), (name, text) => {
        expect(() => readEvent({ ...env, GITHUB_EVENT_NAME: name }, () => text)).toThrow(ConfigError)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
