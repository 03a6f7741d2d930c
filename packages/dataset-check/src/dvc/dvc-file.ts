import { didYouMean, isRecord } from '@probity/core'
import { folderOf, inside } from '../inside.ts'
import { emptyManifest, type Manifest } from '../manifest.ts'
import { found } from '../rules.ts'
import { readYaml } from '../yaml.ts'
import { addEntry, text } from './entry.ts'

/** All that DVC accepts at the top (`dvc/schema.py`). */
const keys = [
  'md5',
  'wdir',
  'deps',
  'outs',
  'locked',
  'frozen',
  'meta',
  'always_changed',
  'desc',
  'cmd',
  'params',
]
const outKeys = [
  ...[
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'path',
    'persist',
    'cloud',
    'hash',
  ],
  ...['desc', 'type', 'labels', 'meta', 'cache', 'remote', 'push', 'files', 'fs_config', 'metric', 'plot'],
]

/** Reads `data.csv.dvc`: what one or several files or folders must be. */
export function readDvcFile(source: string, path: string): Manifest {
  const manifest = emptyManifest(path, 'DVC')
  const { texts, lineOf } = readYaml(source)
  const invalid = (message: string, line?: number) =>
    manifest.findings.push(
      found('manifest-invalid', { path, line }, message, 'run `dvc add` again, and commit what it writes'),
    )
  if (!isRecord(texts)) {
    invalid('is empty or no mapping: DVC refuses it')
    return manifest
  }
  for (const key of Object.keys(texts)) {
    if (!keys.includes(key))
      invalid(`has a key that DVC does not know${didYouMean(key, keys)}`, lineOf([key]))
  }
  const folder = inside(folderOf(path), text(texts.wdir) ?? '.')
  if (folder === undefined) {
    manifest.findings.push(
      found(
        'path-outside',
        { path, line: lineOf(['wdir']) },
        '`wdir` leads out of the repository',
        'remove `wdir`',
      ),
    )
    return manifest
  }
  const outs = texts.outs ?? []
  if (!Array.isArray(outs)) {
    invalid('`outs` is no list', lineOf(['outs']))
    return manifest
  }
  if (outs.length === 0 && texts.deps === undefined) invalid('names no output')
  for (const [i, out] of outs.entries()) {
    const line = lineOf(['outs', i])
    if (!isRecord(out)) {
      invalid('an output is no mapping', line)
      continue
    }
    for (const key of Object.keys(out)) {
      if (!outKeys.includes(key))
        invalid(`an output has a key that DVC does not know${didYouMean(key, outKeys)}`, line)
    }
    const flags = {
      isCached: out.cache !== 'false',
      // What is imported is fetched from where it came from, and never pushed.
      isPushed: out.push !== 'false' && !isImport(texts.deps),
      remote: text(out.remote),
    }
    addEntry(manifest, out, { folder, line, flags })
  }
  return manifest
}

function isImport(deps: unknown): boolean {
  return (
    Array.isArray(deps) &&
    deps.some(
      dep =>
        isRecord(dep) &&
        (isRecord(dep.repo) || 'etag' in dep || /^[a-z0-9+.-]+:\/\//i.test(text(dep.path) ?? '')),
    )
  )
}
