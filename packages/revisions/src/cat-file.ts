import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { ConfigError } from '@probity/core'
import { safe } from './run-git.ts'

/** How long a process waits for another question. */
const idleMilliseconds = 500

/** Answers of one `git cat-file`, each of which begins with a line. */
interface Asked {
  child: ChildProcessByStdio<Writable, Readable, null>
  answers: AsyncIterator<Buffer>
  /** What was read and not yet taken. */
  rest: Buffer
}

/**
 * Asks git for many objects through one process: one for each took three quarters of the time of a pull request with
 * thousands of files. It ends by itself, and keeps this process from ending only while a question is open.
 *
 * @param kind `--batch-check` tells the size alone. The bytes are held in memory.
 */
export function catFile(root: string, kind: '--batch' | '--batch-check') {
  let asked: Asked | undefined
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  function start(): Asked {
    const child = spawn('git', [...safe, 'cat-file', kind], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
    // It says so itself where it cannot be written to or read from.
    child.on('error', () => {})
    child.stdin.on('error', () => {})
    return {
      child,
      answers: child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>,
      rest: Buffer.alloc(0),
    }
  }

  async function more(from: Asked, object: string): Promise<void> {
    const { value, done } = await from.answers.next()
    if (done) throw new ConfigError(`git could not read the object ${object}`)
    from.rest = from.rest.length === 0 ? value : Buffer.concat([from.rest, value])
  }

  async function take(from: Asked, bytes: number, object: string): Promise<Buffer> {
    while (from.rest.length < bytes) await more(from, object)
    const taken = from.rest.subarray(0, bytes)
    from.rest = from.rest.subarray(bytes)
    return taken
  }

  async function ask(object: string): Promise<{ size: number; bytes: Buffer }> {
    clearTimeout(idle)
    asked ??= start()
    const from = asked
    hold(from, true)
    try {
      from.child.stdin.write(`${object}\n`)
      let line = -1
      for (; line < 0; line = from.rest.indexOf(10)) await more(from, object)
      const [, kindOf, size] = (await take(from, line + 1, object)).toString('latin1').split(' ')
      if (kindOf !== 'blob') throw new ConfigError(`git could not read the object ${object}`)
      const bytes = kind === '--batch' ? await take(from, Number(size) + 1, object) : from.rest.subarray(0, 0)
      hold(from, false)
      idle = setTimeout(end, idleMilliseconds).unref()
      return { size: Number(size), bytes: bytes.subarray(0, -1) }
    } catch (error) {
      end()
      throw error
    }
  }

  function end(): void {
    asked?.child.kill()
    asked = undefined
  }

  return (object: string): Promise<{ size: number; bytes: Buffer }> => {
    const answer = turn.then(() => ask(object))
    turn = answer.catch(() => {})
    return answer
  }
}

/** Whether this process waits for the other one. */
function hold({ child }: Asked, isHeld: boolean): void {
  for (const handle of [child, child.stdin, child.stdout] as unknown as { ref(): void; unref(): void }[])
    isHeld ? handle.ref() : handle.unref()
}
