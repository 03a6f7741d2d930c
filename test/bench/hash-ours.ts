import { statSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles, readFolder, type Wanted } from '../../packages/revisions/src/index.ts'

const [algorithm, path] = process.argv.slice(2) as [Wanted, string]
const files = statSync(path).isFile() ? [path] : walk(path)
let bytes = 0
for (const file of files) bytes += statSync(file).size
const jobs = files.map(file => ({ path: file, wanted: [algorithm] }))
const hashed = await hashFiles(jobs, { bytes, signal: new AbortController().signal })
const last = hashed.at(-1)!
console.log('error' in last ? last.error : last.digests[0])

function walk(folder: string): string[] {
  return readFolder(folder).flatMap(({ name, kind }) =>
    kind === 'folder' ? walk(join(folder, name)) : [join(folder, name)],
  )
}
