import type { GateResult } from './result.ts'
import type { BaseRevision, Revision } from './revision.ts'
import type { CompiledValidator, JsonSchema } from './schema.ts'

/** Where progress goes. It escapes what it prints: a caller passes plain text. */
export interface Log {
  info(message: string): void
  warning(message: string): void
  debug(message: string): void
}

/** What a gate may see. */
export interface Context {
  /** The name of this section: the gate's own, or what its settings call it where there are several. */
  id: string
  head: Revision
  /**
   * Finds the base, once: what is not asked for costs nothing. Throws a `ConfigError` that names the remedy
   * where the commit cannot be had. Absent on a first push: claims against a base then say "no baseline".
   */
  base?: () => Promise<BaseRevision>
  /** Of the gates that ran before in this audit. */
  results: GateResult[]
  /**
   * What the command line asked to have written besides the result, by option: `matches` with the path that
   * it names, `write` with an empty text. Absent in an action.
   */
  asked?: ReadonlyMap<string, string>
  /** Takes a file that was asked for; the runner writes it. The path is relative to the head. */
  leave?(path: string, text: string): void
  /**
   * Runs a command line that the settings name, in the shell, with a text as its input; what it printed. A
   * `ConfigError` where it fails.
   */
  shell?(command: string, input: string): Promise<string>
  log: Log
  signal: AbortSignal
}

/**
 * One check of the audit. It measures; it never prints, posts or exits.
 *
 * `schema` is the one source of the action's inputs, the policy's keys, the types and the documentation.
 */
export interface Gate<Settings> {
  name: string
  schema: JsonSchema<Settings>
  /** The schema, compiled ahead of time. */
  validate: CompiledValidator
  run(settings: Settings, context: Context): Promise<GateResult>
}
