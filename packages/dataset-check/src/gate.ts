import {
  type BaseRevision,
  ConfigError,
  type Context,
  countText,
  digestOf,
  type Finding,
  type Gate,
  type GateResult,
  plural,
  type Subject,
  version,
  worst,
} from '@probity/core'
import { checkAgreement } from './agreement.ts'
import { remoteClaim } from './claims.ts'
import { collect } from './collect.ts'
import { checkCommitted } from './committed.ts'
import type { DatasetDiff } from './diff/index.ts'
import { ignoreFiles } from './dvc/folder-files.ts'
import { dataTable } from './exhibit.ts'
import { nameTwins, sentenceOf } from './findings.ts'
import type { DatasetCheckSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { judge } from './judge.ts'
import type { Expected, Manifest } from './manifest.ts'
import { type Check, checkPresent } from './present.ts'
import type { Pushed } from './pushed.ts'
import { schema } from './schema.ts'
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
  const { base, noBase } = await baseOf(settings, context)
  const changes = await base?.changes()
  const { manifests, blobs, all, root } = await collect(settings, context)
  const named = manifests.flatMap(({ expected }) => expected)
  log.info(`${plural(named.length, 'path')} in ${plural(manifests.length, 'manifest')}`)

  const checks = await checkPresent(head, named, await ignoreFiles(head, all), signal)
  const byExpected = new Map(checks.map(check => [check.expected, check]))
  const touched = await touchedBy(manifests, base, changes)
  const asked =
    settings.remote === 'skip'
      ? []
      : await askStorage({ manifests, touched, checks: byExpected, all, root, base, context, settings })
  const pushed = new Map<Expected, Pushed>(
    asked.flatMap(one => one.pushed.map(answer => [answer.expected, answer])),
  )
  const judged = await judge(manifests, byExpected, pushed, checkAgreement(manifests, changes), head)
  const claims = [...judged.claims, ...asked.map(remoteClaim)]
  const findings = [
    ...judged.findings,
    ...asked.flatMap(one => one.findings),
    ...(blobs === undefined ? [] : checkCommitted(blobs, manifests, settings['large-file'] * 1e6)),
    ...nameTwins(all),
  ]
  const diff = await diffOf(settings, context, base)
  findings.push(...(diff?.findings ?? []))

  const errors = findings.filter(({ level }) => level === 'error')
  const held = named.filter(
    one => byExpected.get(one)!.state === 'same' || pushed.get(one)?.state === 'there',
  ).length
  const subjects = subjectsOf(checks, diff)
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: worst([
      ...claims.map(({ verdict }) => verdict),
      ...errors.map(() => 'fail' as const),
      // Tables were compared, and nothing about them stops the merge.
      ...(diff === undefined ? [] : ['pass' as const]),
    ]),
    headline: headline(manifests, named, held, errors, claims, diff),
    confidence: 0.95,
    claims,
    findings,
    measurements: diff?.measurements ?? [],
    exhibits: [
      ...dataTable(
        manifests.flatMap(manifest =>
          manifest.expected.map(expected => ({ manifest, check: byExpected.get(expected)! })),
        ),
        pushed,
      ),
      ...(diff?.exhibits ?? []),
    ],
    notes: [...notes(manifests, blobs !== undefined, noBase, subjects.length), ...(diff?.notes ?? [])],
    subjects: subjects.slice(0, mostSubjects),
    coverage: {
      read: checks
        .filter(({ bytes, state }) => bytes > 0 && state !== 'refused')
        .map(({ expected, bytes }) => ({
          path: expected.path,
          bytes,
          rows: diff?.read.find(({ path }) => path === expected.path)?.rows ?? 0,
        }))
        .concat(unnamed(checks, diff).map(({ path, bytes, rows }) => ({ path, bytes, rows }))),
      skipped: [
        ...(diff?.skipped ?? []),
        ...manifests.flatMap(({ skipped, open }) => [...skipped, ...open]),
        ...absentData(checks),
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
  if (context.base === undefined)
    return { noBase: 'There is no base: the remote storage is asked for everything that is tracked.' }
  try {
    return { base: await context.base() }
  } catch (error) {
    if (!(error instanceof ConfigError) || datasets !== undefined) throw error
    context.log.warning(error.message)
    return {
      noBase:
        'The base could not be read: nothing tells which addresses of remote storage are older than this change, and none of them is asked.',
    }
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

/** Data that is not checked out, each path once. A file that has to be here and is not is a finding instead. */
function absentData(checks: readonly Check[]): GateResult['coverage']['skipped'] {
  const absent = new Map<string, string>()
  for (const { expected, state, why } of checks) {
    if (state === 'absent' && expected.stored !== undefined) absent.set(expected.path, why)
  }
  return [...absent].map(([path, reason]) => ({ path, reason }))
}

/** The data by its digest: what is here, and what a Git LFS pointer stands for. Code that a stage reads is none. */
function subjectsOf(checks: readonly Check[], diff: DatasetDiff | undefined): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const { expected, sha256 } of checks) {
    if (sha256 === undefined || expected.stage?.as === 'dependency') continue
    subjects.set(expected.path, { name: expected.path, role: 'dataset', digest: { sha256 } })
  }
  for (const { path, sha256 } of unnamed(checks, diff))
    subjects.set(path, { name: path, role: 'dataset', digest: { sha256 } })
  return [...subjects.values()]
}

/** Tables of the head that were compared and that no manifest names. */
function unnamed(checks: readonly Check[], diff: DatasetDiff | undefined): DatasetDiff['read'] {
  const named = new Set(checks.map(({ expected }) => expected.path))
  return (diff?.read ?? []).filter(({ path }) => !named.has(path))
}

function headline(
  manifests: readonly Manifest[],
  named: readonly Expected[],
  held: number,
  errors: readonly Finding[],
  claims: GateResult['claims'],
  diff: DatasetDiff | undefined,
): string {
  if (errors[0] !== undefined) {
    const more = errors.length > 1 ? `, and ${plural(errors.length - 1, 'more problem')}` : ''
    return `${sentenceOf(errors[0])}${more}`
  }
  const open = claims.find(({ verdict }) => verdict === 'not-computable')
  if (open !== undefined) return open.reason
  const found = manifests.filter(({ expected, format }) => format !== 'Git LFS' || expected.length > 0)
  if (found.length === 0) {
    if (diff === undefined) return 'no manifest names any data here: nothing is judged'
    return `${plural(diff.read.length, 'table')} read; no manifest names any data here`
  }
  const of = `${plural(named.length, 'path')} of ${plural(found.length, 'manifest')}`
  if (held === named.length) return `${of} ${held === 1 ? 'is' : 'are'} as named`
  const rest = 'not checked out, and not asked for'
  return held === 0 ? `${of}: ${rest}` : `${countText(held)} of ${of} are as named; the others are ${rest}`
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
  if (noBase !== undefined) found.push(noBase)
  if (subjects > mostSubjects)
    found.push(`The evidence names the first ${mostSubjects} files of ${subjects}.`)
  return found
}
