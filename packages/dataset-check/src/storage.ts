import { type BaseRevision, type Context, listText, type Revision } from '@probity/core'
import type { DatasetCheckSettings } from './generated/settings.ts'
import { askLfsServer } from './lfs/asked.ts'
import type { Expected, Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import { type Asked, askRemote } from './pushed.ts'
import { dvcConfigs } from './read-manifests.ts'
import { commandStore } from './remote/command.ts'
import { openRemote } from './remote/dvc-remote.ts'
import { found } from './rules.ts'

/** What is asked of the storage: the data that a change touches, with where its manifests keep it. */
interface Question {
  manifests: readonly Manifest[]
  touched: ReadonlySet<Expected>
  checks: ReadonlyMap<Expected, Check>
  all: readonly string[]
  root: string
  base: BaseRevision | undefined
  context: Context
  settings: DatasetCheckSettings
}

/** Asks every remote of DVC and the Git LFS server for what this change touches, each once. */
export async function askStorage(question: Question): Promise<Asked[]> {
  const { manifests, touched, checks, all, root, base, context, settings } = question
  const { head, signal, log } = context
  const configs = (await dvcConfigs(head, all)).sort((a, b) => b.folder.length - a.folder.length)
  // Where there is a base, it alone says whom the job may ask: the change under review does not.
  const authority = context.base === undefined ? head : base
  const addresses = await addressesIn(authority)
  const groups = new Map<
    string,
    { at: (typeof configs)[number]; name: string; wanted: Parameters<typeof askRemote>[1][number][] }
  >()
  const pointers: Expected[] = []
  const asked: Asked[] = []
  const homeless: Expected[] = []
  for (const manifest of manifests) {
    const at = configs.find(({ folder }) => folder === '.' || manifest.path.startsWith(`${folder}/`))
    for (const expected of manifest.expected) {
      const { stored } = expected
      if (stored === undefined || !stored.isPushed || !touched.has(expected)) continue
      if (stored.in === 'git-lfs') {
        pointers.push(expected)
        continue
      }
      const name = stored.remote ?? at?.config.remote
      if (at === undefined || name === undefined) {
        homeless.push(expected)
        continue
      }
      const key = `${at.path}\0${name}`
      const group = groups.get(key) ?? { at, name, wanted: [] }
      groups.set(key, group)
      group.wanted.push({ expected, manifest, check: checks.get(expected)! })
    }
  }
  for (const { at, name, wanted } of groups.values()) {
    const isTrusted = addresses.has(addressOf(at.config.remotes.get(name)?.options))
    const opened = openRemote(name, at.config, head, { isTrusted, configPath: at.path })
    const command = settings['exists-command']
    const remote =
      'why' in opened.store && command !== undefined && context.shell !== undefined
        ? { ...opened, store: commandStore(keys => context.shell!(command, keys)) }
        : opened
    asked.push(await askRemote(remote, wanted, head, { log, signal }))
  }
  if (homeless.length > 0) asked.push(withoutRemote(homeless, configs[0]?.path))
  if (pointers.length > 0) asked.push(await askLfsServer(pointers, { head, authority }, root, signal))
  for (const one of asked) one.findings.push(...unasked(one, configs[0]?.path))
  return asked
}

/** The address of every remote that a revision names. */
async function addressesIn(revision: Revision | undefined): Promise<Set<string>> {
  if (revision === undefined) return new Set()
  const configs = await dvcConfigs(revision, await revision.list(['**/.dvc/config']))
  return new Set(
    configs.flatMap(({ config }) => [...config.remotes.values()].map(({ options }) => addressOf(options))),
  )
}

/** All that decides which host is asked. */
const addressOf = (options: ReadonlyMap<string, string> | undefined) =>
  JSON.stringify(['url', 'endpointurl', 'region'].map(key => options?.get(key) ?? null))

/** Data that DVC tracks while no remote is set: it is on one machine. */
function withoutRemote(homeless: readonly Expected[], path: string | undefined): Asked {
  const fix = '`dvc remote add -d storage <url>`, commit .dvc/config, and `dvc push`'
  const names = listText(
    homeless.map(expected => expected.path),
    3,
  )
  return {
    remote: '(none)',
    where: '',
    pushed: homeless.map(expected => ({ expected, state: 'unknown', objects: 1, missing: 0 })),
    objects: 0,
    missing: 0,
    why: 'is not set: .dvc/config names no default remote',
    fix,
    findings: [
      found(
        'remote-missing',
        { path: path ?? '.dvc/config' },
        `no remote is set for ${names}: the data is on one machine only`,
        fix,
      ),
    ],
  }
}

/** Names a remote that could not be asked. */
function unasked({ remote, where, why, fix, pushed }: Asked, path = '.dvc/config') {
  if (why === undefined || !pushed.some(({ state }) => state === 'unknown') || remote === '(none)') return []
  const address = where === '' ? '' : ` (${where})`
  return [
    found(
      'remote-unasked',
      { path: remote === 'Git LFS' ? '.gitattributes' : path },
      `remote ${remote}${address} could not be asked what it has: it ${why}`,
      fix ??
        'give the job credentials for it, set `exists-command`, or fetch the data before this step and set `remote: skip`',
    ),
  ]
}
