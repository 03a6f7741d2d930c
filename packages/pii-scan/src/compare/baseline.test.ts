import { ConfigError, type Revision } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySource } from '../scan/memory.fixture.ts'
import { type Accepted, baselineText, readBaseline } from './baseline.ts'
import { fingerprint, valueDigest } from './fingerprint.ts'

/** A revision that holds one file. */
const holding = (text: string) =>
  ({
    size: async () => text.length,
    open: async () => memorySource(Buffer.from(text)),
  }) as unknown as Revision
const read = (text: string) => readBaseline(holding(text), 'b.json')

describe('the file of accepted findings', () => {
  const text = fc.string({ maxLength: 12 })
  const entry: fc.Arbitrary<Accepted> = fc.record(
    {
      path: text,
      rule: text,
      fingerprint: fc
        .string({ unit: fc.constantFrom(...'abc234'), minLength: 20, maxLength: 20 })
        .map(name => `v1:${name}`),
      reason: text,
      expires: fc.constantFrom('2027-01-31', '2026-12-01'),
    },
    { requiredKeys: ['path', 'rule'] },
  )

  test('is read as it was written, in any order, each entry once and on a line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async entries => {
        const written = baselineText(entries)
        expect(baselineText([...entries, ...entries].toReversed())).toBe(written)
        const again = await read(written)
        expect(baselineText(again)).toBe(written)
        const distinct = new Set(
          entries.map(({ path, rule, fingerprint, reason, expires }) =>
            JSON.stringify([path, rule, fingerprint, reason, expires]),
          ),
        )
        expect(again).toHaveLength(distinct.size)
        expect(written.split('\n').filter(line => line.startsWith('    {'))).toHaveLength(distinct.size)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test.each([
    ['nothing', 'it is not JSON'],
    ['{"accepted": []}', 'version'],
    ['{"version": 1, "accepted": {}}', 'a list `accepted`'],
    ['{"version": 1, "accepted": [], "more": 1}', 'a list `accepted`'],
    ['{"version": 1, "accepted": [{"path": "a"}]}', 'entry 1: `path` and `rule` are needed'],
    ['{"version": 1, "accepted": [{"path": "a", "rule": "b", "line": 3}]}', 'entry 1: expected texts'],
    ['{"version": 1, "accepted": [{"path": "a", "rule": "b", "fingerprint": "v1:x"}]}', '20 letters'],
    ['{"version": 1, "accepted": [{"path": "a", "rule": "b", "expires": "soon"}]}', 'is a day'],
    ['{"version": 1, "accepted": [{"path": "a", "rule": "b", "expires": "2027-99-99"}]}', 'is a day'],
    ['{"version": 1, "accepted": [{"path": "a", "rule": "b", "expires": "2027-02-29"}]}', 'is a day'],
  ])('that is none stops the scan: %s', async (content, said) => {
    await expect(read(content)).rejects.toThrow(ConfigError)
    await expect(read(content)).rejects.toThrow(said)
  })
})

describe('a fingerprint', () => {
  test('is the same on every machine, and differs by rule, path, column, value and order', () => {
    const all = [
      fingerprint('A', 'a.csv', 'column x'),
      fingerprint('B', 'a.csv', 'column x'),
      fingerprint('A', 'b.csv', 'column x'),
      fingerprint('A', 'a.csv', 'column y'),
      fingerprint('A', 'a.csv', 'column x', { tag: 'ab12' }),
      fingerprint('A', 'a.csv', 'column x', { tag: 'ab12', ordinal: 1 }),
    ]
    expect(all[0]).toBe('v1:melqytdx7i7hdq2yjfly')
    expect(new Set(all).size).toBe(all.length)
    for (const one of all) expect(one).toMatch(/^v1:[a-z2-7]{20}$/)
  })

  test('holds of the value 16 bits, which another key changes', () => {
    expect(valueDigest('k', 'US_SSN', '078051120').slice(0, 4)).not.toBe(
      valueDigest('l', 'US_SSN', '078051120').slice(0, 4),
    )
    expect(valueDigest(undefined, 'US_SSN', '078051120')).toBe(valueDigest(undefined, 'US_SSN', '078051120'))
  })
})
