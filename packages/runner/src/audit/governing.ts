import { join } from 'node:path'
import {
  type BaseRevision,
  ConfigError,
  extendPolicy,
  type Loosening,
  loosenings,
  type Policy,
  type Revision,
  readPolicy,
  readWaivers,
  type Waiver,
} from '@probity/core'
import { readText } from '@probity/revisions'
import { doors } from '../doors.ts'
import { yamlObject } from '../yaml.ts'

/** Where policy and waivers are. */
export interface Paths {
  policy: string
  waivers: string
}

/** Reads a file of another repository at a commit, for `extends: owner/repo/path@sha`. */
export type Fetch = (repository: string, path: string, commit: string) => Promise<string>

/** The policy and the waivers that count, and what the change would make of them. */
export interface Governing {
  policy: Policy
  waivers: Waiver[]
  /** The policy's text with all that it extends, for its digest. */
  texts: { path: string; text: string }[]
  /** How a reader knows where it was read from: `1a2b3c4`, `working tree`. */
  from: string
  /** Whether it was read from the base: a change cannot loosen it. */
  isFromBase: boolean
  /** What the change's own policy would let through. */
  loosened: Loosening[]
  /** Waivers that the change adds: they count once they are merged. */
  added: Waiver[]
}

/** Where policies may be. */
export interface Revisions {
  head: Revision
  /** Whose policy counts, where that is not the head's. */
  target?: () => Promise<BaseRevision>
  /** Where the change begins: what it has left as it was there it did not loosen. */
  base?: () => Promise<BaseRevision>
}

/**
 * Reads what governs. With a target the target's policy counts, and the change is held against it; where the
 * target has none, or there is no target, the head's.
 *
 * Throws a `ConfigError` for a policy that is absent or wrong, in the base or in the head.
 */
export async function governing(
  paths: Paths,
  { head, target, base }: Revisions,
  fetch?: Fetch,
): Promise<Governing> {
  const before = await target?.()
  const own = await read(paths, head, fetch)
  const old = before === undefined ? undefined : await read(paths, before, fetch)
  const counts = old ?? own
  if (counts === undefined) {
    throw new ConfigError(`there is no policy: ${paths.policy} does not exist`, {
      remedy: 'write one with `probity init`, or name its path with `policy`',
    })
  }
  if (before !== undefined && counts === own) refuseCommands(own.policy, paths)
  const waivers = counts === old ? await waiversOf(paths, before!) : await waiversOf(paths, head)
  const begun = before === undefined ? undefined : await base?.()
  const isKept = async (path: string, text?: string) =>
    begun !== undefined && text !== undefined && (await textOf(begun, path)) === text
  const areKept = async ({ texts }: Read) =>
    (await Promise.all(texts.map(({ path, text }) => isElsewhere(path) || isKept(path, text)))).every(Boolean)
  const ours =
    counts === old && !(await isKept(paths.waivers, await textOf(head, paths.waivers)))
      ? await waiversOf(paths, head)
      : []
  const isKnown = (waiver: Waiver) => waivers.some(other => JSON.stringify(other) === JSON.stringify(waiver))
  return {
    policy: counts.policy,
    texts: counts.texts,
    waivers,
    from: counts === old ? before!.label : head.label,
    isFromBase: counts === old,
    loosened:
      old === undefined
        ? []
        : own === undefined
          ? [dropped(paths)]
          : (await areKept(own))
            ? []
            : loosenings(old.policy, own.policy),
    added: ours.filter(waiver => !isKnown(waiver)),
  }
}

/** Where the base has no policy the change brings its own: it may say what is held, and run nothing. */
function refuseCommands({ sections }: Policy, { policy }: Paths): void {
  const section = sections.find(({ settings }) => settings['exists-command'] !== undefined)
  if (section === undefined) return
  throw new ConfigError(`${policy}: \`${section.name}\` names a command, and the base has no policy yet`, {
    remedy: 'merge the policy without `exists-command` first',
  })
}

const dropped = ({ policy }: Paths) => ({ section: 'policy', what: `${policy} is deleted` })

interface Read {
  policy: Policy
  texts: Governing['texts']
}

const elsewhere = /^([\w.-]+\/[\w.-]+)\/(.+)@([0-9a-f]{40})$/

/** Whether a policy's name is that of one in another repository: its commit is part of the name. */
export function isElsewhere(name: string): boolean {
  return elsewhere.test(name)
}

/** A policy with all that it extends; undefined where there is none. */
async function read(paths: Paths, revision: Revision, fetch: Fetch | undefined): Promise<Read | undefined> {
  if ((await revision.size(paths.policy)) === undefined) return undefined
  refuseLink(paths.policy, revision)
  const text = await readText(revision, paths.policy)
  return build(paths.policy, text, [paths.policy], async (name, path) => {
    const remote = elsewhere.exec(name)
    if (remote === null) {
      if (name.includes('@'))
        throw new ConfigError(
          `${path}: \`extends: ${name}\` is to end in a full commit: \`owner/repo/path@<40 hex digits>\``,
        )
      return readText(revision, name)
    }
    if (fetch === undefined) {
      throw new ConfigError(`${path}: \`extends: ${name}\` is in another repository`, {
        remedy: 'run the audit in a job, or name a copy of it by its path',
      })
    }
    return fetch(remote[1]!, remote[2]!, remote[3]!)
  })
}

/** A commit holds a link as a link: the base would seem to have no policy, and every change would bring its own. */
function refuseLink(path: string, { locate }: Revision): void {
  if (locate === undefined || locate(path) === join(locate('.'), path)) return
  throw new ConfigError(`${path} is a symbolic link, or has other letters in upper case`, {
    remedy: 'put the file itself there, and name it as it is written',
  })
}

/** How many policies may build on one another. */
const deepest = 4

async function build(
  path: string,
  text: string,
  seen: readonly string[],
  open: (name: string, from: string) => Promise<string>,
): Promise<Read> {
  const value = await yamlObject(path, text)
  const policy = readPolicy(
    value,
    path,
    doors.map(({ name }) => name),
  )
  const name = policy.extends
  if (name === undefined) return { policy, texts: [{ path, text }] }
  if (seen.includes(name) || seen.length > deepest)
    throw new ConfigError(`${path}: \`extends: ${name}\` goes in a circle, or more than ${deepest} deep`)
  const below = await build(name, await open(name, path), [...seen, name], open)
  return { policy: extendPolicy(below.policy, policy, value), texts: [{ path, text }, ...below.texts] }
}

async function textOf(revision: Revision, path: string): Promise<string | undefined> {
  return (await revision.size(path)) === undefined ? undefined : readText(revision, path)
}

async function waiversOf({ waivers }: Paths, revision: Revision): Promise<Waiver[]> {
  if ((await revision.size(waivers)) === undefined) return []
  return readWaivers(await yamlObject(waivers, await readText(revision, waivers)), waivers)
}
