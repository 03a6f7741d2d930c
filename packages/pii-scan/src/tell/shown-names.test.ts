import { ConfigError, DataError } from '@probity/core'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { memberPath } from '../scan/member.ts'
import { Names } from './shown-names.ts'

const names = () => new Names({ recognizers, columnRules })

describe('a name is told', () => {
  test('as it is where it holds no value, and that of a specimen too', () => {
    const { path, column } = {
      path: (x: string) => names().path(x),
      column: (x: string) => names().column(x),
    }
    for (const plain of ['data/train.csv', 'patients/123-45-6789.json', 'a@example.com/b', ''])
      expect(path(plain)).toBe(plain)
    expect(column('user.emails[]')).toBe('user.emails[]')
    expect(column('x|<img src=x> @octocat')).toBe('x|<img src=x> @octocat')
  })

  test('with the entity in place of each value, and a number where two are told alike', () => {
    const own = names()
    expect(own.path('patients/512-34-6789.json')).toBe('patients/<US_SSN>.json')
    expect(own.path('patients/513-34-6789.json')).toBe('patients/<US_SSN 2>.json')
    expect(own.path('patients/513-34-6789.csv')).toBe('patients/<US_SSN>.csv')
    expect(own.path('patients/512-34-6789.json')).toBe('patients/<US_SSN>.json')
    expect(own.path('mail/ada@corp.com/a.md')).toBe('mail/<EMAIL_ADDRESS>/a.md')
    expect(own.path('mail/bob@corp.com/a.md')).toBe('mail/<EMAIL_ADDRESS 2>/a.md')
    expect(own.path('mail/bob@corp.com/512-34-6789.md')).toBe('mail/<EMAIL_ADDRESS 2>/<US_SSN>.md')
    expect(own.path(memberPath('mail/bob@corp.com.zip', '512-34-6789.csv'))).toBe(
      'mail/<EMAIL_ADDRESS>.zip!….csv',
    )
  })

  test('of a column and a path within an archive with a dot for what looks like a value', () => {
    const own = names()
    expect(own.column('user.512-34-6789.name')).toBe('user.….name')
    expect(own.column('in/ada.lind@corp.com.csv')).toBe('in/….csv')
    expect(own.column('ada@corp')).toBe('(name 3: personal data itself)')
    expect(own.column('bob@corp')).toBe('(name 4: personal data itself)')
  })
})

describe('what a file is known by', () => {
  test('is its path, and of a value in it 16 bits under a key', () => {
    const known = (path: string, key?: string) => new Names({ recognizers, columnRules }, key).known(path)
    expect(known('data/train.csv')).toBe('data/train.csv')
    expect(known('a/512-34-6789.json')).toMatch(/^a\/<US_SSN [0-9a-f]{4}>\.json$/)
    expect(known('a/512-34-6789.json')).not.toBe(known('a/513-34-6789.json'))
    expect(known('a/512-34-6789.json', 'k')).not.toBe(known('a/512-34-6789.json', 'l'))
  })
})

describe('an error', () => {
  test('names no value, in message, stack and place', () => {
    const data = names().silenced(new DataError('cut short', { path: 'a/512-34-6789.gz', byteOffset: 9 }))
    expect(data).toMatchObject({
      message: 'a/<US_SSN>.gz, byte 9: cut short',
      place: { path: 'a/<US_SSN>.gz' },
    })
    const config = names().silenced(new ConfigError('no file matches ada@corp.com.csv')) as Error
    expect(config).toBeInstanceOf(ConfigError)
    expect(`${config.message} ${config.stack}`).not.toContain('ada@')
    const bug = names().silenced(new Error("ENOENT: open '/w/512-34-6789.json'")) as Error
    expect(bug.stack).toContain('<US_SSN>.json')
    expect(bug.stack).not.toContain('512-34')
  })

  test('that may not be changed stays as it is where it holds none', () => {
    const reason = new DOMException('This operation was aborted', 'AbortError')
    expect(names().silenced(reason)).toBe(reason)
    expect(names().silenced('no error')).toBe('no error')
  })
})
