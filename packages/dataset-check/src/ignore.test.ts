import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIgnored, readPattern } from './ignore.ts'

const ignores = (lines: string, path: string, isFolder = false) =>
  isIgnored(
    lines
      .split('\n')
      .map(readPattern)
      .filter(pattern => pattern !== undefined),
    path,
    isFolder,
  )

describe('gitignore patterns', () => {
  test.each([
    ['*.tmp', 'a.tmp', true],
    ['*.tmp', 'x/y/a.tmp', true],
    ['*.tmp', 'a.tmp.csv', false],
    ['/build', 'build', true],
    ['/build', 'x/build', false],
    ['x/build', 'x/build', true],
    ['x/build', 'y/x/build', false],
    ['**/cache', 'cache', true],
    ['**/cache', 'a/b/cache', true],
    ['data/**', 'data/a/b', true],
    ['data/**', 'data', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['f?.csv', 'f1.csv', true],
    ['f?.csv', 'f/.csv', false],
    ['[a-c].csv', 'b.csv', true],
    ['[!a-c].csv', 'b.csv', false],
    ['[]-]x', ']x', true],
    ['\\!keep', '!keep', true],
    ['\\#x', '#x', true],
    ['# a comment', '# a comment', false],
    ['name\\ ', 'name ', true],
    ['name   ', 'name', true],
    ['*a*b*c', 'xaybzc', true],
    ['*a*b*c', 'xaybz', false],
    ['foo/', 'foo', false],
  ])('%s on %s', (pattern, path, expected) => expect(ignores(pattern, path)).toBe(expected))

  test('the last pattern that matches decides', () => {
    expect(ignores('*.csv\n!keep.csv', 'keep.csv')).toBe(false)
    expect(ignores('!keep.csv\n*.csv', 'keep.csv')).toBe(true)
  })

  test('a pattern that ends in a slash is for folders', () => {
    expect(ignores('foo/', 'foo', true)).toBe(true)
  })

  test('a path without wildcards matches itself, any text is a pattern, and none takes long', () => {
    const name = fc
      .stringMatching(/^[a-z0-9._-]{1,12}$/)
      .filter(text => !text.startsWith('#') && text !== '.' && text !== '..')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), parts => {
        expect(ignores(`/${parts.join('/')}`, parts.join('/'))).toBe(true)
        expect(ignores(parts.at(-1)!, parts.join('/'))).toBe(true)
      }),
      { seed: 1, numRuns: 200 },
    )
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        (pattern, path) => {
          expect(typeof ignores(pattern, path)).toBe('boolean')
        },
      ),
      { seed: 1, numRuns: 500 },
    )
    expect(ignores(`${'*a'.repeat(60)}b`, 'a'.repeat(5000))).toBe(false)
    expect(ignores(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(2000))).toBe(false)
  })
})
