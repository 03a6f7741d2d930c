import { cut } from '@probity/core'
import type { Annotation } from '@probity/report'
import type { Client } from './client.ts'

/** A check run as it is to be shown. */
export interface CheckRun {
  owner: string
  repo: string
  headSha: string
  name: string
  conclusion: 'success' | 'failure' | 'neutral' | 'skipped'
  title: string
  /** Markdown, at most 65,535 characters, as `text`. */
  summary: string
  text?: string
  annotations: readonly Annotation[]
}

/** "No more than 50 items are allowed; 51 were supplied." */
const perRequest = 50

/** Creates a completed check run; annotations go 50 a request, and those without a line are left out. */
export async function createCheckRun(client: Client, run: CheckRun): Promise<{ url: string }> {
  const { owner, repo, headSha, name, conclusion, title, summary, text } = run
  const annotations = run.annotations.flatMap(lineAnnotation)
  const output = (from: number) => ({
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    annotations: annotations.slice(from, from + perRequest),
  })
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: output(0),
  })
  for (let from = perRequest; from < annotations.length; from += perRequest)
    await client.rest.checks.update({ owner, repo, check_run_id: data.id, output: output(from) })
  return { url: data.html_url ?? '' }
}

function lineAnnotation({ level, title, message, path, line, column }: Annotation) {
  if (path === undefined || line === undefined) return []
  return [
    {
      path,
      start_line: line,
      end_line: line,
      ...(column === undefined ? {} : { start_column: column, end_column: column }),
      annotation_level: level === 'error' ? ('failure' as const) : level,
      title,
      message,
    },
  ]
}

/** GitHub takes no longer description of a commit status. */
const longestDescription = 140

/** Says the same in one line on the commit itself: for a token that may not write check runs. */
export async function createStatus(client: Client, run: CheckRun & { url: string }): Promise<void> {
  const { owner, repo, headSha, name, conclusion, title, url } = run
  await client.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: headSha,
    context: name,
    state: conclusion === 'failure' ? 'failure' : 'success',
    description: cut(title, longestDescription),
    target_url: url,
  })
}

/** The text of the newest completed check run of that name on a commit; undefined where there is none. */
export async function checkRunText(
  client: Client,
  where: { owner: string; repo: string; commit: string; name: string },
): Promise<string | undefined> {
  const { owner, repo, commit, name } = where
  const { data } = await client.rest.checks.listForRef({
    owner,
    repo,
    ref: commit,
    check_name: name,
    status: 'completed',
    filter: 'latest',
    per_page: 1,
  })
  return data.check_runs[0]?.output.text ?? undefined
}
