import { ConfigError } from './errors.ts'
import { type Limit, type LimitKind, type Limits, limitKinds } from './limit.ts'
import { didYouMean } from './nearest.ts'
import { isRecord } from './record.ts'
import { distinctTexts } from './text.ts'
import type { Mode, OnInconclusive } from './verdict.ts'

/** One gate of a policy with its settings, in the words of the action's inputs. */
export interface Section {
  gate: string
  /** What it is called in results: the gate's name, or its own where a policy has several of one gate. */
  name: string
  settings: Record<string, unknown>
}

/** Which gates run, with which settings and limits. */
export interface Policy {
  mode: Mode
  onInconclusive: OnInconclusive
  /** Another policy that this one builds on: a path, or `owner/repo/path@sha`. */
  extends?: string
  sections: Section[]
}

const keys = ['version', 'extends', 'mode', 'on-inconclusive', 'gates']

/**
 * Reads a policy that was parsed from YAML. Settings of the gates are not looked into: each gate knows its own.
 * Throws a `ConfigError` that names the key.
 *
 * @param path of its file, for messages. @param gates that there are.
 */
export function readPolicy(value: unknown, path: string, gates: readonly string[]): Policy {
  const fail = (what: string, remedy?: string) =>
    new ConfigError(`${path}: ${what}`, remedy === undefined ? {} : { remedy })
  if (!isRecord(value)) throw fail('expected `version: 1` and `gates:`')
  for (const key of Object.keys(value))
    if (!keys.includes(key)) throw fail(`there is no key \`${key}\`${didYouMean(key, keys)}`)
  if (value.version !== 1) throw fail('`version` is to be 1')
  const oneOf = <T extends string>(key: string, choices: readonly T[]): T => {
    const given = value[key] ?? choices[0]
    if (!choices.includes(given as T)) throw fail(`\`${key}\` is to be one of ${choices.join(', ')}`)
    return given as T
  }
  if (value.extends !== undefined && typeof value.extends !== 'string')
    throw fail('`extends` is to be a path, or `owner/repo/path@sha`')
  const given = value.gates ?? {}
  if (!isRecord(given)) throw fail('`gates` is to be a list of names with their settings')
  const sections: Section[] = []
  for (const [gate, one] of Object.entries(given)) {
    if (!gates.includes(gate)) {
      throw fail(
        `there is no gate \`${gate}\`${didYouMean(gate, gates)}`,
        `the gates are ${gates.join(', ')}`,
      )
    }
    const isList = Array.isArray(one)
    for (const [i, settings] of (isList ? one : [one ?? {}]).entries()) {
      const where = isList ? `gates.${gate}, item ${i + 1}` : `gates.${gate}`
      if (!isRecord(settings)) throw fail(`\`${where}\` is to be settings: \`name: value\``)
      const { name = gate, ...rest } = settings
      if (typeof name !== 'string' || name === '') throw fail(`\`${where}.name\` is to be a text`)
      if (sections.some(section => section.name === name))
        throw fail(
          `two sections are called \`${name}\``,
          'give each of several sections of a gate its own `name`',
        )
      sections.push({ gate, name, settings: rest })
    }
  }
  refuseNested(sections, fail)
  return {
    mode: oneOf('mode', ['enforce', 'report']),
    onInconclusive: oneOf('on-inconclusive', ['warn', 'fail', 'pass']),
    ...(value.extends === undefined ? {} : { extends: value.extends }),
    sections,
  }
}

/** Of `a` and `a/b` two claims could have one key, and a waiver of one accept the other. */
function refuseNested(
  sections: readonly Section[],
  fail: (what: string, remedy: string) => ConfigError,
): void {
  for (const { name } of sections) {
    const outer = sections.find(other => name.startsWith(`${other.name}/`))
    if (outer !== undefined)
      throw fail(
        `the name of section \`${name}\` begins with that of \`${outer.name}\``,
        'give one of them another `name`',
      )
  }
}

