import { didYouMean } from '@probity/core'
import type { Card } from './card.ts'
import { type Check, isRounded } from './compare.ts'
import { type Marker, markersIn } from './directives.ts'
import type { EvidenceSet } from './evidence.ts'
import { numbersOf, type Printed } from './printed.ts'
import type { Problem } from './rules/rules.ts'

/**
 * Numbers that a marker names: `0.874 <!-- probity:metric=accuracy -->`. The marker stands behind its number, or
 * before it where none is on its left. What it names must have been measured.
 */
export function compareMarked(
  card: Card,
  { numbers, metricOf, results }: EvidenceSet,
): { checks: Check[]; problems: Problem[] } {
  const checks: Check[] = []
  const problems: Problem[] = []
  for (const marker of markersIn(card)) {
    const { line, metric, slice } = marker
    const printed = numberBy(card, marker)
    if (printed === undefined) {
      problems.push({
        rule: 'MC020',
        line,
        message: 'this marker stands on a line without a number',
        fix: 'put it behind the number it speaks of',
      })
      continue
    }
    const isSlice = (other: object) =>
      JSON.stringify(Object.entries(other).sort()) === JSON.stringify(Object.entries(slice).sort())
    const ofName = numbers.filter(one => one.name === metric || one.metric === metricOf(metric)?.metric)
    const candidates = ofName.filter(one => isSlice(one.slice))
    if (candidates.length === 0) {
      // Without any evidence a marker promises a check that another run does.
      if (numbers.length === 0 && results.length === 0) continue
      const what = ofName.length > 0 ? `${metric} of this slice` : metric
      problems.push({
        rule: 'MC020',
        line,
        message: `the marker names ${what}, which nobody measured${ofName.length > 0 ? '' : didYouMean(metric, new Set(numbers.map(({ name }) => name)))}`,
        fix: 'correct the marker, or measure it',
      })
      continue
    }
    const same = candidates.find(({ value }) => isRounded(printed, value, candidates[0]!.metric))
    checks.push({
      stated: {
        ...printed,
        metric: candidates[0]!.metric,
        label: metric,
        words: [],
        beside: [],
        isInProse: false,
      },
      outcome: same === undefined ? 'differs' : 'agrees',
      against: [same ?? candidates[0]!],
    })
  }
  return { checks, problems }
}

function numberBy(card: Card, { line, at }: Marker): Printed | undefined {
  const found = numbersOf(card.prose[line - 1]!, line)
  return found.findLast(({ from }) => from < at) ?? found.find(({ from }) => from > at)
}
