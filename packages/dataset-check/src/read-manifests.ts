import { ConfigError, DataError, type Revision } from '@probity/core'
import { readText } from '@probity/revisions'
import { type DvcConfig, readDvcConfig } from './dvc/config.ts'
import type { Lock } from './dvc/dvc-lock.ts'
import type { Pipeline } from './dvc/dvc-yaml.ts'
import { readBag } from './formats/bagit.ts'
import { readCroissant } from './formats/croissant.ts'
import { readDelta } from './formats/delta.ts'
import { readProbityLock } from './formats/probity-lock.ts'
import { readSums } from './formats/sums.ts'
import { folderOf } from './inside.ts'
import { emptyManifest, type FormatName, type Manifest } from './manifest.ts'
import { found } from './rules.ts'

/** How the manifests of a format are known by their path, and read. */
interface Format {
  name: FormatName
  isOne(path: string): boolean
  read(path: string, revision: Revision, all: readonly string[]): Promise<Manifest>
}

const named = (path: string) => path.slice(path.lastIndexOf('/') + 1)
/** A format whose manifests are read as one text. What reads YAML is loaded where there is one to read. */
const ofText =
  (load: () => Promise<(text: string, path: string) => Manifest>): Format['read'] =>
  async (path, revision) =>
    (await load())(await readText(revision, path), path)

/** In the order in which they are met in repositories. */
const formats: readonly Format[] = [
  // `.dvc` alone is DVC's own folder; what lies in it is no manifest.
  {
    name: 'DVC',
    isOne: path => /[^/]\.dvc$/.test(path),
    read: ofText(async () => (await import('./dvc/dvc-file.ts')).readDvcFile),
  },
  { name: 'DVC lock', isOne: path => /^dvc\.(lock|yaml)$/.test(named(path)), read: readLock },
  {
    name: 'checksums',
    isOne: path =>
      /^((md5|sha1|sha256|sha384|sha512|b2)sums?|checksums?)(\.txt)?$/i.test(named(path)) ||
      /[^/]\.(md5|sha1|sha256|sha384|sha512)(sums?)?$/i.test(path),
    read: ofText(async () => readSums),
  },
  {
    name: 'Frictionless',
    isOne: path => /^datapackage\.(json|ya?ml)$/.test(named(path)),
    read: ofText(async () => (await import('./formats/frictionless.ts')).readFrictionless),
  },
  {
    name: 'Croissant',
    isOne: path => /(^|[._-])croissant(-metadata)?\.json$/i.test(named(path)),
    read: ofText(async () => readCroissant),
  },
  { name: 'BagIt', isOne: path => named(path) === 'bagit.txt', read: readBag },
  { name: 'Delta Lake', isOne: path => /(^|\/)_delta_log\/\d{20}\.json$/.test(path), read: readDelta },
  {
    name: 'probity.lock',
    isOne: path => named(path) === 'probity.lock',
    read: ofText(async () => readProbityLock),
  },
]

/**
 * The manifests among some paths. Of a Delta log its first file stands for all, and `dvc.lock` for the `dvc.yaml`
 * beside it. DVC's own folder holds objects, not manifests.
 */
export function manifestPaths(all: readonly string[]): string[] {
  const logs = new Set<string>()
  const present = new Set(all)
  return all.filter(path => {
    if (/(^|\/)\.dvc\//.test(path)) return false
    if (named(path) === 'dvc.yaml') return !present.has(lockOf(path))
    const format = formats.find(({ isOne }) => isOne(path))
    if (format?.name !== 'Delta Lake') return format !== undefined
    const isFirst = !logs.has(folderOf(path))
    logs.add(folderOf(path))
    return isFirst
  })
}

/**
 * Reads one manifest. One that cannot be read is a manifest with a finding that says why.
 *
 * Throws a `ConfigError` where no format knows the name.
 */
export async function readManifest(
  path: string,
  revision: Revision,
  all: readonly string[],
): Promise<Manifest | Lock> {
  const format = formats.find(({ isOne }) => isOne(path))
  if (format === undefined) {
    throw new ConfigError(`\`manifests\`: ${path} is none that is known by its name`, {
      remedy: 'name *.dvc, dvc.lock, SHA256SUMS, datapackage.json, croissant.json, bagit.txt or probity.lock',
    })
  }
  try {
    return await format.read(path, revision, all)
  } catch (error) {
    return {
      ...emptyManifest(path, format.name),
      findings: [found('manifest-invalid', { path }, unread(error), 'write it again')],
    }
  }
}

/** What is wrong with a manifest, without its content: a JSON parser quotes what it met. */
function unread(error: unknown): string {
  if (error instanceof DataError) return error.message.slice(error.place.path.length + 2)
  if (error instanceof SyntaxError) return 'is not valid JSON'
  if (error instanceof RangeError) return 'is nested too deeply'
  if (error instanceof Error && error.constructor === Error) return error.message
  throw error
}

/** The pipeline beside a lock. */
export async function pipelineOf(lock: string, revision: Revision): Promise<Pipeline | undefined> {
  const path = lock.replace(/dvc\.lock$/, 'dvc.yaml')
  if ((await revision.size(path)) === undefined) return undefined
  const { readDvcYaml } = await import('./dvc/dvc-yaml.ts')
  return readDvcYaml(await readText(revision, path), path)
}

const lockOf = (path: string) => path.replace(/dvc\.yaml$/, 'dvc.lock')

/** A lock with the pipeline beside it; of a pipeline that never ran, one without stages. */
async function readLock(at: string, revision: Revision): Promise<Lock> {
  const path = lockOf(at)
  let pipeline: Pipeline | undefined
  let problem: string | undefined
  try {
    pipeline = await pipelineOf(path, revision)
  } catch (error) {
    problem = unread(error)
  }
  const text = (await revision.size(path)) === undefined ? '' : await readText(revision, path)
  const { readDvcLock } = await import('./dvc/dvc-lock.ts')
  const lock = readDvcLock(text, path, pipeline)
  if (problem !== undefined) {
    const at = { path: path.replace(/dvc\.lock$/, 'dvc.yaml') }
    lock.findings.push(found('manifest-invalid', at, problem, 'correct dvc.yaml'))
  }
  return lock
}

/** Every `.dvc/config`, by the folder that it rules. */
export async function dvcConfigs(
  revision: Revision,
  all: readonly string[],
): Promise<{ path: string; folder: string; config: DvcConfig }[]> {
  const found = []
  for (const path of all.filter(file => file === '.dvc/config' || file.endsWith('/.dvc/config'))) {
    found.push({
      path,
      folder: folderOf(folderOf(path)),
      config: readDvcConfig(await readText(revision, path)),
    })
  }
  return found
}
