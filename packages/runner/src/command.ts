import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  ConfigError,
  type Context,
  didYouMean,
  type JsonSchema,
  type Log,
  logLine,
  version,
} from '@probity/core'
import { type Report, renderComment, renderJUnit, renderTerminal } from '@probity/report'
import { workingTree } from '@probity/revisions'
import { baseOfRevision } from './base.ts'
import { describeError } from './describe-error.ts'
import { type Door, doorOf, doors } from './doors.ts'
import { inputNames, settingsFromText } from './inputs.ts'
import { runGate } from './run-gate.ts'
import { readShared } from './shared.ts'

/** Reports that a command can write, each an option that takes a path. */
const reports: Record<string, (report: Report) => string> = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => renderComment(report),
  junit: report => renderJUnit(report),
}

/** Inputs of an action that mean something on the command line too. */
const switches = ['name', 'mode', 'on-inconclusive', 'working-directory']

/**
 * `probity <gate> [--<input> VALUE]... [--json F] [--markdown F] [--junit F]`. The verdict goes to standard
 * output, progress and errors to standard error. Returns the exit status: 0 not blocked, 1 blocked, 2 could
 * not run.
 */
export async function runCommand(argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  if (name === 'audit') return auditCommand(rest, signal)
  return gateCommand(name, rest, signal)
}

/** Every gate of the policy on the working tree. With `--base` the policy of that revision counts. */
async function auditCommand(argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  if (argv.includes('--help')) {
    process.stdout.write(`usage: probity audit [--policy FILE] [--waivers FILE] [--base REVISION] [--working-directory FOLDER]

Runs every gate of the policy. With --base the policy and the waivers of that revision count.
Besides: ${Object.keys(reports)
      .map(option => `--${option} FILE`)
      .join(', ')}.
`)
    return 0
  }
  const given = options(argv, ['policy', 'waivers', 'working-directory', 'base', ...Object.keys(reports)], [])
  const [policy = '.github/probity.yml', waivers = '.github/probity-waivers.yml', folder = '.', base] = [
    'policy',
    'waivers',
    'working-directory',
    'base',
  ].map(option => given.get(option)?.at(-1))
  const { audit } = await import('./audit/audit.ts')
  const { report, status, errors } = await audit(
    { policy, waivers },
    {
      head: workingTree(folder),
      ...baseOfRevision(folder, base),
      isGoverned: base !== undefined,
      log: terminalLog,
      signal,
    },
  )
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report))
  process.stdout.write(renderTerminal(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of describeError(error)) process.stderr.write(`${line}\n`)
  return status
}

async function gateCommand(name: string, argv: readonly string[], signal: AbortSignal): Promise<0 | 1 | 2> {
  const door = doorOf(name)
  const schema = await door.schema()
  if (argv.includes('--help')) {
    process.stdout.write(gateUsage(door, schema))
    return 0
  }
  const asks = door.asks ?? []
  const given = options(
    argv,
    [
      ...[...inputNames(schema), ...switches, 'base', ...Object.keys(reports)],
      ...asks.filter(ask => ask.takes !== undefined).map(ask => ask.name),
    ],
    asks.filter(ask => ask.takes === undefined).map(ask => ask.name),
  )
  const texts = (option: string) => given.get(option) ?? []
  const shared = await readShared(option => (switches.includes(option) ? texts(option) : []))
  const asked = asks
    .filter(ask => given.has(ask.name))
    .map(ask => [ask.name, texts(ask.name).at(-1)!] as const)
  const context: Context = {
    id: shared.name ?? name,
    head: workingTree(shared['working-directory']),
    ...baseOfRevision(shared['working-directory'], texts('base').at(-1)),
    results: [],
    asked: new Map(asked),
    leave: (path, text) => write(resolve(shared['working-directory'], path), text),
    log: terminalLog,
    signal,
  }
  const { result, status, error } = await runGate(door, settingsFromText(schema, texts), context, {
    mode: shared.mode,
    onInconclusive: shared['on-inconclusive'],
  })
  const report = { results: [result], mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  for (const [format, render] of Object.entries(reports)) {
    for (const path of texts(format)) write(path, render(report))
  }
  process.stdout.write(renderTerminal(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  if (error !== undefined) for (const line of describeError(error)) process.stderr.write(`${line}\n`)
  return status
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, and flags without a value. A `ConfigError`
 * for anything else.
 */
function options(
  argv: readonly string[],
  names: readonly string[],
  flags: readonly string[],
): Map<string, string[]> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([
      ...names.map(option => [option, { type: 'string', multiple: true } as const]),
      ...flags.map(option => [option, { type: 'boolean' } as const]),
    ]),
    strict: false,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new ConfigError(`\`${token.value}\` stands alone; options are \`--name VALUE\``)
    if (token.kind !== 'option') continue
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new ConfigError(`\`${token.rawName}\` takes no value`)
      given.set(token.name, [''])
      continue
    }
    if (!names.includes(token.name)) {
      const known = [...names, ...flags]
      throw new ConfigError(`there is no option \`${token.rawName}\`${didYouMean(token.name, known)}`)
    }
    if (token.value === undefined) throw new ConfigError(`\`${token.rawName}\` needs a value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value])
  }
  return given
}

const terminalLog: Log = {
  info: message => void process.stderr.write(`${logLine(message)}\n`),
  warning: message => void process.stderr.write(`warning: ${logLine(message)}\n`),
  debug() {},
}

function usage(): string {
  const lines = doors.map(door => `  ${door.name.padEnd(18)} ${door.description}`)
  return `probity ${version}

usage: probity audit [--base REVISION]
       probity <gate> [--<input> VALUE]... [--base REVISION] [--json FILE] [--markdown FILE] [--junit FILE]

${lines.join('\n')}

--base names the branch or commit to compare with, such as origin/main.
probity <gate> --help lists the inputs of a gate.
exit status: 0 not blocked, 1 blocked, 2 could not run
`
}

function gateUsage({ name, asks = [] }: Door, schema: JsonSchema): string {
  const { properties, required = [] } = schema as unknown as {
    properties: Record<string, { description: string; default?: unknown }>
    required?: string[]
  }
  const lines = Object.entries(properties).map(([option, { description, default: fallback }]) => {
    const note = required.includes(option)
      ? ' (needed)'
      : fallback === undefined
        ? ''
        : ` (default ${fallback})`
    return `  --${option}${note}\n      ${description}`
  })
  for (const ask of asks)
    lines.push(`  --${ask.name}${ask.takes === undefined ? '' : ` ${ask.takes}`}\n      ${ask.description}`)
  return `usage: probity ${name} [--<input> VALUE]...

${lines.join('\n')}

A list takes its option several times. Besides: --base, ${switches.map(option => `--${option}`).join(', ')}, ${Object.keys(
    reports,
  )
    .map(option => `--${option}`)
    .join(', ')}.
`
}
