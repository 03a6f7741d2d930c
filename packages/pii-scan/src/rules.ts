import type { ColumnRule } from './recognizer.ts'
import { wordsOf } from './words.ts'

/** The rules that a column's name meets, at most one for an entity. */
export function rulesOf(name: string, rules: readonly ColumnRule[]): ColumnRule[] {
  const words = wordsOf(name)
  const found: ColumnRule[] = []
  for (const rule of rules) {
    if (found.some(({ entity }) => entity === rule.entity)) continue
    const phrase = rule.columns.find(column => holds(words, column))
    if (phrase === undefined) continue
    const others = words.filter(word => !phrase.split(' ').includes(word))
    if (rule.notColumns?.some(not => holds(others, not))) continue
    found.push(rule)
  }
  return found
}

/** Whether the rule needs no column of a person beside it, or has one. */
export function isBesidePerson({ besidePerson }: ColumnRule, name: string, names: readonly string[]): boolean {
  if (besidePerson === undefined) return true
  return names.some(other => {
    const words = wordsOf(other)
    return other !== name && besidePerson.some(phrase => holds(words, phrase))
  })
}

/** Whether a phrase stands among the words, its own words one after the other or as one. */
export function holds(words: readonly string[], phrase: string): boolean {
  const joined = phrase.replaceAll(' ', '')
  for (let i = 0; i < words.length; i++) {
    let run = ''
    for (let k = i; k < words.length && run.length < joined.length; k++) {
      run += words[k]
      if (run === joined) return true
    }
  }
  return false
}
