import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { drawQuarters } from '../../examples/churn/customers.ts'
import { candidate, train } from '../../examples/churn/models.ts'
import { sfc32 } from '../../examples/churn/random.ts'
import { sigmoid } from '../../examples/churn/sigmoid.ts'

const churn = join(import.meta.dirname, '../../examples/churn')

/** A test customer, and what one model says of them. */
interface Row {
  gender: string
  age_band: string
  churned: number
  predicted: number
}

function readPredictions(path: string): Row[] {
  const [header, ...lines] = readFileSync(join(churn, path), 'utf8').trimEnd().split('\n')
  expect(header).toBe('customer_id,gender,age_band,churned,predicted,score')
  return lines.map(line => {
    const [, gender, age_band, churned, predicted] = line.split(',')
    return { gender, age_band, churned: Number(churned), predicted: Number(predicted) }
  })
}

const onMain = readPredictions('eval/predictions.csv')
const onCandidate = readPredictions('candidate/eval/predictions.csv')
const withoutLetter = predictWithoutLetter()
const { limits } = parse(readFileSync(join(churn, '.github/probity.yml'), 'utf8')).gates['fairness-gate']
const selectionLimit = limits.demographic_parity_difference.max
const caughtLimit = limits.true_positive_rate_difference.max

/** What the candidate's trees would say, had they not seen who got the letter. */
function predictWithoutLetter(): Row[] {
  const { train: known, test: unknown } = drawQuarters()
  const features = candidate.features.filter(feature => feature !== 'mailing')
  const score = train({ ...candidate, features }, known)
  return unknown.map(customer => ({ ...customer, predicted: Number(score(customer) >= 0.5) }))
}

const share = (rows: Row[], isCounted: (row: Row) => boolean) => rows.filter(isCounted).length / rows.length
const accuracy = (rows: Row[]) => share(rows, row => row.predicted === row.churned)
const selectionRate = (rows: Row[]) => share(rows, row => row.predicted === 1)

const byGender = (row: Row) => row.gender
const byAge = (row: Row) => row.age_band
const byBoth = (row: Row) => `${row.gender} & ${row.age_band}`
const isOldWoman = (row: Row) => byBoth(row) === 'female & 60+'
const isChurned = (row: Row) => row.churned === 1

/** The selection rate of each group of at least 30 rows whose gender is known. */
function ratesBy(rows: Row[], group: (row: Row) => string): number[] {
  const groups = Map.groupBy(
    rows.filter(row => row.gender !== ''),
    group,
  )
  return [...groups.values()].filter(members => members.length >= 30).map(selectionRate)
}

const gap = (rates: number[]) => Math.max(...rates) - Math.min(...rates)
const selectionGap = (rows: Row[], group: (row: Row) => string) => gap(ratesBy(rows, group))
const caughtGap = (rows: Row[], group: (row: Row) => string) => gap(ratesBy(rows.filter(isChurned), group))
const caughtOldWomen = (rows: Row[]) => selectionRate(rows.filter(row => isOldWoman(row) && isChurned(row)))

test('the example is what its generator writes, byte for byte', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'churn-'))
  try {
    execFileSync(process.execPath, [join(churn, 'generate.ts'), fresh])
    const files = readdirSync(fresh, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.\w+$/.test(name),
    )
    expect(files).toHaveLength(9)
    for (const file of files) {
      const isSame = readFileSync(join(fresh, file)).equals(readFileSync(join(churn, file)))
      expect(isSame, file).toBe(true)
    }
  } finally {
    rmSync(fresh, { recursive: true })
  }
})

