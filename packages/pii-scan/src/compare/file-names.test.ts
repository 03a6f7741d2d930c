import { validateResult } from '@probity/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zip } from '../containers/zip.fixture.ts'
import { mail, mailTable, places, type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

describe('the name of a file that holds personal data', () => {
  const ssn = '512-34-6789'
  const file = '.github/probity-pii-baseline.json'

  test('is a finding of its own, told without the value', async () => {
    repo.write({ [`patients/${ssn}.json`]: '{}', 'mails/ada@acme-health.org/1.txt': 'x', 'a.md': 'x' })
    const result = await repo.scan({}, undefined, { matches: 'm.json' })
    expect(validateResult(result)).toBe(true)
    expect(result.verdict).toBe('fail')
    expect(result.claims.map(({ title, reason }) => [title, reason])).toEqual([
      [
        'E-mail address, new in `mails/<EMAIL_ADDRESS>` folder name',
        'the name itself holds one, as a@a-a.a; its form tells.',
      ],
      [
        'US Social Security number, new in `patients/<US_SSN>.json` file name',
        'the name itself holds one, as 999-99-9999; its form tells.',
      ],
    ])
    expect(result.findings.map(({ path, fix }) => [path, fix.split(';')[0]])).toEqual([
      ['mails/<EMAIL_ADDRESS>', 'rename the folder'],
      ['patients/<US_SSN>.json', 'rename the file'],
    ])
    expect(result.coverage.read.map(({ path }) => path)).toEqual([
      'a.md',
      'mails/<EMAIL_ADDRESS>/1.txt',
      'patients/<US_SSN>.json',
    ])
    expect(JSON.stringify(result)).not.toMatch(/512-34|ada@/)
  })

  test('holds what is found in the file, and two of them stay apart', async () => {
    repo.write({ [`p/${ssn}.md`]: mail(1), 'p/513-34-6789.md': mail(2), 'p/514-34-6789.gz': 'no gzip' })
    const { findings } = await repo.scan({}, undefined, { matches: 'm.json' })
    expect(findings.map(({ rule, path }) => `${rule} ${path}`).toSorted()).toEqual([
      'EMAIL_ADDRESS p/<US_SSN 2>.md',
      'EMAIL_ADDRESS p/<US_SSN>.md',
      'US_SSN p/<US_SSN 2>.md',
      'US_SSN p/<US_SSN>.gz',
      'US_SSN p/<US_SSN>.md',
    ])
    const matches = JSON.parse(repo.left.get('m.json')!) as { file: string }[]
    expect(matches.map(match => match.file)).toEqual(['p/<US_SSN>.md', 'p/<US_SSN 2>.md'])
  })

  test('is known where the base has it, in whatever folder, and new where another value takes its place', async () => {
    repo.write({ [`p/${ssn}.md`]: 'some words of it\n', 'mail/ada@acme-health.org/1.md': 'x' })
    const base = repo.commit()
    repo.write({ [`p/${ssn}.md`]: 'some other words of it\n', 'mail/ada@acme-health.org/2.md': 'y' })
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ [`p/${ssn}.md`]: null, [`q/${ssn}.md`]: 'some words of it\n' })
    repo.commit()
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'q/513-34-6789.md': 'x' })
    expect(places(await repo.scan({}, base))).toEqual([['US_SSN', 'error', 'q/<US_SSN 2>.md', undefined]])
  })

  test('is accepted with its value, or by kind with its folder', async () => {
    repo.write({ [`p/${ssn}.md`]: mail(1), 'mail/ada@acme-health.org/1.md': 'x' })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    const text = repo.left.get(file)!
    expect(text).not.toMatch(/512-34|ada@/)
    expect(JSON.parse(text).accepted.map(({ path }: { path: string }) => path)).toEqual([
      'mail/<EMAIL_ADDRESS>',
      'p/<US_SSN>.md',
      'p/<US_SSN>.md',
    ])
    repo.write({ [file]: text })
    expect((await repo.scan()).findings).toEqual([])
    repo.write({ 'p/513-34-6789.md': mail(1) })
    expect((await repo.scan()).findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['EMAIL_ADDRESS', 'p/<US_SSN 2>.md'],
      ['US_SSN', 'p/<US_SSN 2>.md'],
    ])
    const accepted = [
      { path: 'p/**', rule: 'US_SSN' },
      { path: '**', rule: 'EMAIL_ADDRESS' },
    ]
    repo.write({ [file]: JSON.stringify({ version: 1, accepted }) })
    expect((await repo.scan()).findings).toEqual([])
  })

  test('is told of an archive whose files have such names, once, and is known where the base has them', async () => {
    const archive = (...ids: string[]) =>
      zip(ids.map(id => ({ path: `scans/${id}/page.png`, data: Buffer.from([0x89, 0x50, 0, 0]) })))
    repo.write({ 'scans.zip': archive(ssn, '513-34-6789') })
    const base = repo.commit()
    const { claims, findings } = await repo.scan()
    expect(claims.map(({ title, reason }) => [title, reason])).toEqual([
      [
        'US Social Security number, new in `scans.zip` names of its files',
        '2 names, as 999-99-9999; its form tells.',
      ],
    ])
    expect(findings).toMatchObject([{ path: 'scans.zip', level: 'error' }])
    repo.write({ 'scans.zip': archive('513-34-6789', ssn) })
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'scans.zip': archive(ssn, '514-34-6789') })
    const result = await repo.scan({}, base)
    expect(result.claims[0]!.reason).toBe('1 name, as 999-99-9999; its form tells.')
    expect(JSON.stringify(result)).not.toMatch(/51\d-34/)
  })

  test('is not told by an error either', async () => {
    repo.write({ 'a.md': 'x' })
    await expect(repo.scan({ paths: [`${ssn}.csv`] })).rejects.toThrow('no file matches <US_SSN>.csv')
    const { notes } = await repo.scan({ paths: ['a.md', `${ssn}.csv`] })
    expect(notes.join()).not.toContain('512-34')
    const splits = repo.scan({ splits: [`${ssn}.csv`, 'b.csv'] })
    await expect(splits).rejects.toThrow('`splits`: no file matches <US_SSN>.csv')
  })
})

