import {
  type BaseRevision,
  ConfigError,
  type Context,
  digestOf,
  type Finding,
  type Gate,
  type GateResult,
  plural,
  type Subject,
  version,
  worst,
} from '@probity/core'
import { committedBlobs, hashFile } from '@probity/revisions'
import { checkAgreement } from './agreement.ts'
import { manifestClaim, pipelineClaim, remoteClaim } from './claims.ts'
import { checkCommitted } from './committed.ts'
import type { DatasetDiff } from './diff/index.ts'
import type { Lock } from './dvc/dvc-lock.ts'
import { ignoreFiles } from './dvc/folder-files.ts'
import { checkPipeline } from './dvc/pipeline.ts'
import { dataTable } from './exhibit.ts'
import { fileFindings, nameTwins } from './findings.ts'
import { readProbityLock, writeProbityLock } from './formats/probity-lock.ts'
import type { DatasetCheckSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { committedPointers } from './lfs/committed.ts'
import type { Expected, Manifest } from './manifest.ts'
import { type Check, checkPresent } from './present.ts'
import type { Pushed } from './pushed.ts'
import { manifestPaths, pipelineOf, readManifest } from './read-manifests.ts'
import { schema } from './schema.ts'
import { selector } from './select.ts'
import { askStorage } from './storage.ts'
import { touchedBy } from './touched.ts'

export const gate: Gate<DatasetCheckSettings> = { name: 'dataset-check', schema, validate, run }

/** Most files that the evidence names one by one. */
const mostSubjects = 1000

/**
 * Holds the data against every manifest that names it, the manifests against each other and against git, and
 * asks the remote storage for what this change touches.
 */
async function run(settings: DatasetCheckSettings, context: Context): Promise<GateResult> {
  const { head, log, signal } = context
  if (head.locate === undefined) throw new ConfigError('dataset-check needs the files of a working tree')
  const { base, noBase } = await baseOf(settings, context)
  const changes = await base?.changes()
  const all = await head.list(['**'])
  const isSelected = await selector(settings.paths)
  const paths = settings.manifests === undefined ? manifestPaths(all) : await head.list(settings.manifests)
  if (settings.manifests !== undefined && paths.length === 0) {
    throw new ConfigError('`manifests`: no file matches', {
      remedy: 'name manifests that are in the repository',
    })
  }
  const manifests: (Manifest | Lock)[] = []
  for (const path of paths) manifests.push(await readManifest(path, head, all))
  if (context.asked?.has('write')) await writeLock(settings, context, manifests)
  const root = head.locate('.')
  const blobs = settings.manifests === undefined ? await committedBlobs(root) : undefined
  if (blobs !== undefined) manifests.push(await committedPointers(root, blobs, head, all))
  for (const manifest of manifests)
    manifest.expected = manifest.expected.filter(({ path }) => isSelected(path))
  const named = manifests.flatMap(({ expected }) => expected)
  if (settings.paths !== undefined && named.length === 0) {
    throw new ConfigError('`paths`: no manifest names a file that matches', {
      remedy: 'correct the globs, or write a manifest with `dataset-check --write --paths …`',
    })
  }
  log.info(`${plural(manifests.length, 'manifest')} name ${plural(named.length, 'path')}`)

  const checks = await checkPresent(head, named, await ignoreFiles(head, all), signal)
  const byExpected = new Map(checks.map(check => [check.expected, check]))
  const checksOf = ({ expected }: Manifest) => expected.map(one => byExpected.get(one)!)
  const touched = await touchedBy(manifests, base, changes)
  const asked =
    settings.remote === 'skip'
      ? []
      : await askStorage({ manifests, touched, checks: byExpected, all, root, base, context, settings })
  const pushed = new Map<Expected, Pushed>(
    asked.flatMap(one => one.pushed.map(answer => [answer.expected, answer])),
  )

  const written = new Set(named.filter(({ stage }) => stage?.as !== 'dependency').map(({ path }) => path))
  const isWritten = (path: string): boolean =>
    written.has(path) || (path.includes('/') && isWritten(path.slice(0, path.lastIndexOf('/'))))
  const agreement = checkAgreement(manifests, changes)
  const claims: GateResult['claims'] = []
  const findings: Finding[] = []
  for (const manifest of manifests) {
    const files = fileFindings(manifest, checksOf(manifest), isWritten)
    const isOfPipeline = ({ rule }: Finding) => rule === 'pipeline-stale'
    const own = [...manifest.findings, ...files.filter(finding => !isOfPipeline(finding))]
    const isLock = 'stages' in manifest
    if (isLock) {
      const pipeline = await pipelineOf(manifest.path, head).catch(() => undefined)
      const stale = [
        ...files.filter(isOfPipeline),
        ...(await checkPipeline(pipeline, manifest, head)),
        ...agreement.filter(({ path, rule }) => path === manifest.path && rule !== 'two-versions'),
      ]
      claims.push(pipelineClaim(manifest, stale))
      findings.push(...stale)
    }
    own.push(
      ...agreement.filter(({ path, rule }) => path === manifest.path && (rule === 'two-versions' || !isLock)),
    )
    findings.push(...own)
    // Of a lock, dependencies are the pipeline's matter.
    const data = checksOf(manifest).filter(({ expected }) => expected.stage?.as !== 'dependency')
    const isEmptyLfs = manifest.format === 'Git LFS' && data.length === 0 && own.length === 0
    if (!isEmptyLfs && !(isLock && data.length === 0 && own.length === 0)) {
      claims.push(manifestClaim(manifest, data, own, pushed))
    }
  }
  for (const one of asked) {
    findings.push(...one.findings)
    claims.push(remoteClaim(one))
  }
  if (blobs !== undefined) {
    findings.push(...checkCommitted(blobs, manifests, settings['large-file'] * 1e6))
  }
  findings.push(...nameTwins(all))

  const diff = await diffOf(settings, context, base)
  findings.push(...(diff?.findings ?? []))

  const errors = findings.filter(({ level }) => level === 'error')
  const subjects = subjectsOf(checks)
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: worst([...claims.map(({ verdict }) => verdict), ...errors.map(() => 'fail' as const)]),
    headline: headline(manifests, named, errors, claims),
    confidence: 0.95,
    claims,
    findings,
    measurements: diff?.measurements ?? [],
    exhibits: [
      ...dataTable(
        manifests.flatMap(manifest => checksOf(manifest).map(check => ({ manifest, check }))),
        pushed,
      ),
      ...(diff?.exhibits ?? []),
    ],
    notes: [...notes(manifests, blobs !== undefined, noBase, subjects.length), ...(diff?.notes ?? [])],
    subjects: subjects.slice(0, mostSubjects),
    coverage: {
      read: checks
        .filter(({ bytes, state }) => bytes > 0 && state !== 'refused')
        .map(({ expected, bytes }) => ({ path: expected.path, bytes, rows: 0 })),
      skipped: [
        ...(diff?.skipped ?? []),
        ...manifests.flatMap(({ skipped }) => skipped),
        ...checks
          .filter(({ state }) => state === 'absent')
          .map(({ expected, why }) => ({ path: expected.path, reason: why })),
      ],
    },
    settingsDigest: digestOf(settings),
    tool: { name: 'probity', version },
  }
}

