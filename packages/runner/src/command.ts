import { version } from '@probity/core'
import { doors } from './doors.ts'

/**
 * `probity <command>`: a gate, `audit`, `explain`, `init`, `verify` or `sign`. The verdict goes to standard output, progress and
 * errors to standard error. Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
export async function runCommand(argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv
  switch (name) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(usage())
      return name === undefined ? 2 : 0
    case '--version':
      process.stdout.write(`${version}\n`)
      return 0
    case 'audit':
      return (await import('./command/audit-command.ts')).auditCommand(rest, signal)
    case 'explain':
      return (await import('./command/audit-command.ts')).explainCommand(rest, signal)
    case 'init':
      return (await import('./command/init-command.ts')).initCommand(rest, signal)
    case 'verify':
      return (await import('./command/evidence-commands.ts')).verifyCommand(rest)
    case 'sign':
      return (await import('./command/evidence-commands.ts')).signCommand(rest)
    default:
      return (await import('./command/gate-command.ts')).gateCommand(name, rest, signal)
  }
}

function usage(): string {
  const lines = doors.map(door => `  ${door.name.padEnd(18)} ${door.description}`)
  return `probity ${version}

usage: probity audit [--base REVISION]
       probity explain CLAIM [--base REVISION]
       probity init
       probity verify --statement FILE [--key PUBLIC.pem]
       probity sign STATEMENT --key PRIVATE.pem --out FILE
       probity <gate> [--<input> VALUE]... [--base REVISION] [--json FILE] [--markdown FILE] [--junit FILE]

${lines.join('\n')}

--base names the branch or commit to compare with, such as origin/main.
probity <gate> --help lists the inputs of a gate.
exit status: 0 not blocked, 1 blocked, 2 could not run
`
}
