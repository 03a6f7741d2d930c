import { ConfigError, isDate, type Revision } from '@probity/core'
import { readBytes } from '@probity/revisions'

/** One accepted finding, or with a glob in place of a fingerprint all of a kind. */
export interface Accepted {
  path: string
  rule: string
  fingerprint?: string
  /** Of a table or a JSON path; only without a fingerprint. */
  column?: string
  reason?: string
  /** The last day on which it counts, `2027-01-31`. */
  expires?: string
}

const mostBytes = 16 * 2 ** 20

/**
 * The accepted findings of a revision; none where it has no such file. Throws a `ConfigError` for a file that is not
 * what `baselineText` writes: a scan under a bad baseline must not pass.
 */
export async function readBaseline(revision: Revision, path: string): Promise<Accepted[]> {
  if ((await revision.size(path)) === undefined) return []
  const text = (await readBytes(revision, path, mostBytes, 'data')).toString()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw bad(path, 'it is not JSON', cause)
  }
  const { version, accepted, ...rest } = (value ?? {}) as Record<string, unknown>
  if (version !== 1) throw bad(path, 'expected `"version": 1`')
  if (!Array.isArray(accepted) || Object.keys(rest).length > 0)
    throw bad(path, 'expected `version` and a list `accepted`')
  return accepted.map((entry, index) => checked(entry, `entry ${index + 1}`, path))
}

const fields = ['path', 'rule', 'fingerprint', 'column', 'reason', 'expires']

function checked(entry: unknown, where: string, path: string): Accepted {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw bad(path, `${where}: expected an object`)
  for (const [key, value] of Object.entries(entry)) {
    if (!fields.includes(key) || typeof value !== 'string')
      throw bad(path, `${where}: expected texts under ${fields.map(field => `\`${field}\``).join(', ')}`)
  }
  const accepted = entry as Accepted
  if (accepted.path === undefined || accepted.rule === undefined)
    throw bad(path, `${where}: \`path\` and \`rule\` are needed`)
  if (accepted.fingerprint !== undefined && !/^v1:[a-z2-7]{20}$/.test(accepted.fingerprint))
    throw bad(path, `${where}: a fingerprint is \`v1:\` and 20 letters`)
  if (accepted.fingerprint !== undefined && accepted.column !== undefined)
    throw bad(path, `${where}: \`column\` goes with a glob, not with a fingerprint`)
  if (accepted.expires !== undefined && !isDate(accepted.expires))
    throw bad(path, `${where}: \`expires\` is a day, such as 2027-01-31`)
  return accepted
}

function bad(path: string, what: string, cause?: unknown): ConfigError {
  return new ConfigError(`${path}: ${what}`, {
    remedy: 'write it anew with `probity pii-scan --update-baseline`',
    cause,
  })
}

/** The file: an entry a line, sorted, so that two branches seldom touch the same line; no line numbers, no times. */
export function baselineText(accepted: readonly Accepted[]): string {
  const lines = accepted.map(({ path, rule, fingerprint, column, reason, expires }) =>
    JSON.stringify({ path, rule, fingerprint, column, reason, expires }),
  )
  const list = [...new Set(lines)].sort().map(line => `    ${line}`)
  return `{\n  "version": 1,\n  "accepted": [${list.length === 0 ? '' : `\n${list.join(',\n')}\n  `}]\n}\n`
}