test('the example computes with nothing whose last bit depends on the machine', () => {
  for (const file of readdirSync(churn).filter(name => name.endsWith('.ts'))) {
    const code = readFileSync(join(churn, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
    const used = code.match(/Math\.\w+|\*\*|localeCompare|Intl|Date/g) ?? []
    const exact = ['Math.abs', 'Math.floor', 'Math.max', 'Math.min', 'Math.round', 'Math.sqrt']
    expect(used.filter(name => !exact.includes(name), file)).toEqual([])
  }
})

test('the random numbers are those of PractRand', () => {
  const random = sfc32(1)
  expect([1, 2, 3, 4].map(() => random() * 2 ** 32)).toEqual([2012149540, 1872316204, 1707632675, 1779833415])
})

test('the sigmoid is the sigmoid', () => {
  for (let x = -30; x <= 30; x += 0.01)
    expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-12)
})

test('both models speak of the same customers', () => {
  const known = ({ gender, age_band, churned }: Row) => ({ gender, age_band, churned })
  expect(onCandidate.map(known)).toEqual(onMain.map(known))
})

test('the candidate is more accurate than the model on main', () => {
  expect(accuracy(onCandidate) - accuracy(onMain)).toBeGreaterThan(0.01)
})

test('the model on main keeps every limit of the policy', () => {
  for (const group of [byGender, byAge, byBoth]) {
    expect(selectionGap(onMain, group)).toBeLessThan(selectionLimit)
    expect(caughtGap(onMain, group)).toBeLessThan(caughtLimit)
  }
})

test('the candidate breaks both limits, and only where gender and age are seen together', () => {
  for (const group of [byGender, byAge]) {
    expect(selectionGap(onCandidate, group)).toBeLessThan(selectionLimit)
    expect(caughtGap(onCandidate, group)).toBeLessThan(caughtLimit)
  }
  expect(selectionGap(onCandidate, byBoth)).toBeGreaterThan(selectionLimit)
  expect(caughtGap(onCandidate, byBoth)).toBeGreaterThan(caughtLimit)
})

test('the candidate misses women over 60 more often, beyond chance; it misses all others less often', () => {
  expect(caughtOldWomen(onMain) - caughtOldWomen(onCandidate)).toBeGreaterThan(0.08)
  const pairs = onMain.map((row, i) => ({ ...row, before: row.predicted, after: onCandidate[i].predicted }))
  const changed = (rows: typeof pairs) => ({
    lost: rows.filter(({ before, after }) => before > after).length,
    won: rows.filter(({ before, after }) => before < after).length,
  })
  const oldWomen = changed(pairs.filter(row => isOldWoman(row) && isChurned(row)))
  // McNemar (1947). A z of 2.94 is a one-sided p of 0.05 / 30, which Holm asks of the first of 30 comparisons.
  expect((oldWomen.lost - oldWomen.won) / Math.sqrt(oldWomen.lost + oldWomen.won)).toBeGreaterThan(2.94)
  const others = pairs.filter(
    row => ['female', 'male'].includes(row.gender) && !isOldWoman(row) && isChurned(row),
  )
  for (const rows of Map.groupBy(others, byBoth).values()) {
    const { lost, won } = changed(rows)
    expect(won).toBeGreaterThan(lost)
  }
})

test('the letter is the cause: without it the same trees keep both limits and lose no accuracy', () => {
  expect(selectionGap(withoutLetter, byBoth)).toBeLessThan(selectionLimit)
  expect(caughtGap(withoutLetter, byBoth)).toBeLessThan(caughtLimit)
  expect(accuracy(withoutLetter)).toBeGreaterThan(accuracy(onCandidate))
})

test('the README tells these figures', () => {
  const readme = readFileSync(join(churn, 'README.md'), 'utf8').replace(/ +/g, ' ')
  const told = (figure: (rows: Row[]) => number, decimals: number) =>
    [onMain, onCandidate, withoutLetter].map(rows => figure(rows).toFixed(decimals)).join(' | ')
  const left = onMain.filter(row => isOldWoman(row) && isChurned(row)).length
  const gapOver = 'gap over `gender & age_band`'
  expect(readme).toContain(`| accuracy | ${told(accuracy, 3)} |`)
  expect(readme).toContain(
    `| true positive rate, women over 60 (${left} who left) | ${told(caughtOldWomen, 3)} |`,
  )
  expect(readme).toContain(`| true positive rate, ${gapOver} | ${told(rows => caughtGap(rows, byBoth), 2)} |`)
  expect(readme).toContain(`| selection rate, ${gapOver} | ${told(rows => selectionGap(rows, byBoth), 2)} |`)
})