/**
 * The base, or why there is none. It only narrows what is asked for: a commit that cannot be had stops nothing,
 * unless tables are to be compared with it.
 */
async function baseOf(
  { datasets }: DatasetCheckSettings,
  context: Context,
): Promise<{ base?: BaseRevision; noBase?: string }> {
  if (context.base === undefined) return { noBase: 'There is no base' }
  try {
    return { base: await context.base() }
  } catch (error) {
    if (!(error instanceof ConfigError) || datasets !== undefined) throw error
    context.log.warning(error.message)
    return { noBase: 'The base could not be read' }
  }
}

/** What changed within the tables that the settings name. */
async function diffOf(
  settings: DatasetCheckSettings,
  { head, signal }: Context,
  base: BaseRevision | undefined,
): Promise<DatasetDiff | undefined> {
  if (settings.datasets === undefined && settings.splits === undefined) return undefined
  const { datasetDiff } = await import('./diff/index.ts')
  return datasetDiff(base, head, settings, signal)
}

/** `--write`: names the files of `paths`, or those that the lock names already, as they are now. */
async function writeLock(
  settings: DatasetCheckSettings,
  context: Context,
  manifests: (Manifest | Lock)[],
): Promise<void> {
  const path = 'probity.lock'
  const before = manifests.find(manifest => manifest.path === path)
  const names =
    settings.paths === undefined
      ? (before?.expected ?? []).map(expected => expected.path)
      : (await context.head.list(settings.paths)).filter(name => name !== path)
  const files = new Map<string, { sha256: string; bytes: number }>()
  for (const name of names) {
    context.signal.throwIfAborted()
    if ((await context.head.size(name)) === undefined) continue
    const hashed = hashFile({ path: context.head.locate!(name), wanted: ['sha256'] })
    if ('error' in hashed) throw new ConfigError(`${name} cannot be read (${hashed.error})`)
    files.set(name, { sha256: hashed.digests[0]!, bytes: hashed.bytes })
  }
  const text = writeProbityLock(files)
  context.leave?.(path, text)
  if (before !== undefined) manifests.splice(manifests.indexOf(before), 1)
  manifests.push(readProbityLock(text, path))
}

/** The data by its digest: what is here, and what a Git LFS pointer stands for. Code that a stage reads is none. */
function subjectsOf(checks: readonly Check[]): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const { expected, sha256 } of checks) {
    if (sha256 === undefined || expected.stage?.as === 'dependency') continue
    subjects.set(expected.path, { name: expected.path, role: 'dataset', digest: { sha256 } })
  }
  return [...subjects.values()]
}

function headline(
  manifests: readonly Manifest[],
  named: readonly Expected[],
  errors: readonly Finding[],
  claims: GateResult['claims'],
): string {
  if (errors[0] !== undefined) {
    const more = errors.length > 1 ? `, and ${plural(errors.length - 1, 'more problem')}` : ''
    return `${errors[0].message}${more}`
  }
  const open = claims.find(({ verdict }) => verdict === 'not-computable')
  if (open !== undefined) return open.reason
  const found = manifests.filter(({ expected, format }) => format !== 'Git LFS' || expected.length > 0)
  if (found.length === 0) return 'no manifest names any data here: nothing is judged'
  return `${plural(named.length, 'path')} of ${plural(found.length, 'manifest')} ${named.length === 1 ? 'is' : 'are'} as named`
}

function notes(
  manifests: readonly Manifest[],
  isGit: boolean,
  noBase: string | undefined,
  subjects: number,
): string[] {
  const found: string[] = []
  if (manifests.every(({ expected }) => expected.length === 0)) {
    found.push(
      'To name data without DVC or Git LFS: dataset-check --write --paths "data/**" writes probity.lock.',
    )
  }
  if (!isGit) found.push('What is committed to git was not looked at.')
  if (noBase !== undefined) {
    found.push(`${noBase}: the remote storage is asked for everything that is tracked.`)
  }
  if (subjects > mostSubjects)
    found.push(`The evidence names the first ${mostSubjects} files of ${subjects}.`)
  return found
}
