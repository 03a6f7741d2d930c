import { type Comparison, compare } from './compare.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Named } from './named.ts'
import type { Unit } from './units.ts'

/** What was measured once is not measured again: limits, tables and measurements ask for the same. */
export class Measures {
  readonly #estimates = new Map<Unit, Map<string, Estimate>>()
  readonly #comparisons = new Map<Unit, Map<string, Comparison | string>>()

  estimate({ name, metric }: Named, unit: Unit): Estimate {
    return once(this.#estimates, unit, name, () => estimate(metric, unit.here))
  }

  /** A text says why it cannot be compared. */
  compare({ name, metric }: Named, unit: Unit): Comparison | string {
    return once(this.#comparisons, unit, name, () =>
      unit.pair === undefined ? 'the base has no such rows' : compare(metric, unit.pair),
    )
  }
}

function once<T>(known: Map<Unit, Map<string, T>>, unit: Unit, name: string, find: () => T): T {
  const ofUnit = known.get(unit) ?? new Map<string, T>()
  known.set(unit, ofUnit)
  const found = ofUnit.get(name) ?? find()
  ofUnit.set(name, found)
  return found
}
