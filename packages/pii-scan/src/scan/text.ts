import type { Candidate, Engine, Judge } from '../engine/engine.ts'
import type { TextJudge } from '../engine/judge.ts'
import type { ColumnContext } from './column.ts'
import type { Evidence, Hit, ScanOptions } from './hit.ts'
import { masked } from './mask.ts'
import { lineReach, type Tally } from './tally.ts'
import { Unlikely } from './unlikely.ts'
import type { Window } from './window.ts'

/** What lies beside a value and may be looked at: its words, its neighbours, its line for a digest. */
export const margin = 512

/** Forms of so many numbers of a text, and how many times as many as by chance pass where some are real. */
const enoughForms = 20
const timesChance = 3
/** Of checks that random numbers pass more seldom one is enough; with one of ten real ones drown among others. */
const [leastChance, mostChance] = [1e-3, 0.095]
/** Hits that wait until it is known how many pass. */
const mostWaiting = 1024

/** Running text: prose, source, logs. Fed in stretches of one buffer, each of which begins where the last one ended. */
export class TextScanner implements Judge {
  readonly #engine: Engine
  readonly #tally: Tally
  readonly #judge: TextJudge
  readonly #options: ScanOptions
  readonly #place: string | undefined
  /** Of the stretch at hand. */
  #line = 1
  #lineStart = 0
  #counted = 0
  #offset = 0
  #taken = 0
  /** Hits of the stretch at hand, and those before that may stand on a line with them. */
  #hits: Hit[] = []
  #before: Hit[] = []
  readonly tried: number[]
  /** Of each recognizer: how many passed its check, and those that wait. */
  readonly #passed: number[]
  readonly #waiting = new Map<number, Hit[]>()
  readonly #of = new WeakMap<Hit, number>()
  /** Of each recognizer, the hits that are used for another thing. */
  readonly #unlikely = new Map<number, Unlikely<Hit>>()
  readonly #unlikelyOf = new WeakMap<Hit, number>()

  constructor({ engine, tally, judge }: ColumnContext, options: ScanOptions, place?: string) {
    this.#engine = engine
    this.tried = engine.nothing.slice()
    this.#passed = engine.nothing.slice()
    this.#tally = tally
    this.#judge = judge
    this.#options = options
    this.#place = place
  }

  /**
   * Scans what begins from `from` to `to`; `low` and `high` bound what may be looked at. Where to go on. `offset` is
   * the file's byte at index 0.
   */
  scan(bytes: Buffer, from: number, to: number, low: number, high: number, offset: number): number {
    const moved = offset - this.#offset
    this.#lineStart -= moved
    this.#counted -= moved
    this.#offset = offset
    this.#taken -= moved
    this.#judge.taken = this.#taken
    this.#judge.low = low
    this.#judge.high = high
    const next = this.#engine.scan(bytes, from, to, low, high, this)
    this.#flush(bytes, next)
    return next
  }

  /** Says that the bytes before `to` are about to go. */
  leave(bytes: Buffer, to: number): void {
    this.#countLines(bytes, to)
  }

  get allowed(): Uint32Array {
    return this.#judge.allowed
  }

  get named(): Uint32Array {
    return this.#judge.allowed
  }

  get stamp(): number {
    return this.#judge.stamp
  }

  prepare(bytes: Buffer, start: number, end: number): boolean {
    return this.#judge.prepare(bytes, start, end)
  }

  take(bytes: Buffer, candidates: readonly Candidate[]): number {
    const judgement = this.#judge.judge(bytes, candidates)
    if (judgement === null) {
      const { unlikely } = this.#judge
      if (unlikely !== null) this.#takeUnlikely(bytes, unlikely)
      return -1
    }
    const { candidate, evidence } = judgement
    const hit = this.#hitOf(bytes, candidate, evidence)
    this.#unlikely.get(candidate.of)?.passesElsewhere()
    const { chance } = this.#engine.recognizers[candidate.of]
    if (evidence === 'format' && chance > leastChance && chance <= mostChance) {
      this.#passed[candidate.of]++
      this.#of.set(hit, candidate.of)
    }
    this.#taken = this.#judge.taken = candidate.end
    return candidate.end
  }

  #hitOf(bytes: Buffer, candidate: Candidate, evidence: Evidence['kind']): Hit {
    this.#countLines(bytes, candidate.start)
    const spot = { offset: this.#offset, line: this.#line, lineStart: this.#lineStart, place: this.#place }
    const hit = this.#tally.hit(bytes, candidate, evidence, spot)
    this.#hits.push(hit)
    return hit
  }

