import { type Claim, countText, type Finding, listText, plural, type Verdict } from '@probity/core'
import type { Lock } from './dvc/dvc-lock.ts'
import { sentenceOf } from './findings.ts'
import type { Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import type { Asked, Pushed } from './pushed.ts'

type Said = Pick<Claim, 'id' | 'metric' | 'title' | 'slice' | 'verdict' | 'value' | 'reason' | 'remedy'>

/** A count that has to be zero. It counts files and not people: `n`, of which small counts are hidden, is 0. */
function none(said: Said): Claim {
  return {
    ...said,
    n: 0,
    limit: { kind: 'max', value: 0 },
    judge: 'point',
    interval: null,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
}

/**
 * That what a manifest names is what it must be: here, or else in the remote storage.
 *
 * @param findings that blame this manifest. @param pushed what the storage said, where it was asked.
 */
export function manifestClaim(
  manifest: Manifest,
  checks: readonly Check[],
  findings: readonly Finding[],
  pushed: ReadonlyMap<Check['expected'], Pushed>,
): Claim {
  const errors = findings.filter(({ level }) => level === 'error')
  const count = (state: Check['state']) => checks.filter(check => check.state === state).length
  const same = count('same')
  const unproven = checks.filter(({ state, expected }) => state === 'same' && expected.digests.length === 0)
  const stored = checks.filter(({ state, expected }) => state === 'absent' && expected.stored !== undefined)
  const there = stored.filter(({ expected }) => pushed.get(expected)?.state === 'there').length
  const open = stored.filter(({ expected }) => pushed.get(expected)?.state === 'unknown').length
  const left = stored.filter(({ expected }) => !pushed.has(expected)).length
  const said = {
    id: `${manifest.path}/files_differing/max`,
    metric: 'files_differing',
    title: 'files that are not what the manifest names',
    slice: { manifest: manifest.path },
  }
  if (errors.length > 0) {
    return none({
      ...said,
      verdict: 'fail',
      value: errors.length,
      reason: sentence(errors),
      remedy: errors[0]!.fix,
    })
  }
  const parts = [
    ...(same > 0 ? [`${plural(same, 'path')} ${same === 1 ? 'is' : 'are'} what ${manifest.path} names`] : []),
    ...(unproven.length > 0
      ? [
          `of ${countText(unproven.length)} it names no hash: ${unproven.length === 1 ? 'it is' : 'they are'} here${unproven.every(({ expected }) => expected.bytes !== undefined) ? ', of the size it names' : ''}`,
        ]
      : []),
    ...(there > 0 ? [`${countText(there)} not checked out, and in the remote storage under the hash`] : []),
    ...(open > 0
      ? [`${plural(open, 'path')} ${open === 1 ? 'is' : 'are'} not here, and the storage could not be asked`]
      : []),
    ...(left > 0
      ? [
          `${countText(left)} not checked out and not asked for: untouched by this change, never pushed, or \`remote: skip\``,
        ]
      : []),
    ...(manifest.open.length > 0
      ? [
          `${plural(manifest.open.length, 'path')} cannot be checked: ${manifest.open[0]!.path} ${manifest.open[0]!.reason}`,
        ]
      : []),
    ...(checks.length + manifest.open.length === 0 ? ['names nothing of this repository'] : []),
  ]
  const verdict: Verdict =
    open + manifest.open.length > 0 ? 'not-computable' : same + there > 0 ? 'pass' : 'skipped'
  return none({
    ...said,
    verdict,
    value: verdict === 'pass' ? 0 : null,
    reason: parts.join('; '),
    ...(open > 0
      ? {
          remedy:
            manifest.format === 'Git LFS'
              ? 'check out with `lfs: true`'
              : 'fetch the data before this step (`dvc pull`), or set `exists-command`',
        }
      : {}),
  })
}

/** That a pipeline last ran with what is here now. @param findings of the pipeline alone. */
export function pipelineClaim(lock: Lock, findings: readonly Finding[]): Claim {
  const errors = findings.filter(({ level }) => level === 'error')
  const said = {
    id: `${lock.path}/pipeline_changes/max`,
    metric: 'pipeline_changes',
    title: 'changes that the pipeline was not run with',
    slice: { pipeline: lock.path },
    value: errors.length,
  }
  if (errors.length > 0)
    return none({ ...said, verdict: 'fail', reason: sentence(errors), remedy: errors[0]!.fix })
  const reason = `${plural(lock.stages.length, 'stage')} last ran with what is here now`
  return none({ ...said, verdict: 'pass', reason })
}

/** That the remote storage has all that this change needs. */
export function remoteClaim(asked: Asked): Claim {
  const errors = asked.findings.filter(({ level, rule }) => level === 'error' && rule !== 'remote-local')
  const isOpen = asked.pushed.some(({ state }) => state === 'unknown')
  const said = {
    id: `${asked.remote}/objects_missing/max`,
    metric: 'objects_missing',
    title: 'objects that are not in the remote storage',
    slice: { remote: asked.remote },
  }
  if (errors.length > 0) {
    const value = Math.max(asked.missing, 1)
    return none({ ...said, verdict: 'fail', value, reason: sentence(errors), remedy: errors[0]!.fix })
  }
  if (isOpen) {
    const names = listText(
      asked.pushed.filter(({ state }) => state === 'unknown').map(({ expected }) => expected.path),
      3,
    )
    return none({
      ...said,
      verdict: 'not-computable',
      value: null,
      reason:
        asked.remote === '(none)'
          ? asked.findings[0]!.message
          : `remote ${asked.remote} could not be asked for ${names}: it ${asked.why}`,
      remedy: asked.fix ?? 'give the job its credentials, set `exists-command`, or set `remote: skip`',
    })
  }
  return none({
    ...said,
    verdict: 'pass',
    value: 0,
    reason: `${plural(asked.objects, 'object')} of ${plural(asked.pushed.length, 'path')} ${asked.objects === 1 ? 'is' : 'are'} there`,
  })
}

function sentence(errors: readonly Finding[]): string {
  const more = errors.length > 1 ? `, and ${countText(errors.length - 1)} more` : ''
  return `${sentenceOf(errors[0]!)}${more}`
}
