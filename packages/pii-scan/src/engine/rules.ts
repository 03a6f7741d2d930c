import type { ColumnRule } from './recognizer.ts'
import { Words } from './words.ts'

/** The rules that go by the name of a column. */
export class NameRules {
  readonly #rules: readonly ColumnRule[]
  readonly #columns = new Words()
  readonly #notColumns = new Words()

  constructor(rules: readonly ColumnRule[]) {
    this.#rules = rules
    for (const [of, { columns, notColumns = [] }] of rules.entries()) {
      for (const phrase of columns) this.#columns.add(phrase, of)
      for (const phrase of notColumns) this.#notColumns.add(phrase, of)
    }
  }

  /** The rules that a name meets, at most one for an entity: a phrase of theirs, and none against it beside it. */
  rulesOf(name: Buffer): ColumnRule[] {
    const against: { of: number; start: number; end: number }[] = []
    this.#notColumns.find(name, 0, name.length, (of, start, end) => against.push({ of, start, end }))
    const met = new Set<number>()
    this.#columns.find(name, 0, name.length, (of, start, end) => {
      if (!against.some(other => other.of === of && (other.start < start || other.end > end))) met.add(of)
    })
    const found: ColumnRule[] = []
    for (const of of [...met].sort((a, b) => a - b)) {
      const rule = this.#rules[of]
      if (!found.some(({ entity }) => entity === rule.entity)) found.push(rule)
    }
    return found
  }
}

/** So many columns are looked at for one of a person: all of all 10,000 that are told apart took minutes. */
const mostBeside = 500
const wordsOf = new WeakMap<readonly string[], Words>()

/** Whether the rule needs no column of a person beside it, or has one. */
export function isBesidePerson(
  { besidePerson }: ColumnRule,
  name: string,
  names: readonly string[],
): boolean {
  if (besidePerson === undefined) return true
  let words = wordsOf.get(besidePerson)
  if (words === undefined) {
    words = new Words()
    for (const phrase of besidePerson) words.add(phrase, 0)
    wordsOf.set(besidePerson, words)
  }
  const most = Math.min(names.length, mostBeside)
  for (let i = 0; i < most; i++) {
    let isPerson = false
    const bytes = Buffer.from(names[i])
    words.find(bytes, 0, bytes.length, () => {
      isPerson = true
    })
    if (names[i] !== name && isPerson) return true
  }
  return false
}
