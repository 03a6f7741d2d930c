import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { type Command, measure } from './measure.ts'
import { writePredictions } from './predictions.ts'
import { hasPeers, python } from './python.ts'

const duckdb = '@duckdb/node-api@1.5.6-r.1'

/** Our CSV scan alone, four columns out of nine, against others that count the same rows. */
export function csv({ folder, withDuckdb, pair, note }: Bench): void {
  const table = join(folder, 'table.csv')
  writePredictions(table, 1_000_000, { wide: true })
  const here = (name: string) => join(import.meta.dirname, name)
  const scan = (path: string): Command => ({ argv: [process.execPath, here('csv-scan.ts'), path] })
  const expected = measure(scan(table), folder).out
  const against = (name: string, argv: string[]) => {
    const found = measure({ argv }, folder).out
    if (found === '' || found !== expected) throw new Error(`${name} counts other rows than we do`)
    pair('CSV scan, 1e6 rows', scan(table), name, { argv })
  }
  const floor: Command = { argv: [process.execPath, here('csv-floor.ts'), table] }
  pair('CSV scan, 1e6 rows', scan(table), 'Node finding newlines: the floor', floor)
  if (hasPeers('csv against pandas')) against('pandas, `usecols`', [python, here('csv-pandas.py'), table])
  const engine = withDuckdb ? installDuckdb(folder) : undefined
  if (engine === undefined)
    console.error(
      `SKIPPED: csv against DuckDB: ${withDuckdb ? 'npm could not install it' : '`--duckdb` installs it for the run'}`,
    )
  else {
    against('DuckDB, native, one thread', [process.execPath, here('csv-duckdb.mjs'), engine, table])
    note(`DuckDB is ${duckdb}`)
  }

  const small = measure(scan(table), folder).peakMB
  writePredictions(table, 1_000_000, { wide: true, copies: 10 })
  const large = measure(scan(table), folder).peakMB
  rmSync(table)
  note(`CSV scan, peak memory: ${Math.round(small)} MB at 1e6 rows, ${Math.round(large)} MB at 1e7 rows`)
}

/** The folder it was installed into. Outside the repository: it is no dependency. */
function installDuckdb(folder: string): string | undefined {
  const target = join(folder, 'duckdb')
  mkdirSync(target)
  const args = ['install', '--prefix', target, '--ignore-scripts', '--no-audit', '--no-fund', duckdb]
  return spawnSync('npm', args, { stdio: 'ignore' }).status === 0 ? target : undefined
}
