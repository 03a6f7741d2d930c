import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ConfigError } from '@probity/core'

/**
 * In a container job the checkout belongs to another user, and git refuses to read it. Only plumbing that
 * runs no hook and no command of the repository's configuration is called here.
 */
export const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

/** Of what git says the cause, which it says first; advice of several lines may follow. */
function errorOf(said: string): string {
  const lines = said.trim().split('\n')
  return lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1)!
}

/** What a git command prints. Throws a `ConfigError` with git's own words where it fails. */
export async function git(root: string, ...args: string[]): Promise<string> {
  const child = spawn('git', [...safe, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  const out: Buffer[] = []
  const error: Buffer[] = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => error.push(chunk))
  let status: number
  try {
    ;[status] = await once(child, 'close')
  } catch (cause) {
    throw new ConfigError('git could not be started', { cause, remedy: 'install git on the runner' })
  }
  if (status !== 0) {
    const said = errorOf(Buffer.concat(error).toString())
    throw new ConfigError(`git ${args[0]} failed: ${said}`)
  }
  return Buffer.concat(out).toString()
}
