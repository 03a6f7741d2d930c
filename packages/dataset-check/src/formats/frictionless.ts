import { isRecord } from '@probity/core'
import { readDigest } from '../digests.ts'
import { folderOf, inside } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found, leadsOut } from '../rules.ts'
import { readYaml } from '../yaml.ts'
import { lineOfText } from './json.ts'

/**
 * Reads the `resources` of a Frictionless data package. `hash` is an MD5 unless it says `sha256:…`; `hash` and
 * `bytes` are of the file as it is stored, compressed or not.
 */
export function readFrictionless(text: string, path: string): Manifest {
  const manifest = emptyManifest(path, 'Frictionless')
  const root: unknown = path.endsWith('.json') ? JSON.parse(text) : readYaml(text).texts
  if (!isRecord(root) || !Array.isArray(root.resources)) throw new Error('has no list of `resources`')
  for (const resource of root.resources as unknown[]) {
    if (!isRecord(resource)) continue
    const { hash } = resource
    const names = [resource.path ?? []].flat().filter(name => typeof name === 'string')
    const line = names[0] === undefined ? undefined : lineOfText(text, names[0])
    const at = { path, line }
    const [algorithm, hex] =
      typeof hash === 'string' && hash.includes(':') ? hash.split(':', 2) : ['md5', hash]
    const digest = typeof hex === 'string' && hex !== '' ? readDigest(algorithm!, hex) : undefined
    if (digest !== undefined && 'problem' in digest) {
      manifest.findings.push(
        found('bad-hash', at, digest.problem, 'write the hash of the file as `sha256:…`'),
      )
    }
    // A resource in several parts has one hash of them all together, which no tool defines.
    const isWhole = names.length === 1
    if (names.length > 1 && digest !== undefined)
      manifest.open.push({
        path: names[0]!,
        reason: 'is one of several parts that have one hash between them',
      })
    for (const name of names) {
      if (/^https?:/i.test(name)) {
        manifest.skipped.push({ path: name, reason: `${path}: lies on the web` })
        continue
      }
      const target = inside(folderOf(path), name)
      if (target === undefined) {
        manifest.findings.push(leadsOut(at, 'name files within the package'))
        continue
      }
      manifest.expected.push({
        path: target,
        line,
        digests: isWhole && digest !== undefined && !('problem' in digest) ? [digest] : [],
        isFolder: false,
        ...(isWhole && Number.isSafeInteger(Number(resource.bytes ?? Number.NaN))
          ? { bytes: Number(resource.bytes) }
          : {}),
      })
    }
  }
  return manifest
}
