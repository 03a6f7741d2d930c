import { visible } from '@probity/core'
import type { Proposal } from './sections.ts'

/** A proposal, and why it is left out where it would not pass as things are. */
export interface Tried extends Proposal {
  leftOut?: string
  /** Set where its file is too large to be measured only to try it. */
  isUntried?: true
}

/** The policy as text: what is left out stands there as a comment, to be taken up later. */
export async function policyText(tried: readonly Tried[]): Promise<string> {
  const { stringify } = await import('yaml')
  const lines = ['version: 1', 'on-inconclusive: warn', 'gates:']
  for (const gate of new Set(tried.map(one => one.gate))) {
    const sections = tried.filter(one => one.gate === gate)
    const kept = sections.filter(({ leftOut }) => leftOut === undefined)
    const isList = sections.length > 1
    const block = (one: Tried) => {
      const settings = { ...(one.name === undefined ? {} : { name: one.name }), ...one.settings }
      if (Object.keys(settings).length === 0) return isList ? ['- {}'] : []
      return stringify(isList ? [settings] : settings, { lineWidth: 0 })
        .trimEnd()
        .split('\n')
    }
    if (kept.length > 0) lines.push(`  ${gate}:`)
    for (const one of kept) lines.push(`    # ${visible(one.why)}`, ...block(one).map(line => `    ${line}`))
    for (const one of sections.filter(({ leftOut }) => leftOut !== undefined))
      lines.push(
        `  # Left out, as it would not pass today: ${visible(one.leftOut!)}`,
        ...(kept.length > 0 ? [] : [`  # ${gate}:`]),
        ...block(one).map(line => `  #   ${line}`),
      )
  }
  return `${lines.join('\n')}\n`
}
