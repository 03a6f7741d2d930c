import { ConfigError } from '@probity/core'
import type { Positions } from './pattern.ts'

/** A candidate is never longer: numbers, addresses and codes of people are not. */
export const longest = 96

/** States kept before all are forgotten: code and data use some hundred. */
const mostStates = 4096

const unknown = 0
const dead = 1
const firstState = 2

/** A row of moves has room for this many classes of bytes, as a power of two. */
const rowBits = 6

/** Bytes of a word: letters, digits, `_`. */
export const isWord = new Uint8Array(256).map((_, byte) => (/\w/.test(String.fromCharCode(byte)) ? 1 : 0))

/**
 * All shapes as one automaton, whose states are built when text first leads to them (Thompson 1968).
 *
 * A run is anchored: it begins where a word begins. So counted repeats cost a state for each count and no more: they
 * multiply only in an automaton that begins anew at every byte (`{1,64}` made 215,117 states there against 4,010).
 * No run is longer than `longest`, and one begins at each word at most, so that time is linear in the text.
 */
export class Automaton {
  /** Of the last run: where a candidate ends (exclusive), and the state that says of which shapes. */
  readonly ends = new Int32Array(longest)
  readonly endStates = new Int32Array(longest)
  readonly #classes = new Uint8Array(256)
  readonly #moves: Uint16Array
  readonly #machine: Pick<Positions, 'sets' | 'follows' | 'first'>
  /** Of each class, whether a position reads it. */
  readonly #reads: Uint8Array[]
  /** The shapes that end at a position. */
  readonly #shapesOf: (readonly number[] | undefined)[] = []
  /** The class by which a position was last reached, for sets without doubles. */
  readonly #reached: Uint32Array
  #reach = 0
  readonly #accepts = new Uint8Array(mostStates)
  #shapes: number[][] = []
  #members: number[][] = []
  #states = new Map<string, number>()
  /** Bytes that runs looked at: the work done, for tests. */
  steps = 0

  /** Shapes are known by their index; those that are equal once relaxed are one machine. */
  constructor(shapes: readonly Positions[]) {
    const wide = new Map<Uint8Array, Uint8Array>()
    const ids = new Map<Uint8Array, number>()
    const relax = (set: Uint8Array) => {
      let found = wide.get(set)
      if (found === undefined) {
        const relaxedSet = relaxed(set)
        found = [...ids.keys()].find(other => Buffer.compare(other, relaxedSet) === 0) ?? relaxedSet
        wide.set(set, found)
        if (!ids.has(found)) ids.set(found, ids.size)
      }
      return found
    }
    const machines = new Map<string, { positions: Positions; of: number[] }>()
    for (const [shape, exact] of shapes.entries()) {
      const positions = { ...exact, sets: exact.sets.map(relax) }
      const key = JSON.stringify([
        positions.sets.map(set => ids.get(set)),
        exact.follows,
        exact.first,
        exact.last,
      ])
      const known = machines.get(key)
      if (known === undefined) machines.set(key, { positions, of: [shape] })
      else known.of.push(shape)
    }
    this.#machine = { sets: [], follows: [], first: [] }
    for (const { positions, of } of machines.values()) this.#join(positions, of)

    // Bytes that no set tells apart are one class.
    const { sets } = this.#machine
    const signatures = new Map<string, number>()
    this.#reads = []
    for (let byte = 0; byte < 256; byte++) {
      let signature = ''
      for (const set of ids.keys()) signature += set[byte]
      let byteClass = signatures.get(signature)
      if (byteClass === undefined) {
        byteClass = signatures.size
        signatures.set(signature, byteClass)
        const reads = new Uint8Array(sets.length)
        for (let p = 0; p < sets.length; p++) reads[p] = sets[p][byte]
        this.#reads.push(reads)
      }
      this.#classes[byte] = byteClass
    }
    if (signatures.size > 1 << rowBits)
      throw new ConfigError(`the patterns tell ${signatures.size} classes of bytes apart`, {
        remedy: `use at most ${1 << rowBits}`,
      })
    this.#moves = new Uint16Array(mostStates << rowBits)
    this.#reached = new Uint32Array(sets.length)
    this.#forget()
  }

  #join({ sets, follows, first, last }: Positions, shapes: readonly number[]): void {
    const all = this.#machine
    const offset = all.sets.length
    const moved = (positions: readonly number[]) => [...new Set(positions)].map(p => p + offset)
    all.sets.push(...sets)
    all.follows.push(...follows.map(moved))
    all.first.push(...moved(first))
    for (const p of last) this.#shapesOf[offset + p] = shapes
  }

  /** Runs from `start` and notes the candidates that end before `end`, shortest first; how many there are. */
  run(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + longest)
    const moves = this.#moves
    const classes = this.#classes
    const accepts = this.#accepts
    let state = firstState
    let found = 0
    let i = start
    while (i < stop) {
      const move = (state << rowBits) | classes[bytes[i]]
      state = moves[move]
      if (state <= dead) {
        if (state === dead) break
        state = this.#grow(move)
        // Everything was forgotten, this run too.
        if (state < 0) return this.run(bytes, start, end)
        if (state === dead) break
      }
      i++
      if (accepts[state] === 1 && (i === end || isWord[bytes[i]] === 0)) {
        this.ends[found] = i
        this.endStates[found++] = state
      }
    }
    this.steps += i - start + 1
    return found
  }

  /** The shapes that end with a state. */
  shapesAt(state: number): readonly number[] {
    return this.#shapes[state]
  }

  /** Whether any shape may begin with a byte. */
  beginsWith(byte: number): boolean {
    return this.#machine.first.some(p => this.#machine.sets[p][byte] === 1)
  }

  #grow(move: number): number {
    const from = move >> rowBits
    const reads = this.#reads[move & ((1 << rowBits) - 1)]
    const { follows, first } = this.#machine
    const reached = this.#reached
    const reach = ++this.#reach
    const next: number[] = []
    const add = (positions: readonly number[]) => {
      for (const p of positions)
        if (reads[p] === 1 && reached[p] !== reach) {
          reached[p] = reach
          next.push(p)
        }
    }
    if (from === firstState) add(first)
    else for (const q of this.#members[from]) add(follows[q])
    const state = this.#stateOf(next.sort((a, b) => a - b))
    if (state >= 0) this.#moves[move] = state
    return state
  }

  #stateOf(members: number[]): number {
    if (members.length === 0) return dead
    const key = String.fromCharCode(...members)
    const known = this.#states.get(key)
    if (known !== undefined) return known
    const state = this.#members.length
    if (state === mostStates) {
      this.#forget()
      return -1
    }
    const shapes = [...new Set(members.flatMap(p => this.#shapesOf[p] ?? []))].sort((a, b) => a - b)
    this.#members.push(members)
    this.#shapes.push(shapes)
    this.#accepts[state] = shapes.length > 0 ? 1 : 0
    this.#states.set(key, state)
    return state
  }

  #forget(): void {
    this.#moves.fill(unknown)
    this.#states.clear()
    this.#members = [[], [], []]
    this.#shapes = [[], [], []]
  }
}

const ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const

/**
 * A set that tells no digit from another, nor letters of one case: shapes that differ in these only multiply the states
 * (36,000 for 2 MB of data, against some hundred). `matches` tells them apart.
 */
function relaxed(set: Uint8Array): Uint8Array {
  const wide = set.slice()
  for (const [first, last] of ranges)
    if (set.subarray(first, last + 1).includes(1)) wide.fill(1, first, last + 1)
  return wide
}
