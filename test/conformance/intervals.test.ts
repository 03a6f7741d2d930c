import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  benjaminiHochberg,
  fisher,
  holm,
  katz,
  mcnemar,
  newcombe,
  newcombePaired,
  walter,
  wilson,
} from '../../packages/statistics/src/index.ts'

// Intervals and tests against SciPy 1.10 and independent Python of the published formulas.

const golden = fileURLToPath(new URL('../../../shared/golden/metrics/', import.meta.url))
const absent = !existsSync(golden)
const suffix = absent ? ' (golden data absent)' : ''

// biome-ignore lint/suspicious/noExplicitAny: the golden files are what they are, and every key is looked at
type Json = any
const readJson = (name: string): Json => JSON.parse(readFileSync(golden + name, 'utf8'))

function close(ours: number | readonly number[], theirs: number | readonly number[]): void {
  const [a, b] = [ours, theirs].map(value => (typeof value === 'number' ? [value] : value))
  expect(a).toHaveLength(b.length)
  for (const [i, value] of a.entries())
    expect(Math.abs(value - b[i])).toBeLessThanOrEqual(1e-12 * Math.abs(b[i]) + 1e-15)
}

/** The other keys of the block are these: nothing is left out unseen. */
function others(block: Json, compared: string[], notComputed: Record<string, string>): void {
  const rest = Object.keys(block).filter(key => !compared.includes(key) && !(key in notComputed))
  expect(rest).toEqual([])
}

const notOurs = {
  wilson_cc: 'the interval without continuity correction keeps its level',
  clopper_pearson: 'wider than its level',
  jeffreys: 'Wilson is as good and in closed form',
  pooled_z: 'Fisher is exact',
  pooled_z_p_two_sided: 'Fisher is exact',
  ratio: 'the point, not an interval',
  difference: 'the point, not an interval',
  difference_first_minus_second: 'the point, not an interval',
  exact_p_two_sided: 'conservative: the mid-p is used',
  exact_p_one_sided_candidate_worse: 'conservative: the mid-p is used',
  chi2: 'approximate: the mid-p is used',
  chi2_p: 'approximate: the mid-p is used',
  chi2_cc: 'approximate: the mid-p is used',
  chi2_cc_p: 'approximate: the mid-p is used',
  bonferroni: 'Holm rejects at least as much at the same level',
}

describe.skipIf(absent)(`statistics.json${suffix}`, () => {
  const golden = absent ? {} : readJson('statistics.json')

  test('every block is held, or belongs elsewhere', () => {
    others(golden, ['versions', 'wilson', 'two_proportions', 'paired_proportions', 'p_adjust'], {
      delong: 'the interval of ROC AUC comes with the comparison against the base',
    })
  })

  test('Wilson', () => {
    for (const row of golden.wilson) {
      others(row, ['k', 'n', 'conf', 'wilson'], notOurs)
      close(wilson(row, row.conf), row.wilson)
    }
  })

  test('two proportions: Newcombe, Katz, Walter, Fisher', () => {
    for (const row of golden.two_proportions) {
      const compared = ['newcombe_hybrid_score_ci95', 'newcombe_hybrid_score_ci90', 'walter_ratio_ci95']
      const optional = ['katz_log_ratio_ci95', 'fisher_exact_p_two_sided']
      others(row, ['k1', 'n1', 'k2', 'n2', ...compared, ...optional], notOurs)
      const [a, b] = [
        { k: row.k1, n: row.n1 },
        { k: row.k2, n: row.n2 },
      ]
      close(newcombe(a, b, 0.95), row.newcombe_hybrid_score_ci95)
      close(newcombe(a, b, 0.9), row.newcombe_hybrid_score_ci90)
      close(walter(a, b, 0.95), row.walter_ratio_ci95)
      if (a.k > 0 && b.k > 0) close(katz(a, b, 0.95), row.katz_log_ratio_ci95)
      close(fisher(a, b), row.fisher_exact_p_two_sided)
    }
  })

  test('paired proportions: Newcombe, McNemar mid-p', () => {
    for (const row of golden.paired_proportions) {
      const cells = ['both', 'only_first', 'only_second', 'neither']
      const compared = ['newcombe_paired_ci95', 'newcombe_paired_ci90', 'mcnemar_b_is_only_first']
      others(row, [...cells, ...compared], notOurs)
      const pairs = {
        both: row.both,
        onlyFirst: row.only_first,
        onlySecond: row.only_second,
        neither: row.neither,
      }
      close(newcombePaired(pairs, 0.95), row.newcombe_paired_ci95)
      close(newcombePaired(pairs, 0.9), row.newcombe_paired_ci90)
      holdMcnemar(row.mcnemar_b_is_only_first)
    }
  })

  test('Holm, Benjamini-Hochberg', () => {
    for (const row of golden.p_adjust) {
      others(row, ['p', 'holm', 'benjamini_hochberg'], notOurs)
      close(holm(row.p), row.holm)
      close(benjaminiHochberg(row.p), row.benjamini_hochberg)
    }
  })
})

function holdMcnemar(theirs: Json): void {
  const counts = ['b_base_only_correct', 'c_cand_only_correct']
  others(theirs, [...counts, 'midp_two_sided', 'midp_one_sided_candidate_worse'], notOurs)
  const { oneSided, twoSided } = mcnemar(theirs.b_base_only_correct, theirs.c_cand_only_correct)
  close(oneSided, theirs.midp_one_sided_candidate_worse)
  close(twoSided, theirs.midp_two_sided)
}

test.skipIf(absent)(`two models on the same 569 rows${suffix}`, () => {
  const { paired, base } = readJson('breast_cancer_binary.json')
  others(paired, ['mcnemar', 'newcombe_paired_ci95_candidate_minus_base'], {
    accuracy_base: 'the point, not an interval',
    accuracy_candidate: 'the point, not an interval',
    accuracy_delta_candidate_minus_base: 'the point, not an interval',
    wald_paired_ci95_candidate_minus_base: "does not keep its level: Newcombe's does",
    delong_auc1_is_base_auc2_is_candidate: 'comes with the comparison against the base',
  })
  holdMcnemar(paired.mcnemar)
  const { b_base_only_correct: onlySecond, c_cand_only_correct: onlyFirst } = paired.mcnemar
  const both = Math.round(base.accuracy * base.n) - onlySecond
  const neither = base.n - both - onlyFirst - onlySecond
  const interval = newcombePaired({ both, onlyFirst, onlySecond, neither }, 0.95)
  close(interval, paired.newcombe_paired_ci95_candidate_minus_base)
})
