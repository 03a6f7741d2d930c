/** Our CSV scan alone: rows by combination of the four columns, as text. */

import { fileSource } from '../../packages/revisions/src/working-tree.ts'
import { type CategoryColumn, TableReader } from '../../packages/tables/src/index.ts'

const path = process.argv[2]
const names = ['gender', 'age_band', 'y_true', 'y_pred']
const reader = new TableReader(names.map(name => ({ name, as: 'category' })))
const [a, b, c, d] = reader.columns as readonly CategoryColumn[]
/** None of these columns has more than 16 values. */
const counts = new Float64Array(2 ** 16)
await reader.read(fileSource(path, 'the table'), 'table.csv', ({ rows }) => {
  for (let i = 0; i < rows; i++)
    counts[(((((a.codes[i] << 4) | b.codes[i]) << 4) | c.codes[i]) << 4) | d.codes[i]]++
})
const lines: string[] = []
for (const [i, count] of counts.entries()) {
  const texts = [a, b, c, d].map(({ dictionary }, column) => dictionary[(i >> (12 - 4 * column)) & 15])
  if (count > 0) lines.push(`${texts.join(',')},${count}`)
}
console.log(lines.sort().join('\n'))
