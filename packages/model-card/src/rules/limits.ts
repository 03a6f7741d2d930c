import { type Claim, listText } from '@probity/core'
import type { Card } from '../card.ts'
import { isRounded, printLike } from '../compare.ts'
import type { EvidenceSet } from '../evidence.ts'
import { printedAt } from '../printed.ts'
import type { Problem } from './rules.ts'

const bound =
  /(\bat least|\bno (?:less|lower) than|\bnot (?:be )?below|\bmin(?:imum)?(?: of)?|≥|>=)|(?:\bat most|\bno (?:more|higher|greater) than|\bnot (?:be )?above|\bnot exceed|\bmax(?:imum)?(?: of)?|≤|<=)/gi

/** Words that tell a limit that holds from a remark, a wish or a filter of the data. */
const isHeld =
  /\b(limits?|gates?|polic(?:y|ies)|held to|must|may not|required?|requires|enforced?|blocks?|merged?)\b/i

/** A limit of the card that is none of those that a gate holds the same metric to (MC024). */
export function limitProblems(card: Card, { results, metricOf }: EvidenceSet): Problem[] {
  const claims = results
    .flatMap(result => result.claims.map(claim => ({ claim, gate: result.id })))
    .map(one => ({ ...one, metric: metricOf(one.claim.metric)?.metric }))
  if (claims.length === 0) return []
  const heads = new Map(
    card.tables.flatMap(([head = [], ...rows]) =>
      rows.map(row => [row[0]?.line, head.map(({ text }) => text).join(' ')] as const),
    ),
  )
  return card.prose.flatMap((text, i) => {
    const line = i + 1
    if (!isHeld.test(`${text} ${heads.get(line) ?? ''}`)) return []
    let from = 0
    return [...text.matchAll(bound)].flatMap((match): Problem[] => {
      const before = text.slice(from, match.index)
      const end = match.index + match[0].length
      const kind: Claim['limit']['kind'] = match[1] === undefined ? 'max' : 'min'
      const stated = printedAt(text, end, line)?.number
      const metric = metricOf(
        before
          .split(/[.;]\s/)
          .at(-1)!
          .trim()
          .split(/\s+/)
          .slice(-9)
          .join(' '),
      )?.metric
      if (stated === undefined || metric === undefined) return []
      from = stated.to
      const held = claims.filter(one => one.metric === metric && one.claim.limit.kind === kind)
      if (held.length === 0 || held.some(({ claim }) => isRounded(stated, claim.limit.value, metric)))
        return []
      const values = [...new Set(held.map(({ claim }) => printLike(stated, claim.limit.value, metric)))]
      const word = kind === 'min' ? 'at least' : 'at most'
      const unit = stated.isPercent ? ' %' : ''
      return [
        {
          rule: 'MC024',
          line,
          message: `the card says that ${held[0]!.claim.metric} is held to ${word} ${stated.text}${unit}, and ${held[0]!.gate} holds it to ${word} ${listText(values, 3)}${unit}`,
          fix: `write ${listText(values, 3)}, or change the policy`,
        },
      ]
    })
  })
}
