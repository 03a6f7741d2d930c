import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { workingTree } from '@probity/revisions'
import { afterEach, describe, expect, test } from 'vitest'
import { type DatasetDiff, datasetDiff } from './index.ts'
import type { DiffSettings } from './schema.ts'

type Files = Record<string, string>
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function tree(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'probity-diff-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return workingTree(root)
}

function diffOf(base: Files | undefined, head: Files, settings: DiffSettings): Promise<DatasetDiff> {
  return datasetDiff(base && tree(base), tree(head), settings)
}

/** The diff of one table, `t.csv`. */
function changed(base: string, head: string, settings: DiffSettings = {}): Promise<DatasetDiff> {
  return diffOf({ 't.csv': base }, { 't.csv': head }, { datasets: ['t.csv'], ...settings })
}

const rules = ({ findings }: DatasetDiff) => findings.map(({ rule, level }) => `${rule} ${level}`)
const said = (diff: DatasetDiff, rule: string) =>
  diff.findings.find(finding => finding.rule === rule)?.message
const value = (diff: DatasetDiff, metric: string) => {
  const found = diff.measurements.find(measurement => measurement.metric === metric)
  return found && [found.baseline, found.value]
}

/** A table of `count` rows, each of what `row` gives. */
function table(header: string, count: number, row: (i: number) => unknown[]): string {
  return `${header}\n${Array.from({ length: count }, (_, i) => `${row(i).join(',')}\n`).join('')}`
}

/** Ages 20 to 69, two groups, every fifth churned. */
const people = (
  count = 500,
  change: (i: number) => Partial<Record<'id' | 'age' | 'group' | 'y', unknown>> = () => ({}),
) =>
  table('id,age,group,y', count, i => {
    const row = {
      id: `c${i}`,
      age: 20 + (i % 50),
      group: i % 2 ? 'f' : 'm',
      y: i % 5 === 0 ? 1 : 0,
      ...change(i),
    }
    return [row.id, row.age, row.group, row.y]
  })
const settings: DiffSettings = { label: 'y', id: 'id', sensitive: ['group'] }

describe('a table that did not change', () => {
  test('has no finding, however it is written', async () => {
    expect(rules(await changed(people(), people(), settings))).toEqual([])
    const lines = people()
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split(','))
      .map(([id, age, group, y]) => `{"y":${y}.0,"group":"${group}","age":${age},"id":"${id}"}\n`)
    const diff = await diffOf(
      undefined,
      { 'old.csv': people(), 'new.jsonl': lines.reverse().join('') },
      { datasets: ['old.csv -> new.jsonl'], ...settings },
    )
    expect(rules(diff)).toEqual([])
    expect(value(diff, 'rows_added')).toEqual([null, 0])
    expect(value(diff, 'rows_removed')).toEqual([null, 0])
    expect(diff.exhibits[0]!.title).toBe('old.csv -> new.jsonl: rows')
  })

  test('is told in a note where no byte changed', async () => {
    const same = await changed(people(), people(), settings)
    expect(same.read).toMatchObject([{ path: 't.csv', rows: 500 }])
    expect(same.exhibits).toEqual([])
    expect(same.notes).toEqual(['t.csv: unchanged, byte for byte.'])
  })

  test('in the shares of its groups has no table of them', async () => {
    const diff = await changed(people(500), people(510), settings)
    expect(diff.exhibits.map(exhibit => exhibit.title)).toEqual(['t.csv: rows'])
    const moved = await changed(
      people(500),
      people(500, i => ({ group: i % 4 ? 'f' : 'm' })),
      settings,
    )
    expect(moved.exhibits.map(exhibit => exhibit.title)).toEqual(['t.csv: rows', 't.csv: group'])
    expect(moved.exhibits[1]!.rows.map(row => row.slice(0, 3))).toEqual([
      ['f', 250, 375],
      ['m', 250, 125],
    ])
  })
})

