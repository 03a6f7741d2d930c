import { isWord } from '../engine/automaton.ts'
import type { Candidate, Judge } from '../engine/engine.ts'
import type { Recognizer, Tier } from '../engine/recognizer.ts'
import { isTopLevel } from '../engine/top-level.ts'
import type { Evidence, ScanOptions } from '../scan/hit.ts'
import { contextOf } from '../scan/scan.ts'

/** What a name or a line of text is searched for. */
export type Searched = Pick<ScanOptions, 'recognizers' | 'columnRules'>

/** A value in a name: bytes of it, `end` exclusive. */
export interface NameValue {
  recognizer: Recognizer
  tier: Tier
  evidence: Exclude<Evidence['kind'], 'pass-rate'>
  start: number
  end: number
  compact: string
  isSynthetic: boolean
}

const lf = 0x0a
const space = 0x20
const at = 0x40
const hyphen = 0x2d
const dot = 0x2e
const slash = 0x2f
const underscore = 0x5f

/**
 * The values in a path, an error or another short text, specimens among them, in their order: those that the scan
 * finds in a sentence. Each part of a path is a line. Names join by `_` and `-` what text parts by a space
 * (`scan_of-512-34-6789`), and go on behind a mail address: of a value that is found one way and the other the longer
 * one is taken.
 */
export function valuesIn(text: string, searched: Searched): NameValue[] {
  const bytes = Buffer.from(text)
  const lines = Buffer.from(bytes)
  for (let i = 0; i < lines.length; i++) if (lines[i] === slash) lines[i] = lf
  const found = new Map<number, NameValue>()
  const loose = loosened(lines)
  const whole = text.includes('://') ? bytes : undefined
  for (const way of [whole, lines, loose, cutDomains(lines), cutDomains(loose)]) {
    if (way === undefined) continue
    for (const value of search(way, searched)) {
      const known = found.get(value.start)
      if (known === undefined || value.end > known.end) found.set(value.start, value)
    }
  }
  const values: NameValue[] = []
  for (const value of [...found.values()].sort((a, b) => a.start - b.start)) {
    const before = values.at(-1)
    // What begins within another is a part of it.
    if (before === undefined || value.start >= before.end) values.push(value)
    else before.end = Math.max(before.end, value.end)
  }
  return values
}

/** With spaces for `_`, and for a `-` between a word and a number; undefined where there is none. */
function loosened(lines: Buffer): Buffer | undefined {
  let loose: Buffer | undefined
  for (let i = 0; i < lines.length; i++) {
    const isJoint =
      lines[i] === underscore || (lines[i] === hyphen && isDigit(lines[i - 1]) !== isDigit(lines[i + 1]))
    if (!isJoint) continue
    loose ??= Buffer.from(lines)
    loose[i] = space
  }
  return loose
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/**
 * With a space after the domain of each mail address that a name goes on behind: `ada@corp.com.eml`,
 * `ada@corp.com-2024.csv`; undefined where there is none.
 */
function cutDomains(lines: Buffer | undefined): Buffer | undefined {
  if (lines === undefined) return undefined
  let cut: Buffer | undefined
  for (let i = lines.indexOf(at); i >= 0; i = lines.indexOf(at, i + 1)) {
    let end = i + 1
    while (isDomain(lines[end])) end++
    for (let j = end; j > i; j--) {
      if (j < end && lines[j] !== dot && lines[j] !== hyphen) continue
      const label = lines.lastIndexOf(dot, j - 1) + 1
      if (label < i + 3 || !isTopLevel(lines.toString('latin1', label, j))) continue
      if (j < end || lines[end] === underscore) {
        cut ??= Buffer.from(lines)
        cut[j] = space
      }
      break
    }
  }
  return cut
}

const isDomain = (byte: number | undefined) =>
  byte !== undefined &&
  byte < 0x80 &&
  (byte === dot || byte === hyphen || (byte !== underscore && isWord[byte] === 1))

const isPart = (byte: number) => byte >= 0x80 || isWord[byte] === 1

function search(bytes: Buffer, { recognizers, columnRules }: Searched): NameValue[] {
  const { engine, judge } = contextOf({ recognizers, columnRules })
  const values: NameValue[] = []
  judge.low = 0
  judge.high = bytes.length
  judge.taken = 0
  const taker: Judge = {
    allowed: judge.allowed,
    named: judge.allowed,
    get stamp() {
      return judge.stamp
    },
    prepare: (...place) => judge.prepare(...place),
    take(text: Buffer, candidates: readonly Candidate[]) {
      const judgement = judge.judge(text, candidates)
      if (judgement === null) return -1
      const { candidate, evidence } = judgement
      const { of, tier, start, end, compact, isSynthetic } = candidate
      // Of `jürgen@` the engine reads what follows its last letter beyond ASCII.
      let from = start
      if (text[from - 1] >= 0x80) while (from > 0 && isPart(text[from - 1])) from--
      values.push({
        recognizer: engine.recognizers[of],
        tier,
        evidence,
        start: from,
        end,
        compact,
        isSynthetic,
      })
      judge.taken = end
      return end
    },
  }
  engine.scan(bytes, 0, bytes.length, 0, bytes.length, taker)
  return values
}
