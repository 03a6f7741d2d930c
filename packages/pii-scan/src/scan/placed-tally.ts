import type { ColumnContext } from './column.ts'
import type { Evidence, Hit, Match, ScanOptions } from './hit.ts'
import { Tally } from './tally.ts'

/** Tells places of the file, for `place` to find, where the scanner knows those of a text that was taken out of it. */
export class PlacedTally extends Tally {
  readonly #place: (hit: Hit) => void
  readonly #into: Tally

  constructor({ engine, tally }: ColumnContext, options: ScanOptions, place: (hit: Hit) => void) {
    super(engine, options)
    this.#place = place
    this.#into = tally
  }

  override add(hit: Hit, ...rest: [Evidence, Match?]) {
    this.#place(hit)
    return this.#into.add(hit, ...rest)
  }

  override match(...of: Parameters<Tally['match']>) {
    return this.#into.match(...of)
  }

  override column(...of: Parameters<Tally['column']>) {
    this.#into.column(...of)
  }
}
