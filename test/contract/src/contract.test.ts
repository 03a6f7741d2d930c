import { describe, expect, test } from 'vitest'
import { operations } from './contract.ts'
import { routes } from './server.ts'

const check = (id: string, body: unknown, path: object = {}, query: object = {}) =>
  operations
    .find(operation => operation.id === id)!
    .check({ path: { owner: 'octo', repo: 'churn', ...path }, query: { ...query }, body })

const sha = 'c'.repeat(40)
const createRun = 'POST /repos/{owner}/{repo}/check-runs'
const annotation = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' }

describe('the contract', () => {
  test('every operation of the description is answered, and no other', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(routes).sort())
  })

  test('a valid request passes, and a page size comes out as a number with its default', () => {
    expect(check(createRun, { name: 'probity', head_sha: sha, conclusion: 'neutral' })).toBeUndefined()
    const query = { per_page: '50' }
    const list = operations.find(({ id }) => id === 'GET /repos/{owner}/{repo}/pulls')!
    expect(list.check({ path: { owner: 'octo', repo: 'churn' }, query, body: undefined })).toBeUndefined()
    expect(query).toEqual({ per_page: 50, page: 1, state: 'open', sort: 'created' })
  })

  test('what is missing, unknown or of the wrong type is refused in words', () => {
    const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const path = { issue_number: '7' }
    expect(check(create, { bodyy: 'x' }, path)).toBe(`"body" wasn't supplied.`)
    expect(check(create, { body: 'x', bodyy: 'x' }, path)).toBe('"bodyy" is not a permitted key.')
    expect(check(create, { body: 5 }, path)).toBe("For 'properties/body', the value is not of type string.")
    expect(check(create, 'no json', path)).toMatch(/not of type object/)
    expect(check(create, undefined, path)).toMatch(/"body" wasn't supplied/)
    expect(check(create, { body: 'x' }, { issue_number: 'seven' })).toMatch(/not of type integer/)
  })

  test('an unknown conclusion and a commit state that is none are refused', () => {
    expect(check(createRun, { name: 'x', head_sha: sha, conclusion: 'nope' })).toMatch(/is not a member of/)
    expect(check('POST /repos/{owner}/{repo}/statuses/{sha}', { state: 'green' }, { sha })).toMatch(
      /is not a member of/,
    )
  })

  test('51 annotations and a text of 65,536 characters are one too many', () => {
    const run = (count: number, length: number) => ({
      name: 'x',
      head_sha: sha,
      output: {
        title: 't',
        summary: 's',
        text: 'x'.repeat(length),
        annotations: Array(count).fill(annotation),
      },
    })
    expect(check(createRun, run(50, 65_535))).toBeUndefined()
    expect(check(createRun, run(51, 1))).toBe('No more than 50 items are allowed; 51 were supplied.')
    expect(check(createRun, run(1, 65_536))).toBe('Only 65535 characters are allowed; 65536 were supplied.')
  })

  test('a SARIF for something that is no commit is refused', () => {
    const upload = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'
    const body = { ref: 'refs/heads/main', sarif: 'H4sI' }
    expect(check(upload, { ...body, commit_sha: sha })).toBeUndefined()
    expect(check(upload, { ...body, commit_sha: 'main' })).toMatch(/commit_sha/)
  })
})
