import type { Revision } from '@probity/core'
import { originUrl, readText } from '@probity/revisions'
import type { Expected } from '../manifest.ts'
import type { Asked } from '../pushed.ts'
import { untrusted } from '../remote/dvc-remote.ts'
import { askLfs, lfsEndpoint } from '../remote/lfs-batch.ts'
import { found } from '../rules.ts'

/**
 * Asks the Git LFS server of the repository for the content of some pointers.
 *
 * @param authority the revision whose `.lfsconfig` may say whom to ask; undefined where it cannot be read.
 */
export async function askLfsServer(
  expected: readonly Expected[],
  { head, authority }: { head: Revision; authority: Revision | undefined },
  root: string,
  signal: AbortSignal,
): Promise<Asked> {
  const asked: Asked = { remote: 'Git LFS', where: '', pushed: [], objects: 0, missing: 0, findings: [] }
  const origin = await originUrl(root)
  const endpoint = lfsEndpoint(await configIn(head), origin)
  const unknown = (why: string, fix?: string): Asked => ({
    ...asked,
    why,
    fix,
    pushed: expected.map(one => ({ expected: one, state: 'unknown', objects: 1, missing: 0 })),
  })
  if (endpoint === undefined)
    return unknown(
      'has no address on the web: there is no `origin` and no `lfs.url`',
      'check out with `lfs: true` and set `remote: skip`, or set `lfs.url` in .lfsconfig',
    )
  asked.where = endpoint
  const own = [lfsEndpoint(undefined, origin), lfsEndpoint(await configIn(authority), origin)]
  if (!own.includes(endpoint)) return unknown(untrusted.why, untrusted.fix)
  const objects = new Map(expected.map(one => [one.digests[0]!.hex, one.bytes ?? 0]))
  const list = [...objects].map(([oid, bytes]) => ({ oid, bytes }))
  const answers = await askLfs(endpoint, list, tokenFor(endpoint), signal)
  const byOid = new Map(list.map(({ oid }, i) => [oid, answers[i]!]))
  asked.objects = list.length
  for (const one of expected) {
    const answer = byOid.get(one.digests[0]!.hex)!
    if (answer.state === 'unknown') asked.why ??= answer.why
    const missing = answer.state === 'absent' ? 1 : 0
    asked.pushed.push({ expected: one, state: answer.state, objects: 1, missing })
    if (missing === 0) continue
    const message = `the content of ${one.path} is not on the Git LFS server: every checkout of it fails`
    asked.findings.push(
      found('not-pushed', { path: one.path }, message, '`git lfs push --all origin` where the data is'),
    )
  }
  asked.missing = answers.filter(({ state }) => state === 'absent').length
  return asked
}

async function configIn(revision: Revision | undefined): Promise<string | undefined> {
  const path = '.lfsconfig'
  return (await revision?.size(path)) === undefined ? undefined : readText(revision!, path, 1 << 16)
}

/** The job's token, for GitHub alone: an address that a change brings along never gets it. */
function tokenFor(endpoint: string): string | undefined {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_TOKEN } = process.env
  return GITHUB_TOKEN && new URL(endpoint).origin === new URL(GITHUB_SERVER_URL).origin
    ? GITHUB_TOKEN
    : undefined
}