describe('a name with an exclamation mark', () => {
  const file = '.github/probity-pii-baseline.json'

  test('is told whole, of a file, of an archive and of a file in it', async () => {
    const mails = Buffer.from(mailTable())
    repo.write({
      'data/wow!.csv': mailTable(),
      'wow!.md': mail(1),
      'x!.zip': zip([{ path: 'a!b.csv', data: mails }]),
      'y!.zip': zip([{ path: 'c!.zip', data: zip([]) }]),
    })
    const { claims, findings, coverage } = await repo.scan()
    expect(claims.map(({ title }) => title)).toEqual([
      'E-mail address, new in `data/wow!.csv` column `contact`',
      'E-mail address, new in `x!.zip` column `contact` of `a!b.csv`',
      'E-mail address, new in `wow!.md` line 1',
      'files that could not be read',
    ])
    expect(findings.map(({ path, line }) => [path, line])).toEqual([
      ['data/wow!.csv', 2],
      ['x!.zip', undefined],
      ['wow!.md', 1],
      ['y!.zip', undefined],
    ])
    expect(coverage.read.map(({ path }) => path)).toEqual(['data/wow!.csv', 'wow!.md', 'x!.zip!a!b.csv'])
    expect(coverage.skipped.map(({ path }) => path)).toEqual(['y!.zip!c!.zip'])
  })

  test('of a file in an archive is held against the same file of the base, and accepted with its folder', async () => {
    const archive = (...paths: string[]) => zip(paths.map(path => ({ path, data: Buffer.from(mailTable()) })))
    repo.write({ 'data/x!.zip': archive('a!b.csv') })
    const base = repo.commit()
    repo.write({ 'data/x!.zip': archive('a!b.csv', 'a!c.csv') })
    expect((await repo.scan({}, base)).claims.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['E-mail address, new in `data/x!.zip` column `contact` of `a!c.csv`', 'fail'],
    ])
    const accepted = [{ path: 'data/**', rule: 'EMAIL_ADDRESS', reason: 'made up' }]
    repo.write({ 'data/wow!.csv': mailTable(), [file]: JSON.stringify({ version: 1, accepted }) })
    expect((await repo.scan()).findings).toEqual([])
  })
})
