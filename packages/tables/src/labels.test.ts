import { describe, expect, test } from 'vitest'
import { resolveLabels } from './index.ts'

/** The class of each text, null where it is missing. */
function classesOf(...dictionaries: string[][]): (string | null)[][] {
  const { classes, codes } = resolveLabels(...dictionaries)
  return codes.map(of => Array.from(of, code => (code < 0 ? null : classes[code])))
}

describe('labels', () => {
  test('1, 1.0 and 1e0 are one class where every label of all columns is a number', () => {
    expect(classesOf(['0.0', '1.0'], ['1', '0', '1e0'])).toEqual([
      ['0', '1'],
      ['1', '0', '1'],
    ])
  })

  test('one label that is text makes all of them text', () => {
    expect(classesOf(['0.0', '1.0'], ['1', 'none'])).toEqual([
      ['0.0', '1.0'],
      ['1', 'none'],
    ])
  })

  test('True is 1 where numbers occur too, and true elsewhere', () => {
    expect(classesOf(['True', 'False'], ['1', '0'])).toEqual([
      ['1', '0'],
      ['1', '0'],
    ])
    expect(classesOf(['True', 'FALSE', 'true'])).toEqual([['true', 'false', 'true']])
  })

  test('integers too large for a double keep apart', () => {
    expect(resolveLabels(['12345678901234567890', '12345678901234567891']).classes).toHaveLength(2)
  })

  test('empty is missing, NA only among numbers', () => {
    expect(classesOf(['', 'NA', '1'], ['nan', '0'])).toEqual([
      [null, null, '1'],
      [null, '0'],
    ])
    expect(classesOf(['', 'NA', 'DE'])).toEqual([[null, 'NA', 'DE']])
  })

  test('numbers are sorted by size and texts by code unit', () => {
    expect(resolveLabels(['10', '9', '-1', '2.5']).classes).toEqual(['-1', '2.5', '9', '10'])
    expect(resolveLabels(['b', 'a', '10', '9', 'B']).classes).toEqual(['10', '9', 'B', 'a', 'b'])
  })

  test('merged spellings can be shown', () => {
    const { classes, spellings } = resolveLabels(['1.0', '0'], ['1', 'False'])
    expect(classes.map((name, index) => `${spellings[index].join(', ')} -> ${name}`)).toEqual([
      '0, False -> 0',
      '1, 1.0 -> 1',
    ])
  })

  test('names of an object’s own are labels like others', () => {
    expect(classesOf(['__proto__', 'constructor'])).toEqual([['__proto__', 'constructor']])
  })

  test('no labels, no classes', () => {
    expect(resolveLabels([], [''])).toEqual({
      classes: [],
      codes: [new Int32Array(0), Int32Array.of(-1)],
      spellings: [],
    })
  })
})
