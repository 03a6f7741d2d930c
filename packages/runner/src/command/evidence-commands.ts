import { readFileSync } from 'node:fs'
import { ConfigError, logLine, signEnvelope } from '@probity/core'
import { renderRecord } from '@probity/report'
import { verifyEvidence } from '../evidence/verify.ts'
import { options } from './options.ts'
import { write } from './terminal.ts'

const verifyUsage = `usage: probity verify [FILE | sha256:DIGEST]... --statement FILE... [--key PUBLIC.pem]
                      [--results FILE] [--folder FOLDER] [--allow-missing] [--record FILE]

Walks each statement from its signature over the policy, the files and the results to its verdict, and says
why each link holds or where the chain breaks. FILE and DIGEST are what has to be spoken of.
--record writes a page about it for a human reader (.md or .html).
exit status: 0 every chain holds, 1 a chain breaks, 2 could not run
`

/** Whether the evidence holds. */
export function verifyCommand(argv: readonly string[]): 0 | 1 | 2 {
  const { positionals, rest } = parted(argv)
  const given = options(rest, ['statement', 'key', 'results', 'folder', 'record'], ['allow-missing', 'help'])
  const statements = given.get('statement') ?? []
  if (given.has('help') || statements.length === 0) {
    process.stdout.write(verifyUsage)
    return given.has('help') ? 0 : 2
  }
  const [key, results, record] = ['key', 'results', 'record'].map(option => given.get(option)?.at(-1))
  const verified = verifyEvidence({
    folder: given.get('folder')?.at(-1) ?? '.',
    statements,
    ...(key === undefined ? {} : { key: readKey(key) }),
    ...(results === undefined ? {} : { results }),
    about: positionals,
    allowsMissing: given.has('allow-missing'),
    now: new Date(),
  })
  let isWhole = true
  for (const { path, links } of verified) {
    const broken = links.filter(({ holds }) => holds === false)
    if (broken.length > 0) isWhole = false
    const lines = [
      `${broken.length === 0 ? 'holds' : `breaks at ${broken.map(({ name }) => name).join(', ')}`}: ${path}`,
      ...links.map(
        ({ name, holds, why }) =>
          `  ${holds === null ? '-' : holds ? '✓' : '✗'} ${name.padEnd(12)} ${holds === null ? 'not checked: ' : ''}${why}`,
      ),
    ]
    process.stdout.write(`${lines.map(logLine).join('\n')}\n`)
  }
  if (record !== undefined)
    write(record, renderRecord(verified, record.endsWith('.html') ? 'html' : 'markdown'))
  return isWhole ? 0 : 1
}

const signUsage = `usage: probity sign STATEMENT --key PRIVATE.pem --out FILE

Signs a statement offline, as a DSSE envelope. In a job on a trusted event prefer actions/attest.
`

/** Signs a statement with a key. */
export function signCommand(argv: readonly string[]): 0 | 2 {
  const { positionals, rest } = parted(argv)
  const given = options(rest, ['key', 'out'], ['help'])
  const [path] = positionals
  const [key, out] = ['key', 'out'].map(option => given.get(option)?.at(-1))
  if (path === undefined || key === undefined || out === undefined) {
    process.stdout.write(signUsage)
    return given.has('help') ? 0 : 2
  }
  write(out, `${JSON.stringify(signEnvelope(readFileSync(path, 'utf8'), readKey(key)))}\n`)
  return 0
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new ConfigError(`\`--key\`: ${path} cannot be read`, { cause })
  }
}

/** Words that are no options, in front or between them. */
function parted(argv: readonly string[]): { positionals: string[]; rest: string[] } {
  const positionals: string[] = []
  const rest: string[] = []
  const flags = ['--allow-missing', '--help']
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!
    if (!word.startsWith('--')) positionals.push(word)
    else {
      rest.push(word)
      if (!word.includes('=') && !flags.includes(word) && i + 1 < argv.length) rest.push(argv[++i]!)
    }
  }
  return { positionals, rest }
}
