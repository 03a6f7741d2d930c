import { cut, type GateResult, isBlocking, type Verdict, visible } from '@probity/core'
import { claimTitle, limitText } from './claim-text.ts'
import { posted } from './posted.ts'
import { blocks, type Report } from './report.ts'
import { isLocated, remedyLabel, sortFindings, wrongClaims } from './result-text.ts'
import { gateName, isWrong, sortResults, standingOf, words } from './standing.ts'

/** A message on a file or on the run as a whole, in plain text. `path` is relative to the workspace. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  path?: string
  line?: number
  column?: number
}

/** "10 warning annotations, 10 error annotations and 10 notice annotations per step", says GitHub. */
const mostPerLevel = 10

/**
 * What does not pass, worst first, at most ten a level: the tenth says how many more there are. An error is
 * what stops the merge. The text is plain: whoever prints it as a workflow command escapes it for that.
 */
export function annotations(report: Report): Annotation[] {
  const all = sortResults(posted(report).results).flatMap(result => ofResult(result, report))
  return (['error', 'warning', 'notice'] as const).flatMap(level => {
    const found = all.filter(annotation => annotation.level === level)
    if (found.length <= mostPerLevel) return found
    const shown = found.slice(0, mostPerLevel - 1)
    const more = found.length - shown.length
    return [
      ...shown,
      { level, title: `Probity: ${more} more`, message: `${more} more; the job summary has them` },
    ]
  })
}

function ofResult(result: GateResult, report: Report): Annotation[] {
  const of = (level: Annotation['level'], title: string, message: string) => ({
    level,
    title: cut(visible(`${gateName(result)}: ${title}`), 200),
    message: cut(visible(message), 2000),
  })
  const unlocated = wrongClaims(result).filter(claim => !isLocated(claim, result))
  const claims = unlocated.map(claim => {
    const remedy = claim.remedy === undefined ? '' : ` ${remedyLabel(claim)}: ${claim.remedy}`
    const message = `${claim.reason} (limit: ${limitText(claim.limit)})${remedy}`
    return of(levelOf(claim.verdict, report), claimTitle(claim), message)
  })
  const open = result.findings.filter(({ waived }) => waived === undefined)
  const findings = sortFindings(open).map(({ rule, level, path, line, column, message, fix }) => ({
    ...of(
      level === 'note' ? 'notice' : level === 'error' && blocks(result, report) ? 'error' : 'warning',
      rule,
      fix === '' ? message : `${message} To fix: ${fix}`,
    ),
    ...(path === '' ? {} : { path, ...(line === undefined ? {} : { line, column }) }),
  }))
  if (!isWrong(result.verdict) || claims.length + findings.length > 0) return [...claims, ...findings]
  return [of(levelOf(result.verdict, report), words[standingOf(result)].word, result.headline)]
}

function levelOf(verdict: Verdict, { mode, onInconclusive }: Report): Annotation['level'] {
  if (isBlocking(verdict, mode, onInconclusive)) return 'error'
  return verdict === 'inconclusive' && onInconclusive === 'pass' ? 'notice' : 'warning'
}
