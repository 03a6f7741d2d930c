import { ConfigError } from '@probity/core'

/**
 * A pattern as a machine of positions (Glushkov 1961): position `p` reads a byte of `sets[p]`, and `follows[p]` may
 * come after it. There are no empty moves, so that a set of positions is a state as it stands.
 */
export interface Positions {
  sets: Uint8Array[]
  follows: number[][]
  first: number[]
  last: number[]
}

/** A match is 96 bytes at the most: more positions can never all be used. */
const mostPositions = 1000

interface Part {
  canBeEmpty: boolean
  first: number[]
  last: number[]
}

/**
 * Reads a regular expression without what no automaton can do in linear time: literals, `.`, `[a-z]`, `[^,]`, `\d`,
 * `\w`, `\s`, groups, `|`, `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}`. Bytes, not characters.
 *
 * Equal sets of patterns that are read with one `known` are one object.
 *
 * Throws a `ConfigError` for anything else, and for a pattern that matches nothing at all.
 */
export function parsePattern(
  pattern: string,
  anyCase = false,
  known: Map<string, Uint8Array> = new Map(),
): Positions {
  const sets: Uint8Array[] = []
  const follows: number[][] = []
  let at = 0
  const fail = (what: string) =>
    new ConfigError(`pattern \`${pattern}\`, character ${at + 1}: ${what}`, {
      remedy: 'use literals, classes, groups, `|` and greedy repeats only',
    })

  function alternatives(): Part {
    let part = sequence()
    while (pattern[at] === '|') {
      at++
      const other = sequence()
      part = {
        canBeEmpty: part.canBeEmpty || other.canBeEmpty,
        first: [...part.first, ...other.first],
        last: [...part.last, ...other.last],
      }
    }
    return part
  }

  function sequence(): Part {
    let part: Part = { canBeEmpty: true, first: [], last: [] }
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') part = join(part, repeated())
    return part
  }

  function join(a: Part, b: Part): Part {
    for (const p of a.last) follows[p].push(...b.first)
    return {
      canBeEmpty: a.canBeEmpty && b.canBeEmpty,
      first: a.canBeEmpty ? [...a.first, ...b.first] : a.first,
      last: b.canBeEmpty ? [...a.last, ...b.last] : b.last,
    }
  }

  function repeated(): Part {
    const start = at
    const once = atom()
    const end = at
    const [least, most] = bounds()
    if (end === at) return once
    if ('?*+{'.includes(pattern[at] ?? ' ')) throw fail('lazy, possessive and nested repeats are not known')
    // Each turn has positions of its own: the atom is read again.
    const after = at
    let part: Part | undefined
    for (let turn = 0; turn < Math.max(least, most === Infinity ? 1 : most); turn++) {
      let next = once
      if (turn > 0) {
        at = start
        next = atom()
      }
      if (turn >= least) next = { ...next, canBeEmpty: true }
      if (most === Infinity && turn === Math.max(least, 1) - 1)
        for (const p of next.last) follows[p].push(...next.first)
      part = part === undefined ? next : join(part, next)
    }
    at = after
    return part ?? { canBeEmpty: true, first: [], last: [] }
  }

  function bounds(): [number, number] {
    const sign = pattern[at]
    if (sign === '?' || sign === '*' || sign === '+') {
      at++
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity]
    }
    const found = /^\{(\d{1,3})(,?)(\d{0,3})\}/.exec(pattern.slice(at, at + 10))
    if (sign !== '{') return [1, 1]
    if (found === null) throw fail('expected `{n}`, `{n,}` or `{n,m}`')
    at += found[0].length
    const least = Number(found[1])
    const most = found[2] === '' ? least : found[3] === '' ? Infinity : Number(found[3])
    if (most < least) throw fail('the repeat ends before it begins')
    return [least, most]
  }

  function atom(): Part {
    const sign = pattern[at]
    if (sign === '(') {
      at++
      if (pattern.startsWith('?:', at)) at += 2
      if (pattern[at] === '?') throw fail('look-around and named groups are not known')
      const part = alternatives()
      if (pattern[at] !== ')') throw fail('expected `)`')
      at++
      return part
    }
    if (sign === undefined || '*+?{^$'.includes(sign)) throw fail('expected a literal, a class or a group')
    if (sets.length === mostPositions) throw fail(`more than ${mostPositions} positions`)
    sets.push(setAt())
    follows.push([])
    return { canBeEmpty: false, first: [sets.length - 1], last: [sets.length - 1] }
  }

  function setAt(): Uint8Array {
    const start = at
    const length = setLength(pattern, at)
    const text = `${anyCase} ${pattern.slice(start, start + length)}`
    let set = known.get(text)
    if (set !== undefined) {
      at += length
      return set
    }
    set = pattern[at] === '[' ? bracket() : inCase(single())
    known.set(text, set)
    return set
  }

  /** The set itself, with both cases of its letters where case does not count. */
  function inCase(set: Uint8Array): Uint8Array {
    if (anyCase)
      for (let upper = 0x41; upper <= 0x5a; upper++) {
        const isIn = set[upper] | set[upper | 0x20]
        set[upper] = isIn
        set[upper | 0x20] = isIn
      }
    return set
  }

  function single(): Uint8Array {
    const set = new Uint8Array(256)
    const sign = pattern[at++]
    if (sign === '.') return set.fill(1).fill(0, 10, 11)
    if (sign === '\\') {
      const name = pattern[at++] ?? ''
      if (Object.hasOwn(named, name)) return named[name].slice()
      if (/[A-Za-z0-9]/.test(name) || name === '') throw fail(`\`\\${name}\` is not known`)
      set[name.charCodeAt(0)] = 1
      return set
    }
    if (sign.charCodeAt(0) > 127) throw fail('only ASCII can be matched')
    set[sign.charCodeAt(0)] = 1
    return set
  }

  function bracket(): Uint8Array {
    const set = new Uint8Array(256)
    at++
    const isNegated = pattern[at] === '^'
    if (isNegated) at++
    for (let isFirst = true; pattern[at] !== ']' || isFirst; isFirst = false) {
      if (at >= pattern.length) throw fail('expected `]`')
      // A dot within brackets is itself.
      const low = pattern[at] === '.' ? oneOf(pattern[at++]) : single()
      if (pattern[at] !== '-' || pattern[at + 1] === ']') {
        for (let byte = 0; byte < 256; byte++) set[byte] |= low[byte]
        continue
      }
      at++
      const from = low.indexOf(1)
      const to = single().indexOf(1)
      if (to < from) throw fail('the range ends before it begins')
      set.fill(1, from, to + 1)
    }
    at++
    inCase(set)
    return isNegated ? set.map((isIn, byte) => (byte === 10 ? 0 : 1 - isIn)) : set
  }

  const whole = alternatives()
  if (at < pattern.length) throw fail('`)` without `(`')
  if (whole.canBeEmpty) throw fail('a pattern that matches nothing at all')
  return { sets, follows, first: whole.first, last: whole.last }
}

/** How long the class, the escape or the literal is. */
function setLength(pattern: string, at: number): number {
  if (pattern[at] === '\\') return 2
  if (pattern[at] !== '[') return 1
  let end = at + 1
  if (pattern[end] === '^') end++
  for (let isFirst = true; end < pattern.length && (pattern[end] !== ']' || isFirst); isFirst = false)
    end += pattern[end] === '\\' ? 2 : 1
  return end + 1 - at
}

const oneOf = (letters: string) =>
  new Uint8Array(256).map((_, byte) => (letters.includes(String.fromCharCode(byte)) ? 1 : 0))

const named: Readonly<Record<string, Uint8Array>> = {
  d: oneOf('0123456789'),
  w: oneOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'),
  s: oneOf(' \t\n\r\f\v'),
}
