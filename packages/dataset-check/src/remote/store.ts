/** What a store says of one object. */
export type Answer =
  | { state: 'there'; bytes?: number }
  | { state: 'absent' }
  /** It would not say, or could not be reached after some tries. */
  | { state: 'unknown'; why: string }

/** Remote storage that can be asked which objects it has. Keys are paths in it. */
export interface Store {
  /** Objects that may be asked for at the same time. */
  atOnce: number
  ask(key: string, signal: AbortSignal): Promise<Answer>
  /** The bytes of an object, or why they cannot be had: it is absent, refused or larger than the cap. */
  read(key: string, mostBytes: number, signal: AbortSignal): Promise<Buffer | { why: string }>
}

/** Requests that a server gets at the same time. */
export const politeAtOnce = 16

/** Applies a function to every item, some at a time, in order of the items. Stops at the first that throws. */
export async function eachBounded<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  visit: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length)
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const i = next++
      results[i] = await visit(items[i]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  return results
}
