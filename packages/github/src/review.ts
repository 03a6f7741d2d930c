import { createHash } from 'node:crypto'
import { markdown } from '@probity/core'
import type { Client } from './client.ts'

/** A line of a file as it should be. */
export interface Suggestion {
  path: string
  line: number
  /** The whole line, without its end. */
  text: string
  /** Why, as plain text. */
  message: string
}

/** Suggestions for one pull request. */
export interface Review {
  owner: string
  repo: string
  number: number
  headSha: string
  suggestions: readonly Suggestion[]
}

export interface Reviewed {
  /** Suggestions that were posted now. */
  posted: number
  /** Suggestions that stand there already. */
  standing: number
  /** Suggestions on lines that the pull request does not show, or beyond the tenth: GitHub takes none of the first. */
  leftOut: number
}

/** A pull request never holds more of ours: more would be noise. */
const most = 10

/** A page of a list, and how many pages are read. */
const perPage = 100
const mostPages = 10

/**
 * Posts what is not there yet as one review whose comments are suggested changes: the author takes one with a
 * click. Costs three requests; where nothing is new, two.
 */
export async function suggest(client: Client, review: Review): Promise<Reviewed> {
  const { owner, repo, number, headSha, suggestions } = review
  const pull = { owner, repo, pull_number: number }
  const comments = await pages(page =>
    client.rest.pulls.listReviewComments({ ...pull, per_page: perPage, page }),
  )
  const known = new Set(
    comments.flatMap(({ body }) => /<!-- probity suggestion=([0-9a-f]{16}) -->/.exec(body)?.[1] ?? []),
  )
  const fresh = suggestions.filter(suggestion => !known.has(keyOf(suggestion)))
  const standing = suggestions.length - fresh.length
  if (fresh.length === 0) return { posted: 0, standing, leftOut: 0 }

  const files = await pages(page => client.rest.pulls.listFiles({ ...pull, per_page: perPage, page }))
  const shown = new Map(files.map(({ filename, patch }) => [filename, linesShown(patch ?? '')]))
  const posted = fresh
    .filter(({ path, line }) => shown.get(path)?.has(line))
    .slice(0, Math.max(most - known.size, 0))
  if (posted.length > 0)
    await client.rest.pulls.createReview({
      ...pull,
      commit_id: headSha,
      event: 'COMMENT',
      body: `Probity suggests ${posted.length === 1 ? 'a change' : `${posted.length} changes`}: the card beside what was measured.`,
      comments: posted.map(suggestion => ({
        path: suggestion.path,
        line: suggestion.line,
        side: 'RIGHT',
        body: bodyOf(suggestion),
      })),
      // A repeated write would post them twice.
      request: { once: true },
    })
  return { posted: posted.length, standing, leftOut: fresh.length - posted.length }
}

/** What a suggestion is known by in later runs, wherever its line has moved to. */
function keyOf({ path, text }: Suggestion): string {
  return createHash('sha256').update(`${path}\0${text}`).digest('hex').slice(0, 16)
}

function bodyOf(suggestion: Suggestion): string {
  const { message, text } = suggestion
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1))
  const fence = '`'.repeat(ticks)
  return `${markdown(message)}\n\n${fence}suggestion\n${text}\n${fence}\n<!-- probity suggestion=${keyOf(suggestion)} -->`
}

/** The lines of the head that a patch shows: "line must be part of the diff", says GitHub of any other. */
export function linesShown(patch: string): Set<number> {
  const shown = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk !== null) line = Number(hunk[1])
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++)
  }
  return shown
}

async function pages<Item>(read: (page: number) => Promise<{ data: Item[] }>): Promise<Item[]> {
  const all: Item[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await read(page)
    all.push(...data)
    if (data.length < perPage) break
  }
  return all
}
