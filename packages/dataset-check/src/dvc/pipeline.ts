import { posix } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Finding, listText, type Revision } from '@probity/core'
import { found } from '../rules.ts'
import type { Lock, Stage } from './dvc-lock.ts'
import { type Definition, isTemplate, type Pipeline } from './dvc-yaml.ts'
import { paramChanges } from './params.ts'

const rerun = 'run `dvc repro`, and commit dvc.lock'

/** Whether a pipeline is locked as it is defined: its stages, their commands, inputs, outputs and parameters. */
export async function checkPipeline(
  pipeline: Pipeline | undefined,
  lock: Lock,
  head: Revision,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const definition of pipeline?.definitions ?? []) {
    const at = { path: pipeline!.path, line: definition.line }
    const isLocked = ({ name }: Stage) =>
      definition.isMany ? name.startsWith(`${definition.name}@`) : name === definition.name
    if (!lock.stages.some(isLocked)) {
      const message = `stage ${definition.name} has never run as it stands here: ${lock.path} does not have it`
      findings.push(found('stage-not-locked', at, message, rerun))
    }
  }
  for (const stage of lock.stages) {
    const at = { path: lock.path, line: stage.line }
    if (pipeline !== undefined && stage.definition === undefined) {
      const message = `stage ${stage.name} is in the lock and no longer in ${pipeline.path}`
      findings.push(found('stage-changed', at, message, rerun))
      continue
    }
    const changed = stage.definition === undefined ? [] : definitionChanges(stage.definition, stage)
    if (changed.length > 0) {
      const message = `stage ${stage.name} is defined otherwise than it last ran: ${listText(changed)}`
      findings.push(found('stage-changed', { path: lock.path, line: stage.line }, message, rerun))
    }
    for (const change of await paramChanges(stage, head)) {
      if (change.kind === 'unread') {
        const message = `stage ${stage.name}: the parameters of ${change.file} are not held against the lock: it ${change.why}`
        findings.push(
          found('params-unread', at, message, 'keep parameters in YAML or JSON that is committed'),
        )
      } else {
        const what = change.kind === 'gone' ? 'is gone from' : 'has another value in'
        const message = `stage ${stage.name}: parameter ${change.key} ${what} ${change.file} than it last ran with`
        findings.push(found('params-changed', at, message, rerun))
      }
    }
  }
  return findings
}

/** What of a definition that holds no template differs from the lock. */
function definitionChanges(definition: Definition, stage: Stage): string[] {
  const changed: string[] = []
  const { cmd } = definition
  const isLiteral = [cmd].flat().every(line => !isTemplate(line)) && !definition.isMany
  if (cmd !== undefined && isLiteral && !isDeepStrictEqual([cmd].flat(), [stage.cmd].flat()))
    changed.push('its command')
  const differ = (defined: readonly string[], locked: readonly string[]) => {
    if (definition.isMany || defined.some(isTemplate)) return false
    const clean = (paths: readonly string[]) =>
      new Set(paths.map(path => posix.normalize(path).replace(/\/+$/, '')))
    const [a, b] = [clean(defined), clean(locked)]
    return a.size !== b.size || [...a].some(path => !b.has(path))
  }
  if (differ(definition.deps, stage.deps)) changed.push('its dependencies')
  if (
    differ(
      definition.outs.map(out => out.path),
      stage.outs,
    )
  )
    changed.push('its outputs')
  for (const { file, keys } of definition.params) {
    const locked = Object.keys(stage.params[file] ?? {})
    if (definition.isMany || isTemplate(file) || keys?.some(isTemplate)) continue
    const missing = keys === undefined ? locked.length === 0 : keys.some(key => !locked.includes(key))
    if (missing) changed.push(`its parameters of ${file}`)
  }
  return changed
}
