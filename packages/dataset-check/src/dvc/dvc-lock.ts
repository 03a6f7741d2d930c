import { isRecord } from '@probity/core'
import { folderOf } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found } from '../rules.ts'
import { readYaml } from '../yaml.ts'
import { type Definition, fits, type Pipeline } from './dvc-yaml.ts'
import { addEntry } from './entry.ts'

/** A stage as it last ran. */
export interface Stage {
  name: string
  line?: number
  cmd: unknown
  /** As written, relative to the stage's folder. */
  deps: string[]
  outs: string[]
  /** File to key to value, by type. A value of `undefined` keys is the file as a whole. */
  params: Record<string, Record<string, unknown>>
  definition?: Definition
  /** That its paths are relative to; undefined where `wdir` is a template. */
  folder?: string
}

/** What the stages of a pipeline read and wrote when they last ran. */
export interface Lock extends Manifest {
  stages: Stage[]
}

/** `dvc.lock` says where each stage stood; where its paths begin stands in the `dvc.yaml` beside it. */
export function readDvcLock(source: string, path: string, pipeline: Pipeline | undefined): Lock {
  const lock: Lock = { ...emptyManifest(path, 'DVC lock'), stages: [] }
  const yaml = readYaml(source)
  const { texts, lineOf } = yaml
  // DVC takes an empty lock for one without stages.
  if (texts === '' || texts === null) return lock
  const invalid = (message: string, line?: number) =>
    lock.findings.push(
      found(
        'manifest-invalid',
        { path, line },
        message,
        'run `dvc repro` or `dvc commit`, and commit what it writes',
      ),
    )
  if (!isRecord(texts)) {
    invalid('is no mapping: DVC refuses it')
    return lock
  }
  if (texts.schema !== '2.0') {
    invalid(
      texts.schema === undefined
        ? 'was written by DVC before 2.0 (it has no `schema`): DVC 3 refuses it'
        : 'has a `schema` other than 2.0: DVC refuses it',
    )
    return lock
  }
  const stages = texts.stages ?? {}
  if (!isRecord(stages)) {
    invalid('`stages` is no mapping')
    return lock
  }
  const typed = yaml.typed() as { stages: Record<string, { params?: unknown }> }
  for (const [name, body] of Object.entries(stages)) {
    const line = lineOf(['stages', name])
    if (!isRecord(body) || body.cmd === undefined) {
      invalid('a stage has no `cmd`', line)
      continue
    }
    const definition = pipeline?.definitions.find(candidate => candidate.name === name.split('@')[0])
    const folder = definition === undefined ? folderOf(path) : definition.wdir
    const params = typed.stages[name]?.params
    const listed = (key: 'deps' | 'outs') => (Array.isArray(body[key]) ? body[key].filter(isRecord) : [])
    const paths = (key: 'deps' | 'outs') => listed(key).map(item => String(item.path))
    const stage = { name, line, cmd: body.cmd, deps: paths('deps'), outs: paths('outs'), definition, folder }
    lock.stages.push({ ...stage, params: (isRecord(params) ? params : {}) as Stage['params'] })
    if (folder === undefined) {
      lock.open.push({
        path: name,
        reason: 'the `wdir` of the stage is a template or leads out of the repository',
      })
      continue
    }
    for (const [i, entry] of listed('deps').entries()) {
      addEntry(lock, entry, {
        folder,
        line: lineOf(['stages', name, 'deps', i]),
        stage: { name, as: 'dependency' },
        flags: { isCached: false, isPushed: false },
      })
    }
    for (const [i, entry] of listed('outs').entries()) {
      const flags = definition?.outs.find(out => fits(out.path, String(entry.path).replace(/\/+$/, '')))
      addEntry(lock, entry, {
        folder,
        line: lineOf(['stages', name, 'outs', i]),
        stage: { name, as: 'output' },
        flags: flags ?? { isCached: true, isPushed: true },
      })
    }
  }
  return lock
}
