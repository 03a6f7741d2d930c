import { countText, peopleText, plural } from '@probity/core'
import type { PairingFacts } from './pairing.ts'

/** The true labels of rows that were joined, each as base and head have it. */
export class JoinedLabels {
  /** Rows whose labels differ. */
  changed = 0
  private rows = 0
  private readonly here = new Map<number, number>()
  private readonly inBase = new Map<number, number>()

  add(label: number, baseLabel: number, rows = 1): void {
    count(this.here, label, rows)
    count(this.inBase, baseLabel, rows)
    this.rows += rows
    if (label !== baseLabel) this.changed += rows
  }

  /**
   * Whether labels that should be of the same rows agree by less than half of what they could beyond chance (the
   * kappa of Cohen 1960): an id that counts the lines of a shuffled file names other rows.
   */
  get areByChance(): boolean {
    let chance = 0
    for (const [label, rows] of this.here) chance += (rows / this.rows) * (this.inBase.get(label) ?? 0)
    return this.rows - this.changed - chance < (this.rows - chance) / 2
  }
}

/** Chance hardly makes amounts agree: those beyond so many need no counting, and no memory. */
const mostLabels = 10_000

function count(labels: Map<number, number>, label: number, rows: number): void {
  const known = labels.get(label)
  if (known !== undefined || labels.size < mostLabels) labels.set(label, (known ?? 0) + rows)
}

/** What is known of rows that were joined. */
export interface Joined {
  facts: PairingFacts
  /** Rows on which both models are compared. */
  compared: number
  labels: JoinedLabels
  /** Rows whose groups, or what else does not depend on a model, differ. */
  regrouped: number
  /** Whether rows of one label and group stand together: their order then tells nothing of them. */
  isSorted: boolean
  id?: string
  /** Of the base. */
  label: string
}

/**
 * Why joined rows are not shown to be the same, so that the models are compared as on two samples; undefined
 * where they are. By an id, most have to have their label; by position all, and their groups, in an order that
 * does not follow from these.
 */
export function whyNotSame(joined: Joined): string | undefined {
  const { facts, compared, labels, regrouped, isSorted, id, label } = joined
  const { by, baseRows, headRows } = facts
  if (by === 'position') {
    const isSame = baseRows === headRows && labels.changed === 0 && regrouped === 0
    if (isSame && !isSorted) return undefined
    const sorted = isSame ? ', being sorted by their labels' : ''
    return `${plural(headRows, 'row')} here and ${countText(baseRows)} of ${label} cannot be told to be the same${sorted}; an \`id\` column would join them`
  }
  if (labels.areByChance)
    return `rows of the same ${id} agree in their true label hardly more than by chance: ${id} does not name the same rows`
  if (compared * 2 >= Math.min(baseRows, headRows)) return undefined
  return `only ${peopleText(compared)} of ${plural(headRows, 'row')} have the ${id} and the true label of a row of ${label}`
}
