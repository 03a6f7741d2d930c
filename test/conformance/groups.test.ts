import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runIn, runOn } from './run-on.ts'

describe('hundreds of groups', () => {
  const table = (flips: number) =>
    [
      'id,y,p,g',
      ...Array.from({ length: 220 * 40 }, (_, i) => {
        const predicted = Number(i % 3 === 0) ^ Number(i % 100 < flips)
        return `${i},${i % 2},${predicted},${i % 220}`
      }),
    ].join('\n')

  test('are compared two by two, and what is of all at once is undecided with what to do', async () => {
    const folders = [table(0), table(3)].map(text => {
      const folder = mkdtempSync(join(tmpdir(), 'probity-groups-'))
      writeFileSync(join(folder, 'p.csv'), text)
      return folder
    })
    const limits = {
      selection_rate_difference: { 'max-increase': 0.02 },
      between_all_groups_theil_index: { 'max-increase': 0.02 },
      selection_rate: { 'max-decrease': 0.3 },
    }
    const settings = { predictions: 'p.csv', label: 'y', prediction: 'p', id: 'id', sensitive: ['g'], limits }
    try {
      const { claims } = await runIn(folders[1]!, settings, folders[0])
      const gap = claims.find(({ metric }) => metric === 'selection_rate_difference')!
      expect(gap.verdict).toBe('inconclusive')
      expect(gap.reason).toMatch(/^\d+ went from .*: too few rows to tell\.$/)
      const theil = claims.find(({ metric }) => metric === 'between_all_groups_theil_index')!
      expect(theil.verdict).toBe('inconclusive')
      expect(theil.reason).toContain('there are more than 200 groups, too many to tell how far it may be off')
      expect(theil.remedy).toMatch(/^groups put together until there are at most 200, or a limit on the rate/)
      const rate = claims.find(({ metric }) => metric === 'selection_rate')!
      expect(rate.verdict).toBe('pass')
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true })
    }
  })
})

test('a group among hundreds that is harmed beyond doubt fails', async () => {
  const table = (isHarmed: boolean) =>
    [
      'id,y,p,g',
      ...Array.from({ length: 220 * 100 }, (_, i) => {
        const group = i % 220
        return `${i},1,${isHarmed && group === 7 ? 0 : Number(Math.floor(i / 220) % 2 === 0)},${group}`
      }),
    ].join('\n')
  const folders = [table(false), table(true)].map(text => {
    const folder = mkdtempSync(join(tmpdir(), 'probity-groups-'))
    writeFileSync(join(folder, 'p.csv'), text)
    return folder
  })
  const limits = { selection_rate_difference: { 'max-increase': 0.02 } }
  const settings = { predictions: 'p.csv', label: 'y', prediction: 'p', id: 'id', sensitive: ['g'], limits }
  try {
    const { claims } = await runIn(folders[1]!, settings, folders[0])
    expect(claims[0]!.verdict).toBe('fail')
    expect(claims[0]!.groups.map(({ slice }) => slice.g)).toContain('7')
    expect(claims[0]!.reason).toContain('after Holm over all 24,090 comparisons')
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
})

describe('a reference group', () => {
  const rows = (groups: readonly string[]) =>
    `y,p,g,h\n${groups.flatMap(group => Array(60).fill(`1,1,${group}\n0,0,${group}`)).join('\n')}\n`
  const settings = (sensitive: string, reference: string) => ({
    label: 'y',
    prediction: 'p',
    sensitive: [sensitive],
    reference: [reference],
    baseline: 'none',
  })

  test.each([
    ['g', 'g = R&D', ['R&D,x', 'sales,x']],
    ['g', 'g = R & D', ['R & D,x', 'sales,x']],
    ['g & h', 'g&h = R&D & x', ['R&D,x', 'sales,x']],
    ['g & h', 'g & h = sales&x', ['R&D,x', 'sales,x']],
  ])(
    'whose name holds the sign of an intersection is found: %s, %s',
    async (sensitive, reference, groups) => {
      const { notes } = await runOn(rows(groups), settings(sensitive, reference))
      expect(notes.join()).toContain('Reference group of')
    },
  )

  test('that could be two is none', async () => {
    const result = runOn(rows(['a & b,c', 'a,b & c']), settings('g & h', 'g & h = a & b & c'))
    await expect(result).rejects.toThrow('`reference`: g & h has more than one group "a & b & c"')
  })
})
