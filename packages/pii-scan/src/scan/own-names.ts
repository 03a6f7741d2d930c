/** Tells columns of one name apart: a second `email` is `email (2)`. */
export class OwnNames {
  /** Of each name, the last number that it got. */
  readonly #last = new Map<string, number>()

  of(name: string): string {
    let number = this.#last.get(name) ?? 0
    let own: string
    do {
      number++
      own = number === 1 ? name : `${name} (${number})`
    } while (this.#last.has(own))
    this.#last.set(own, 1).set(name, number)
    return own
  }
}
