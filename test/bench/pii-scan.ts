/** Our PII scan alone: places by entity in the files of a folder. */

import { readFileSync } from 'node:fs'
import { notebookPieces } from '../../packages/pii-scan/src/containers/notebook.ts'
import type { Kind } from '../../packages/pii-scan/src/hit.ts'
import { columnRules, recognizers } from '../../packages/pii-scan/src/recognizers/index.ts'
import { scanFile, scanPieces } from '../../packages/pii-scan/src/scan.ts'
import { fileSource } from '../../packages/revisions/src/working-tree.ts'
import { filesIn } from './pii.ts'

const kinds: Readonly<Record<string, Kind>> = { csv: 'csv', tsv: 'tsv', json: 'json', jsonl: 'jsonl' }
const counts = new Map<string, number>()
const options = { recognizers, columnRules }
const { signal } = new AbortController()
for (const path of filesIn(process.argv[2])) {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  const scan =
    extension === 'ipynb'
      ? await scanPieces(notebookPieces(readFileSync(path), path), options, signal)
      : await scanFile(fileSource(path, path), kinds[extension] ?? 'text', options, signal)
  for (const { entity, count, synthetic } of scan.matches)
    counts.set(entity, (counts.get(entity) ?? 0) + count + synthetic)
}
console.log([...counts].map(([entity, count]) => `${entity} ${count}`).join('\n'))
