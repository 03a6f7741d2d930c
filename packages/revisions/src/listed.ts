import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ConfigError } from '@probity/core'
import { sorted } from './paths.ts'
import { safe } from './run-git.ts'

/**
 * The files below `root` that git holds or would add, without what it ignores; at most `most` of them, and `isCut`
 * says that there are more. Throws a `ConfigError` where `root` is in no repository.
 */
export async function listedFiles(root: string, most: number): Promise<{ paths: string[]; isCut: boolean }> {
  const child = spawn('git', [...safe, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(child, 'close').catch(cause => {
    throw new ConfigError('git could not be started', { cause, remedy: 'install git' })
  })
  const paths = new Set<string>()
  let rest = ''
  child.stdout.setEncoding('utf8')
  for await (const part of child.stdout) {
    const names = (rest + part).split('\0')
    rest = names.pop()!
    for (const name of names) if (paths.size < most) paths.add(name)
    // Leaving the loop closes the pipe, which ends git.
    if (paths.size === most) return { paths: sorted(paths), isCut: true }
  }
  const [status] = await closed
  if (status !== 0)
    throw new ConfigError('git could not list the files', {
      remedy: 'run this in a folder of a git repository',
    })
  return { paths: sorted(paths), isCut: false }
}
