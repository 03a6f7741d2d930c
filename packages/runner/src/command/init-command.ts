import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError, countText, logLine } from '@probity/core'
import { listedFiles, workingTree } from '@probity/revisions'
import { policyText } from '../init/policy-text.ts'
import { propose } from '../init/sections.ts'
import { tryProposals } from '../init/tried.ts'
import { options } from './options.ts'
import { terminalLog } from './terminal.ts'

const usage = `usage: probity init [--policy FILE] [--working-directory FOLDER]

Writes .github/probity.yml from what it finds among the files that git does not ignore: tables of predictions,
manifests of data, model cards, folders of data and notebooks. Limits hold changes against the base. Says why,
and what it was unsure of; never overwrites a file. What would not pass as things are is written as a comment.
`

/** Files that are looked at by their names. */
const mostFiles = 200_000

/** Writes a first policy. */
export async function initCommand(argv: readonly string[], signal: AbortSignal): Promise<0> {
  const given = options(argv, ['policy', 'working-directory'], ['help'])
  if (given.has('help')) {
    process.stdout.write(usage)
    return 0
  }
  const folder = given.get('working-directory')?.at(-1) ?? '.'
  const path = given.get('policy')?.at(-1) ?? '.github/probity.yml'
  const target = join(folder, path)
  if (existsSync(target))
    throw new ConfigError(`${path} is there already; nothing was written`, {
      remedy: 'edit it, or name another with `--policy` to compare',
    })
  const head = workingTree(folder)
  const { paths, isCut } = await listedFiles(folder, mostFiles)
  terminalLog.info(`${countText(paths.length)} files`)
  const { proposals, unsure } = await propose(head, paths)
  if (isCut) unsure.unshift(`only the first ${countText(mostFiles)} files were looked at`)
  const tried = await tryProposals(head, proposals, signal)
  signal.throwIfAborted()
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, await policyText(tried), { flag: 'wx' })
  for (const { gate, isUntried, settings } of tried)
    if (isUntried) unsure.push(`${gate} was not tried: ${settings.predictions} is large`)
  const lines = [
    `wrote ${path}`,
    ...tried.map(({ gate, why, leftOut }) =>
      leftOut === undefined
        ? `  ${gate}: ${why}`
        : `  ${gate} as a comment, it would not pass today: ${leftOut}`,
    ),
    ...(unsure.length > 0 ? ['unsure:', ...unsure.map(what => `  ${what}`)] : []),
    'try it: probity audit',
  ]
  process.stdout.write(`${lines.map(logLine).join('\n')}\n`)
  return 0
}
