import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'
import { Automaton } from '../engine/automaton.ts'
import { Exact } from '../engine/exact.ts'
import { TextJudge } from '../engine/judge.ts'
import { Words } from '../engine/words.ts'
import { Tally } from './tally.ts'

/**
 * Counts blocks of this package's code as they run, by V8's own count (precise coverage): every turn of every loop,
 * whatever takes the time. Code that is counted runs a fourth as fast.
 */
export class BlockCounter {
  readonly #session = new Session()

  start(): void {
    // What the optimizing compiler takes over while it is counted loses counts.
    setFlagsFromString('--no-opt')
    this.#session.connect()
    this.#post('Profiler.enable')
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  async count(run: () => Promise<unknown>): Promise<number> {
    this.#post('Profiler.takePreciseCoverage')
    await run()
    const { result } = this.#post('Profiler.takePreciseCoverage') as Coverage
    let blocks = 0
    for (const { url, functions } of result)
      if (url.includes('/pii-scan/src/'))
        for (const { ranges } of functions) for (const { count } of ranges) blocks += count
    return blocks
  }

  stop(): void {
    this.#post('Profiler.stopPreciseCoverage')
    this.#post('Profiler.disable')
    this.#session.disconnect()
    setFlagsFromString('--opt')
  }

  /** Calls of the inspector of this process are answered before they return. */
  #post(method: string, params?: object): unknown {
    let answer: unknown
    this.#session.post(method, params, (error, result) => {
      if (error !== null) throw error
      answer = result
    })
    return answer
  }
}

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}

/**
 * Bytes that the automaton looked at, that were searched for words and that were held against a pattern, judgements
 * and hits: each takes no more than so many blocks, and they are counted at nearly full speed.
 */
export async function workDone(run: () => Promise<unknown>): Promise<number> {
  let work = 0
  const { run: runFrom } = Automaton.prototype
  const { find } = Words.prototype
  const { matches } = Exact.prototype
  const { judge } = TextJudge.prototype
  const { hitOf } = Tally.prototype
  Automaton.prototype.run = function (...of) {
    const before = this.steps
    const found = runFrom.apply(this, of)
    work += this.steps - before
    return found
  }
  Words.prototype.find = function (bytes, from, to, take) {
    work += to - from
    find.call(this, bytes, from, to, take)
  }
  Exact.prototype.matches = function (bytes, start, end) {
    work += end - start
    return matches.call(this, bytes, start, end)
  }
  TextJudge.prototype.judge = function (...of) {
    work++
    return judge.apply(this, of)
  }
  Tally.prototype.hitOf = function (...of) {
    work++
    return hitOf.apply(this, of)
  }
  try {
    await run()
    return work
  } finally {
    Object.assign(Automaton.prototype, { run: runFrom })
    Object.assign(Words.prototype, { find })
    Object.assign(Exact.prototype, { matches })
    Object.assign(TextJudge.prototype, { judge })
    Object.assign(Tally.prototype, { hitOf })
  }
}
