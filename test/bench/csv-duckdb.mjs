// Rows by combination of four columns, with native DuckDB on one thread. Run where it is installed.
import { createRequire } from 'node:module'

const [, , folder, path] = process.argv
const { DuckDBInstance } = createRequire(`${folder}/`)('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
const reader = await connection.runAndReadAll(
  `SELECT coalesce(gender, ''), age_band, y_true, y_pred, count(*)
   FROM read_csv('${path}', header = true, delim = ',', quote = '"', all_varchar = true) GROUP BY ALL`,
)
console.log(
  reader
    .getRows()
    .map(row => row.join(','))
    .sort()
    .join('\n'),
)
