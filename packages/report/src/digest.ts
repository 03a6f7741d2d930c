import { gunzipSync, gzipSync } from 'node:zlib'
import { DataError, type Exhibit, type GateResult, isRecord } from '@probity/core'
import { isSha } from './marker.ts'
import { posted } from './posted.ts'
import type { Commit, Origin, Report, Run } from './report.ts'
import { sortFindings, wrongClaims } from './result-text.ts'

const opening = '[probity]:data:application/gzip;base64,'
const schema = 'probity/report@1'

/** Rows, claims, findings and files of a result that travel: more would push the text of the comment out. */
const most = 100

/** A comment holds at most 64 Ki characters; what grows beyond this was not written by us. */
const inflatedBytes = 8 * 1024 * 1024

/**
 * A report as a line of Markdown that renders as nothing: the definition of a link that is never used. Holds
 * what `travelling` leaves of it.
 */
export function encodeDigest(report: Report): string {
  const { results, mode, onInconclusive, head, base, run, origins, since } = travelling(report)
  // Keys keep their order: that of a slice's columns is seen by the reader.
  const text = JSON.stringify({ schema, results, mode, onInconclusive, head, base, run, origins, since })
  const bytes = gzipSync(text, { level: 9 })
  // The header names the system that packed it: 255 is "unknown" (RFC 1952), the same everywhere.
  bytes[9] = 255
  return opening + bytes.toString('base64')
}

/** What may be posted, and of long lists the first hundred. What travels of what has travelled is the same. */
export function travelling(report: Report): Report {
  const shown = posted(report)
  return { ...shown, results: shown.results.map(abridged) }
}

/**
 * Reads the report back from a comment's text; undefined where there is none. It was in the reach of anyone
 * who may edit the comment: `isResult` holds each result against its schema, and a digest that is not whole
 * or not of this shape throws a `DataError`, to be said and dropped.
 *
 * `repositoryUrl` (`https://github.com/owner/name`) is where the link to the run must lead.
 */
export function decodeDigest(
  comment: string,
  isResult: (value: unknown) => boolean,
  repositoryUrl: string,
): Report | undefined {
  const line = comment.split(/\r?\n/).findLast(text => text.startsWith(opening))
  if (line === undefined) return undefined
  const value = inflate(line.slice(opening.length))
  if (!isReport(value, isResult, repositoryUrl)) throw tampered('is not of the shape of a report')
  const { schema: _, ...report } = value
  return report
}

function inflate(base64: string): unknown {
  let text: string
  try {
    text = gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: inflatedBytes }).toString()
  } catch (cause) {
    throw tampered(`is not gzip of at most ${inflatedBytes} bytes`, cause)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw tampered('is not JSON', cause)
  }
}

function tampered(what: string, cause?: unknown): DataError {
  return new DataError(
    `the results that travel in it cannot be used: the digest ${what}`,
    { path: 'the Probity comment' },
    { remedy: 'nothing: the next run of each gate writes its results anew', cause },
  )
}

function abridged(result: GateResult): GateResult {
  const { claims, findings, exhibits, coverage, notes } = result
  const left = (found: readonly unknown[], what: string) =>
    found.length > most ? [`${found.length - most} more ${what} are in the job summary`] : []
  return {
    ...result,
    claims: claims.length > most ? [...new Set([...wrongClaims(result), ...claims])].slice(0, most) : claims,
    findings: sortFindings(findings).slice(0, most),
    exhibits: exhibits.map(abridgedExhibit),
    coverage: { read: coverage.read.slice(0, most), skipped: coverage.skipped.slice(0, most) },
    notes: [...notes, ...left(claims, 'claims'), ...left(findings, 'findings')],
  }
}

function abridgedExhibit(exhibit: Exhibit): Exhibit {
  const { rows, note = '' } = exhibit
  if (rows.length <= most) return exhibit
  return {
    ...exhibit,
    rows: rows.slice(0, most),
    note: `The first ${most} of ${rows.length} rows. ${note}`.trim(),
  }
}

type Fields = Record<string, unknown>

function isReport(
  value: unknown,
  isResult: (value: unknown) => boolean,
  repositoryUrl: string,
): value is Report & { schema: string } {
  if (
    !hasOnly(value, [
      'schema',
      'results',
      'mode',
      'onInconclusive',
      'head',
      'base',
      'run',
      'origins',
      'since',
    ])
  )
    return false
  const { results, origins } = value
  return (
    value.schema === schema &&
    Array.isArray(results) &&
    results.every(isResult) &&
    (value.mode === 'enforce' || value.mode === 'report') &&
    (value.onInconclusive === 'warn' || value.onInconclusive === 'fail' || value.onInconclusive === 'pass') &&
    (value.head === undefined || isCommit(value.head)) &&
    (value.base === undefined || isCommit(value.base)) &&
    (value.run === undefined || isRun(value.run, repositoryUrl)) &&
    (origins === undefined ||
      (Array.isArray(origins) &&
        origins.length === results.length &&
        origins.every(origin => hasOnly(origin, ['id', 'attempt']) && isOrigin(origin)))) &&
    (value.since === undefined ||
      (hasOnly(value.since, ['id', 'attempt', 'sha']) &&
        isOrigin(value.since) &&
        isShaOrNone(value.since.sha)))
  )
}

function hasOnly(value: unknown, keys: readonly string[]): value is Fields {
  return isRecord(value) && Object.keys(value).every(key => keys.includes(key))
}

function isCommit(value: unknown): value is Commit {
  if (!hasOnly(value, ['sha', 'label'])) return false
  return isSha(value.sha as string) && (value.label === undefined || typeof value.label === 'string')
}

function isRun(value: unknown, repositoryUrl: string): value is Run {
  if (!hasOnly(value, ['id', 'attempt', 'url']) || !isOrigin(value)) return false
  const { url, id } = value
  return typeof url === 'string' && `${url}/`.startsWith(`${repositoryUrl}/actions/runs/${id}/`)
}

function isOrigin(value: Fields): value is Fields & Origin {
  return isCount(value.id) && isCount(value.attempt)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isShaOrNone(value: unknown): boolean {
  return value === '' || isSha(value as string)
}
