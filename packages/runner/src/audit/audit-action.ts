import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut } from '@probity/core'
import { type Event, type Posting, readEvent, setOutputs } from '@probity/github'
import {
  decodeTrend,
  encodeTrend,
  extendTrend,
  isBlocked,
  type Report,
  renderSummary,
  type Trend,
  trendExhibit,
  verdictLine,
  verdictOf,
} from '@probity/report'
import { workingTree } from '@probity/revisions'
import { baseOfEvent } from '../base.ts'
import { writeEvidence } from '../evidence/write-evidence.ts'
import type { AuditInputs } from '../generated/audit-inputs.ts'
import { validate } from '../generated/validate-audit-inputs.js'
import { readInputs } from '../inputs.ts'
import { annotationsOf, input, leaveJson, log, ofRun, outputFolder, show, workingDirectory } from '../job.ts'
import { post } from '../post.ts'
import { type AuditContext, audit } from './audit.ts'
import { auditInputs } from './audit-inputs.ts'

/**
 * The whole audit as a step of a job. Reports first, fails last. Returns the exit status: 0 not blocked,
 * 1 blocked, 2 a gate or the audit could not run.
 */
export async function runAuditAction(signal: AbortSignal): Promise<0 | 1 | 2> {
  const inputs = await readInputs<AuditInputs>(auditInputs, validate, input)
  const folder = workingDirectory(inputs['working-directory'])
  const event = readEvent(process.env, path => readFileSync(path, 'utf8'))
  const token = inputs['github-token'] ?? ''
  const evaluatedAt = new Date()
  const { base, target } = baseOfEvent(folder, event)
  const context: AuditContext = {
    head: workingTree(folder),
    ...(base === undefined ? {} : { base }),
    ...(isGoverned(event) && target !== undefined ? { target } : {}),
    fetch: async (repository, path, commit) => {
      const { connect, readFile } = await import('@probity/github')
      return readFile(await connect({ token, apiUrl: event.apiUrl }), repository, path, commit)
    },
    log,
    signal,
  }
  const found = await audit(inputs, context, evaluatedAt)
  const trend = inputs.check ? await trendBefore(event, token) : {}
  const report = ofRun(withTrend(found.report, trend), event)
  const { predicate, checksums } = writeEvidence(
    join(outputFolder(), 'evidence'),
    report.results,
    found.governing,
    {
      evaluatedAt,
      url: `${event.run.url}/attempts/${event.run.attempt}`,
      repository: `${event.serverUrl}/${event.owner}/${event.repo}`,
      event: {
        name: event.kind,
        head: event.headSha,
        ...(event.baseSha === undefined ? {} : { base: event.baseSha }),
      },
    },
  )
  setOutputs({
    verdict: verdictOf(report),
    blocked: String(found.status !== 0),
    'result-path': leaveJson('audit', report.results),
    'predicate-path': predicate,
    'checksums-path': checksums,
  })
  show(report, found.errors, folder)
  if (!signal.aborted)
    await post(event, report, token, {
      folder,
      comment: inputs.comment,
      review: inputs.review,
      codeScanning: inputs['code-scanning'],
      ...(inputs.check ? { checkRun: checkRun(report, event, trend, folder) } : {}),
    })
  return found.status
}

/** On these events the change is not yet accepted, and the base's policy counts. */
function isGoverned({ kind }: Event): boolean {
  return kind === 'pull_request' || kind === 'pull_request_target' || kind === 'merge_group'
}

const checkName = 'probity'

/** What the last merges were held at, from the check run of the base. Whatever GitHub answers, there is an audit. */
async function trendBefore({ owner, repo, baseSha, apiUrl }: Event, token: string): Promise<Trend> {
  if (baseSha === undefined || token === '') return {}
  const { checkRunText, connect } = await import('@probity/github')
  try {
    const client = await connect({ token, apiUrl })
    return decodeTrend(await checkRunText(client, { owner, repo, commit: baseSha, name: checkName }))
  } catch (error) {
    log.debug(`the trend could not be read: ${error instanceof Error ? error.message : error}`)
    return {}
  }
}

/** The trend belongs to no gate: it stands with the policy. */
function withTrend(report: Report, trend: Trend): Report {
  const exhibit = trendExhibit(trend, report.results)
  if (exhibit === undefined) return report
  const results = report.results.map(result =>
    result.gate === 'policy' ? { ...result, exhibits: [...result.exhibits, exhibit] } : result,
  )
  return { ...report, results }
}

/** What the checks of the pull request show. A merge adds to the trend, a pull request does not. */
function checkRun(
  report: Report,
  event: Event,
  trend: Trend,
  folder: string,
): NonNullable<Posting['checkRun']> {
  const verdict = verdictOf(report)
  const isFine = verdict === 'pass' || verdict === 'skipped'
  return {
    name: checkName,
    isAlways: true,
    conclusion: isBlocked(report) ? 'failure' : isFine ? 'success' : 'neutral',
    title: cut(verdictLine(report), 255),
    summary: renderSummary(report, { budgetBytes: 65_535 }),
    text: encodeTrend(event.kind === 'push' ? extendTrend(trend, report.results) : trend),
    annotations: annotationsOf(report, folder),
  }
}
