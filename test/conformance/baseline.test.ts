import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../../packages/core/src/index.ts'
import { runIn } from './run-on.ts'

const churn = join(import.meta.dirname, '../../examples/churn')
const read = (path: string) => readFileSync(join(churn, path), 'utf8').trimEnd().split('\n')
const onMain = read('eval/predictions.csv')
const candidate = read('candidate/eval/predictions.csv')
const header = onMain[0]!

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-baseline-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = {
  predictions: 'p.csv',
  label: 'churned',
  prediction: 'predicted',
  sensitive: ['gender', 'age_band', 'gender & age_band'],
  limits: { true_positive_rate_difference: { 'max-increase': 0.02 } },
}
const withId = { ...settings, id: 'customer_id' }

let runs = 0
/** The gate on two tables, each a list of lines, bytes or absent. */
async function compare(
  base: readonly string[] | Uint8Array | undefined,
  head: readonly string[] | Uint8Array,
  given: Record<string, unknown> = withId,
) {
  const [of, at] = [join(folder, `${++runs}-base`), join(folder, `${runs}-head`)]
  const write = (where: string, table: readonly string[] | Uint8Array | undefined) => {
    mkdirSync(where)
    if (table === undefined) return
    writeFileSync(
      join(where, String(given.predictions)),
      table instanceof Uint8Array ? table : `${(table as readonly string[]).join('\n')}\n`,
    )
  }
  write(of, base)
  write(at, head)
  return runIn(at, { ...given }, of)
}

const claimOf = (claims: readonly Claim[], attribute = 'gender & age_band') =>
  claims.find(({ slice }) => slice.attribute === attribute)!

