import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One finished process: CPU seconds (user and system) and peak memory. */
export interface Cost {
  cpu: number
  peakMB: number
  out: string
}

const timer = '/usr/bin/time'
export const canMeasure = existsSync(timer)

/** Runs a command as a whole process under GNU time. Any exit status counts: a gate may block. */
export function measure(command: readonly string[], env?: NodeJS.ProcessEnv): Cost {
  const log = join(tmpdir(), `probity-bench-${process.pid}.txt`)
  const { stdout, error } = spawnSync(timer, ['-f', '%U %S %M', '-o', log, ...command], {
    env: env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  const [user, system, kilobytes] = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number)
  return { cpu: user! + system!, peakMB: kilobytes! / 1024, out: stdout }
}

/** Two commands in turn, so that both meet the same noise: the ratios pair by pair. */
export function compare(ours: () => Cost, peer: () => Cost, pairs: number): Comparison {
  ours()
  peer()
  const found = Array.from({ length: pairs }, () => ({ ours: ours(), peer: peer() }))
  const ratios = found.map(pair => pair.ours.cpu / pair.peer.cpu).sort((a, b) => a - b)
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  return {
    ratio: median(ratios),
    low: ratios[0]!,
    high: ratios.at(-1)!,
    peakMB: median(found.map(pair => pair.ours.peakMB)),
    peerMB: median(found.map(pair => pair.peer.peakMB)),
  }
}

export interface Comparison {
  ratio: number
  low: number
  high: number
  peakMB: number
  peerMB: number
}
