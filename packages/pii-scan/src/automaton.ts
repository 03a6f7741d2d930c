import type { Positions } from './pattern.ts'

/** A candidate is never longer: numbers, addresses and codes of people are not. */
export const longest = 96

/** States kept before all are forgotten: code and data use some hundred. */
const mostStates = 4096

const unknown = 0
const dead = 1

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
  readonly #classCount: number
  readonly #moves: Int32Array
  readonly #machine: Positions
  /** The shape that ends at a position; negative where none does. */
  readonly #shapeOf: Int32Array
  #accepts: (number[] | null)[] = []
  #members: number[][] = []
  #states = new Map<string, number>()
  #first = 0
  /** Bytes that runs looked at: the work done, for tests. */
  steps = 0

  constructor(shapes: readonly Positions[]) {
    this.#machine = merged(shapes)
    this.#shapeOf = new Int32Array(this.#machine.sets.length).fill(-1)
    let offset = 0
    for (const [shape, { sets, last }] of shapes.entries()) {
      for (const p of last) this.#shapeOf[offset + p] = shape
      offset += sets.length
    }
    // Bytes that no set tells apart are one class.
    const signatures = new Map<string, number>()
    for (let byte = 0; byte < 256; byte++) {
      const signature = this.#machine.sets.map(set => set[byte]).join('')
      let byteClass = signatures.get(signature)
      if (byteClass === undefined) signatures.set(signature, (byteClass = signatures.size))
      this.#classes[byte] = byteClass
    }
    this.#classCount = signatures.size
    this.#moves = new Int32Array(mostStates * this.#classCount)
    this.#forget()
  }

  /** Runs from `start` and notes the candidates that end before `end`, shortest first; how many there are. */
  run(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + longest)
    const moves = this.#moves
    const classes = this.#classes
    const classCount = this.#classCount
    const accepts = this.#accepts
    let state = this.#first
    let found = 0
    let i = start
    while (i < stop) {
      const move = state * classCount + classes[bytes[i]]
      state = moves[move]
      if (state === unknown) {
        state = this.#grow(move)
        // Everything was forgotten, this run too.
        if (state < 0) return this.run(bytes, start, end)
      }
      if (state === dead) break
      i++
      if (accepts[state] !== null && (i === end || isWord[bytes[i]] === 0)) {
        this.ends[found] = i
        this.endStates[found++] = state
      }
    }
    this.steps += i - start + 1
    return found
  }

  /** The shapes that end with a state. */
  shapesAt(state: number): readonly number[] {
    return this.#accepts[state] ?? []
  }

  /** Whether any shape may begin with a byte. */
  beginsWith(byte: number): boolean {
    return this.#machine.first.some(p => this.#machine.sets[p][byte] === 1)
  }

  #grow(move: number): number {
    const from = Math.floor(move / this.#classCount)
    const byte = this.#classes.indexOf(move % this.#classCount)
    const { sets, follows, first } = this.#machine
    const next = new Set<number>()
    for (const p of from === this.#first ? first : this.#members[from].flatMap(q => follows[q]))
      if (sets[p][byte] === 1) next.add(p)
    const state = this.#stateOf([...next].sort((a, b) => a - b))
    if (state >= 0) this.#moves[move] = state
    return state
  }

  #stateOf(members: number[]): number {
    if (members.length === 0) return dead
    const key = members.join()
    const known = this.#states.get(key)
    if (known !== undefined) return known
    const state = this.#members.length
    if (state === mostStates) {
      this.#forget()
      return -1
    }
    const shapes = [...new Set(members.map(p => this.#shapeOf[p]))].filter(shape => shape >= 0)
    this.#members.push(members)
    this.#accepts.push(shapes.length > 0 ? shapes : null)
    this.#states.set(key, state)
    return state
  }

  #forget(): void {
    this.#moves.fill(unknown)
    this.#states.clear()
    this.#members = [[], [], []]
    this.#accepts.length = 0
    this.#accepts.push(null, null, null)
    this.#first = 2
  }
}

/** Machines side by side. */
function merged(shapes: readonly Positions[]): Positions {
  const all: Positions = { sets: [], follows: [], first: [], last: [] }
  for (const { sets, follows, first, last } of shapes) {
    const offset = all.sets.length
    const moved = (positions: readonly number[]) => positions.map(p => p + offset)
    all.sets.push(...sets)
    all.follows.push(...follows.map(moved))
    all.first.push(...moved(first))
    all.last.push(...moved(last))
  }
  return all
}