describe('rows', () => {
  test('that are new and that are gone are counted, and a fall by a tenth is a warning', async () => {
    const diff = await changed(people(500), people(450), settings)
    expect(rules(diff)).toEqual(['rows-dropped warning'])
    expect(said(diff, 'rows-dropped')).toBe('450 rows, 10 % fewer than the 500 of the base')
    expect([value(diff, 'rows_added'), value(diff, 'rows_removed')]).toEqual([
      [null, 0],
      [null, 50],
    ])
    expect(rules(await changed(people(500), people(460), settings))).toEqual([])
  })

  test('whose label changed and nothing else are counted, matched by id where there is one', async () => {
    const flipped = people(500, i => (i < 30 && i % 2 ? { y: 1 - (i % 5 === 0 ? 1 : 0) } : {}))
    const diff = await changed(people(), flipped, settings)
    expect(said(diff, 'label-changed')).toBe(
      '15 rows have another label than in the base, and else the same values',
    )
    expect(value(diff, 'rows_relabelled')).toEqual([null, 15])
    // A change of a feature as well is a changed row, not a changed label.
    const both = people(500, i => (i < 30 && i % 2 ? { y: 1 - (i % 5 === 0 ? 1 : 0), age: 99 } : {}))
    expect(said(await changed(people(), both, settings), 'label-changed')).toBeUndefined()
  })

  test('that are equal are matched one to one, so that no id is needed to count changed labels', async () => {
    const base = 'x,y\n1,0\n1,0\n1,1\n2,0\n3,1\n'
    const diff = await changed(base, 'y,x\n1,1\n0,1\n1,1\n0,2\n0,4\n', { label: 'y' })
    expect(value(diff, 'rows_relabelled')).toEqual([null, 1])
    expect(value(diff, 'rows_added')).toEqual([null, 2])
  })

  test('with the id of another are an error where they are new', async () => {
    const twice = people(500, i => (i === 7 ? { id: 'c6' } : {}))
    expect(rules(await changed(people(), twice, settings))).toEqual(['duplicate-ids error'])
    expect(rules(await changed(twice, twice, settings))).toEqual(['duplicate-ids warning'])
    expect(said(await changed(people(), twice, settings), 'duplicate-ids')).toBe(
      'fewer than 10 rows have the id of an earlier row (before: none)',
    )
  })

  test('without an id are no twins, and are told', async () => {
    const nameless = people(500, i => (i < 12 ? { id: '' } : {}))
    expect(rules(await changed(nameless, nameless, settings))).toEqual(['missing-ids warning'])
  })

  test('with all values of another are a warning where there are clearly more', async () => {
    const rows = (copies: number) => table('a,b', 300, i => [i < copies ? 0 : i, i < copies ? 0 : i])
    expect(rules(await changed(rows(1), rows(20)))).toEqual(['duplicate-rows warning'])
    expect(said(await changed(rows(1), rows(20)), 'duplicate-rows')).toBe(
      '19 rows have the values of an earlier row (before: none)',
    )
    expect(rules(await changed(rows(20), rows(21)))).toEqual([])
  })
})

