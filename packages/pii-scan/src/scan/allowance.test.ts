import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowanceOf } from './allowance.ts'

const marker = Buffer.from('probity: allow')
const value = 'ada@corp.com'
const of = (text: string) => {
  const bytes = Buffer.from(text)
  const start = bytes.indexOf(value)
  const end = start + value.length
  return allowanceOf(bytes, marker, { start, end, entity: 'EMAIL_ADDRESS' }, 200)
}

describe('a comment that allows', () => {
  test.each([
    [`x = "${value}"  # probity: allow public contact`, true],
    [`<!-- probity: allow, our imprint --> ${value}`, true],
    [`# ${value} probity: allow öffentlich`, true],
    [`x = "${value}"  # probity: allow`, false],
    [`x = "${value}" /* probity: allow: */ // of the team`, false],
    [`# probity: allow ${value}`, false],
    [`x = "${value}"  # probity: allow EMAIL_ADDRESS.`, false],
    [`<!-- probity: allow --> write to ${value}`, false],
  ])('is one with a reason or without: %s', (line, hasReason) => {
    expect(of(`before\n${line}\nafter`)).toEqual({ hasReason })
  })

  test.each([
    `${value} # probity: allowance for travel`,
    `${value} # probity: allowed`,
    `${value} # probity: allow-list`,
    `${value} # improbity: allow`,
    `${value} # probity: allowé`,
    `# probity: allow this\n${value}`,
    `${value}\n# probity: allow this`,
  ])('is none as a part of a word or on another line: %s', line => expect(of(line)).toBeUndefined())

  test('is found wherever the line begins and ends', () => {
    const sign = fc.constantFrom('a', ' ', '\n', '#', 'é', '-', 'probity: allow')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), fc.array(sign, { maxLength: 12 }), (before, after) => {
        const text = `${before.join('')}${value}${after.join('')}`
        const line = text.split('\n').find(candidate => candidate.includes(value))!
        const isThere = /(?<![\w\x80-\uffff-])probity: allow(?![\w\x80-\uffff-])/.test(line)
        expect(of(text) !== undefined).toBe(isThere)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
