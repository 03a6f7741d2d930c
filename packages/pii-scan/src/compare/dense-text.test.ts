import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { mail, type Repository, repository, rows } from '../repository.fixture.ts'
import { scanContents } from '../scan/contents.ts'
import type { Hit } from '../scan/hit.ts'
import { updated } from './acceptance.ts'
import { Acceptance, changesOf, joinMoved } from './change.ts'
import { type Group, most, TextHits } from './group.ts'

const names = { known: (path: string) => path, text: (path: string) => path }
const none = new Acceptance([], new Map(), names)
const count = 120_000
const people = Array.from({ length: count }, (_, i) => i)

const digestOf = (person: number) => (Math.imul(person + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
const hitOf = (person: number, i: number): Hit => ({
  entity: 'EMAIL_ADDRESS',
  tier: 'A',
  evidence: 'format',
  isSynthetic: false,
  start: 0,
  end: 0,
  line: i + 1,
  column: 1,
  isAllowed: false,
  digest: digestOf(person).repeat(2),
  lineDigest: 'a8f5f167f44f4964',
})

/** A text with a person a line. */
function text(persons: readonly number[], path = 'a.txt'): Group {
  const hits = new TextHits(path, 'lines', { ...most })
  for (const [i, person] of persons.entries()) hits.take(hitOf(person, i))
  return {
    path,
    entity: 'EMAIL_ADDRESS',
    tier: 'A',
    evidence: { kind: 'format' },
    isAttribute: false,
    hasLines: true,
    takesComments: true,
    synthetic: 0,
    shapes: {},
    ...hits.of('EMAIL_ADDRESS'),
  }
}

describe('of a text with more than 100,000 values', () => {
  const base = [text(people)]
  const changed = (persons: readonly number[]) => changesOf([text(persons)], base, none)[0]!

  test('400 that were swapped for new ones at its end are new, each once, and told where they stand', () => {
    const { standing, count: found, places } = changed(people.with(5, -1).map(i => (i < 119_601 ? i : -i)))
    expect([standing, found]).toEqual(['new', 400])
    expect(places.slice(0, 3)).toEqual([{ line: 6 }, { line: 119_602 }, { line: 119_603 }])
    expect(places.length).toBe(50)
  })

  test('the last one that is swapped for another is new', () => {
    const { standing, places } = changed(people.with(-1, -1))
    expect([standing, places]).toEqual(['new', [{ line: count }]])
  })

  test('a first line that is gone and lines in reverse are nothing new', () => {
    expect(changed(people.slice(1))).toMatchObject({ standing: 'known', count: 0 })
    expect(changed(people.toReversed())).toMatchObject({ standing: 'known', count: 0 })
  })

  test('a new one at the front is counted once', () => {
    expect(changed([-1, ...people])).toMatchObject({ standing: 'new', count: 1, places: [{ line: 1 }] })
  })

  test('a half that moves to another file is nothing new, and one value more there is', () => {
    const split = (moved: readonly number[]) => {
      const changes = [
        ...changesOf([text(people.slice(0, 50_000))], base, none),
        ...changesOf([text(moved, 'b.txt')], undefined, none),
      ]
      joinMoved(changes)
      return changes.map(({ standing, count, places }) => [standing, count, places])
    }
    const half = people.slice(50_000)
    expect(split(half)).toEqual([
      ['known', 0, []],
      ['known', 0, []],
    ])
    expect(split([...half, half[0]!])[1]).toEqual(['new', 1, [{ line: half.length + 1 }]])
  })

  test('all are accepted by what is written down once', () => {
    const all = changesOf([text(people)], undefined, none)
    const entries = updated([], all, none, none, new Set(), names as never)
    expect(entries.length).toBe(count)
    const accepted = new Acceptance(entries, new Map(), names)
    expect(changesOf([text(people)], undefined, accepted)[0]).toMatchObject({ standing: 'accepted' })
    expect(accepted.used.size).toBe(count)
  })

  test('what is compared can be handed over by a thread', () => {
    expect(structuredClone(base)).toEqual(base)
  })
})

test('what a comment allows is told behind however many other places', () => {
  const hits = new TextHits('a.txt', 'values', { ...most })
  for (const person of people) hits.take(hitOf(person, person))
  hits.take({ ...hitOf(count, count), isAllowed: true, isUnexplained: true })
  expect(hits.of('EMAIL_ADDRESS')).toMatchObject({
    count,
    allowed: [{ line: count + 1, isUnexplained: true }],
  })
})

test.each([
  ['compared', `${mail(1)}\n${mail(2)}\n`, 'too many places of personal data to compare'],
  [
    'allowed',
    `${mail(1)} probity: allow it is mine\n`.repeat(2),
    'too many places of personal data allowed by comments',
  ],
])('a text with more places than can be %s is unreadable by name', async (which, content, reason) => {
  const bytes = Buffer.from(content)
  const scan = (room: number) => {
    const hits = new TextHits('a.txt', 'values', { ...most, [which]: room })
    let at = 0
    const read = (into: Uint8Array, from: number) => {
      const size = bytes.copy(into, from, at)
      at += size
      return size
    }
    const options = () => ({
      recognizers,
      columnRules,
      marker: 'probity: allow',
      onHit: (hit: Hit) => hits.take(hit),
    })
    const file = { path: 'a.txt', size: async () => bytes.length, open: async () => ({ read, close() {} }) }
    return scanContents(file, { options, signal: new AbortController().signal })
  }
  expect((await scan(2)).unread).toEqual([])
  expect(await scan(1)).toEqual({ scanned: [], unread: [{ path: 'a.txt', reason, why: 'unreadable' }] })
})

describe('a dense text in a repository', () => {
  let repo: Repository
  beforeEach(() => {
    repo = repository()
  })
  afterEach(() => repo.remove())

  test('does not hide a number in its last line that takes the place of another', async () => {
    const mails = rows(100_500, mail)
    repo.write({ 'a.txt': `${mails}\nSSN 512-34-6789\n` })
    const base = repo.commit()
    repo.write({ 'a.txt': `${mails}\nSSN 513-34-6789\n` })
    const { verdict, notes, claims } = await repo.scan({}, base)
    expect(verdict).toBe('fail')
    expect(claims.map(({ title, value }) => [title, value])).toEqual([
      ['US Social Security number, new in `a.txt` line 100501', 1],
    ])
    expect(notes).toEqual(['1 finding of the changed files: in the base already.'])
  })

  test('is told by the first of its lines', async () => {
    repo.write({ 'a.txt': rows(60, mail), 'b.txt': rows(6, mail) })
    const { claims } = await repo.scan()
    expect(claims.map(({ title }) => title)).toEqual([
      'E-mail address, new in `a.txt` lines 1, 2, 3, 4, 5 and more',
      'E-mail address, new in `b.txt` lines 1, 2, 3, 4, 5 and 1 more',
    ])
  })

  test('is accepted by what --update-baseline writes, and a value that is swapped then is not', async () => {
    const file = '.github/probity-pii-baseline.json'
    const mails = rows(100_500, mail)
    repo.write({
      'a.txt': `${mails}
`,
    })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    expect(await repo.scan()).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'a.txt': `${mails.slice(0, mails.lastIndexOf('\n'))}\njane@acme-health.org\n` })
    expect((await repo.scan()).claims.map(({ title, value }) => [title, value])).toEqual([
      ['E-mail address, new in `a.txt` line 100500', 1],
    ])
  })
})
