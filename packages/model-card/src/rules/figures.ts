import { type Claim, listText } from '@probity/core'
import type { Card } from '../card.ts'
import { type Check, evidenceText, printLike } from '../compare.ts'
import type { EvidenceSet } from '../evidence.ts'
import type { Stated, Statements } from '../stated.ts'
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
