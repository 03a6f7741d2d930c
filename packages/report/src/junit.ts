import { type Claim, type Finding, type GateResult, html, type Verdict, visible } from '@probity/core'
import { claimTitle, limitText, numbersText } from './claim-text.ts'
import { posted } from './posted.ts'
import type { Report } from './report.ts'
import { isLocated, placeText, remedyLabel, waivedText } from './result-text.ts'
import { gateName, sortResults } from './standing.ts'

/** One test of a suite. */
interface Case {
  name: string
  verdict: Verdict
  message: string
  text: string
}

/**
 * JUnit XML: a suite for each gate, a test for each claim and finding, one where both say the same. `fail` is a
 * failure, `not-computable` an error, `inconclusive` and `skipped` are skipped with the reason, so that what could
 * not be decided does not count as passed. A warning or a note passes, with its text as output.
 */
export function renderJUnit(report: Report): string {
  const suites = sortResults(posted(report).results).map(result => ({
    name: gateName(result),
    cases: casesOf(result),
  }))
  const lines = suites.flatMap(({ name, cases }) => [
    `  <testsuite name="${attribute(name)}" ${tally(cases)}>`,
    ...cases.map(test => caseText(name, test)),
    '  </testsuite>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="probity" ${tally(suites.flatMap(suite => suite.cases))}>`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n')
}

function casesOf(result: GateResult): Case[] {
  const claims = result.claims.filter(claim => !isLocated(claim, result))
  const cases = [
    ...claims.map(claim => claimCase(claim, result.confidence)),
    ...result.findings.map(findingCase),
  ]
  if (cases.some(test => test.verdict === result.verdict)) return cases
  return [{ name: 'verdict', verdict: result.verdict, message: result.headline, text: '' }, ...cases]
}

function claimCase(claim: Claim, confidence: number): Case {
  const numbers = numbersText(claim, confidence)
  return {
    name: `${claimTitle(claim)}: ${limitText(claim.limit)}`,
    verdict: claim.waived === undefined ? claim.verdict : 'skipped',
    message:
      claim.waived === undefined ? claim.reason : `waived ${waivedText(claim.waived)}; ${claim.reason}`,
    text: claim.remedy === undefined ? numbers : `${numbers}. ${remedyLabel(claim)}: ${claim.remedy}`,
  }
}

function findingCase(finding: Finding): Case {
  const place = placeText(finding)
  return {
    name: place === '' ? finding.rule : `${finding.rule} ${place}`,
    verdict: finding.waived !== undefined ? 'skipped' : finding.level === 'error' ? 'fail' : 'pass',
    message:
      finding.waived === undefined
        ? finding.message
        : `waived ${waivedText(finding.waived)}; ${finding.message}`,
    text: finding.level === 'error' ? finding.fix : `${finding.level}: ${finding.message} ${finding.fix}`,
  }
}

function caseText(suite: string, { name, verdict, message, text }: Case): string {
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}">`
  const inner = `message="${attribute(message)}"`
  switch (verdict) {
    case 'fail':
      return `${open}<failure type="fail" ${inner}>${attribute(text)}</failure></testcase>`
    case 'not-computable':
      return `${open}<error type="not-computable" ${inner}>${attribute(text)}</error></testcase>`
    case 'inconclusive':
    case 'skipped':
      return `${open}<skipped ${inner}/></testcase>`
    case 'pass':
      return `${open}<system-out>${attribute(text)}</system-out></testcase>`
  }
}

function tally(cases: readonly Case[]): string {
  const count = (...verdicts: Verdict[]) => cases.filter(test => verdicts.includes(test.verdict)).length
  return `tests="${cases.length}" failures="${count('fail')}" errors="${count('not-computable')}" skipped="${count('inconclusive', 'skipped')}"`
}

const attribute = (text: string) => html(visible(text))
