import { readFileSync } from 'node:fs'
import { readEvent, setOutputs } from '@probity/github'
import { workingTree } from '@probity/revisions'
import { baseOfEvent } from './base.ts'
import { doorOf } from './doors.ts'
import { settingsFromText } from './inputs.ts'
import { input, isOfPullRequest, leaveJson, log, ofRun, show, workingDirectory } from './job.ts'
import { runGate } from './run-gate.ts'
import { readShared } from './shared.ts'

/**
 * One gate as a step of a job. Reports first, fails last: the verdict stands whatever becomes of the report.
 * Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
export async function runAction(name: string, signal: AbortSignal): Promise<0 | 1 | 2> {
  const door = doorOf(name)
  const shared = await readShared(input)
  const folder = workingDirectory(shared['working-directory'])
  const switches = { mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  const event = readEvent(process.env, path => readFileSync(path, 'utf8'))
  const { base } = baseOfEvent(folder, event)
  const context = {
    id: shared.name ?? name,
    head: workingTree(folder),
    ...(base === undefined ? {} : { base }),
    results: [],
    log,
    signal,
  }
  const settings = door.open().then(({ schema }) => settingsFromText(schema, input))
  const { result, status, error } = await runGate(door, settings, context, switches)
  const report = ofRun({ results: [result], ...switches }, event)
  setOutputs({
    verdict: result.verdict,
    blocked: String(status !== 0),
    'result-path': leaveJson(`${result.gate}-${result.id}`, result),
  })
  show(report, error === undefined ? [] : [error], folder)
  if (!signal.aborted && (isOfPullRequest(event) || shared['code-scanning'])) {
    const { post } = await import('./post.ts')
    await post(event, report, shared['github-token'] ?? '', {
      comment: shared.comment,
      codeScanning: shared['code-scanning'],
      folder,
    })
  }
  return status
}
