import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memberPath, partsOf } from './member.ts'

test('the path of a file in an archive gives back both, whatever signs are in them', () => {
  const path = fc.string({ unit: fc.constantFrom('a', '/', '!', '.', 'ü'), minLength: 1 })
  fc.assert(
    fc.property(path, path, (archive, member) => {
      expect(partsOf(memberPath(archive, member))).toEqual([archive, member])
      expect(partsOf(archive)).toEqual([archive, undefined])
    }),
    { seed: 1, numRuns: 200 },
  )
})
