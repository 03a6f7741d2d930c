import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ConfigError, type Context, logLine } from '@probity/core'

/** Most that a command may print. */
const mostBytes = 64 << 20

/**
 * Runs a command line of the settings in the shell, in the folder of the head, and gives what it printed. The
 * command does not get the inputs of the action: the token is among them.
 */
export function shellOf({ head, log, signal }: Context): NonNullable<Context['shell']> {
  return async (command, input) => {
    const env = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))
    const child = spawn(command, {
      shell: true,
      cwd: head.locate?.('.'),
      env: Object.fromEntries(env),
      signal,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= mostBytes) out.push(part)
      else child.kill()
    })
    child.stderr.on('data', (part: Buffer) => log.debug(logLine(part.toString().slice(0, 1000))))
    // A command that does not read all of its input closes it: its status says what became of it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [status] = await once(child, 'close')
    if (bytes > mostBytes) throw new ConfigError(`a command printed more than ${mostBytes >> 20} MiB`)
    if (status !== 0) throw new ConfigError(`a command of the settings ended with status ${status}`)
    return Buffer.concat(out).toString()
  }
}
