import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aroundAtSign } from './at-sign.ts'

/** The address around the only `@` of a text. */
function addressIn(text: string | Buffer): string | undefined {
  const bytes = Buffer.from(text as string)
  const at = bytes.indexOf('@')
  const found = aroundAtSign(bytes, at, 0, bytes.length)
  return found === null ? undefined : bytes.toString('utf8', found.start, found.end)
}

test('letters beyond ASCII are part of a mailbox and of a domain', () => {
  expect(addressIn('write to jürgen.müller@firma.de now')).toBe('jürgen.müller@firma.de')
  expect(addressIn('josé@acme.org')).toBe('josé@acme.org')
  expect(addressIn('e\u0301va@acme.org')).toBe('e\u0301va@acme.org')
  expect(addressIn('info@münchen.de')).toBe('info@münchen.de')
  expect(addressIn('info@österreich.at')).toBe('info@österreich.at')
})

test('in Latin-1 too', () => {
  for (const [text, start] of [
    ['to josé@acme.org', 3],
    ['(Jörg@acme.org)', 1],
  ] as const) {
    const bytes = Buffer.from(text, 'latin1')
    const found = aroundAtSign(bytes, bytes.indexOf('@'), 0, bytes.length)
    expect(found).toMatchObject({ entity: 'EMAIL_ADDRESS', start, end: text.indexOf('org') + 3 })
  }
})

test('what other scripts write beside an address is none of it', () => {
  for (const around of ['联系%，谢谢', '«%»', '—%—', '\u00a0%\u00a0', '电%话', '“%”'])
    expect(addressIn(around.replace('%', 'jane@acme.org'))).toBe('jane@acme.org')
})

test('an address is found whole whatever stands beside it', () => {
  const letters = fc.constantFrom(...'abzé ß ñ ü ő č'.replaceAll(' ', ''))
  const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''))
  const beside = fc.constantFrom('', ' ', '<', '"', '，', '谢', '»', '\n', '(')
  fc.assert(
    fc.property(word, word, beside, beside, (name, host, before, after) => {
      const address = `${name}@${host}.org`
      expect(addressIn(`${before}${address}${after}`)).toBe(after === '(' ? undefined : address)
    }),
    { seed: 1, numRuns: 500 },
  )
})
