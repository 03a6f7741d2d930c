import type { Revision } from '@probity/core'
import { readText } from '@probity/revisions'
import { readDigest } from '../digests.ts'
import { folderOf, inside } from '../inside.ts'
import { type Expected, emptyManifest, type Manifest } from '../manifest.ts'
import { found } from '../rules.ts'

/**
 * Reads a bag (RFC 8493) by its `bagit.txt`: every payload and tag manifest beside it, and what `bag-info.txt`
 * says of the payload as a whole. A bag promises that each of its manifests names every file of the payload.
 *
 * @param all the paths of the repository.
 */
export async function readBag(path: string, head: Revision, all: readonly string[]): Promise<Manifest> {
  const manifest = emptyManifest(path, 'BagIt')
  const bag = folderOf(path)
  const prefix = bag === '.' ? '' : `${bag}/`
  const expected = new Map<string, Expected>()
  const payload = all.filter(file => file.startsWith(`${prefix}data/`))
  let manifests = 0
  for (const file of all) {
    const match = file.startsWith(prefix)
      ? /^(tag)?manifest-([a-z0-9]+)\.txt$/.exec(file.slice(prefix.length))
      : null
    if (match === null) continue
    const named = new Set<string>()
    for (const [i, line] of (await readText(head, file)).split(/\r\n|\r|\n/).entries()) {
      if (line.trim() === '') continue
      const at = { path: file, line: i + 1 }
      const entry = /^([^\s]+)[ \t]+\*?(.+)$/.exec(line)
      const digest =
        entry === null ? { problem: 'is no line of a manifest' } : readDigest(match[2]!, entry[1]!)
      const target = entry === null ? undefined : inside(bag, decoded(entry[2]!))
      if ('problem' in digest) {
        manifest.findings.push(found('bad-hash', at, digest.problem, 'write the bag again'))
        continue
      }
      if (target === undefined || !target.startsWith(prefix)) {
        manifest.findings.push(
          found('path-outside', at, 'names a path that leads out of the bag', 'write the bag again'),
        )
        continue
      }
      named.add(target)
      const before = expected.get(target)
      if (before === undefined) expected.set(target, { path: target, digests: [digest], isFolder: false })
      else before.digests.push(digest)
    }
    if (match[1] !== undefined) continue
    manifests++
    for (const unnamed of payload.filter(name => !named.has(name)).slice(0, 10)) {
      manifest.findings.push(
        found(
          'file-unnamed',
          { path: unnamed },
          `is in the payload and not in ${file}`,
          'write the bag again, or remove the file',
        ),
      )
    }
  }
  manifest.expected.push(...expected.values())
  if (manifests === 0) {
    manifest.findings.push(
      found('manifest-invalid', { path }, 'has no payload manifest beside it', 'write the bag again'),
    )
  }
  await checkOxum(manifest, prefix, payload, head, all)
  return manifest
}

/** `Payload-Oxum: 279164409832.1198`: bytes and files of the payload. */
async function checkOxum(
  manifest: Manifest,
  prefix: string,
  payload: readonly string[],
  head: Revision,
  all: readonly string[],
): Promise<void> {
  const path = `${prefix}bag-info.txt`
  if (!all.includes(path)) return
  const oxum = /^Payload-Oxum:[ \t]*(\d+)\.(\d+)/im.exec(await readText(head, path))
  if (oxum === null) return
  let bytes = 0
  for (const file of payload) bytes += (await head.size(file)) ?? 0
  if (bytes !== Number(oxum[1]) || payload.length !== Number(oxum[2])) {
    manifest.findings.push(
      found(
        'file-differs',
        { path },
        `\`Payload-Oxum\` names ${oxum[1]} bytes in ${oxum[2]} files; here are ${bytes} in ${payload.length}`,
        'write the bag again, or fetch the whole payload',
      ),
    )
  }
}

const decoded = (path: string) =>
  path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
