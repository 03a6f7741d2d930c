import { posix } from 'node:path'
import type { Finding } from '@probity/core'
import type { Remark } from '@probity/github'
import type { Report } from '@probity/report'

const levels = ['error', 'warning', 'note']

/**
 * What single lines are told, the errors first: every finding that has a line, or only those of which one line is
 * all that has to change. What a waiver accepts is not told.
 *
 * @param prefix what makes their paths those of the repository.
 */
export function remarksOf({ results }: Report, prefix: string, of: 'all' | 'suggestions'): Remark[] {
  const times = new Map<string, number>()
  return results
    .flatMap(({ id, findings }) => findings.map(finding => ({ id, finding })))
    .toSorted((a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level))
    .flatMap(({ id, finding }) => {
      const { path, line, rule, suggestion, message, fix, waived } = finding
      if (path === '' || line === undefined || waived !== undefined) return []
      if (suggestion !== undefined)
        return [{ path: posix.join(prefix, path), line, text: suggestion, message, identity: suggestion }]
      if (of === 'suggestions') return []
      const told = `${id}: ${rule}: ${message}${fix === '' ? '' : ` To fix: ${fix}`}`
      return [
        { path: posix.join(prefix, path), line, message: told, identity: identityOf(id, finding, times) },
      ]
    })
}

/** The same may be found several times in a file: then they are known by their order, too. */
function identityOf(id: string, { rule, path, message, fingerprint }: Finding, times: Map<string, number>) {
  const identity = JSON.stringify([id, rule, fingerprint ?? message])
  const key = `${path}\0${identity}`
  const time = times.get(key) ?? 0
  times.set(key, time + 1)
  return `${identity}${time}`
}
