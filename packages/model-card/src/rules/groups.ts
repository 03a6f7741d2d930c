import { numberText, sliceText } from '@probity/core'
import type { Card } from '../card.ts'
import type { EvidenceSet } from '../evidence.ts'
import type { Statements } from '../stated.ts'
import { plainTitle } from '../topics.ts'
import type { Problem } from './rules.ts'

/** Sentences that say that a model treats people alike. A denial, a question and a plan are none. */
const fairnessClaim =
  /\b(?:(?:is|are|be|was|were|proven|shown to be) (?:completely |fully |entirely |demonstrably )?(?:fair|unbiased|bias[- ]free|free (?:of|from) (?:any )?bias(?:es)?|non[- ]discriminatory)\b|(?:has|have|with|shows?|exhibits?|contains?|found|there is) no (?:known |significant |measurable |demographic |racial |gender )*bias(?:es)?\b|does not discriminate\b|no discrimination\b|treats? (?:all|every)\b[^.]{0,40}\b(?:equally|fairly|alike)\b|performs? equally (?:well )?(?:for|across|on) (?:all|every)\b)/i
const notClaimed =
  /\b(?:not|never|cannot|can't|n't|no one|nobody|unless|until|whether|if|should|must|may|might|could|would|to ensure|ensure that|aims?|goal|before|assume|expected to|unproven)\b/i

/** Claims of fairness without evidence, or against it (MC022). */
export function fairnessProblems(card: Card, statements: Statements, evidence: EvidenceSet): Problem[] {
  const gates = evidence.results.filter(({ gate }) => gate === 'fairness-gate')
  const failed = gates.flatMap(({ claims }) => claims).filter(({ verdict }) => verdict === 'fail')
  const hasGroups = gates.length > 0 || reportsGroups(statements, evidence)
  return card.prose.flatMap((line, i): Problem[] => {
    const claim = fairnessClaim.exec(line)
    if (claim === null) return []
    const sentence = line.slice(line.lastIndexOf('. ', claim.index) + 1, claim.index)
    if (notClaimed.test(sentence) || /\?/.test(line.slice(claim.index).split('. ')[0]!)) return []
    const [worst] = failed
    if (worst !== undefined)
      return [
        {
          rule: 'MC022',
          level: 'error',
          line: i + 1,
          message: `the card claims fairness ("${claim[0]}"), and the fairness gate fails: ${worst.title} of ${sliceText(worst.slice)} is ${numberText(worst.value ?? Number.NaN)}`,
          fix: 'say what was measured, for whom, and where the model does worse',
        },
      ]
    if (hasGroups) return []
    return [
      {
        rule: 'MC022',
        line: i + 1,
        message: `the card claims fairness ("${claim[0]}") and gives no result by group`,
        fix: 'add a table of results by group (the fairness gate measures them), or say that it was not measured',
      },
    ]
  })
}

function reportsGroups({ tables }: Statements, { numbers }: EvidenceSet): boolean {
  const groups = new Set(
    numbers.flatMap(({ slice }) => Object.values(slice).map(value => plainTitle(value ?? ''))),
  )
  const generic =
    /\b(female|male|women|men|woman|man|non-binary|black|white|asian|hispanic|age|under \d|over \d|\d+[-–]\d+|\d+\+)\b/i
  return tables.some(
    ({ series }) =>
      series.filter(({ label }) => groups.has(plainTitle(label)) || generic.test(label)).length >= 2,
  )
}

/** Groups of the card and of the fairness gate that are not the same (MC042). */
export function groupProblems(card: Card, statements: Statements, { results }: EvidenceSet): Problem[] {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  if (gates.length === 0) return []
  const slices = gates
    .flatMap(({ measurements }) => measurements.map(({ slice }) => slice))
    .filter(slice => !('attribute' in slice))
  const columns = [...new Set(slices.flatMap(slice => Object.keys(slice)))]
  const text = ` ${plainTitle(card.prose.join('\n'))} `
  const missing = columns.filter(column => !text.includes(` ${plainTitle(column)} `))
  const found: Problem[] = missing.map(column => ({
    rule: 'MC042',
    message: `the fairness gate measures by ${column}, which the card does not mention`,
    fix: `name ${column} under factors, with the results by group`,
  }))
  const measured = new Set(
    slices.flatMap(slice => {
      const values = Object.values(slice).map(value => value ?? 'missing')
      return [plainTitle(values.join(' ')), plainTitle(Object.entries(slice).flat().join(' '))]
    }),
  )
  for (const { series } of statements.tables) {
    const isGroup = ({ label }: { label: string }) => measured.has(plainTitle(label))
    if (series.filter(isGroup).length < 2) continue
    for (const { label, numbers } of series) {
      if (
        isGroup({ label }) ||
        numbers.length === 0 ||
        /^(all|overall|total|any|everybody|all rows)$/i.test(plainTitle(label))
      )
        continue
      found.push({
        rule: 'MC042',
        line: numbers[0]!.line,
        message: `the card reports the group "${label}", which the fairness gate has not measured`,
        fix: 'use the names of the data, or take the row away',
      })
    }
  }
  return found
}
