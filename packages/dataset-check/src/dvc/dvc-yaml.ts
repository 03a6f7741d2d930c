import { isRecord } from '@probity/core'
import { folderOf, inside } from '../inside.ts'
import { readYaml } from '../yaml.ts'
import type { OutputFlags } from './entry.ts'

/** A stage as `dvc.yaml` defines it, as far as it is said without a template. */
export interface Definition {
  name: string
  line?: number
  /** One of many that `foreach` or `matrix` makes: locked as `name@key`. */
  isMany: boolean
  /** Undefined where it is a template. */
  wdir?: string
  cmd?: string | string[]
  deps: string[]
  params: { file: string; keys: string[] | undefined }[]
  /** Outputs, metrics and plots, with their flags; a path may hold `${…}`. */
  outs: ({ path: string } & OutputFlags)[]
}

export interface Pipeline {
  path: string
  definitions: Definition[]
}

/** Reads the stages of `dvc.yaml`. Templates are not resolved. Throws an `Error` that says what is wrong. */
export function readDvcYaml(source: string, path: string): Pipeline {
  const { texts, lineOf } = readYaml(source)
  if (texts === '' || texts === null) return { path, definitions: [] }
  if (!isRecord(texts)) throw new Error('is no mapping')
  const stages = texts.stages ?? {}
  if (!isRecord(stages)) throw new Error('`stages` is no mapping')
  const definitions = Object.entries(stages).map(([name, value]) => {
    if (!isRecord(value)) throw new Error('a stage is no mapping')
    const body = isRecord(value.do) ? value.do : value
    const outs = ['outs', 'metrics', 'plots'].flatMap(key => items(body[key])).map(readOutput)
    return {
      name,
      line: lineOf(['stages', name]),
      isMany: value.foreach !== undefined || value.matrix !== undefined,
      ...(isTemplate(body.wdir) ? {} : { wdir: folderIn(path, body.wdir) }),
      cmd: body.cmd as string | string[] | undefined,
      deps: items(body.deps).map(item => item.path),
      params: items(body.params).map(readParams),
      outs,
    }
  })
  return { path, definitions }
}

/** Whether DVC would put something else in its place. */
export function isTemplate(value: unknown): boolean {
  return typeof value === 'string' && /(?<!\\)\$\{/.test(value)
}

/**
 * Whether a path may have come of a template: `out_${item}.txt` fits `out_a.txt`.
 */
export function fits(template: string, path: string): boolean {
  const pieces = template.split(/(?<!\\)\$\{[^}]*\}/)
  if (pieces.length === 1) return template === path
  const first = pieces[0]!
  const last = pieces.at(-1)!
  if (path.length < first.length + last.length || !path.startsWith(first) || !path.endsWith(last))
    return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at)
    if (found === -1 || found + piece.length > path.length - last.length) return false
    at = found + piece.length
  }
  return true
}

/** A list whose items are a name, or a name with its settings. */
function items(value: unknown): { path: string; settings: unknown }[] {
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.entries(value).map(([key, set]) => ({ [key]: set }))
      : []
  return list.flatMap((item: unknown) => {
    if (typeof item === 'string') return [{ path: item, settings: undefined }]
    return isRecord(item) ? Object.entries(item).map(([path, settings]) => ({ path, settings })) : []
  })
}

function readOutput({ path, settings }: { path: string; settings: unknown }): { path: string } & OutputFlags {
  const set = isRecord(settings) ? settings : {}
  const isStored = set.cache !== 'false'
  return {
    path: path.replace(/\/+$/, ''),
    isCached: isStored,
    isPushed: set.push !== 'false',
    ...(typeof set.remote === 'string' ? { remote: set.remote } : {}),
  }
}

/** `train.lr` is a key of `params.yaml`; `conf.json: [k]` names the file; a file alone is wanted whole. */
function readParams({ path, settings }: { path: string; settings: unknown }): Definition['params'][number] {
  if (settings === undefined) return { file: 'params.yaml', keys: [path] }
  return { file: path, keys: Array.isArray(settings) ? settings.map(String) : undefined }
}

function folderIn(path: string, wdir: unknown): string | undefined {
  return inside(folderOf(path), typeof wdir === 'string' && wdir !== '' ? wdir : '.')
}
