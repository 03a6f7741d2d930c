import { applyWaivers, claimKey, type GateResult } from '@probity/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zip } from '../containers/zip.fixture.ts'
import { mail, mailTable, type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

describe('a waiver', () => {
  const keysOf = (result: GateResult) => result.claims.map(claim => claimKey(result, claim))
  /** The verdict under waivers of these claims. */
  async function under(keys: readonly string[], base?: string) {
    const waivers = keys.map(claim => ({ claim, owner: '@ada', reason: 'known', expires: '2027-01-01' }))
    return applyWaivers([await repo.scan({}, base)], waivers, '2026-11-23').results[0]!.verdict
  }

  test('of a text accepts its values, wherever they move to, and no other ones', async () => {
    repo.write({ 'a.md': `one\n${mail(1)}\n${mail(2)}\n` })
    const base = repo.commit()
    repo.write({ 'a.md': `one\n${mail(1)}\n${mail(2)}\nask ${mail(3)} or ${mail(4)}\n` })
    const keys = keysOf(await repo.scan({}, base))
    expect(keys).toEqual([expect.stringMatching(/^pii-scan\/found\/a\.md\/v1:[a-z2-7]{20}\/EMAIL_ADDRESS$/)])
    expect(await under(keys, base)).toBe('pass')
    repo.write({ 'a.md': `${mail(4)}, ${mail(1)}\n${mail(2)}\n\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('pass')
    repo.write({ 'a.md': `${mail(5)}, ${mail(1)}\n${mail(2)}\n\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('fail')
    repo.write({ 'a.md': `${mail(4)}, ${mail(1)}\n${mail(2)}\n${mail(4)}\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('fail')
  })

  test('accepts the same without a base', async () => {
    repo.write({ 'a.md': `ask ${mail(3)}\n` })
    const keys = keysOf(await repo.scan())
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.md': `\nask ${mail(4)}\n` })
    expect(await under(keys)).toBe('fail')
  })

  test('of a file whose name may not be told accepts that file, first or second', async () => {
    repo.write({ 'p/513-34-6789.json': '{}' })
    const keys = keysOf(await repo.scan())
    expect(keys).toEqual([
      expect.stringMatching(/^pii-scan\/found\/p\/<US_SSN [0-9a-f]{4}>\.json\/file name\/US_SSN$/),
    ])
    expect(await under(keys)).toBe('pass')
    repo.write({ 'p/512-34-6789.json': '{}' })
    expect(await under(keys)).toBe('fail')
    repo.write({ 'p/513-34-6789.json': null })
    expect(await under(keys)).toBe('fail')
  })

  test('of a column accepts it, whatever its rows, and no other one', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.csv': mailTable(40, 'ada@corp.com').replace('0.3', mail(99)) })
    const keys = keysOf(await repo.scan())
    expect(keys).toContain('pii-scan/found/a.csv/column contact/EMAIL_ADDRESS')
    expect(keys.join()).not.toContain('@')
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.csv': mailTable(60) })
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.csv': mailTable(60, 'other') })
    expect(await under(keys)).toBe('fail')
  })

  test('of files in an archive accepts those', async () => {
    const archive = (...paths: string[]) => zip(paths.map(path => ({ path, data: Buffer.from(mailTable()) })))
    repo.write({ 'x.zip': archive('512-34-6789.csv', 'a.csv') })
    const keys = keysOf(await repo.scan())
    expect(keys.join()).not.toContain('512-34')
    expect(await under(keys)).toBe('pass')
    repo.write({ 'x.zip': archive('513-34-6789.csv', 'a.csv') })
    expect(await under(keys)).toBe('fail')
  })
})
