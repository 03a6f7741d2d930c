import { readFileSync } from 'node:fs'
import { readEvent, setOutputs } from '@probity/github'
import { isBlocked, verdictOf } from '@probity/report'
import { workingTree } from '@probity/revisions'
import type { GatherInputs } from '../generated/gather-inputs.ts'
import { validate } from '../generated/validate-gather-inputs.js'
import { readInputs } from '../inputs.ts'
import { input, ofRun, show, workingDirectory } from '../job.ts'
import { post } from '../post.ts'
import { gather } from './gather.ts'
import { gatherInputs } from './gather-inputs.ts'

/**
 * Reports what other jobs found, as the only one that writes: in the same workflow after them, or on
 * `workflow_run` for a pull request from a fork, whose own jobs may not write. Returns the exit status.
 */
export async function runGatherAction(signal: AbortSignal): Promise<0 | 1 | 2> {
  const inputs = await readInputs<GatherInputs>(gatherInputs, validate, input)
  const folder = workingDirectory(inputs['working-directory'])
  const event = readEvent(process.env, path => readFileSync(path, 'utf8'))
  const results = await gather(inputs.results, workingTree(folder))
  const report = ofRun({ results, mode: inputs.mode, onInconclusive: inputs['on-inconclusive'] }, event)
  const blocked = isBlocked(report)
  setOutputs({ verdict: verdictOf(report), blocked: String(blocked) })
  show(report, [], folder)
  if (!signal.aborted)
    await post(event, report, inputs['github-token'] ?? '', { comment: inputs.comment, folder })
  return blocked ? 1 : 0
}
