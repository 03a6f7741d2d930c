import type { Claim, GateResult } from '@probity/core'
import { ConfigError, claimKey, didYouMean } from '@probity/core'
import { posted, renderExplanation } from '@probity/report'
import { workingTree } from '@probity/revisions'
import { baseOfRevision } from '../base.ts'
import { options } from './options.ts'
import { reportOptions, tell, terminalLog } from './terminal.ts'

const own = ['policy', 'waivers', 'base', 'working-directory']

const usage = `usage: probity audit [--policy FILE] [--waivers FILE] [--base REVISION] [--working-directory FOLDER]
       probity explain CLAIM [the same options]

audit runs every gate of the policy; explain tells all about one claim of it, such as
fairness-gate/gender/true_positive_rate_difference/max-increase.
With --base the policy and the waivers of that revision count, and what is compared with is where it and the
working tree part.
--evidence FOLDER writes the statements of the audit and its checksums; --previous FILE names a statement
that they replace.
Besides: ${reportOptions.map(option => `--${option} FILE`).join(', ')}.
`

/** Every gate of the policy on the working tree. */
export async function auditCommand(argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  if (argv.includes('--help')) {
    process.stdout.write(usage)
    return 0
  }
  const given = options(argv, [...own, 'evidence', 'previous', ...reportOptions], [])
  const evaluatedAt = new Date()
  const { report, status, errors, governing } = await run(given, signal, evaluatedAt)
  tell(report, errors, given)
  const folder = given.get('evidence')?.at(-1)
  if (folder !== undefined) {
    const { writeEvidence } = await import('../evidence/write-evidence.ts')
    writeEvidence(folder, report.results, governing, { evaluatedAt }, given.get('previous'))
  }
  return status
}

/** All that is known of one claim of the audit. */
export async function explainCommand(argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  const [key, ...rest] = argv
  if (key === undefined || argv.includes('--help')) {
    process.stdout.write(usage)
    return key === undefined ? 2 : 0
  }
  const given = options(rest, own, [])
  const now = new Date()
  const { report, paths, errors } = await run(given, signal, now)
  const all = posted(report).results.flatMap(result =>
    result.claims.map((claim): [string, GateResult, Claim] => [claimKey(result, claim), result, claim]),
  )
  const found = all.find(([name]) => name === key)
  if (found === undefined && errors.length > 0) {
    tell(report, errors, given)
    return 2
  }
  if (found === undefined) {
    const names = all.map(([name]) => name)
    throw new ConfigError(`there is no claim ${JSON.stringify(key)}${didYouMean(key, names)}`, {
      remedy: `the claims are ${names.join(', ')}`,
    })
  }
  const command = ['probity', 'explain', key, ...rest].map(quoted).join(' ')
  const today = new Date(now.getTime() + 90 * 86_400_000).toISOString().slice(0, 10)
  process.stdout.write(renderExplanation(found[1], found[2], { command, waivers: paths.waivers, today }))
  return 0
}

/** A word of a command line, as a POSIX shell reads it: a key holds names from the repository. */
function quoted(word: string): string {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

async function run(given: ReadonlyMap<string, readonly string[]>, signal: AbortSignal, now: Date) {
  const value = (option: string) => given.get(option)?.at(-1)
  const paths = {
    policy: value('policy') ?? '.github/probity.yml',
    waivers: value('waivers') ?? '.github/probity-waivers.yml',
  }
  const folder = value('working-directory') ?? '.'
  const { audit } = await import('../audit/audit.ts')
  const context = {
    head: workingTree(folder),
    ...baseOfRevision(folder, value('base')),
    log: terminalLog,
    signal,
  }
  const found = await audit(paths, context, now)
  return { ...found, paths }
}
