import { expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

test('a misspelt name has its neighbours, the nearest first', () => {
  expect(nearest('acuracy', ['f1', 'accuracy'])).toEqual(['accuracy'])
  expect(nearest('LABEL', ['label', 'labels'])).toEqual(['label', 'labels'])
})

test('names of one or two letters that share none are not near', () => {
  expect(nearest('y', ['p', 'g', 'id', 'yy', 'Y'])).toEqual(['Y', 'yy'])
  expect(didYouMean('p', ['y', 'g'])).toBe('')
})
