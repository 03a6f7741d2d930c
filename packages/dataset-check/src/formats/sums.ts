import { algorithmOfLength, readDigest } from '../digests.ts'
import { folderOf, inside } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found, leadsOut } from '../rules.ts'

/**
 * Reads what `sha256sum`, `md5sum` and their like write: `hash  path`, `hash *path`, `\` before a hash whose
 * path holds escapes, and the BSD form `SHA256 (path) = hash`. The hash is told by the file's name, else by its
 * length.
 */
export function readSums(text: string, path: string): Manifest {
  const manifest = emptyManifest(path, 'checksums')
  const named = algorithmOfName(path)
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith(';')) continue
    const at = { path, line: i + 1 }
    const entry = readLine(line)
    if (entry === undefined) {
      manifest.findings.push(
        found(
          'manifest-invalid',
          at,
          'is no line of a checksum file',
          'write `hash  path`, as `sha256sum` does',
        ),
      )
      continue
    }
    const algorithm = entry.algorithm ?? named ?? algorithmOfLength(entry.hex.length) ?? 'sha256'
    const digest = readDigest(algorithm, entry.hex)
    // `sha256sum < a.csv > a.csv.sha256` names no file but by the name of its own.
    const name = entry.path === '-' ? besideOf(path) : entry.path
    const target = inside(folderOf(path), name)
    if (target === undefined) {
      manifest.findings.push(leadsOut(at, 'name files within the repository'))
    } else if ('problem' in digest) {
      manifest.findings.push(found('bad-hash', at, digest.problem, `write it again with \`${algorithm}sum\``))
    } else {
      manifest.expected.push({ path: target, line: i + 1, digests: [digest], isFolder: false })
    }
  }
  return manifest
}

function readLine(line: string): { hex: string; path: string; algorithm?: string } | undefined {
  const bsd = /^(\\?)([A-Z0-9-]+) \((.*)\) = ([^\s]+)$/.exec(line)
  if (bsd !== null) {
    return { algorithm: bsd[2]!.toLowerCase(), path: unescaped(bsd[3]!, bsd[1] !== ''), hex: bsd[4]! }
  }
  if (/^[0-9a-f]{32,128}$/i.test(line.trim())) return { hex: line.trim(), path: '-' }
  const gnu = /^(\\?)([^\s]+) [ *](.+)$/.exec(line)
  return gnu === null ? undefined : { hex: gnu[2]!, path: unescaped(gnu[3]!, gnu[1] !== '') }
}

function unescaped(path: string, isEscaped: boolean): string {
  if (!isEscaped) return path
  return path.replace(/\\([\\nr])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\',
  )
}

/** `a.csv` of `data/a.csv.sha256`. */
function besideOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** `SHA256SUMS`, `data.csv.md5`, `b2sums.txt`. */
function algorithmOfName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/^b2sums?/.test(name)) return 'blake2b'
  return /(?:^|\.)(md5|sha1|sha256|sha384|sha512)(?:sums?)?(?:\.txt)?$/.exec(name)?.[1]
}
