import { type Finding, plural } from '@probity/core'
import type { Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import { found } from './rules.ts'

/** Most findings of a kind that one manifest gives; the rest is counted. */
const mostEach = 20

/**
 * What is wrong with the files that a manifest names. What is absent and kept in a store is no fault here: the
 * store is asked for it.
 *
 * @param isIncomplete whether a path is data that is not checked out, or holds such: what a stage reads of it is
 * judged by its hash alone.
 */
export function fileFindings(
  manifest: Manifest,
  checks: readonly Check[],
  isIncomplete: (path: string) => boolean,
): Finding[] {
  const findings: Finding[] = []
  for (const check of checks) {
    const { expected, state, why, problems = [] } = check
    const { path, line, stage } = expected
    const at = { path: manifest.path, line }
    if (stage?.as === 'dependency' && isIncomplete(path)) continue
    const reader = stage?.as === 'dependency' ? `stage ${stage.name} is out of date: its dependency ` : ''
    for (const problem of problems) {
      findings.push(found(problem.rule, { path: problem.path }, problem.message, problem.fix))
    }
    if (check.isPointer) {
      findings.push(
        found(
          'pointer-in-place',
          { path },
          `a Git LFS pointer stands in place of the content that ${manifest.path} names`,
          'check out with `lfs: true`, or run `git lfs pull`',
        ),
      )
    } else if (state === 'line-endings') {
      findings.push(
        found(
          'line-endings',
          at,
          `${reader}${path} ${why}`,
          'set `* text=auto eol=lf` in .gitattributes (or `core.autocrlf=input`), then write the hash again: `dvc commit`, `sha256sum`',
        ),
      )
    } else if (state === 'differs' && !problems.some(({ rule }) => rule !== 'link-dropped')) {
      findings.push(
        reader === ''
          ? found(
              'file-differs',
              at,
              `${path} is not what ${manifest.path} names: it ${why}`,
              fixOf(manifest),
            )
          : found(
              'pipeline-stale',
              at,
              `${reader}${path} ${why} than when it last ran`,
              'run `dvc repro`, and commit dvc.lock',
            ),
      )
    } else if (state === 'refused') {
      findings.push(found('unreadable', { path }, why, 'make it a plain file within the repository'))
    } else if (state === 'absent' && expected.stored === undefined) {
      findings.push(
        found(
          'file-missing',
          at,
          `${path} is named by ${manifest.path} and not here`,
          'commit the file, or take it out of the manifest',
        ),
      )
    }
  }
  return bounded(findings, manifest)
}

function fixOf({ format }: Manifest): string {
  switch (format) {
    case 'DVC':
      return '`dvc checkout` for the data that was committed, or `dvc add` for the data as it is'
    case 'DVC lock':
      return '`dvc checkout` for the data that was committed, or `dvc repro` for the data as it is'
    case 'Git LFS':
      return '`git lfs pull` for the content that was committed, or `git add` the file as it is'
    case 'probity.lock':
      return 'restore the file, or run `dataset-check --write` for the data as it is'
    default:
      return 'restore the file, or write the manifest again for the data as it is'
  }
}

function bounded(findings: readonly Finding[], manifest: Manifest): Finding[] {
  const seen = new Map<string, number>()
  const kept = findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1
    seen.set(rule, count)
    return count <= mostEach
  })
  for (const [rule, count] of seen) {
    if (count <= mostEach) continue
    const first = findings.find(finding => finding.rule === rule)!
    kept.push({
      ...first,
      path: manifest.path,
      message: `and ${plural(count - mostEach, 'more of this kind', 'more of this kind')}`,
    })
  }
  return kept
}

/** A finding without its place beside it: most messages say what its file is or has. */
export function sentenceOf({ path, message }: Finding): string {
  return /^(is|has|names|gives|holds|differs) /.test(message) ? `${path} ${message}` : message
}

/**
 * Names that a person, or another system, takes for one: equal after Unicode normalisation. A file system that
 * normalises holds only one of them.
 */
export function nameTwins(paths: readonly string[]): Finding[] {
  const seen = new Map<string, string>()
  const findings: Finding[] = []
  for (const path of paths) {
    const normal = path.normalize('NFC')
    const twin = seen.get(normal)
    if (twin === undefined) seen.set(normal, path)
    else {
      findings.push(
        found(
          'name-twins',
          { path },
          'has the same name as another file but for its Unicode form (NFC, NFD): macOS keeps only one of them',
          'rename one of the two',
        ),
      )
    }
  }
  return findings.slice(0, mostEach)
}
