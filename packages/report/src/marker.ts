import type { Report } from './report.ts'

/** What the first line of a comment says of it: which comment it is, and of which head and run. */
export interface Marker {
  key: string
  head?: string
  run?: number
  attempt?: number
}

/** The hidden first line of a comment. A `key` is 1 to 24 letters, digits, `.`, `_` or `-`. */
export function markerLine(report: Report, key: string): string {
  if (!/^[\w.-]{1,24}$/.test(key) || key.includes('--'))
    throw new TypeError(`not a key of a comment: ${JSON.stringify(key)}`)
  const head = isSha(report.head?.sha) ? ` head=${report.head.sha}` : ''
  const run = report.run === undefined ? '' : ` run=${report.run.id} attempt=${report.run.attempt}`
  return `<!-- probity key=${key}${head}${run} -->`
}

/** Reads the first line of a comment's text; undefined where it is not one of ours. */
export function readMarker(body: string): Marker | undefined {
  const line =
    /^<!-- probity key=([\w.-]{1,24})(?: head=([0-9a-f]{40,64}))?(?: run=(\d{1,16}) attempt=(\d{1,9}))? -->/
  const match = line.exec(body)
  if (match === null) return undefined
  const [, key, head, run, attempt] = match
  return {
    key: key!,
    ...(head === undefined ? {} : { head }),
    ...(run === undefined ? {} : { run: Number(run), attempt: Number(attempt) }),
  }
}

/** A full commit hash, SHA-1 or SHA-256. */
export function isSha(text: string | undefined): text is string {
  return text !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
