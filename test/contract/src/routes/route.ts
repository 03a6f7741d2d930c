import type { Answer } from '../answer.ts'
import { notFound } from '../answer.ts'
import type { Actor, Repository, Scope, World } from '../world.ts'

/** A request that fits the description, by somebody whose token is known. */
export interface Call {
  world: World
  actor: Actor
  /** Throws the 404 of a repository that there is not. */
  repository(): Repository
  /** Path and query of the request. */
  target: URL
  path: Record<string, string & number>
  query: Record<string, string & number>
  body: Body
}

/** A body that the description allows: its fields have the types that it says. */
// biome-ignore lint/suspicious/noExplicitAny: the types are in the description, and were checked against it.
export type Body = Record<string, any>

export interface Route {
  /** A token that may write one of these may do this; absent where reading is enough. */
  writes?: Scope[]
  run(call: Call): Answer
}

/** Operation id -> what it does. */
export type Routes = Record<string, Route>

/** One page of a list, with the `link` header by which a client finds the others. */
export function page(
  call: Call,
  items: readonly unknown[],
  wrap = (shown: unknown[]): unknown => shown,
): Answer {
  const size = Math.min(Math.max(call.query.per_page, 1), 100)
  const current = Math.max(call.query.page, 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (number: number, relation: string) => {
    const url = new URL(call.target)
    url.searchParams.set('page', String(number))
    return `<${url}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    body: wrap(items.slice((current - 1) * size, current * size)),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

/** The item that a path names, or the 404. */
export function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw notFound()
  return item
}

export const isSha = (text: string) => /^[0-9a-f]{40}$/i.test(text)

export function user({ login, type }: Pick<Actor, 'login' | 'type'>) {
  return { login, type, id: type === 'Bot' ? 41898282 : 583231 }
}