  #takeUnlikely(bytes: Buffer, candidate: Candidate): void {
    const { of, compact } = candidate
    let unlikely = this.#unlikely.get(of)
    if (unlikely === undefined) {
      // The one at hand is tried already.
      unlikely = new Unlikely(this.#engine.recognizers[of].chance, this.tried[of] - 1)
      this.#unlikely.set(of, unlikely)
    }
    unlikely.passes(compact)
    this.#unlikelyOf.set(this.#hitOf(bytes, candidate, 'format'), of)
  }

  #countLines(bytes: Buffer, to: number): void {
    let i = this.#counted
    for (; i < to; i++)
      if (bytes[i] === 0x0a) {
        this.#line++
        this.#lineStart = i + 1
      }
    this.#counted = i
  }

  #flush(bytes: Buffer, next: number): void {
    const { lineDigest } = this.#options
    const { low, high } = this.#judge
    const hits = this.#hits
    const onLine = [...this.#before, ...hits]
    /** The first that may stand on the line of the hit at hand: all 87,000 of a dense megabyte took minutes. */
    let first = 0
    for (const hit of hits) {
      if (lineDigest !== undefined) {
        while (onLine[first].end <= hit.start - lineReach) first++
        hit.lineDigest = lineDigest(masked(bytes, hit, onLine, first, this.#offset, low, high))
      }
      const of = this.#of.get(hit)
      const unlikely = this.#unlikelyOf.get(hit)
      if (unlikely !== undefined) this.#addAll(this.#unlikely.get(unlikely)!.wait(hit, this.tried[unlikely]))
      else if (of === undefined) this.#tally.add(hit, { kind: hit.evidence as 'format' | 'keyword' })
      else this.#wait(hit, of)
    }
    this.#before = onLine.filter(({ end }) => end > this.#offset + next - lineReach)
    this.#hits = []
  }

  #wait(hit: Hit, of: number): void {
    const waiting = this.#waiting.get(of)
    if (waiting === undefined) this.#waiting.set(of, [hit])
    else if (waiting.push(hit) === mostWaiting) this.#settle(of, waiting)
  }

  /** Corners of boxes and codes of a shop: of many with one form no more pass its check than by chance. */
  #settle(of: number, waiting: Hit[]): void {
    const { chance } = this.#engine.recognizers[of]
    const tried = this.tried[of]
    const isChance = tried >= enoughForms && this.#passed[of] <= timesChance * chance * tried
    if (!isChance) this.#addAll(waiting)
    waiting.length = 0
  }

  #addAll(hits: readonly Hit[]): void {
    for (const hit of hits) this.#tally.add(hit, { kind: 'format' })
  }

  /** Settles what waits. */
  finish(): void {
    for (const [of, waiting] of this.#waiting) this.#settle(of, waiting)
    for (const [of, unlikely] of this.#unlikely) this.#addAll(unlikely.settle(this.tried[of]))
  }
}

/** Bytes whose hits are handed on together. */
const stretch = 1 << 16

/** Scans a whole source as running text. */
export async function scanText(window: Window, scanner: TextScanner, signal: AbortSignal): Promise<void> {
  let from = 0
  let low = 0
  for (;;) {
    await window.fill(low)
    signal.throwIfAborted()
    from -= low
    const to = window.atEnd ? window.end : cutBefore(window.bytes, window.end - margin)
    // Hits of few bytes at a time are gone before they are old.
    while (from < to) {
      const most = from + stretch
      const cut = most < to ? cutBefore(window.bytes, most) : to
      from = scanner.scan(window.bytes, from, cut, 0, window.end, window.offset)
    }
    if (window.atEnd) return scanner.finish()
    low = Math.max(0, from - Math.max(margin, lineReach))
    scanner.leave(window.bytes, low)
  }
}

/** Bytes that stand in no value. */
const parting = new Uint8Array(256)
for (const sign of '\n\r\t,;"<>{}[]|=') parting[sign.charCodeAt(0)] = 1

/** Where a stretch may end without cutting a value: after the last byte that parts values, or else where it is. */
export function cutBefore(bytes: Buffer, to: number): number {
  for (let cut = to; cut > 0 && cut > to - margin; cut--) if (parting[bytes[cut - 1]] === 1) return cut
  for (let cut = to; cut > 0 && cut > to - margin; cut--) if (bytes[cut - 1] === 0x20) return cut
  return to
}
