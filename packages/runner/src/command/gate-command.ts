import { resolve } from 'node:path'
import { type Context, isRecord, type JsonSchema } from '@probity/core'
import { workingTree } from '@probity/revisions'
import { baseOfRevision } from '../base.ts'
import { type Door, doorOf } from '../doors.ts'
import { inputNames, settingsFromText } from '../inputs.ts'
import { runGate } from '../run-gate.ts'
import { readShared } from '../shared.ts'
import { options } from './options.ts'
import { reportOptions, tell, terminalLog, write } from './terminal.ts'

/** Inputs of an action that mean something on the command line too. */
const switches = ['name', 'mode', 'on-inconclusive', 'working-directory']

/** One gate. Its inputs are options of the same name. */
export async function gateCommand(
  name: string,
  argv: readonly string[],
  signal: AbortSignal,
): Promise<0 | 1 | 2> {
  const door = doorOf(name)
  const { schema } = await door.open()
  if (argv.includes('--help')) {
    process.stdout.write(gateUsage(door, schema))
    return 0
  }
  const asks = door.asks ?? []
  const given = options(
    argv,
    [
      ...[...inputNames(schema), ...switches, 'base', ...reportOptions],
      ...asks.filter(ask => ask.takes !== undefined).map(ask => ask.name),
    ],
    asks.filter(ask => ask.takes === undefined).map(ask => ask.name),
  )
  const texts = (option: string) => given.get(option) ?? []
  const shared = await readShared(option => (switches.includes(option) ? texts(option) : []))
  const asked = asks
    .filter(ask => given.has(ask.name))
    .map(ask => [ask.name, ask.takes === undefined ? '' : resolve(texts(ask.name).at(-1)!)] as const)
  const { base } = baseOfRevision(shared['working-directory'], texts('base').at(-1))
  const context: Context = {
    id: shared.name ?? name,
    head: workingTree(shared['working-directory']),
    ...(base === undefined ? {} : { base }),
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
  tell(report, error === undefined ? [] : [error], given)
  return status
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
        : ` (default ${isRecord(fallback) ? JSON.stringify(fallback) : fallback})`
    return `  --${option}${note}\n      ${description}`
  })
  for (const ask of asks)
    lines.push(`  --${ask.name}${ask.takes === undefined ? '' : ` ${ask.takes}`}\n      ${ask.description}`)
  return `usage: probity ${name} [--<input> VALUE]...

${lines.join('\n')}

A list takes its option several times. Besides: --base, ${switches.map(option => `--${option}`).join(', ')}, ${reportOptions
    .map(option => `--${option}`)
    .join(', ')}.
`
}
