import { readFileSync } from 'node:fs'
import { ConfigError, DataError, logLine, signEnvelope } from '@probity/core'
import { renderRecord } from '@probity/report'
import type { Trust } from '../evidence/sigstore.ts'
import { statementIn } from '../evidence/statements.ts'
import { verifyEvidence } from '../evidence/verify.ts'
import { words } from './options.ts'
import { write } from './terminal.ts'

const verifyUsage = `usage: probity verify [FILE | sha256:DIGEST]... --statement FILE... [--key PUBLIC.pem]
                      [--trusted-root FILE --identity NAME [--issuer URL]]
                      [--results FILE] [--folder FOLDER] [--allow-missing] [--record FILE]

Walks each statement from its signature over the policy, the files and the results to its verdict, and says
why each link holds or where the chain breaks. FILE and DIGEST are what has to be spoken of.
With --allow-missing a file that is not here is no break, where another is or was asked about.
A statement may be signed with a key (--key), or be a bundle of Sigstore as gh attestation download writes it:
--trusted-root is the file of gh attestation trusted-root, --identity who signed, such as
https://github.com/acme/churn/.github/workflows/probity.yml@refs/heads/main, where * stands for any text.
--record writes a page about it for a human reader (.md or .html).
exit status: 0 every chain holds, 1 a chain breaks, 2 could not run
`

/** Who vouches for the identity of a workflow of GitHub. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Whether the evidence holds. */
export async function verifyCommand(argv: readonly string[]): Promise<0 | 1 | 2> {
  const { given, alone: about } = words(
    argv,
    ['statement', 'key', 'trusted-root', 'identity', 'issuer', 'results', 'folder', 'record'],
    ['allow-missing', 'help'],
  )
  const statements = given.get('statement') ?? []
  if (given.has('help') || statements.length === 0) {
    process.stdout.write(verifyUsage)
    return given.has('help') ? 0 : 2
  }
  const [key, results, record] = ['key', 'results', 'record'].map(option => given.get(option)?.at(-1))
  const trust = trustOf(given)
  const verified = await verifyEvidence({
    folder: given.get('folder')?.at(-1) ?? '.',
    statements,
    ...(key === undefined ? {} : { key: readFile(key, 'key') }),
    ...(trust === undefined ? {} : { trust }),
    ...(results === undefined ? {} : { results }),
    about,
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

/** Signs a statement with a key, and nothing else: who verifies takes the signature for that of an audit. */
export function signCommand(argv: readonly string[]): 0 | 2 {
  const { given, alone } = words(argv, ['key', 'out'], ['help'])
  const [path] = alone
  const [key, out] = ['key', 'out'].map(option => given.get(option)?.at(-1))
  if (path === undefined || key === undefined || out === undefined) {
    process.stdout.write(signUsage)
    return given.has('help') ? 0 : 2
  }
  const text = readText(path)
  statementIn(text, path)
  write(out, `${JSON.stringify(signEnvelope(text, readFile(key, 'key')))}\n`)
  return 0
}

/** A signature through Sigstore says who signed, and is worth nothing unless it is said who is to. */
function trustOf(given: ReadonlyMap<string, readonly string[]>): Trust | undefined {
  const [root, identity, issuer] = ['trusted-root', 'identity', 'issuer'].map(option =>
    given.get(option)?.at(-1),
  )
  if (root === undefined && identity === undefined && issuer === undefined) return undefined
  if (root === undefined || identity === undefined)
    throw new ConfigError('`--trusted-root` and `--identity` belong together', {
      remedy:
        'write the first with `gh attestation trusted-root > trusted-root.jsonl`; the second is the workflow that signed',
    })
  return { roots: readFile(root, 'trusted-root'), identity, issuer: issuer ?? githubIssuer }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new DataError('cannot be read', { path }, { cause })
  }
}

function readFile(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new ConfigError(`\`--${option}\`: ${path} cannot be read`, { cause })
  }
}
