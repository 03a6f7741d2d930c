import { type Claim, cut, type GateResult, listText, plural, sliceText } from '@probity/core'
import { limitText, valueText } from './claim-text.ts'
import { type Column, code, name, sentence, table } from './gfm.ts'
import type { Report } from './report.ts'
import { wrongClaims } from './result-text.ts'
import {
  compareStandings,
  gateName,
  isWrong,
  type Standing,
  sortResults,
  standingOf,
  words,
} from './standing.ts'

/** Up to here gates that pass have a row each; beyond, one row names them. */
const mostRows = 7

/**
 * The table under the first line, worst first: a row for each claim that does not pass, at most `most`, with
 * every gate in trouble before a second claim of any; then the gates that pass.
 */
export function verdictTable(report: Report, most: number): string {
  const results = sortResults(report.results)
  const troubles = results.filter(result => isWrong(result.verdict)).map(troublesOf)
  const fine = results.filter(result => !isWrong(result.verdict))
  const ranked = [...troubles.map(list => list[0]!), ...troubles.flatMap(list => list.slice(1))]
  const chosen = new Set(ranked.slice(0, most))
  const rows = troubles
    .flat()
    .filter(trouble => chosen.has(trouble))
    .sort((a, b) => compareStandings(standingOfTrouble(a), standingOfTrouble(b)))
    .map(troubleRow)
  if (ranked.length > most) rows.push(['', '', `and ${ranked.length - most} more`])
  rows.push(...(rows.length + fine.length <= mostRows ? fine.map(fineRow) : fineRows(fine)))
  return table(columns(report), rows)
}

/** The head of a table of claims: verdict and gate first where it speaks of several gates. */
function columns(report: Report): Column[] {
  return ['', 'gate', ...claimTitles(report.results)].map(title => ({ title, align: 'left' }))
}

/** The head of a table with a claim a row. */
export function claimTitles(results: readonly GateResult[]): string[] {
  const hasBase = results.some(result => result.claims.some(claim => claim.baseline !== null))
  return ['claim', hasBase ? 'base → this PR' : 'value', 'limit']
}

/** A claim's cells under `claimTitles`. */
export function claimCells(claim: Claim, confidence: number): string[] {
  const { base, value, detail } = valueText(claim, confidence)
  const shown = claim.verdict === 'fail' ? `**${name(value)}**` : name(value)
  return [
    claimName(claim),
    `${base === undefined ? '' : `${name(base)} → `}${shown}${detail === undefined ? '' : ` ${name(`(${detail})`)}`}`,
    name(limitText(claim.limit)),
  ]
}

/** The title and where it holds: ``selection rate gap, `race` ``. */
export function claimName(claim: Claim): string {
  const title = sentence(cut(claim.title, 120))
  return Object.keys(claim.slice).length === 0 ? title : `${title}, ${code(sliceText(claim.slice))}`
}

/** A claim that does not pass, or the gate's verdict where none of its claims has it. */
interface Trouble {
  result: GateResult
  claim?: Claim
}

function standingOfTrouble({ result, claim }: Trouble): Standing {
  return claim === undefined ? standingOf(result) : claim.verdict
}

function troublesOf(result: GateResult): Trouble[] {
  const claims = wrongClaims(result)
  const troubles = claims.map(claim => ({ result, claim }))
  return claims.some(claim => claim.verdict === result.verdict) ? troubles : [{ result }, ...troubles]
}

function troubleRow({ result, claim }: Trouble): string[] {
  if (claim === undefined) return [verdictCell(standingOf(result)), gateCell(result), headline(result)]
  return [verdictCell(claim.verdict), gateCell(result), ...claimCells(claim, result.confidence)]
}

/** A gate that could not run says why in its finding. */
function headline(result: GateResult): string {
  const [finding] = result.findings
  if (standingOf(result) !== 'could-not-run' || finding === undefined)
    return sentence(cut(result.headline, 200))
  return `${sentence(cut(finding.message, 300))}. <b>To do:</b> ${sentence(cut(finding.fix, 200))}`
}

function fineRow(result: GateResult): string[] {
  const [claim] = result.claims
  const numbers =
    claim !== undefined && result.claims.length === 1 ? claimCells(claim, result.confidence).slice(1) : []
  return [verdictCell(result.verdict), gateCell(result), headline(result), ...numbers]
}

function fineRows(results: readonly GateResult[]): string[][] {
  return (['pass', 'skipped'] as const).flatMap(verdict => {
    const names = results.filter(result => result.verdict === verdict).map(gateName)
    if (names.length === 0) return []
    return [[verdictCell(verdict), plural(names.length, 'gate'), sentence(listText(names, 12))]]
  })
}

function verdictCell(standing: Standing): string {
  return `${words[standing].icon} ${words[standing].word}`
}

function gateCell(result: GateResult): string {
  return name(gateName(result))
}
