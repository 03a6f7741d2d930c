import { type Claim, listText, numberText, sliceText } from '@probity/core'
import type { Card } from '../card.ts'
import { type Check, evidenceText, printLike } from '../compare.ts'
import type { EvidenceSet } from '../evidence.ts'
import type { Stated, Statements } from '../stated.ts'
import { plainTitle } from '../topics.ts'
import type { Problem } from './rules.ts'

/** Numbers that are not what was measured (MC020), with the line as it should be. */
export function figureProblems(card: Card, checks: readonly Check[]): Problem[] {
  const wrong = checks.filter(({ outcome }) => outcome === 'differs')
  const byLine = Map.groupBy(wrong, ({ stated }) => stated.line)
  const found: Problem[] = []
  for (const [line, onLine] of byLine) {
    const source = card.lines[line - 1]!
    // From the right, so that the offsets of what is still to do hold.
    const suggestion = onLine
      .toSorted((a, b) => b.stated.from - a.stated.from)
      .reduce((text, { stated, against }) => {
        const right = printLike(stated, against[0]!.value, stated.metric)
        return text.slice(0, stated.from) + right + text.slice(stated.to)
      }, source)
    for (const [i, { stated, against }] of onLine.entries()) {
      const [measured] = against
      found.push({
        rule: 'MC020',
        line,
        message: `the card says ${stated.label} ${shown(stated)}, and ${evidenceText(measured!)} is ${printLike(stated, measured!.value, stated.metric)}${stated.isPercent ? ' %' : ''}`,
        fix: `write ${printLike(stated, measured!.value, stated.metric)}; if the number is of something else (a target, another model or data), say so beside it`,
        // One change of a line carries all its numbers.
        ...(i === 0 ? { suggestion } : {}),
      })
    }
  }
  for (const { stated, against } of checks.filter(({ outcome }) => outcome === 'unsure')) {
    const values = [...new Set(against.map(({ value }) => printLike(stated, value, stated.metric)))]
    found.push({
      rule: 'MC020',
      level: 'warning',
      line: stated.line,
      message: `the card says ${stated.label} ${shown(stated)}, which is none of what was measured (${listText(values, 4)})`,
      fix: `say of which model and data it is, or mark the right number with \`<!-- probity:metric=${stated.metric} -->\``,
    })
  }
  return found
}

const shown = (stated: Stated) =>
  `${stated.isAbout ? 'about ' : ''}${stated.text}${stated.isPercent ? ' %' : ''}`

/** Metrics that a gate holds to a limit and the card does not report (MC021). */
export function unreportedProblems(statements: Statements, evidence: EvidenceSet): Problem[] {
  const stated = new Set(
    [
      ...statements.pairs,
      ...statements.tables.flatMap(({ series }) => series.flatMap(({ numbers }) => numbers)),
    ].map(({ metric }) => metric),
  )
  const claims = evidence.results
    .filter(({ gate }) => gate === 'accuracy-gate' || gate === 'fairness-gate')
    .flatMap(result => result.claims.map(claim => ({ claim, gate: result.id })))
  const missing = new Map<string, { claim: Claim; gate: string }>()
  for (const one of claims) {
    const metric = evidence.metricOf(one.claim.metric)?.metric
    if (metric !== undefined && !stated.has(metric)) missing.set(metric, one)
  }
  return [...missing.values()].map(({ claim, gate }) => ({
    rule: 'MC021' as const,
    message: `${gate} holds ${claim.metric} to a limit, and the card does not report it`,
    fix: `add ${claim.metric} to the results, or run \`probity model-card --write\``,
  }))
}

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

/** Results that do not tell their data, or how sure they are (MC023). */
export function resultProblems(card: Card, statements: Statements): Problem[] {
  const first = [
    ...statements.pairs,
    ...statements.tables.flatMap(({ series }) => series.flatMap(({ numbers }) => numbers)),
  ].toSorted((a, b) => a.line - b.line)[0]
  if (first === undefined || card.format !== 'markdown') return []
  const everything = card.prose.join('\n')
  const found: Problem[] = []
  const namesData =
    /\b(?:test|testing|validation|val|held[- ]?out|hold[- ]?out|evaluation|eval|dev|unseen)[-_ ](?:set|split|data|dataset|corpus|sample|rows|images|examples|portion|partition)|\bheld[- ]out\b|cross[- ]validation|\d\s?\/\s?\d+ split|train[/ -]+test split|\bk?-?folds?\b|test corpus/i
  if (
    !namesData.test(everything) &&
    !card.sections.some(({ topics }) => topics.some(({ id }) => id === 'evaluation_data'))
  )
    found.push({
      rule: 'MC023',
      line: first.line,
      message: 'the results do not tell on which data they were measured',
      fix: 'name the data and how many rows it has, such as "on the test set (n = 4,500)"',
    })
  if (
    !/\b(confidence|interval|\bci\b|std|standard (error|deviation)|bootstrap|uncertaint)|±|\+\/-/i.test(
      everything,
    )
  )
    found.push({
      rule: 'MC023',
      level: 'note',
      line: first.line,
      message: 'the results come without an interval',
      fix: 'add intervals; `probity model-card --write` takes them from the gates',
    })
  return found
}

const thresholdText =
  /\b(?:(?:decision|classification|operating|default|probability|score)\s+)?(?:threshold|cut-?off)s?\b[\s*_`]*(?:of|is|was|is set to|was set to|set to|at|=|:)?[\s*_`:=]*(0?\.\d+|\d{1,2}(?:\.\d+)?\s?%)|\b(0?\.\d+)[- ](?:decision |classification )?threshold\b/gi
const otherThreshold =
  /\b(drift|p-?value|alert|trigger|ks|psi|similarity|iou|confidence|correlation|missing|variance|distance|wasserstein|limit)\b/i

/** A decision threshold that is not the one of the evaluation (MC024). */
export function thresholdProblems(card: Card, { thresholds }: EvidenceSet): Problem[] {
  if (thresholds.length === 0) return []
  const stated = card.prose.flatMap((line, i) =>
    [...line.matchAll(thresholdText)].flatMap(match => {
      const text = (match[1] ?? match[2])!
      const sentence = line.slice(line.lastIndexOf('. ', match.index) + 1)
      if (otherThreshold.test(sentence)) return []
      const value = text.includes('%') ? Number.parseFloat(text) / 100 : Number(text)
      const at = match.index + match[0].lastIndexOf(text)
      return [{ line: i + 1, text, value, at }]
    }),
  )
  const isEvaluated = (value: number) =>
    thresholds.some(threshold => Math.abs(threshold.value - value) < 1e-9)
  if (stated.some(({ value }) => isEvaluated(value))) return []
  return stated.slice(0, 1).map(({ line, text, at }): Problem => {
    const [threshold] = thresholds
    const source = card.lines[line - 1]!
    const isOnly = new Set(thresholds.map(({ value }) => value)).size === 1 && !text.includes('%')
    return {
      rule: 'MC024',
      line,
      message: `the card says a threshold of ${text}, and ${threshold!.source} evaluated at ${threshold!.value}`,
      fix: `write ${threshold!.value}, or evaluate at ${text}`,
      ...(isOnly
        ? { suggestion: source.slice(0, at) + String(threshold!.value) + source.slice(at + text.length) }
        : {}),
    }
  })
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
