import { ConfigError, type Context, DataError, isRecord, type Revision, sha256 } from '@probity/core'
import { type NoBase, unreadable } from '@probity/predictions'
import { readBytes } from '@probity/revisions'

/** A file of metrics is small: a larger one is something else. */
const mostBytes = 1_000_000
const mostFiles = 1000
const mostMetrics = 10_000

/** Numbers by their names, and the files they are from. */
export interface MetricFiles {
  metrics: Map<string, number>
  files: { path: string; bytes: number; sha256: string }[]
}

/** The paths that files, globs and folders name. */
export async function listMetricFiles(revision: Revision, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map(async name => {
      const files = await revision.list([name])
      return files.length > 0 ? files : revision.list([`${name.replace(/\/+$/, '')}/**`])
    }),
  )
  return [...new Set(found.flat())]
}

/**
 * Reads files of metrics: JSON and YAML, whose names are joined by dots where they are nested (`test.accuracy`, as
 * DVC shows them), and those of MLflow, a file for each metric with lines of time, value and step, of which the
 * last step counts.
 *
 * Throws a `DataError` for a file that is none of these and for a metric that stands in two, or is no number.
 */
export async function readMetricFiles(revision: Revision, paths: readonly string[]): Promise<MetricFiles> {
  const metrics = new Map<string, number>()
  const files: MetricFiles['files'] = []
  if (paths.length > mostFiles)
    throw new ConfigError(`\`metrics\`: ${paths.length} files match; at most ${mostFiles} are read`)
  for (const path of paths) {
    if (((await revision.size(path)) ?? 0) > mostBytes)
      throw new DataError(`more than ${mostBytes} bytes: this is no file of metrics`, { path })
    const bytes = await readBytes(revision, path, mostBytes, 'data')
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) })
    for (const [name, value] of await parse(bytes.toString('utf8'), path)) {
      if (metrics.has(name)) throw new DataError(`the metric ${name} stands in another file too`, { path })
      metrics.set(name, value)
    }
    if (metrics.size > mostMetrics)
      throw new DataError(`more than ${mostMetrics} metrics: this is no file of metrics`, { path })
  }
  return { metrics, files }
}

async function parse(text: string, path: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  if (/\.json$/i.test(path)) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new DataError('is not valid JSON', { path })
    }
    flatten(value, '', found, 0)
  } else if (/\.ya?ml$/i.test(path)) flatten(await readYaml(text, path), '', found, 0)
  else found.set(mlflowName(path), mlflowValue(text, path))
  if (found.size === 0) throw new DataError('holds no number', { path })
  return found
}

async function readYaml(text: string, path: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  } catch (cause) {
    // Nested so deep that the parser runs out of stack.
    throw new DataError('is not valid YAML', { path }, { cause })
  }
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new DataError(`is not valid YAML in line ${line}`, { path })
  }
  try {
    // Aliases can be made to explode, and no metric needs one.
    return document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new DataError('holds a YAML alias', { path }, { cause })
  }
}

const deepest = 20

/** Numbers by the names that lead to them; whatever is no number is none of ours. */
function flatten(value: unknown, name: string, into: Map<string, number>, depth: number): void {
  if (typeof value === 'number' && Number.isFinite(value) && name !== '') into.set(name, value)
  if (!isRecord(value) || depth === deepest) return
  for (const [key, part] of Object.entries(value))
    flatten(part, name === '' ? key : `${name}.${key}`, into, depth + 1)
}

/** What follows the folder `metrics`: a metric of MLflow may have slashes in its name. */
function mlflowName(path: string): string {
  const at = path.lastIndexOf('metrics/')
  return at < 0 ? path.slice(path.lastIndexOf('/') + 1) : path.slice(at + 'metrics/'.length)
}

function mlflowValue(text: string, path: string): number {
  let value = Number.NaN
  let last = Number.NEGATIVE_INFINITY
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parts = line.trim().split(/\s+/).map(Number)
    const [, found, step = i] = parts
    if (parts.length < 2 || parts.length > 3 || !parts.every(Number.isFinite))
      throw new DataError(
        'is neither JSON nor YAML nor a metric of MLflow, whose lines are time, value and step',
        { path, record: i + 1 },
        { remedy: 'name files that end with `.json`, `.yaml` or `.yml`, or the folder `metrics` of a run' },
      )
    if (step >= last) [value, last] = [found!, step]
  }
  if (Number.isNaN(value)) throw new DataError('is empty; a metric of MLflow was expected', { path })
  return value
}

/** What is there to compare with. */
export type BaseMetrics = NoBase | ({ kind: 'read'; label: string } & MetricFiles)

/**
 * The metrics that `baseline` names: `base` for the same paths in the base revision, a path, or `none`. Throws a
 * `ConfigError` for a path that is nowhere.
 */
export async function readBaseMetrics(
  baseline: string,
  names: readonly string[],
  context: Pick<Context, 'head' | 'base'>,
): Promise<BaseMetrics> {
  if (baseline === 'none') return { kind: 'none', reason: '`baseline` is `none`' }
  const wanted = baseline === 'base' ? names : [baseline]
  try {
    const revision = await context.base?.()
    const paths = revision === undefined ? [] : await listMetricFiles(revision, wanted)
    if (revision !== undefined && paths.length > 0)
      return { kind: 'read', label: revision.label, ...(await readMetricFiles(revision, paths)) }
    if (baseline === 'base') {
      const reason =
        revision === undefined
          ? 'there is no base to compare with'
          : `${names.join(', ')} is not in the base: there is nothing to compare with yet`
      return { kind: 'none', reason }
    }
  } catch (error) {
    return unreadable(error)
  }
  const paths = await listMetricFiles(context.head, [baseline])
  if (paths.length === 0)
    throw new ConfigError(`\`baseline\`: no file matches ${baseline}`, {
      remedy: 'name a file of metrics, `base` for those of the base revision, or `none`',
    })
  return { kind: 'read', label: baseline, ...(await readMetricFiles(context.head, paths)) }
}
