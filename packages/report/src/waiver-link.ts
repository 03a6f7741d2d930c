import { type Claim, claimKey, type GateResult } from '@probity/core'
import type { Report } from './report.ts'

const path = '.github/probity-waivers.yml'

/** Where a reader can propose that a claim be accepted; undefined where no waiver would count. */
export type WaiverLink = (result: GateResult, claim: Claim) => string | undefined

/**
 * Links to a new file of waivers with the entry filled in but for owner, reason and expiry, or to the one that
 * there is. It changes nothing by itself: the file counts once it is merged into the base.
 */
export function waiverLinks({ run, base, results }: Report): WaiverLink {
  const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(run?.url ?? '')?.[1]
  const policy = results.find(({ gate }) => gate === 'policy')
  if (repository === undefined || base?.label === undefined || policy === undefined) return () => undefined
  const branch = base.label.split('/').map(encoded).join('/')
  const isThere =
    policy.findings.some(({ rule }) => rule.startsWith('waiver-') && rule !== 'waiver-added') ||
    policy.exhibits.some(({ title }) => title === 'Waivers in force')
  if (isThere) return () => `${repository}/edit/${branch}/${path}`
  return (result, claim) => {
    const entry = [
      'version: 1',
      'waivers:',
      `  - claim: ${JSON.stringify(claimKey(result, claim))}`,
      "    owner: '@'",
      '    reason: ',
      '    expires: ',
      '',
    ].join('\n')
    return `${repository}/new/${branch}?filename=${encoded(path)}&value=${encoded(entry)}`
  }
}

/** Also what `encodeURIComponent` leaves and Markdown or a terminal would read. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