describe('columns', () => {
  test('that are gone are a warning, and an error where the settings name them', async () => {
    const diff = await changed('a,b,y\n1,2,3\n', 'a,c\n1,2\n', { label: 'y' })
    expect(rules(diff)).toEqual(['column-removed error', 'column-removed warning', 'column-added note'])
    expect(diff.exhibits.find(exhibit => exhibit.title === 't.csv: columns that changed')!.rows).toEqual([
      ['y', 'integer', null],
      ['b', 'integer', null],
      ['c', null, 'integer'],
    ])
  })

  test.each([
    ['1', 'x', 'type-changed warning', 'integer', 'text'],
    ['1', '1.5', 'type-changed note', 'integer', 'number'],
    ['2026-01-01', '5', 'type-changed warning', 'date', 'integer'],
    ['True', '2', 'type-changed warning', 'true or false', 'integer'],
  ])('with %s where %s was have another type', async (before, after, finding, was, is) => {
    const diff = await changed(
      `v,w\n1,1\n${before},1\n`.replace('\n1,', `\n${before},`),
      `v,w\n${after},1\n${after},1\n`,
    )
    expect(rules(diff)).toContain(finding)
    expect(said(diff, 'type-changed')).toBe(`the column v was ${was} and is ${is} now`)
  })

  test('with 1.0 for 1 have not changed, and an empty one has no type', async () => {
    expect(rules(await changed('v,w\n1,1\n2,1\n', 'v,w\n1.0,1\n2.0,1\n'))).toEqual([])
    expect(rules(await changed('v,w\n1,1\n2,1\n', 'v,w\n,1\n,1\n')).includes('type-changed warning')).toBe(
      false,
    )
  })

  test('where more values are missing are a warning; among numbers NA is missing, among texts it is one', async () => {
    const rows = (lacking: number, text: string) => table('v,w', 400, i => [i < lacking ? text : i, i])
    for (const spelling of ['', 'NA'])
      expect(said(await changed(rows(4, spelling), rows(80, spelling)), 'null-rate')).toBe(
        'values of v are missing in 20 % of the rows (before: fewer than 10 rows)',
      )
    const words = (lacking: number) => table('v,w', 400, i => [i < lacking ? 'NA' : `w${i}`, i])
    expect(said(await changed(words(4), words(80)), 'null-rate')).toBeUndefined()
  })

  test('where a few more of a few rows are missing may do so by chance', async () => {
    const rows = (lacking: number) => table('v,w', 20, i => [i < lacking ? '' : i, i])
    expect(said(await changed(rows(1), rows(4)), 'null-rate')).toBeUndefined()
  })

  test('of lists and objects are left out by name', async () => {
    const lines = '{"a":1,"tokens":[1,2]}\n{"a":2,"tokens":[]}\n'
    const diff = await diffOf({ 't.jsonl': lines }, { 't.jsonl': lines }, { datasets: ['t.jsonl'] })
    expect(rules(diff)).toEqual([])
    expect(diff.notes.join()).toContain('left out are columns of lists, objects or bytes')
    expect(diff.notes.join()).toContain('tokens')
  })
})

describe('values', () => {
  test('of the label and of groups that moved, came or went are told', async () => {
    const head = people(500, i => ({ y: i % 2 ? 1 : 0, group: i % 20 === 0 ? 'x' : 'm' }))
    const diff = await changed(people(), head, settings)
    expect(said(diff, 'label-shift')).toBe('y = 0 in 50 % of the rows (before: 80 % of the rows)')
    expect(said(diff, 'group-shift')).toMatch(/^group = (f|m) in/)
    expect(diff.findings.filter(({ rule }) => rule === 'category-new').map(({ message }) => message)).toEqual(
      ['group has values that the base has not: x'],
    )
    expect(said(diff, 'category-gone')).toBe('group has lost values that the base has: f')
  })

  test('of other columns are told only where there are few of them and each has many rows', async () => {
    const plan = (extra: string, from: number) =>
      table('plan,w', 300, i => [i >= from ? extra : `p${i % 3}`, i])
    const diff = await changed(plan('p0', 300), plan('gold', 280))
    expect(said(diff, 'category-new')).toBe('plan has values that the base has not: gold')
    const rare = await changed(plan('p0', 300), plan('Erika Mustermann', 291))
    expect(JSON.stringify(rare)).not.toContain('Erika')
    const names = (offset: number) => table('name,w', 300, i => [`Person ${i + offset}`, i])
    expect(JSON.stringify(await changed(names(0), names(500)))).not.toContain('Person')
  })

  test('that are spelt differently but are one label are one', async () => {
    const diff = await changed(
      people(),
      people(500, i => ({ y: i % 5 === 0 ? 'True' : 'False' })),
      settings,
    )
    expect(rules(diff).filter(rule => rule.startsWith('label') || rule.startsWith('category'))).toEqual([])
  })
})

