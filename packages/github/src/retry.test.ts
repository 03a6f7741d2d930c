import { describe, expect, test } from 'vitest'
import { waitMs } from './retry.ts'

const now = Date.UTC(2026, 0, 1)
const failure = (status: number, headers: Record<string, string> = {}, message = '') => ({
  status,
  message,
  response: { headers },
})
const wait = (...parts: Parameters<typeof failure>) => waitMs(failure(...parts), 1, now)

describe('waiting before another try', () => {
  test('grows with the tries where GitHub fails', () => {
    expect([1, 2, 3].map(attempt => waitMs(failure(502), attempt))).toEqual([1000, 2000, 4000])
  })

  test('is as long as GitHub says, in whichever of its two statuses', () => {
    expect(wait(429, { 'retry-after': '7' })).toBe(7000)
    expect(wait(403, { 'retry-after': '0' })).toBe(0)
  })

  test('lasts until the budget is back, and a minute where nothing is said', () => {
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) }
    expect(wait(403, reset)).toBe(10_000)
    expect(wait(403, {}, 'You have exceeded a secondary rate limit.')).toBe(60_000)
    expect(wait(429, { 'x-ratelimit-remaining': '55', 'x-ratelimit-reset': '0' })).toBe(60_000)
  })

  test('is not done where it would take more than a minute', () => {
    expect(wait(429, { 'retry-after': '61' })).toBeUndefined()
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3000) }
    expect(wait(403, reset)).toBeUndefined()
  })

  test('is not done where another try would change nothing', () => {
    const plain = { 'x-ratelimit-remaining': '999', 'x-ratelimit-reset': '1800000000' }
    for (const status of [400, 401, 403, 404, 409, 422])
      expect(wait(status, plain, 'Resource not accessible by integration')).toBeUndefined()
  })
})
