import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** GNU time: it is not part of what it measures, and sums the processes that a shell starts. */
const timer = '/usr/bin/time'
export const canMeasure = existsSync(timer)

/** A finished process: CPU seconds (user and system, to a hundredth), wall seconds and peak resident memory. */
export interface Cost {
  cpu: number
  wall: number
  peakMB: number
  out: string
  status: number | null
}

/** A command that is run as a whole process. */
export interface Command {
  argv: readonly string[]
  env?: Record<string, string>
  /** How often in a row for one measurement: a process of few hundredths of a second needs more. */
  times?: number
}

/** Any exit status counts: a gate may block. A command that cannot be started throws. */
export function measure({ argv, env = {}, times = 1 }: Command, folder: string): Cost {
  const log = join(folder, 'time.txt')
  const loop = `i=0; while [ $i -lt ${times} ]; do "$@"; i=$((i+1)); done`
  const repeated = times === 1 ? argv : ['sh', '-c', loop, 'sh', ...argv]
  const { stdout, status, error } = spawnSync(timer, ['-f', '%U %S %e %M', '-o', log, ...repeated], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (error) throw error
  if (status === 126 || status === 127) throw new Error(`${argv[0]} cannot be started`)
  const line = readFileSync(log, 'utf8').trim().split('\n').at(-1)!
  const [user, system, wall, kilobytes] = line.split(' ').map(Number)
  return { cpu: user + system, wall, peakMB: kilobytes / 1024, out: stdout, status }
}

/** Ours against a peer. A ratio is of one pair: both of it met the same noise. */
export interface Comparison {
  cpu: Spread
  wall: Spread
  peakMB: number
  peerMB: number
  /** Median CPU seconds of ours: of this machine, and no figure for a document. */
  seconds: number
}

export interface Spread {
  median: number
  low: number
  high: number
}

/** Runs both once to warm up, then in turn. */
export function compare(ours: Command, peer: Command, pairs: number, folder: string): Comparison {
  measure(ours, folder)
  measure(peer, folder)
  const found = Array.from({ length: pairs }, () => ({
    ours: measure(ours, folder),
    peer: measure(peer, folder),
  }))
  const of = (part: 'cpu' | 'wall') => spread(found.map(pair => pair.ours[part] / pair.peer[part]))
  return {
    cpu: of('cpu'),
    wall: of('wall'),
    peakMB: spread(found.map(pair => pair.ours.peakMB)).median,
    peerMB: spread(found.map(pair => pair.peer.peakMB)).median,
    seconds: spread(found.map(pair => pair.ours.cpu)).median,
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, low: sorted[0], high: sorted.at(-1)! }
}
