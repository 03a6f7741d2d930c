import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const identity = [
  ...['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'],
  ...['-c', 'init.defaultBranch=main', '-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always'],
]

/** Git in a folder; what it prints. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** Makes a folder a repository with all its files in one commit, which is returned. */
export function commitAll(folder: string, message: string): string {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(folder, 'rev-parse', 'HEAD')
}
