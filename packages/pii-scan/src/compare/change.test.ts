import { describe, expect, test } from 'vitest'
import { memberPath } from '../scan/member.ts'
import { Acceptance, changesOf } from './change.ts'
import { lineDigest, valueDigest } from './fingerprint.ts'
import { columnFingerprint, type Group, placeFingerprints, placesOf } from './group.ts'
import { MarkList } from './marks.ts'

const names = { known: (path: string) => path }
const none = new Acceptance([], new Map(), names)
const marked = (values: readonly string[]) => {
  const list = new MarkList(true)
  for (const [i, value] of values.entries()) {
    const digest = valueDigest(undefined, 'EMAIL_ADDRESS', value)
    list.add({ line: i + 1, digest, lineDigest: lineDigest(`line of ${value}`) })
  }
  return placesOf(list)
}
const text = (values: readonly string[], fields: Partial<Group> = {}): Group => ({
  path: 'a.md',
  entity: 'EMAIL_ADDRESS',
  tier: 'A',
  evidence: { kind: 'format' },
  isAttribute: false,
  hasLines: true,
  takesComments: true,
  count: values.length,
  synthetic: 0,
  shapes: {},
  ...marked(values),
  allowed: [],
  ...fields,
})
const column = (scope: string, count: number, fields: Partial<Group> = {}): Group => ({
  ...text([]),
  marks: undefined,
  path: 'a.csv',
  scope,
  count,
  found: count,
  rows: 100,
  ...fields,
})
const standings = (...args: Parameters<typeof changesOf>) =>
  changesOf(...args).map(({ standing, count }) => [standing, count])

describe('a change', () => {
  test('that only moves and repeats nothing is known; a value that was not there is new', () => {
    expect(standings([text(['b', 'a'])], [text(['a', 'b'])], none)).toEqual([['known', 0]])
    expect(standings([text(['a', 'c', 'b'])], [text(['a', 'b'])], none)).toEqual([['new', 1]])
    expect(standings([text(['a', 'a'])], [text(['a'])], none)).toEqual([['new', 1]])
    expect(standings([text(['a'])], undefined, none)).toEqual([['new', 1]])
  })

  test('to a column is new where the base had no such column, and known where it grew', () => {
    expect(standings([column('mail', 90)], [column('mail', 60)], none)).toEqual([['known', 0]])
    expect(standings([column('mail', 90)], [], none)).toEqual([['new', 90]])
    expect(standings([column('mail', 90)], [column('other', 90)], none)).toEqual([
      ['new', 90],
      ['removed', 0],
    ])
    expect(standings([column('mail', 0, { synthetic: 9 })], [], none)).toEqual([['synthetic', 0]])
  })

  test('that fills a column in which there was little is new', () => {
    expect(standings([column('note', 60)], [column('note', 1)], none)).toEqual([['new', 59]])
    expect(standings([column('note', 60)], [column('note', 31)], none)).toEqual([['known', 0]])
    expect(standings([column('note', 9)], [column('note', 1)], none)).toEqual([['known', 0]])
    // Ten times the rows and the same share.
    expect(standings([column('note', 60, { rows: 1000 })], [column('note', 6)], none)).toEqual([['known', 0]])
  })

  test('to keys of an object, which have no rows, is new where they double', () => {
    const keys = (count: number) => column('*', count, { found: undefined, rows: undefined })
    expect(standings([keys(300)], [keys(30)], none)).toEqual([['new', 270]])
    expect(standings([keys(40)], [keys(30)], none)).toEqual([['known', 0]])
  })

  test('of an archive is held against the file of the same name in it', () => {
    const a = { path: memberPath('d.zip', 'a.csv') }
    const b = { path: memberPath('d.zip', 'b.csv') }
    expect(
      standings([column('m', 9, a), column('m', 9, b)], [column('m', 9, a), column('m', 9, b)], none),
    ).toEqual([
      ['known', 0],
      ['known', 0],
    ])
    expect(standings([column('m', 9, a), column('m', 9, b)], [column('m', 9, b)], none)).toEqual([
      ['new', 9],
      ['known', 0],
    ])
  })

  test('to paths that are not told apart is new where there are more of them', () => {
    expect(standings([column('(others)', 9)], [column('(others)', 9)], none)).toEqual([['known', 0]])
    expect(standings([column('(others)', 12)], [column('(others)', 9)], none)).toEqual([['new', 3]])
  })

  test('is accepted by its fingerprint: a column whatever its rows, a place with its value', () => {
    const accept = (path: string, ...fingerprints: string[]) =>
      new Acceptance(
        fingerprints.map(fingerprint => ({ path, rule: 'EMAIL_ADDRESS', fingerprint })),
        new Map(),
        names,
      )
    const mail = column('mail', 90)
    expect(
      standings([column('mail', 91)], undefined, accept('a.csv', columnFingerprint(mail, names))),
    ).toEqual([['accepted', 0]])
    const first = placeFingerprints(text(['a']), names)(0)
    expect(standings([text(['a'])], undefined, accept('a.md', first))).toEqual([['accepted', 0]])
    // The same line with another value, and the same value once more.
    expect(standings([text(['x'])], undefined, accept('a.md', first))).toEqual([['new', 1]])
    expect(standings([text(['a', 'a'])], undefined, accept('a.md', first))).toEqual([['new', 1]])
  })

  test('is accepted by kind: rule, files and column', () => {
    const entry = { path: 'a*', rule: 'EMAIL_ADDRESS', column: 'mail' }
    const accepted = new Acceptance([entry], new Map([[entry, new Set(['a.csv'])]]), names)
    expect(standings([column('mail', 9), column('other', 9)], undefined, accepted)).toEqual([
      ['accepted', 0],
      ['new', 9],
    ])
    expect([...accepted.used]).toEqual([entry])
  })
})
