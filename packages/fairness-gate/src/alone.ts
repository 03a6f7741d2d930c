import { type Cells, outcomes, type PairedCells } from '@probity/statistics'

/** The joint cell of each outcome where both models predict the same. */
export const jointCells = [0, 3, 4, 7] as const

/** A model as the base of itself, with clusters where rows come in them: what variances are computed from. */
export function aloneOf({ counts, weights, squares }: Cells, clusters?: Float64Array): PairedCells {
  const joint = (of: Cells['counts']) => {
    const cells = new Float64Array(8)
    for (const [code, outcome] of outcomes.entries()) cells[jointCells[code]!] = of[outcome]
    return cells
  }
  const cells = { counts: joint(counts), weights: joint(weights), squares: joint(squares) }
  return clusters === undefined ? cells : { ...cells, clusters }
}
