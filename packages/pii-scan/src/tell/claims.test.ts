import { applyWaivers, claimKey } from '@probity/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailTable, type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

test('each of many new findings has a claim, which a waiver accepts with its finding', async () => {
  repo.write(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.csv`, mailTable()])))
  const result = await repo.scan()
  const waivers = result.claims.map(claim => ({
    claim: claimKey(result, claim),
    owner: '@ada',
    reason: 'made up',
    expires: '2027-01-31',
  }))
  expect(waivers.map(({ claim }) => claim).sort()[0]).toBe(
    'pii-scan/found/0.csv/column contact/EMAIL_ADDRESS',
  )
  const verdicts = (given: typeof waivers) => {
    const [after] = applyWaivers([result], given, '2026-11-23').results
    return [after!.verdict, after!.claims.length, after!.findings.filter(({ waived }) => waived).length]
  }
  expect(verdicts(waivers)).toEqual(['pass', 12, 12])
  expect(verdicts(waivers.slice(1))).toEqual(['fail', 12, 11])
})

test('thousands of new findings are told by a bounded number of claims, and fail', async () => {
  repo.write(
    Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`${i}.md`, 'ask a@acme-health.org\n'])),
  )
  const { claims, verdict } = await repo.scan()
  expect(verdict).toBe('fail')
  expect(claims.length).toBe(1001)
  expect(claims.at(-1)).toMatchObject({ id: 'new/max', value: 100, verdict: 'fail' })
})
