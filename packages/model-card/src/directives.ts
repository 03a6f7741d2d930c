import type { Card } from './card.ts'
import { type Problem, rules } from './rules/rules.ts'

/** `<!-- probity-disable MC044 reason -->` */
interface Disabled {
  rule: string
  reason: string
  line: number
  /** The lines it holds for: its own, and the next one that is not empty, or the section that this begins. */
  from: number
  to: number
}

const comment = /<!--\s*probity-disable\b([\s\S]*?)-->/g
const yamlComment = /#\s*probity-disable\b(.*)$/gm

function disabledIn(card: Card): Disabled[] {
  const pattern = card.format === 'markdown' ? comment : yamlComment
  return [...card.text.matchAll(pattern)].flatMap(match => {
    const [, rule = '', reason = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(match[1]!)!
    const line = card.text.slice(0, match.index).split(/\r\n|\n|\r/).length
    if (card.code.has(line)) return []
    const next = card.lines.findIndex((text, i) => i >= line && text.trim() !== '') + 1
    const section = card.sections.find(one => one.line === next)
    return {
      rule,
      reason: reason.replace(/^[:–—-]\s*/, ''),
      line,
      from: line,
      to: section?.end ?? Math.max(next, line),
    }
  })
}

/**
 * Takes away what the card itself disables, with a reason. What is said of the whole card (a missing section, a
 * missing contact) is disabled from anywhere in it. Every directive that holds is told in the notes.
 */
export function withoutDisabled(
  card: Card,
  problems: readonly Problem[],
): { problems: Problem[]; notes: string[] } {
  const all = disabledIn(card)
  const valid = all.filter(({ rule, reason }) => rule in rules && rule !== 'MC000' && /\p{L}/u.test(reason))
  const invalid = all.filter(one => !valid.includes(one))
  const left = problems.filter(
    ({ rule, line }) =>
      !valid.some(one => one.rule === rule && (line === undefined || (one.from <= line && line <= one.to))),
  )
  return {
    problems: [
      ...left,
      ...invalid.map(
        ({ rule, line }): Problem => ({
          rule: 'MC000',
          line,
          message:
            rule in rules
              ? `${rule} is disabled without a reason`
              : `there is no rule ${rule || 'named here'} to disable`,
          fix: 'write `<!-- probity-disable MC044 the reason why -->`',
        }),
      ),
    ],
    notes: valid.map(({ rule, reason, line }) => `${card.path}:${line} disables ${rule}: ${reason}`),
  }
}

/** `<!-- probity:metric=accuracy slice="gender=female & age_band=60+" -->` */
export interface Marker {
  line: number
  /** Offset of the comment in its line. */
  at: number
  metric: string
  slice: Record<string, string>
}

/** The markers by which a card says what a number is. */
export function markersIn(card: Card): Marker[] {
  return card.lines.flatMap((line, i) =>
    card.code.has(i + 1)
      ? []
      : [...line.matchAll(/<!--\s*probity:metric=([\w@.-]+)(?:\s+slice=(?:"([^"]*)"|(\S+)))?\s*-->/g)].map(
          match => ({
            line: i + 1,
            at: match.index,
            metric: match[1]!,
            slice: Object.fromEntries(
              (match[2] ?? match[3] ?? '')
                .split('&')
                .map(part => part.split('=').map(side => side.trim()))
                .filter(sides => sides.length === 2) as [string, string][],
            ),
          }),
        ),
  )
}
