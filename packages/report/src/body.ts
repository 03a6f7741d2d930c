import { plural, type Subject } from '@probity/core'
import { type Detail, full } from './detail.ts'
import { gateFold } from './gate-fold.ts'
import { code, fold, more, name } from './gfm.ts'
import { isSha } from './marker.ts'
import { blocks, type Commit, type Report } from './report.ts'
import { isWrong, sortResults, verdictIcon, verdictLine } from './standing.ts'
import { verdictTable } from './verdict-table.ts'
import { waiverLinks } from './waiver-link.ts'

/** Files that the footer names. */
const mostFiles = 4

/** A report as Markdown: the verdict, the table, a fold for each gate, the footer. */
export function body(report: Report, detail: Detail, remarks: readonly string[] = []): string {
  const isQuiet =
    detail.quiet && report.results.length > 0 && !report.results.some(result => isWrong(result.verdict))
  const parts = [heading(report)]
  if (isQuiet) parts.push(fold(plural(report.results.length, 'gate'), verdictTable(report, detail.table)))
  else if (report.results.length > 0) parts.push(verdictTable(report, detail.table))
  if (detail.folds && !isQuiet) {
    const told = sortResults(report.results).filter(result => detail.passed || isWrong(result.verdict))
    const links = waiverLinks(report)
    parts.push(...told.map(result => gateFold(result, detail, blocks(result, report), links)))
  }
  const shortened = detail.quiet && detail !== full && !isQuiet
  parts.push(
    footer(report, [...(shortened ? ['Shortened to fit: the job summary has the rest'] : []), ...remarks]),
  )
  return parts.filter(part => part !== '').join('\n\n')
}

/** The verdict as the first line that is seen. */
export function heading(report: Report): string {
  return `### ${verdictIcon(report)} ${name(verdictLine(report))}`
}

function footer(report: Report, remarks: readonly string[]): string {
  const { head, base, run } = report
  const files = subjectTexts(report.results.flatMap(result => result.subjects))
  const log = run === undefined ? undefined : linkTarget(run.url)
  const parts = [
    head === undefined
      ? ''
      : `commit ${commitText(head)}${base === undefined ? '' : ` against ${commitText(base)}`}`,
    ...files.slice(0, mostFiles),
    ...more(files.length - mostFiles, ' files'),
    log === undefined ? '' : `[log](${log})`,
    ...remarks,
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

/** GitHub links a bare hash to the commit. */
function commitText({ sha, label }: Commit): string {
  return [label === undefined ? '' : name(label), isSha(sha) ? sha.slice(0, 7) : '']
    .filter(part => part !== '')
    .join(' ')
}

/** Each file once, from its digest on the base to the one here where it has both. */
function subjectTexts(subjects: readonly Subject[]): string[] {
  const digests = new Map<string, Set<string>>()
  for (const { name: path, role, digest } of subjects) {
    const short = `${digest.sha256.slice(0, 8)}…`
    const known = [...(digests.get(path) ?? [])]
    digests.set(path, new Set(role === 'baseline' ? [short, ...known] : [...known, short]))
  }
  return [...digests].map(([path, shorts]) => `${code(path)} sha256 ${name([...shorts].join(' → '))}`)
}

/** A URL that cannot leave its parentheses; undefined where it is none of the web. */
function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { href, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(
    /[()<>[\]\\`*_|~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
