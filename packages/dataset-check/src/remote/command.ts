import { setImmediate as turn } from 'node:timers/promises'
import type { Answer, Store } from './store.ts'

/**
 * A store that a command answers for: it reads keys, one a line, and prints those that are there. Keys that are
 * asked for in one breath go to one run of it.
 */
export function commandStore(run: (keys: string) => Promise<string>): Store {
  let waiting: string[] = []
  let next: Promise<Set<string>> | undefined
  const runAll = async () => {
    await turn()
    const keys = waiting
    waiting = []
    next = undefined
    const printed = await run(`${keys.join('\n')}\n`)
    return new Set(printed.split(/\r?\n/).map(line => line.trim()))
  }
  return {
    atOnce: Number.POSITIVE_INFINITY,
    async ask(key): Promise<Answer> {
      waiting.push(key)
      next ??= runAll()
      return { state: (await next).has(key) ? 'there' : 'absent' }
    },
    // Of a folder that is not here the command can tell whether its listing is there, not what it says.
    read: async () => ({ why: 'a command cannot read' }),
  }
}
