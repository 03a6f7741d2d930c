import {
  type Claim,
  distinctTexts,
  type Interval,
  isHidden,
  type Limit,
  numberText,
  sliceText,
  unequalTexts,
} from '@probity/core'

/** A claim's numbers as plain text: `base` → `value` (`detail`). */
export interface ValueText {
  base?: string
  value: string
  detail?: string
}

/**
 * What was measured, for a table. A limit on the value shows the value's interval, a limit on the change
 * the change and its interval; whatever is held against the limit never reads as equal to it unless it is.
 *
 * @example valueText(claim, 0.9) // { base: '0.064', value: '0.172', detail: '+0.108, 90 % interval +0.049 to +0.167' }
 */
export function valueText(claim: Claim, confidence: number): ValueText {
  const { value, baseline, interval, change, limit } = claim
  if (isHidden(claim)) return { value: 'hidden: fewer than 10 rows' }
  if (value === null) return { value: '–' }
  if (limit.kind === 'min' || limit.kind === 'max') {
    const held = (number: number) => distinctTexts(number, limit.value)[0]
    return {
      ...(baseline === null ? {} : { base: numberText(baseline) }),
      value: held(value),
      ...(interval === null ? {} : { detail: intervalText(interval, confidence, held) }),
    }
  }
  if (baseline === null) return { value: numberText(value), detail: claim.fact ?? 'no baseline' }
  const [base, now] = unequalTexts(baseline, value)
  if (change === null) return { base, value: now }
  const held = (number: number) => signed(number, distinctTexts(number, boundOf(limit))[0])
  const parts = [held(change.value)]
  if (change.interval !== null) parts.push(intervalText(change.interval, change.confidence, held))
  if (claim.fact !== undefined) parts.push(claim.fact)
  return { base, value: now, detail: parts.join(', ') }
}

/** The title and where it holds, in plain text. */
export function claimTitle({ title, slice }: Claim): string {
  return Object.keys(slice).length === 0 ? title : `${title}, ${sliceText(slice)}`
}

/** The numbers of a claim in one line of plain text: `0.064 → 0.172 (+0.108, 90 % interval +0.049 to +0.167)`. */
export function numbersText(claim: Claim, confidence: number): string {
  const { base, value, detail } = valueText(claim, confidence)
  return `${base === undefined ? '' : `${base} → `}${value}${detail === undefined ? '' : ` (${detail})`}`
}

/** @example limitText({ kind: 'max-increase', value: 0.02 }) // 'at most +0.02' */
export function limitText(limit: Limit): string {
  const bound = boundOf(limit)
  const text = distinctTexts(bound, bound)[1]
  switch (limit.kind) {
    case 'min':
      return `at least ${text}`
    case 'max':
      return `at most ${text}`
    case 'max-increase':
      return bound === 0 ? 'no increase' : `at most ${signed(bound, text)}`
    case 'max-decrease':
      return bound === 0 ? 'no decrease' : `at most ${signed(bound, text)}`
  }
}

/** @example percentText(0.95) // '95 %' */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`
}

/** A change is counted from the base to here: a decrease is negative. */
function boundOf(limit: Limit): number {
  return limit.kind === 'max-decrease' ? 0 - limit.value : limit.value
}

function signed(number: number, text: string): string {
  return number > 0 ? `+${text}` : text
}

function intervalText([low, high]: Interval, confidence: number, text: (number: number) => string): string {
  return `${percentText(confidence)} interval ${text(low)} to ${text(high)}`
}
