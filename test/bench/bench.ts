/**
 * `pnpm bench [fairness|paired|csv|start]... [--pairs N] [--duckdb]`: ours against named peers, in turn, as whole
 * processes; prints a Markdown table of ratios. No test: the machines that it runs on are shared.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { csv } from './csv.ts'
import { fairness } from './fairness.ts'
import { hash } from './hash.ts'
import { type Command, canMeasure, compare, type Spread } from './measure.ts'
import { paired } from './paired.ts'
import { pii } from './pii.ts'
import { pythonVersions } from './python.ts'
import { start } from './start.ts'

/** What a benchmark is given. */
export interface Bench {
  /** Deleted afterwards. */
  folder: string
  withDuckdb: boolean
  /** Runs a pair and adds a line to the table; the median CPU seconds of ours. */
  pair(what: string, ours: Command, peerName: string, peer: Command, pairs?: number): number
  /** A fact that is no ratio of this run. */
  note(text: string): void
}

const benches: Record<string, (bench: Bench) => void> = { fairness, paired, csv, start, hash, pii }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '5' }, duckdb: { type: 'boolean', default: false } },
})
const names = positionals.length > 0 ? positionals : Object.keys(benches)
const unknown = names.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}`)
if (!canMeasure) throw new Error('needs GNU time at /usr/bin/time (Debian: time)')

const folder = mkdtempSync(join(tmpdir(), 'probity-bench-'))
const rows: string[] = []
const notes: string[] = []
const bench: Bench = {
  folder,
  withDuckdb: values.duckdb,
  pair(what, ours, peerName, peer, pairs = Number(values.pairs)) {
    const { cpu, wall, peakMB, peerMB, seconds } = compare(ours, peer, pairs, folder)
    const memory = `${Math.round(peakMB)} / ${Math.round(peerMB)} MB`
    rows.push(`| ${what} | ${peerName} | ${spreadText(cpu)} | ${spreadText(wall)} | ${memory} |`)
    console.error(rows.at(-1))
    return seconds
  },
  note(text) {
    notes.push(`- ${text}`)
    console.error(notes.at(-1))
  },
}

function spreadText({ median, low, high }: Spread): string {
  return `**${median.toFixed(2)}** (${low.toFixed(2)} to ${high.toFixed(2)})`
}

try {
  for (const name of names) benches[name](bench)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log('| ours | peer | CPU, ours / peer | wall, ours / peer | peak memory, ours / peer |')
console.log(`|---|---|---|---|---|\n${rows.join('\n')}\n`)
if (notes.length > 0) console.log(`${notes.join('\n')}\n`)
console.log(`Node ${process.version}; ${pythonVersions()}; measured by GNU time; median (least to most).`)
