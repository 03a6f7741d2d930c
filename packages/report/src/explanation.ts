import {
  type Claim,
  claimKey,
  type GateResult,
  logLine,
  numberText,
  peopleText,
  sliceText,
} from '@probity/core'
import { claimTitle, limitText, numbersText, percentText } from './claim-text.ts'
import { groupNumbers, groupText, remedyLabel, rowsText, waivedText } from './result-text.ts'
import { claimStanding, gateName, words } from './standing.ts'

/**
 * All that is known of one claim, as plain text: what was measured, on whom, how sure, what would make it pass,
 * how to accept it, and the command that reproduces it.
 *
 * @param about `command` leads to the same result; `waivers` is the path of the waivers, `today` a date like theirs.
 */
export function renderExplanation(
  result: GateResult,
  claim: Claim,
  { command, waivers, today }: { command: string; waivers: string; today: string },
): string {
  const { sign, word } = words[claimStanding(claim)]
  const { change, leftOut, judge, remedy, waived } = claim
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
  const lines = [
    `${sign} ${word}  ${gateName(result)}: ${claimTitle(claim)}`,
    ...block('What was measured', [
      `${numbersText(claim, result.confidence)}; the limit is ${limitText(claim.limit)}`,
      `metric ${claim.metric}, over ${peopleText(claim.n)} rows, by ${sliceText(claim.slice)}`,
      ...result.subjects.map(({ role, name, digest }) => `${role} ${name}, sha256 ${digest.sha256}`),
    ]),
    ...block(
      'On whom',
      claim.groups.map(group => {
        const before = group.baseline == null ? '' : `, in the base ${numberText(group.baseline)}`
        return `${groupText(group.slice, claim)}: ${groupNumbers(group)}${before}`
      }),
    ),
    ...block('Why', [
      claim.reason,
      ...(change === null ? [] : [`${change.method}; intervals at ${percentText(change.confidence)}`]),
      judge === 'interval'
        ? 'Judged by the interval: it fails where the data show that the limit is exceeded, and passes where they show that it is kept.'
        : 'Judged by the value alone.',
    ]),
    ...block(
      'Left out',
      leftOut.map(({ slice, n, reason }) => `${sliceText(slice)} (${rowsText(n)}): ${reason}`),
    ),
    ...block(remedy === undefined ? '' : remedyLabel(claim), remedy === undefined ? [] : [remedy]),
    ...(waived !== undefined
      ? block('Waived', [waivedText(waived)])
      : claim.verdict === 'pass' || claim.verdict === 'skipped'
        ? []
        : block(`To accept it, in ${waivers} of the base branch`, [
            `- claim: ${JSON.stringify(claimKey(result, claim))}`,
            "  owner: '@you'",
            '  reason: why this is right for now',
            `  expires: ${today}`,
            ...boundOf(claim).map(bound => `  value: ${bound}`),
          ])),
    ...block('To see it again', [command]),
  ]
  return `${lines.map(logLine).join('\n')}\n`
}

/** The value that a waiver of this claim would have to allow, a little above for rounding; none without a number. */
function boundOf({ value, change, limit }: Claim): number[] {
  const held = {
    max: value,
    min: value,
    'max-increase': change?.value,
    'max-decrease': change && -change.value,
  }
  const worst = held[limit.kind]
  if (worst == null) return []
  const thousandths = limit.kind === 'min' ? Math.floor(worst * 1000) : Math.ceil(worst * 1000)
  return [thousandths / 1000]
}
