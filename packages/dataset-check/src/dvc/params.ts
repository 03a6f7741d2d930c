import { isDeepStrictEqual } from 'node:util'
import { isRecord, type Revision } from '@probity/core'
import { readText } from '@probity/revisions'
import { inside } from '../inside.ts'
import { readYaml } from '../yaml.ts'
import type { Stage } from './dvc-lock.ts'

/** A parameter that is not what the stage last ran with, or a file of parameters that cannot be read here. */
export type ParamChange =
  | { kind: 'changed' | 'gone'; file: string; key: string }
  | { kind: 'unread'; file: string; why: string }

/** Holds the parameters of a stage, as its lock has them, against the files that they come from. */
export async function paramChanges(stage: Stage, head: Revision): Promise<ParamChange[]> {
  const changes: ParamChange[] = []
  for (const [file, locked] of Object.entries(stage.params)) {
    const path = inside(stage.folder ?? '.', file)
    if (path === undefined || (await head.size(path)) === undefined) {
      changes.push({ kind: 'unread', file, why: 'is not here' })
      continue
    }
    if (!/\.(ya?ml|json)$/.test(file)) {
      changes.push({ kind: 'unread', file, why: 'is neither YAML nor JSON' })
      continue
    }
    let now: unknown
    try {
      const text = await readText(head, path)
      now = file.endsWith('.json') ? JSON.parse(text) : readYaml(text).typed()
    } catch {
      changes.push({ kind: 'unread', file, why: 'cannot be parsed' })
      continue
    }
    if (!isRecord(locked)) continue
    for (const [key, value] of Object.entries(locked)) {
      const current = valueAt(now, key)
      if (current === undefined) changes.push({ kind: 'gone', file, key })
      else if (!isDeepStrictEqual(current, value)) changes.push({ kind: 'changed', file, key })
    }
  }
  return changes
}

/** `train.lr` in `{train: {lr: 0.1}}`, also `layers.0` or `layers[0]`; a key that itself holds dots is found first. */
function valueAt(value: unknown, key: string): unknown {
  if (isRecord(value) && Object.hasOwn(value, key)) return value[key]
  return key
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((at, part) => {
      if (Array.isArray(at)) return at[Number(part)]
      return isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined
    }, value)
}
