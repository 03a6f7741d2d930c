import { expect, test } from 'vitest'
import { options, words } from './options.ts'

const statementAndKey = (...argv: string[]) => words(argv, ['statement', 'key'], ['allow-missing'])

test('words in front of, between and behind the options stand alone', () => {
  const { given, alone } = statementAndKey('a', '--key=k', 'b', '--statement', 's', '--allow-missing', 'c')
  expect(alone).toEqual(['a', 'b', 'c'])
  expect([...given]).toEqual([
    ['key', ['k']],
    ['statement', ['s']],
    ['allow-missing', ['']],
  ])
})

test('an option takes the one word after it, however often it is given', () => {
  const { given, alone } = statementAndKey('--statement', 's', 't', '--statement', 'u')
  expect(given.get('statement')).toEqual(['s', 'u'])
  expect(alone).toEqual(['t'])
})

test('a file whose name looks like an option follows `--`', () => {
  expect(statementAndKey('--key', 'k', '--', '--odd.csv').alone).toEqual(['--odd.csv'])
})

test.each([
  [['--stamement', 's'], 'there is no option `--stamement`; did you mean `statement`?'],
  [['-k', 'k'], 'there is no option `-k`'],
  [['--key'], '`--key` needs a value'],
  [['--allow-missing=yes'], '`--allow-missing` takes no value'],
])('%j is refused by name', (argv, message) => {
  expect(() => statementAndKey(...argv)).toThrow(message)
})

test('a command of options alone takes no other word', () => {
  expect(() => options(['--key', 'k', 'b'], ['key'], [])).toThrow('`b` stands alone')
})
