import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { type Finding, type Log, plural, type Revision } from '@probity/core'
import { hashFiles, readBytes } from '@probity/revisions'
import { type FolderFile, mostFolderBytes, readFolderObject } from './dvc/folder-object.ts'
import type { Expected, Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import type { Remote } from './remote/dvc-remote.ts'
import { tooLarge } from './remote/fetch.ts'
import { type Answer, eachBounded, politeAtOnce, type Store } from './remote/store.ts'
import { found } from './rules.ts'

/** What a remote says of the data of one path. */
export interface Pushed {
  expected: Expected
  state: 'there' | 'absent' | 'unknown'
  /** Of a folder: the objects that it takes, and how many of them are not there. */
  objects: number
  missing: number
}

/** What asking one remote came to. */
export interface Asked {
  remote: string
  where: string
  pushed: Pushed[]
  /** Objects that were asked for, each once, and how many are not there. */
  objects: number
  missing: number
  /** Why it could not be asked, or not for all. */
  why?: string
  /** What helps against it, where that is not what helps mostly. */
  fix?: string
  findings: Finding[]
}

/** A store that answers nothing this often in a row is not asked any more. */
const mostRefusals = 4

/** An object by its key in the store, and its size where the manifest says it. */
interface Wanted {
  key: string
  bytes?: number
}

/**
 * Asks a DVC remote whether it has the data of some paths: `files/md5/aa/…`, or `aa/…` for what DVC before 3.0
 * wrote. Of a folder its listing and every file that it names.
 */
export async function askRemote(
  remote: Remote,
  wanted: readonly { expected: Expected; manifest: Manifest; check: Check }[],
  head: Revision,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<Asked> {
  const asked: Asked = {
    remote: remote.name,
    where: remote.where,
    pushed: [],
    objects: 0,
    missing: 0,
    findings: [...remote.findings],
  }
  if ('why' in remote.store) {
    asked.why = remote.store.why
    asked.fix = remote.store.fix
    asked.pushed = wanted.map(({ expected }) => ({ expected, state: 'unknown', objects: 1, missing: 0 }))
    return asked
  }
  const { store } = remote
  const ask = asker(store, log, remote.name, signal)
  const first = wanted.map(({ expected }) => objectOf(expected.digests[0]!.hex, expected))
  await eachBounded(first, store.atOnce, ({ key }) => ask(key))
  const listings = await eachBounded(
    [...wanted.entries()],
    politeAtOnce,
    async ([i, { expected, check }]) => {
      if (!expected.isFolder) return [] as FolderFile[]
      const isThere = ask.seen.get(first[i]!.key)!.state === 'there'
      return filesOf(expected, check, head, isThere ? store : undefined, signal)
    },
  )
  const files = listings.map((listing, i) =>
    ('why' in listing ? [] : listing).map(({ hex }) =>
      objectOf(hex, { ...wanted[i]!.expected, isFolder: false, bytes: undefined }),
    ),
  )
  await eachBounded(files.flat(), store.atOnce, ({ key }) => ask(key))
  for (const [i, { expected, manifest }] of wanted.entries()) {
    const at = { path: manifest.path, line: expected.line }
    const objects = [first[i]!, ...files[i]!]
    const answers = objects.map(({ key }) => ask.seen.get(key)!)
    const missing = answers.filter(({ state }) => state === 'absent').length
    const unknown = answers.find(answer => answer.state === 'unknown')
    if (unknown !== undefined) asked.why ??= unknown.why
    // Without its listing nobody knows what a folder takes.
    const listing = listings[i]!
    if ('why' in listing && missing === 0) {
      asked.why ??= `has a listing of ${expected.path} that ${listing.why}`
    }
    const isOpen = unknown !== undefined || 'why' in listing
    asked.pushed.push({
      expected,
      state: missing > 0 ? 'absent' : isOpen ? 'unknown' : 'there',
      objects: objects.length,
      missing,
    })
    if (missing > 0) {
      const what = !expected.isFolder
        ? `${expected.path} is`
        : answers[0]!.state === 'absent' && objects.length === 1
          ? `the listing of ${expected.path} is`
          : `${plural(missing, 'object')} of ${objects.length} of ${expected.path} ${missing === 1 ? 'is' : 'are'}`
      const message = `${what} not in remote ${remote.name}: nobody else can fetch it`
      asked.findings.push(
        found('not-pushed', at, message, `\`dvc push -r ${remote.name}\` where the data is`),
      )
    }
    asked.findings.push(...(await corrupt(remote, objects, answers, at, expected.path, head, signal)))
  }
  asked.objects = ask.seen.size
  asked.missing = [...ask.seen.values()].filter(({ state }) => state === 'absent').length
  return asked
}

function objectOf(
  hex: string,
  { isFolder, bytes, stored }: Pick<Expected, 'isFolder' | 'bytes' | 'stored'>,
): Wanted {
  const name = `${hex.slice(0, 2)}/${hex.slice(2)}${isFolder ? '.dir' : ''}`
  const key = stored?.isLegacy ? name : `files/md5/${name}`
  return { key, ...(isFolder || stored?.isLegacy ? {} : { bytes }) }
}

/** Asks for each key once, says how far it is, and gives up on a store that never answers. */
function asker(store: Store, log: Log, name: string, signal: AbortSignal) {
  const seen = new Map<string, Answer>()
  const waiting = new Map<string, Promise<Answer>>()
  let refusals = 0
  let last: Answer | undefined
  const ask = async (key: string): Promise<Answer> => {
    signal.throwIfAborted()
    const answer = refusals >= mostRefusals ? last! : await store.ask(key, signal)
    refusals = answer.state === 'unknown' ? refusals + 1 : 0
    last = answer
    seen.set(key, answer)
    if (seen.size % 1000 === 0) log.info(`asked remote ${name} for ${plural(seen.size, 'object')}`)
    return answer
  }
  return Object.assign(
    (key: string) => {
      const answer = waiting.get(key) ?? ask(key)
      waiting.set(key, answer)
      return answer
    },
    { seen },
  )
}

/**
 * The files that a folder holds by its manifest: as they were found here, or from its listing in the cache or
 * in the store that has it, which has to have the hash that it is kept under. Else why not.
 */
async function filesOf(
  expected: Expected,
  check: Check,
  head: Revision,
  store: Store | undefined,
  signal: AbortSignal,
): Promise<FolderFile[] | { why: string }> {
  if (check.state === 'same') return check.files!
  const { hex } = expected.digests[0]!
  const { key } = objectOf(hex, expected)
  const cached = `.dvc/cache/${key}`
  const cachedBytes = await head.size(cached)
  if (cachedBytes === undefined && store === undefined) return { why: 'is not there' }
  if ((cachedBytes ?? 0) > mostFolderBytes) return tooLarge(mostFolderBytes)
  const bytes =
    cachedBytes === undefined
      ? await store!.read(key, mostFolderBytes, signal)
      : await readBytes(head, cached, mostFolderBytes)
  if ('why' in bytes) return bytes
  const files = createHash('md5').update(bytes).digest('hex') === hex ? readFolderObject(bytes) : undefined
  return files ?? { why: 'is not what its name says' }
}

/** Objects that are there under a hash that is not theirs, by their size or, in the repository itself, by content. */
async function corrupt(
  remote: Remote,
  objects: readonly Wanted[],
  answers: readonly Answer[],
  at: { path: string; line?: number },
  path: string,
  head: Revision,
  signal: AbortSignal,
): Promise<Finding[]> {
  const fix = 'remove the object from the storage, and `dvc push` it from where the data is right'
  for (const [i, answer] of answers.entries()) {
    const { bytes } = objects[i]!
    if (answer.state !== 'there' || answer.bytes === undefined || bytes === undefined) continue
    if (answer.bytes !== bytes) {
      const message = `${path} has ${plural(answer.bytes, 'byte')} in remote ${remote.name}, and ${plural(bytes, 'byte')} by its manifest`
      return [found('remote-corrupt', at, message, fix)]
    }
  }
  if (remote.folder === undefined) return []
  const there = objects.filter((_, i) => answers[i]!.state === 'there')
  const jobs = there.map(({ key }) => ({
    path: head.locate!(posix.join(remote.folder!, key)),
    wanted: [key.startsWith('files/') ? 'md5' : 'md5-dos2unix', 'md5/crlf'] as const,
  }))
  const hashed = await hashFiles(jobs, { bytes: 0, signal })
  for (const [i, one] of hashed.entries()) {
    const hex = there[i]!.key.replace(/^files\/md5\//, '')
      .replace('/', '')
      .replace(/\.dir$/, '')
    if ('error' in one || one.digests[0] === hex) continue
    const why =
      one.digests[1] === hex
        ? 'its line endings were turned into LF when it was committed'
        : 'it has another hash than its name'
    return [
      found(
        'remote-corrupt',
        at,
        `an object of ${path} in remote ${remote.name} is not what it should be: ${why}`,
        one.digests[1] === hex
          ? 'mark the folder of the remote as `-text` in .gitattributes, and push again'
          : fix,
      ),
    ]
  }
  return []
}