describe('the candidate of the example against the model on main', () => {
  test('fails, and names the pair with what became of both', async () => {
    const { verdict, claims, notes, exhibits, headline } = await compare(onMain, candidate)
    expect(verdict).toBe('fail')
    const claim = claimOf(claims)
    expect(claim.groups.map(({ slice }) => Object.values(slice).join(' & '))).toEqual([
      'female & 60+',
      'male & under 30',
    ])
    expect(claim.reason).toMatch(
      /^female & 60\+ went from 0\.704 to 0\.608 \(131 to 113 of 186\), male & under 30 went from 0\.698 to 0\.840 \(113 to 136 of 162\); their gap grew by 0\.225, more than 0\.02 \(p < 0\.001 after Holm over all 19 comparisons\)\.$/,
    )
    expect(claim.baseline).toBeCloseTo(131 / 186 - 113 / 162, 12)
    expect(claim.value).toBeCloseTo(136 / 162 - 113 / 186, 12)
    expect(claim.change!.interval![0]).toBeGreaterThan(0.02)
    expect(headline).toContain('true positive rate gap from')
    expect(notes[0]).toBe('Compared with 1a2b3c4 on the same 4,500 rows, joined by customer_id.')
    // The gain is shown beside the harm.
    const overall = exhibits.find(({ title }) => title === 'All rows')!
    expect(overall.rows[0]!.at(-1)).toBe('improved')
  })

  test('is the same without ids, by position, and with shuffled rows by id', async () => {
    const byId = await compare(onMain, candidate)
    const byPosition = await compare(onMain, candidate, settings)
    expect(byPosition.claims).toEqual(byId.claims)
    expect(byPosition.notes[0]).toContain('joined by position: every label agrees')
    const shuffled = [header, ...candidate.slice(1).toReversed()]
    expect((await compare(onMain, shuffled)).claims.map(({ verdict }) => verdict)).toEqual(
      byId.claims.map(({ verdict }) => verdict),
    )
  })

  test('on 5 % of the rows is undecided, and says how many more rows would tell', async () => {
    const few = (lines: readonly string[]) => lines.filter((_, i) => i % 20 === 18)
    const { verdict, claims } = await compare(
      [header, ...few(onMain.slice(1))],
      [header, ...few(candidate.slice(1))],
    )
    expect(verdict).toBe('inconclusive')
    const claim = claimOf(claims, 'gender')
    expect(claim.reason).toMatch(
      /it may have grown by up to 0\.\d+, and 0\.02 is allowed: too few rows to tell/,
    )
    expect(claimOf(claims).remedy).toMatch(/^30 positives of each group: /)
    expect(claim.remedy).toMatch(
      /^about [\d,]+ more positives of female and [\d,]+ more positives of male; these rows show a change of 0\.\d+ or more$/,
    )
  })

  test('an unchanged model passes, and is called unchanged', async () => {
    const { verdict, claims } = await compare(onMain, onMain)
    expect(verdict).toBe('pass')
    expect(claims.map(({ fact }) => fact)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })

  test('the other way round passes as improved where every comparison is better', async () => {
    const { claims } = await compare(candidate, onMain, {
      ...withId,
      limits: { false_positive_rate: { 'max-increase': 0.05 } },
    })
    expect(claims.every(({ verdict }) => verdict === 'pass')).toBe(true)
  })
})

describe('a join', () => {
  test('by CRLF, quotes and gzip is the same join', async () => {
    const plain = await compare(onMain, candidate)
    const crlf = Buffer.from(`${onMain.join('\r\n')}\r\n`)
    expect((await compare(crlf, candidate)).claims).toEqual(plain.claims)
    const zipped = { ...withId, predictions: 'p.csv.gz' }
    const gz = (lines: readonly string[]) => gzipSync(lines.join('\n'))
    expect((await compare(gz(onMain), gz(candidate), zipped)).claims).toEqual(plain.claims)
  })

  test('compares the common rows where the test set changed, and says so', async () => {
    const { notes, claims } = await compare(onMain.slice(0, 4001), [header, ...candidate.slice(501)])
    expect(notes[0]).toBe(
      'The test set changed: compared with 1a2b3c4 on the 3,500 common rows, joined by customer_id.',
    )
    expect(notes[1]).toBe('500 rows only here, 500 rows only in 1a2b3c4.')
    expect(claimOf(claims).verdict).toBe('fail')
  })

  test('names a group that the change no longer holds: leaving it out would close every gap', async () => {
    const { notes } = await compare(
      onMain,
      candidate.filter(line => !line.includes(',60+,')),
    )
    expect(notes).toContain('Groups of the base that no row is in here: age_band = 60+.')
  })

  test('leaves out rows whose true label changed', async () => {
    const flip = (line: string) =>
      line.replace(/,([01]),([01]),/, (_, y: string, p: string) => `,${1 - Number(y)},${p},`)
    const changed = [...candidate.slice(0, -40), ...candidate.slice(-40).map(flip)]
    const { notes } = await compare(onMain, changed)
    expect(notes).toContain('40 rows have another true label in 1a2b3c4 and are not compared.')
    const byPosition = await compare(onMain, changed, settings)
    expect(byPosition.notes[0]).toContain(
      'as two samples: 4,500 rows here and 4,500 of 1a2b3c4 cannot be told to be the same; an `id` column would join them',
    )
    expect(claimOf(byPosition.claims).change!.method).toContain('unpaired')
  })

  test('counts ids that occur twice, and rows without one', async () => {
    const twice = [...onMain, ...onMain.slice(1, 21)]
    const lacking = candidate.map((line, i) => (i > 0 && i <= 30 ? line.replace(/^C\d+/, '') : line))
    const { notes } = await compare(twice, lacking)
    expect(notes).toContain(
      '20 rows in 1a2b3c4 have the customer_id of an earlier row; the first of each is compared.',
    )
    expect(notes).toContain('30 rows here and 0 rows in 1a2b3c4 have no customer_id.')
  })

  test('with hardly an id in common is no join: two samples are compared', async () => {
    const renamed = candidate.map(line => line.replace(/^C/, 'D'))
    const { notes, claims } = await compare(onMain, renamed)
    expect(notes[0]).toContain('as two samples: only 0 of 4,500 rows have the customer_id')
    expect(claimOf(claims).reason).toContain('The rows are not known to be the same')
  })
})

describe('what is no join', () => {
  const body = (lines: readonly string[]) => lines.slice(1)
  /** Sorted by the true label, and within it by something else. */
  const sorted = (lines: readonly string[], by: (line: string) => string) => [
    header,
    ...body(lines).toSorted((a, b) => {
      const [x, y] = [a, b].map(line => `${line.split(',')[3]} ${by(line)}`)
      return x! < y! ? -1 : 1
    }),
  ]

  test('by position, where the labels agree only because both are sorted by them', async () => {
    const [one, other] = [sorted(onMain, line => line), sorted(onMain, line => [...line].reverse().join(''))]
    expect(one.map(line => line.split(',')[3])).toEqual(other.map(line => line.split(',')[3]))
    const { notes, claims } = await compare(one, other, settings)
    expect(notes[0]).toContain('as two samples: 4,500 rows here and 4,500 of 1a2b3c4 cannot be told to be')
    expect(claims.every(({ verdict }) => verdict !== 'fail')).toBe(true)
  })

  test('by position, where groups agree too because both are sorted by them', async () => {
    const place = (line: string) => [3, 1, 2].map(column => line.split(',')[column]).join()
    const by = (of: (line: string) => string) => [
      header,
      ...body(onMain).toSorted((a, b) => (place(a) + of(a) < place(b) + of(b) ? -1 : 1)),
    ]
    const [one, other] = [by(line => line), by(line => [...line].reverse().join(''))]
    expect(one.map(place)).toEqual(other.map(place))
    const { notes } = await compare(one, other, settings)
    expect(notes[0]).toContain('cannot be told to be the same, being sorted by their labels')
  })

  test('by an id that counts the lines of a file that was shuffled', async () => {
    const numbered = (lines: readonly string[]) =>
      lines.map((line, i) => (i === 0 ? line : line.replace(/^C\d+/, `L${i}`)))
    const shuffled = [header, ...body(onMain).toSorted((a, b) => (a.slice(3, 6) < b.slice(3, 6) ? -1 : 1))]
    const turned = [header, ...body(onMain).toReversed()]
    for (const base of [shuffled, turned]) {
      const { notes, claims } = await compare(numbered(base), numbered(onMain))
      expect(notes[0]).toContain('hardly more than by chance: customer_id does not name the same rows')
      expect(claims.every(({ verdict }) => verdict !== 'fail')).toBe(true)
    }
  })
})

describe('no base', () => {
  test('no file of that path in the base: nothing to compare with yet, and that is no failing', async () => {
    const { verdict, claims, notes } = await compare(undefined, candidate)
    expect(verdict).toBe('skipped')
    expect(claims[0]).toMatchObject({ verdict: 'skipped', fact: 'no baseline' })
    expect(claims[0]!.reason).toBe(
      'No baseline: p.csv is not in the base: there is nothing to compare with yet.',
    )
    expect(notes[0]).toContain('Not compared with a base')
  })

  test('a pointer of Git LFS in its place cannot be compared with, and says what to do', async () => {
    const pointer = ['version https://git-lfs.github.com/spec/v1', `oid sha256:${'a'.repeat(64)}`, 'size 12']
    const { verdict, claims } = await compare(pointer, candidate)
    expect(verdict).toBe('not-computable')
    expect(claims[0]!.reason).toContain('is a Git LFS pointer')
    expect(claims[0]!.remedy).toContain('lfs: true')
  })

  test('a base without the columns, or damaged, is named', async () => {
    const other = await compare(['id,y', 'C1,0'], candidate)
    expect(other.claims[0]!.reason).toMatch(/The base cannot be compared with: p\.csv, header.*churned/)
    const damaged = await compare([header, 'C1,female,60+,1'], candidate)
    expect(damaged.verdict).toBe('not-computable')
  })

  test('`baseline: none` asks for none, and a path that is nowhere is an error of the setting', async () => {
    const none = await compare(onMain, candidate, { ...withId, baseline: 'none' })
    expect(none.claims[0]!.fact).toBe('no baseline')
    await expect(compare(onMain, candidate, { ...withId, baseline: 'old/p.csv' })).rejects.toThrow(
      '`baseline`: no file matches old/p.csv',
    )
  })
})

describe('limits on the value', () => {
  const limited = (judge: string, max: number) =>
    compare(undefined, candidate, {
      ...withId,
      judge,
      sensitive: ['gender & age_band'],
      limits: { true_positive_rate_difference: { max } },
    })

  test('by the interval fail only where the excess is shown; by the point the number decides', async () => {
    const verdicts = async (judge: string) =>
      Promise.all([0.05, 0.15, 0.4].map(async max => (await limited(judge, max)).verdict))
    expect(await verdicts('point')).toEqual(['fail', 'fail', 'pass'])
    expect(await verdicts('interval')).toEqual(['fail', 'inconclusive', 'pass'])
  })

  test('an undecided one says what is possible and about how many rows would decide', async () => {
    const [claim] = (await limited('interval', 0.15)).claims
    expect(claim!.judge).toBe('interval')
    expect(claim!.reason).toMatch(
      /the data leave 0\.\d+ to 0\.\d+ possible, on both sides of the limit of 0\.15\.$/,
    )
    expect(claim!.remedy).toMatch(/^about [\d,]+ more positives of male & under 30 like these/)
  })
})

describe('clusters and scores', () => {
  test('rows of one cluster count for less: what was shown on single rows may not be', async () => {
    // Each customer ten times is no more evidence than once.
    const tenfold = (lines: readonly string[]) => [
      `person,${lines[0]}`,
      ...lines
        .slice(1)
        .flatMap(line => Array.from({ length: 10 }, (_, i) => `${line.split(',')[0]},${i}${line}`)),
    ]
    const given = { ...withId, sensitive: ['gender'] }
    const naive = claimOf((await compare(tenfold(onMain), tenfold(candidate), given)).claims, 'gender')
    const clustered = claimOf(
      (await compare(tenfold(onMain), tenfold(candidate), { ...given, cluster: 'person' })).claims,
      'gender',
    )
    const once = claimOf((await compare(onMain, candidate, given)).claims, 'gender')
    const width = ({ change }: Claim) => change!.interval![1] - change!.interval![0]
    expect(width(naive)).toBeLessThan(width(once) / 2.5)
    expect(width(clustered) / width(once)).toBeGreaterThan(0.95)
    expect(width(clustered) / width(once)).toBeLessThan(1.05)
  })

  test('a metric of scores is compared by what suits it', async () => {
    const { claims } = await compare(onMain, candidate, {
      ...withId,
      score: 'score',
      sensitive: ['gender'],
      limits: {
        roc_auc: { 'max-decrease': 0.02 },
        brier_score_difference: { 'max-increase': 0.02 },
        average_precision_difference: { 'max-increase': 0.05 },
      },
    })
    expect(claims.every(({ change }) => change?.interval != null)).toBe(true)
    expect(claims.find(({ metric }) => metric === 'roc_auc')!.verdict).toBe('pass')
  })

  describe('a metric of scores whose base', () => {
    const given = {
      ...withId,
      score: 'score',
      sensitive: ['gender'],
      limits: { roc_auc: { 'max-decrease': 0.02 }, brier_score: { 'max-increase': 0.02 } },
    }
    const rescored = (of: (score: string, line: number) => string) => [
      header,
      ...onMain.slice(1).map((line, i) => line.replace(/[^,]*$/, score => of(score, i))),
    ]
    const found = async (base: readonly string[]) => (await compare(base, onMain, given)).claims

    test('has none is not computable, and names the column', async () => {
      const claims = await found(onMain.map(line => line.replace(/,[^,]*$/, '')))
      expect(claims.map(({ verdict }) => verdict)).toEqual(['not-computable', 'not-computable'])
      expect(claims[0]!.reason).toBe('The base cannot be compared with: 1a2b3c4 has no column `score`.')
    })

    test('has percentages is no better for it: only their order can be compared', async () => {
      const claims = await found(rescored(score => String(100 * Number(score))))
      expect(claims.map(({ verdict }) => verdict)).toEqual(['not-computable', 'pass'])
      expect(claims[0]!.reason).toContain('score goes beyond 0 to 1 in 1a2b3c4')
    })

    test('lacks most is not judged by the few', async () => {
      const claims = await found(rescored((score, line) => (line % 50 === 0 ? score : '')))
      expect(claims.map(({ verdict }) => verdict)).toEqual(['not-computable', 'not-computable'])
      expect(claims[0]!.reason).toContain('4,410 of 4,500 rows have no score in 1a2b3c4')
    })

    test('holds other rows is undecided, for want of the rows and not of their number', async () => {
      const claims = await found(onMain.map(line => line.replace(/^C/, 'D')))
      expect(claims.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive'])
      expect(claims[0]!.reason).toMatch(/^Scores are compared on the same rows only: only 0 of 4,500 rows/)
    })
  })
})