/**
 * A policy on top of another: its sections replace those of the same name setting by setting, limits metric by
 * metric; what it does not name stays. Throws a `ConfigError` for two gates of one name.
 */
export function extendPolicy(below: Policy, above: Policy, given: Record<string, unknown>): Policy {
  const sections = below.sections.map(section => {
    const over = above.sections.find(({ name }) => name === section.name)
    if (over !== undefined && over.gate !== section.gate) {
      throw new ConfigError(`\`${over.name}\` is a ${over.gate}, and a ${section.gate} in what is extended`, {
        remedy: 'give the section a `name` of its own',
      })
    }
    return over === undefined ? section : { ...section, settings: overlaid(section.settings, over.settings) }
  })
  const added = above.sections.filter(({ name }) => !below.sections.some(section => section.name === name))
  const all = [...sections, ...added]
  refuseNested(all, (what, remedy) => new ConfigError(what, { remedy }))
  return {
    mode: given.mode === undefined ? below.mode : above.mode,
    onInconclusive: given['on-inconclusive'] === undefined ? below.onInconclusive : above.onInconclusive,
    sections: all,
  }
}

function overlaid(below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...below, ...above }
  if (isRecord(below.limits) && isRecord(above.limits)) {
    const limits: Record<string, unknown> = { ...below.limits }
    for (const [metric, of] of Object.entries(above.limits))
      limits[metric] = isRecord(limits[metric]) && isRecord(of) ? { ...limits[metric], ...of } : of
    merged.limits = limits
  }
  return merged
}

/** One thing that a changed policy would let through, in words. */
export interface Loosening {
  section: string
  what: string
}

/** Everything that the second policy allows and the first does not; other changes of settings are told too. */
export function loosenings(before: Policy, after: Policy): Loosening[] {
  const found: Loosening[] = []
  const say = (section: string, what: string) => found.push({ section, what })
  if (before.mode === 'enforce' && after.mode === 'report') say('policy', '`mode: report` blocks nothing')
  if (before.onInconclusive === 'fail' && after.onInconclusive !== 'fail')
    say('policy', `an undecided verdict would not block (\`on-inconclusive: ${after.onInconclusive}\`)`)
  for (const section of before.sections) {
    const { name, settings } = section
    const other = after.sections.find(candidate => candidate.name === name && candidate.gate === section.gate)
    if (other === undefined) {
      say(name, 'the gate is dropped')
      continue
    }
    const [limits, otherLimits] = [limitsOf(settings), limitsOf(other.settings)]
    for (const [key, limit] of limits) {
      const now = otherLimits.get(key)
      if (now === undefined) say(name, `the limit ${key} of ${plain(limit.value)} is dropped`)
      else if (isLooser(limit, now.value))
        say(name, `the limit ${key} is loosened from ${plain(limit.value)} to ${plain(now.value)}`)
    }
    for (const setting of new Set([...Object.keys(settings), ...Object.keys(other.settings)])) {
      if (setting === 'limits') continue
      if (JSON.stringify(settings[setting]) !== JSON.stringify(other.settings[setting]))
        say(name, `the setting \`${setting}\` is changed`)
    }
  }
  return found
}

const plain = (value: number) => distinctTexts(value, value)[1]

function isLooser({ kind, value }: Limit, now: number): boolean {
  // Not a number is no limit at all.
  return kind === 'min' ? !(now >= value) : !(now <= value)
}

/** Limits by what they are called: `demographic_parity_difference max`. A plain number is a `max`. */
function limitsOf(settings: Record<string, unknown>): Map<string, Limit> {
  const found = new Map<string, Limit>()
  if (!isRecord(settings.limits)) return found
  for (const [metric, of] of Object.entries(settings.limits as Limits | Record<string, unknown>)) {
    if (typeof of === 'number') found.set(`${metric} max`, { kind: 'max', value: of })
    else if (isRecord(of))
      for (const kind of limitKinds)
        if (typeof of[kind] === 'number')
          found.set(`${metric} ${kind}`, { kind: kind as LimitKind, value: of[kind] })
  }
  return found
}
