import { gzipSync } from 'node:zlib'
import { ConfigError } from '@probity/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mail, mailTable, places, type Repository, repository } from '../repository.fixture.ts'
import type { Accepted } from './baseline.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

describe('accepted findings', () => {
  const file = '.github/probity-pii-baseline.json'

  test('are written by --update-baseline, hold no value, and pass when they are in the base', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': `ask ${mail(1)}\n` })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    const text = repo.left.get(file)!
    expect(text).not.toContain('acme-health')
    repo.write({ [file]: text })
    const base = repo.commit()
    expect((await repo.scan()).verdict).toBe('pass')
    repo.write({ 'a.csv': mailTable(80), 'b.md': `# more\n\nask ${mail(1)}\n` })
    expect((await repo.scan({}, base)).verdict).toBe('pass')
    repo.write({ 'b.md': `ask ${mail(2)}\n` })
    expect((await repo.scan()).verdict).toBe('fail')
  })

  test('under a key are accepted under that key alone', async () => {
    repo.write({ 'b.md': `ask ${mail(1)}\n` })
    await repo.scan({ 'baseline-key': 'one' }, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan({ 'baseline-key': 'one' })).verdict).toBe('pass')
    expect((await repo.scan({ 'baseline-key': 'two' })).verdict).toBe('fail')
  })

  test('in the pull request itself accept nothing', async () => {
    const base = repo.commit()
    repo.write({ 'a.csv': mailTable() })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan()).verdict).toBe('pass')
    expect((await repo.scan({}, base)).verdict).toBe('fail')
  })

  test('that hold nothing any more are told, and those whose day is over hold nothing', async () => {
    const entry = { path: 'a.csv', rule: 'EMAIL_ADDRESS', column: 'contact', reason: 'synthetic' }
    const baseline = (entries: object[]) => JSON.stringify({ version: 1, accepted: entries })
    repo.write({ 'a.csv': mailTable(), [file]: baseline([entry, { ...entry, path: 'gone.csv' }]) })
    const stale = await repo.scan()
    expect(stale.verdict).toBe('pass')
    expect(stale.findings).toMatchObject([
      { rule: 'stale-acceptance', level: 'note', message: expect.stringContaining('gone.csv') },
    ])
    repo.write({ [file]: baseline([{ ...entry, expires: '2020-01-01' }]) })
    const expired = await repo.scan()
    expect(expired.verdict).toBe('fail')
    expect(places(expired)).toContainEqual(['expired-acceptance', 'warning', file, undefined])
  })

  /** The entries that an update leaves. */
  async function updated(accepted: object[], settings: Record<string, unknown> = {}) {
    repo.write({ [file]: JSON.stringify({ version: 1, accepted }) })
    await repo.scan(settings, undefined, { 'update-baseline': '' })
    return JSON.parse(repo.left.get(file)!).accepted as Accepted[]
  }

  test('of files that an update does not scan stay as they are', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': mail(1), 'p/512-34-6789.md': mail(2), 'damaged.gz': 'x' })
    const all = (await updated([])).map(entry => ({ ...entry, reason: `as agreed on ${entry.path}` }))
    expect(all.map(({ path }) => path).toSorted()).toEqual([
      'a.csv',
      'b.md',
      'p/<US_SSN>.md',
      'p/<US_SSN>.md',
    ])
    const others = [
      { path: 'data/**', rule: 'EMAIL_ADDRESS', reason: 'of the vendor' },
      { path: 'gone.csv', rule: 'EMAIL_ADDRESS', fingerprint: `v1:${'a'.repeat(20)}`, reason: 'old' },
    ]
    repo.write({ 'c.md': mail(3) })
    const after = await updated([...all, ...others], { paths: ['c.md'] })
    expect(after).toHaveLength(7)
    expect(after).toEqual(expect.arrayContaining([...all, ...others]))
    expect((await repo.scan({ paths: ['c.md'] })).findings).toMatchObject([{ path: 'c.md' }])
    // What is scanned and holds nothing any more goes, with its reason.
    repo.write({ 'b.md': 'x', 'p/512-34-6789.md': 'x' })
    const narrow = await updated(all, { paths: ['b.md', 'p/**'] })
    expect(narrow.map(({ path, rule }) => [path, rule])).toEqual([
      ['a.csv', 'EMAIL_ADDRESS'],
      ['p/<US_SSN>.md', 'US_SSN'],
    ])
  })

  test('of a file that could not be read stay as they are, and are not told as gone', async () => {
    repo.write({ 'a.gz': gzipSync(mail(1)) })
    const entries = (await updated([])).map(entry => ({ ...entry, reason: 'why' }))
    repo.write({ 'a.gz': gzipSync(mail(1)).subarray(0, 20) })
    expect(await updated(entries)).toEqual(entries)
    expect((await repo.scan()).findings.map(({ rule }) => rule)).toEqual(['not-scanned'])
  })

  test('that have expired are not renewed by an update, and go once they hold nothing', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': mail(1), 'c.md': mail(2) })
    const past = { reason: 'until the vendor left', expires: '2020-01-01' }
    const [a, b, c] = await updated([])
    const kind = { path: 'c.md', rule: 'EMAIL_ADDRESS', ...past }
    const entries = [
      { ...a, ...past },
      { ...b, ...past },
    ]
    expect(c).toMatchObject({ path: 'c.md' })
    expect(await updated([...entries, kind])).toEqual(expect.arrayContaining([...entries, kind]))
    expect(await updated([...entries, kind])).toHaveLength(3)
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan()).verdict).toBe('fail')
    repo.write({ 'b.md': 'x' })
    expect((await updated([...entries, kind])).map(({ path }) => path)).toEqual(['a.csv', 'c.md'])
  })

  test('under a name that may not be told are told in a pull request once they hold nothing', async () => {
    repo.write({ 'p/512-34-6789.md': mail(1), 'p/513-34-6789.md': mail(2) })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    const base = repo.commit()
    const told = async () =>
      (await repo.scan({}, base)).findings.filter(({ rule }) => rule === 'stale-acceptance')
    // Which of the two files it speaks of cannot be known while one of them is not scanned.
    repo.write({ 'p/512-34-6789.md': 'x' })
    expect(await told()).toEqual([])
    repo.write({ 'p/513-34-6789.md': 'y' })
    expect(await told()).toMatchObject([
      {
        message: expect.stringContaining(
          '2 accepted findings no longer there: EMAIL_ADDRESS in p/<US_SSN>.md',
        ),
      },
    ])
  })

  test('a file of them that is damaged stops the scan', async () => {
    repo.write({ [file]: '{}' })
    await expect(repo.scan()).rejects.toThrow(ConfigError)
  })

  test('a comment on the line accepts it, and is told to whoever reviews it', async () => {
    repo.write({
      'a.py': `owner = "${mail(1)}"  # probity: allow EMAIL_ADDRESS public contact\nother = "${mail(2)}"\n`,
    })
    const result = await repo.scan()
    expect(places(result)).toEqual([
      ['EMAIL_ADDRESS', 'error', 'a.py', 2],
      ['allowed-by-comment', 'note', 'a.py', 1],
    ])
  })

  test('a comment that gives no reason accepts its line all the same, and that is told', async () => {
    repo.write({
      'a.py': `a = "${mail(1)}"  # probity: allow the imprint\nb = "${mail(2)}"  # probity: allow\n`,
      'b.py': `b = "${mail(2)}"  # probity: allow\n`,
    })
    const { verdict, findings } = await repo.scan()
    expect(verdict).toBe('pass')
    expect(findings.map(({ message }) => message)).toEqual([
      'E-mail address allowed by a comment on lines 1 and 2. No reason is given on line 2.',
      'E-mail address allowed by a comment on line 1. No reason is given.',
    ])
  })

  test('a comment counts in the source of a notebook, and in no output, pickle or longer word', async () => {
    const line = (i: number) => `${mail(i)} # probity: allow as an example\n`
    const cell = {
      cell_type: 'code',
      source: [line(1)],
      outputs: [{ output_type: 'stream', name: 'stdout', text: [line(2)] }],
    }
    const pickled = `\x80\x04\x8c${String.fromCharCode(line(3).length)}${line(3)}.`
    repo.write({
      'n.ipynb': JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
      'm.pkl': Buffer.from(pickled, 'latin1'),
      'a.py': `x = "${mail(4)}"  # probity: allowance\n`,
    })
    const { findings, claims } = await repo.scan()
    expect(claims.map(({ title }) => title)).toEqual([
      'E-mail address, new in `a.py` line 1',
      'E-mail address, new in `m.pkl` pickle',
      'E-mail address, new in `n.ipynb` cell 1, output 1',
    ])
    expect(findings.filter(({ rule }) => rule === 'allowed-by-comment').map(({ path }) => path)).toEqual([
      'n.ipynb',
    ])
  })
})
