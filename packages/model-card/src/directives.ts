import { type Card, sectionAt } from './card.ts'
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

const isValid = ({ rule, reason }: Disabled) => rule in rules && rule !== 'MC000' && /\p{L}/u.test(reason)

/**
 * Takes away what the card itself disables, with a reason. What is said of the whole card (a missing section, a
 * missing contact) is disabled from anywhere in it. Every directive is told in the notes.
 *
 * @param before the card in the base, `null` where that has none: a change may not silence the check of itself, so
 * only what stands there too, in the same section, holds. Absent where there is no base.
 */
export function withoutDisabled(
  card: Card,
  problems: readonly Problem[],
  before?: Card | null,
): { problems: Problem[]; notes: string[] } {
  const all = disabledIn(card)
  const { valid = [], fresh = [], invalid = [] } = Object.groupBy(all, sorter(card, before))
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
    notes: [
      ...valid.map(({ rule, reason, line }) => `${card.path}:${line} disables ${rule}: ${reason}`),
      ...fresh.map(
        ({ rule, reason, line }) =>
          `${card.path}:${line} would disable ${rule} (${reason}), and counts only once the base has it.`,
      ),
    ],
  }
}

/** Tells of each directive, in order, whether it holds. One of the base lets one here hold, and no copies of it. */
function sorter(
  card: Card,
  before: Card | null | undefined,
): (one: Disabled) => 'valid' | 'fresh' | 'invalid' {
  const keyOf = (of: Card, { rule, reason, line }: Disabled) =>
    JSON.stringify([rule, reason, sectionAt(of, line)?.title])
  const known = (before ? disabledIn(before) : []).map(one => keyOf(before!, one))
  return one => {
    if (!isValid(one)) return 'invalid'
    if (before === undefined) return 'valid'
    const at = known.indexOf(keyOf(card, one))
    if (at === -1) return 'fresh'
    known.splice(at, 1)
    return 'valid'
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