describe('a number that would count a few rows', () => {
  test('is told in no sentence, and stands in a table with what hides it', async () => {
    const base = table('v,g,w', 40, i => [i, i % 2 ? 'a' : 'b', i])
    const head = table('v,g,w', 40, i => [i < 9 ? '' : i, i < 9 ? 'c' : i % 2 ? 'a' : 'b', i])
    const diff = await changed(base, head, { sensitive: ['g'] })
    expect(said(diff, 'null-rate')).toBe('values of v are missing in fewer than 10 rows (before: no row)')
    expect(diff.findings.map(({ message }) => message).join()).not.toMatch(/22|9/)
    const rows = diff.exhibits.find(({ title }) => title.endsWith('without a value'))!.rows
    expect(rows).toEqual([['v', { value: 0, interval: null, n: 0 }, { value: 0.225, interval: null, n: 9 }]])
  })
})

describe('numbers', () => {
  test('whose mean moved are a warning, with the mean and never a value of one row', async () => {
    const rows = (scale: number) => table('v,w', 400, i => [1000 + ((i * 37) % 400) * scale, i % 3])
    const diff = await changed(rows(1), rows(2.54))
    expect(said(diff, 'mean-moved')).toMatch(
      /^the mean of v went up by 2\.\d standard deviations, from 1,199 to 1,507$/,
    )
    expect(said(diff, 'range-grown')).toBe('the values of v span 2.5 times what they did')
    const exhibit = diff.exhibits.find(({ title }) => title === 't.csv: numbers that moved')!
    expect(exhibit.rows[0]!.slice(3)).toEqual(['1,000 to 1,400', '1,000 to 3,000'])
  })

  test('that hold a code for what is missing are found by their range', async () => {
    const rows = (code: number) => table('v,w', 400, i => [i === 3 ? code : i % 50, i % 3])
    expect(rules(await changed(rows(3), rows(9999)))).toEqual(['range-grown warning'])
  })

  test('of very many columns are not told one by one', async () => {
    const names = Array.from({ length: 80 }, (_, i) => `c${i}`).join(',')
    const rows = (scale: number) =>
      table(names, 40, i => Array.from({ length: 80 }, (_, j) => (i + j) * scale))
    const diff = await changed(rows(1), rows(100))
    expect(diff.findings.filter(({ rule }) => rule === 'mean-moved')).toHaveLength(21)
    expect(diff.findings.filter(({ rule }) => rule === 'mean-moved').at(-1)!.message).toBe(
      '60 more columns of which the same is to be said',
    )
    expect(diff.exhibits.at(-1)!.title).toBe('t.csv: numbers that moved, the first 50 of 80')
  })

  test('of an id are no numbers', async () => {
    const rows = (from: number) => table('id,w', 400, i => [from + i, i % 3])
    expect(rules(await changed(rows(0), rows(1_000_000), { id: 'id' }))).toEqual([])
  })
})

