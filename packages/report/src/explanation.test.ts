import type { Claim } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { churn } from './churn.fixture.ts'
import { renderExplanation } from './explanation.ts'
import { reports } from './hostile.fixture.ts'

const about = { command: 'probity explain a', waivers: '.github/probity-waivers.yml', today: '2027-01-31' }
const result = churn.results.find(({ claims }) => claims.length > 0)!
const failing: Claim = { ...result.claims[0]!, verdict: 'fail', value: 0.3, change: null }
const explained = (claim: Claim) => renderExplanation({ ...result, claims: [claim] }, claim, about)
/** The bound of the entry that is offered. */
const bound = (claim: Claim) => /^ {4}value: (.*)$/m.exec(explained(claim))?.[1]
const change = (value: number) => ({ value, interval: null, confidence: 0.9, method: 'paired' })

describe('the waiver that an explanation offers', () => {
  test.each<[string, Partial<Claim>, string | undefined]>([
    ['a value that is too high', { limit: { kind: 'max', value: 0.1 }, value: 0.2345 }, '0.235'],
    ['a value that is too low', { limit: { kind: 'min', value: 0.8 }, value: 0.7659 }, '0.765'],
    ['an increase', { limit: { kind: 'max-increase', value: 0 }, change: change(0.0501) }, '0.051'],
    ['a decrease', { limit: { kind: 'max-decrease', value: 0 }, change: change(-0.0501) }, '0.051'],
    ['an improvement', { limit: { kind: 'max-increase', value: 0 }, change: change(-0.05) }, '-0.05'],
    ['no base', { limit: { kind: 'max-increase', value: 0 }, change: null }, undefined],
    ['no value', { limit: { kind: 'max', value: 0.1 }, value: null }, undefined],
  ])('of %s is bound to it', (_, of, expected) => {
    expect(bound({ ...failing, ...of })).toBe(expected)
  })
})

test('an explanation is plain text, whatever the repository holds, and its waiver is of that claim', () => {
  fc.assert(
    fc.property(reports(), ({ results }) => {
      for (const result of results)
        for (const claim of result.claims) {
          const text = renderExplanation(result, claim, about)
          for (const line of text.split('\n'))
            expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|::|##\[/)
          const [entry] = /^ {2}- claim: .*$/m.exec(text) ?? []
          if (entry !== undefined) expect(parse(entry)).toEqual([{ claim: expect.any(String) }])
        }
    }),
    { seed: 1, numRuns: 100 },
  )
})
