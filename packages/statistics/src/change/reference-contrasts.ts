import { type Cells, merge, rowsIn } from '../cells.ts'
import { metrics } from '../metrics.ts'
import { standings } from '../standing.ts'
import { differenceOf, type Judged, ofRatio, signedDifference, signedRatio } from './contrast.ts'
import { type Finder, type Found, none, ofMembers } from './found.ts'
import { linearised } from './linearised.ts'
import { candidateOf, mergePaired } from './paired.ts'
import { type ChangeOptions, type Side, sideOf } from './rate-change.ts'

/** The other groups as one, less the reference group. */
export const differenceToReference = toReference((others, reference, options) => ({
  ...signedDifference(differenceOf(others, reference), options),
  spread: [others.variance.change, reference.variance.change],
}))

/** The other groups as one, over the reference group. */
export const ratioToReference = toReference(ratioTo)

function toReference(judge: (others: Side, reference: Side, options: ChangeOptions) => Judged): Finder {
  return (metric, { groups, reference }, options) => {
    if (reference === undefined) return none('no reference group')
    const rest = mergePaired(groups.filter((_, group) => group !== reference))
    const others = sideOf(metric, rest, null, options.minDenominator)
    const own = sideOf(metric, groups[reference], reference, options.minDenominator)
    if (typeof others === 'string') return none(`outside the reference group: ${others}`)
    if (typeof own === 'string') return none(`in the reference group: ${own}`)
    const judged = judge(others, own, options)
    if (!Number.isFinite(judged.change)) return none('division by zero')
    return { contrasts: [{ metric, sides: [others, own], ...judged }], leftOut: [] }
  }
}

function ratioTo(side: Side, to: Side, options: ChangeOptions): Judged {
  return ofRatio(
    [side, to],
    log => signedRatio(log, options),
    (a, b) => a / b,
  )
}

/** Each group over the reference group. */
export const disparity = ofMembers(2, (metric, members, options, { reference }) => {
  if (reference === undefined) return 'no reference group'
  const to = members.find(({ side }) => side.group === reference)?.side
  if (to === undefined) return 'the reference group cannot be compared'
  if (to.baseline === 0 || to.value === 0) return `${metrics[metric].title} of the reference group is 0`
  return members.flatMap(({ side }) =>
    side === to ? [] : [{ metric, sides: [side, to], ...ratioTo(side, to, options) }],
  )
})

/** Each group over the most selected one, which need not be the same under both models. */
export const impactRatio = ofMembers(2, (metric, members, options) => {
  const most = (['baseline', 'value'] as const).map(of =>
    members.reduce((best, member) => (member.side[of] > best.side[of] ? member : best)),
  )
  if (most[0].side.baseline === 0 || most[1].side.value === 0) return 'nobody is selected'
  const { compute } = metrics[metric]
  return members.flatMap(member => {
    const { side } = member
    const involved = [...new Set([member, ...most])]
    if (involved.length === 1) return []
    const ratio = linearised(
      involved.map(({ cells }) => cells),
      cells => compute(cells[0]) / Math.max(...cells.map(compute)),
    )!
    return [{ metric, sides: [side], ...signedDifference(ratio, options) }]
  })
})

/** Each group's measure among the others, which count as one. */
export const standing: Finder = (name, { groups, reference }, options) => {
  const { compute, needsReference } = standings[name]
  if (name === 'fisher_exact_p') return none('a p-value has no spread to judge its change by')
  if (needsReference && reference === undefined) return none('no reference group')
  const found: Found = { contrasts: [], leftOut: [] }
  for (const [group, cells] of groups.entries()) {
    if (needsReference && group === reference) continue
    const others = needsReference
      ? groups[reference!]
      : mergePaired(groups.filter((_, other) => other !== group))
    const measured = (pair: readonly Cells[]) =>
      compute({ groups: pair, overall: merge(pair), reference: 1 }, 0, options)
    const moments = linearised([cells, others], pair => measured(pair).value)
    const n = rowsIn(candidateOf(cells), 'rows')
    if (moments === null) {
      const { reason = 'no value in the base' } = measured([candidateOf(cells), candidateOf(others)])
      found.leftOut.push({ group, metric: name, n, reason })
      continue
    }
    const side = { group, ...moments, n, baselineN: n, count: null, baselineCount: null }
    found.contrasts.push({ metric: name, sides: [side], ...signedDifference(moments, options) })
  }
  if (found.contrasts.length === 0) found.reason = found.leftOut[0]?.reason ?? 'no group can be compared'
  return found
}