describe('parts for training and for testing', () => {
  const split = (shared: number) => ({
    'train.csv': people(400),
    'test.csv': people(100, i => (i < shared ? { id: `t${i}` } : { id: `t${i}`, age: 100 + i })),
  })
  const splits = ['train.csv', 'test.csv']

  test('that have rows in common are an error where they had none before', async () => {
    const diff = await diffOf(split(0), split(25), { splits, id: 'id', label: 'y' })
    expect(diff.findings.find(({ rule }) => rule === 'train-test-overlap')).toMatchObject({
      level: 'error',
      path: 'test.csv',
      message: '25 rows of test.csv (25 %) have the values of a row in train.csv (before: none)',
    })
    expect(diff.exhibits.at(-1)!.rows).toEqual([
      ['test.csv in train.csv, by values', 0, 25],
      ['test.csv in train.csv, by id', 0, 0],
    ])
    expect(value(diff, 'overlap_rows')).toEqual([0, 25])
  })

  test('that had as many before are a warning, and without a base too', async () => {
    for (const base of [split(25), undefined])
      expect(rules(await diffOf(base, split(25), { splits, id: 'id' }))).toEqual([
        'train-test-overlap warning',
      ])
    expect(rules(await diffOf(split(0), split(0), { splits, id: 'id' }))).toEqual([])
  })

  test('that have an id in common are an error in any case', async () => {
    const files = { ...split(0), 'test.csv': people(100, i => ({ age: 100 + i })) }
    expect(rules(await diffOf(files, files, { splits, id: 'id' }))).toEqual(['train-test-overlap error'])
  })

  test('of which a file was moved to another are compared with all of the base', async () => {
    const shard = (from: number) => table('id,a', 50, i => [from + i, from + i])
    const base = { 'train/a.csv': shard(0), 'train/b.csv': shard(50), 'test.csv': shard(90) }
    const head = { 'train/a.csv': shard(0), 'test.csv': shard(45) }
    const diff = await diffOf(base, head, { splits: ['train/*.csv', 'test.csv'] })
    expect(value(diff, 'overlap_rows')).toEqual([10, 5])
    const unread = await diffOf({ ...base, 'train/b.csv': 'id,a\n1\n' }, head, {
      splits: ['train/*.csv', 'test.csv'],
    })
    expect(value(unread, 'overlap_rows')).toEqual([null, 5])
  })

  test('may be of several files, and of columns in another order or more of them', async () => {
    const files = {
      'train/a.csv': table('a,b,y', 50, i => [i, i, 0]),
      'train/b.csv': table('b,y,a', 50, i => [i, 0, i + 50]),
      'test.csv': table('b,a', 30, i => [i === 0 ? 7 : 100 + i, i === 0 ? 57 : i]),
    }
    const diff = await diffOf(undefined, files, { splits: ['train/*.csv', 'test.csv'] })
    expect(value(diff, 'overlap_rows')).toEqual([null, 1])
  })
})

describe('what cannot be compared is said', () => {
  test('a table that cannot be read is an error, one of the base a note', async () => {
    const bad = 'a,b\n1\n'
    expect(rules(await changed('a,b\n1,2\n', bad))).toEqual(['dataset-unreadable error'])
    const diff = await changed(bad, 'a,b\n1,2\n')
    expect(rules(diff)).toEqual([])
    expect(diff.notes.join()).toContain('the base cannot be read')
    expect(diff.skipped).toHaveLength(1)
  })

  test('a table that is gone is a warning, a new one a note', async () => {
    expect(rules(await diffOf({ 'a.csv': 'a\n1\n' }, {}, { datasets: ['*.csv'] }))).toEqual([
      'dataset-removed warning',
    ])
    const diff = await diffOf({}, { 'a.csv': 'a\n1\n' }, { datasets: ['*.csv'] })
    expect(diff.notes).toEqual([
      'Not in the base commit, so nothing is compared with: a.csv. Of data outside git name both files: old.csv -> new.csv.',
    ])
    expect(diff.exhibits[0]!.rows).toEqual([
      ['all', null, 1],
      ['with the values of an earlier row', null, 0],
    ])
  })

  test('a pattern without a file and a column without a table are errors of the settings', async () => {
    await expect(changed('a\n1\n', 'a\n1\n', { datasets: ['x/*.csv'] })).rejects.toThrow(
      '`datasets`: no file matches x/*.csv',
    )
    await expect(changed('churned\n1\n', 'churned\n1\n', { label: 'chruned' })).rejects.toThrow(
      '`label`: no table has a column chruned; did you mean `churned`?',
    )
    await expect(changed('a\n1\n', 'a\n1\n', { datasets: ['a.csv -> b.csv -> c.csv'] })).rejects.toThrow(
      'two paths',
    )
  })

  test('of a table with too many rows all but the rows is compared', async () => {
    const diff = await datasetDiff(
      tree({ 't.csv': people() }),
      tree({ 't.csv': people(300) }),
      { datasets: ['t.csv'], ...settings },
      undefined,
      { hashedRows: 400, columns: 2 },
    )
    expect(rules(diff)).toContain('rows-dropped warning')
    expect(diff.measurements.find(({ metric }) => metric === 'rows_added')).toBeUndefined()
    expect(diff.notes.join('\n')).toMatch(/of more than 400 rows the rows themselves are not compared/)
    expect(diff.notes.join('\n')).toMatch(/those after 2 columns: age/)
  })
})
