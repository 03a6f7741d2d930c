import fc from 'fast-check'
import type { ComparedAttribute } from './found.ts'
import { mergePaired, type PairedCells } from './paired.ts'

/** Unweighted cells: of negatives `nn`, base only negative `np` (candidate positive) and so on; then of positives. */
export function pairedOf(negatives: readonly number[], positives: readonly number[]): PairedCells {
  const counts = Float64Array.of(...negatives, ...positives)
  return { counts, weights: counts, squares: counts }
}

/** Groups with all their rows. */
export function attributeOf(groups: readonly PairedCells[], reference?: number): ComparedAttribute {
  return { groups, overall: mergePaired(groups), reference }
}

/** The base as the candidate, and the candidate as the base. */
export function swapped(cells: PairedCells): PairedCells {
  const swap = (numbers: Float64Array) => numbers.map((_, cell) => numbers[turned[cell]])
  const { counts, weights, squares } = cells
  return { counts: swap(counts), weights: swap(weights), squares: swap(squares) }
}

const turned = [0, 2, 1, 3, 4, 6, 5, 7]

/** Cells with none, few or many rows; unweighted, or each cell of rows that weigh differently. */
export const somePairs: fc.Arbitrary<PairedCells> = fc
  .tuple(
    fc.array(fc.oneof(fc.nat(4), fc.nat(80)), { minLength: 8, maxLength: 8 }),
    fc.option(fc.array(fc.constantFrom(0.5, 1, 2.5), { minLength: 8, maxLength: 8 }), { nil: undefined }),
  )
  .map(([rows, weights]) => {
    const counts = Float64Array.from(rows)
    return {
      counts,
      weights: counts.map((count, cell) => count * (weights?.[cell] ?? 1)),
      squares: counts.map((count, cell) => count * (weights?.[cell] ?? 1) ** 2),
    }
  })
