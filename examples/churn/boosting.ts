import type { Model } from './logistic.ts'
import { sigmoid } from './sigmoid.ts'

type Tree = { leaf: number } | { feature: number; at: number; below: Tree; above: Tree }

/** What a tree is fitted to: the log loss's slope and curvature at each row, as the trees before left them. */
interface Fit {
  rows: readonly number[][]
  /** Of each feature, where a split may be. */
  cuts: readonly number[][]
  slopes: readonly number[]
  curvatures: readonly number[]
  /** Rows that each side of a split keeps. */
  leastRows: number
}

/** Gradient boosting of trees on the log loss, each leaf one Newton step (Friedman 2001, algorithm 5). */
export function trainBoosting(
  rows: readonly number[][],
  labels: readonly number[],
  { trees, depth, leastRows, rate }: { trees: number; depth: number; leastRows: number; rate: number },
): Model {
  const cuts = rows[0].map((_, j) => quantiles(rows.map(row => row[j])))
  const everyone = rows.map((_, i) => i)
  const margins = rows.map(() => 0)
  const grown: Tree[] = []
  while (grown.length < trees) {
    const chances = margins.map(sigmoid)
    const slopes = chances.map((p, i) => labels[i] - p)
    const curvatures = chances.map(p => p * (1 - p))
    const tree = grow({ rows, cuts, slopes, curvatures, leastRows }, everyone, depth)
    rows.forEach((row, i) => {
      margins[i] += rate * leafOf(tree, row)
    })
    grown.push(tree)
  }
  return row => sigmoid(grown.reduce((margin, tree) => margin + rate * leafOf(tree, row), 0))
}

/** Splits where the loss falls most, to the second order; at the first such place where several are equal. */
function grow(fit: Fit, members: readonly number[], depth: number): Tree {
  const all = weigh(fit, members)
  let best = { fall: 0, feature: -1, at: 0 }
  if (depth > 0)
    fit.cuts.forEach((cuts, feature) => {
      for (const at of cuts) {
        const low = weigh(
          fit,
          members.filter(i => fit.rows[i][feature] < at),
        )
        const high = {
          rows: all.rows - low.rows,
          slope: all.slope - low.slope,
          curvature: all.curvature - low.curvature,
        }
        if (low.rows < fit.leastRows || high.rows < fit.leastRows) continue
        const fall = [low, high].reduce((sum, side) => sum + (side.slope * side.slope) / side.curvature, 0)
        if (fall > best.fall) best = { fall, feature, at }
      }
    })
  const { feature, at } = best
  if (feature < 0) return { leaf: all.slope / all.curvature }
  return {
    feature,
    at,
    below: grow(
      fit,
      members.filter(i => fit.rows[i][feature] < at),
      depth - 1,
    ),
    above: grow(
      fit,
      members.filter(i => fit.rows[i][feature] >= at),
      depth - 1,
    ),
  }
}

function weigh({ slopes, curvatures }: Fit, members: readonly number[]) {
  let slope = 0
  let curvature = 0
  for (const i of members) {
    slope += slopes[i]
    curvature += curvatures[i]
  }
  return { rows: members.length, slope, curvature }
}

function leafOf(tree: Tree, row: readonly number[]): number {
  let node = tree
  while ('at' in node) node = row[node.feature] < node.at ? node.below : node.above
  return node.leaf
}

/** The values that part the sorted list into sixteenths, each once, without the smallest. */
function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const places = Array.from({ length: 15 }, (_, k) => Math.floor(((k + 1) * sorted.length) / 16))
  return [...new Set(places.map(place => sorted[place]))].filter(at => at > sorted[0])
}
