import { randomFrom } from '@probity/statistics'
import { csv } from './run.fixture.ts'

/** Customers, of whom a third leaves: a model that is right of a share of them, and one that flips some of it. */
export interface Customer {
  id: string
  region: string
  left: number
  predicted: number
  score: number
}

/** @param right the share of rows that are right, by region. @param seed of who leaves, and of what is said. */
export function customers(count: number, right: Record<string, number>, seed = 1): Customer[] {
  const random = randomFrom(seed)
  const regions = Object.keys(right)
  return Array.from({ length: count }, (_, i) => {
    const region = regions[i % regions.length]!
    const left = random.unit() < 1 / 3 ? 1 : 0
    const predicted = random.unit() < right[region]! ? left : 1 - left
    const score = Number((0.5 * predicted + 0.5 * random.unit()).toFixed(4))
    return { id: `c${i}`, region, left, predicted, score }
  })
}

/** The same customers by a model that is wrong of some more, evenly spread. */
export function worse(of: readonly Customer[], share: number, isIn = (_: Customer) => true): Customer[] {
  let due = 0
  return of.map(one => {
    if (!isIn(one) || one.predicted !== one.left) return one
    due += share
    if (due < 1) return one
    due--
    return { ...one, predicted: 1 - one.left, score: Number((1 - one.score).toFixed(4)) }
  })
}

const header = 'id,region,left,predicted,score'

export function tableOf(of: readonly Customer[], end = '\n'): string {
  return csv(
    header,
    of.map(({ id, region, left, predicted, score }) => [id, region, left, predicted, score]),
    end,
  )
}

/** The settings that fit. */
export const settings = { label: 'left', prediction: 'predicted', id: 'id' }
