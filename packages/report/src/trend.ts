import {
  type Claim,
  claimKey,
  type Exhibit,
  type GateResult,
  isHidden,
  isRecord,
  numberText,
} from '@probity/core'

/** What was held against each limit over the last merges, by the key of its claim, oldest first. */
export type Trend = Readonly<Record<string, readonly number[]>>

const opening = '[probity-trend]:data:application/json;base64,'
/** Merges that are told of, and claims. */
const mostMerges = 8
const mostClaims = 50

/** GitHub takes no longer text of a check run. */
const mostText = 65_535

/**
 * A trend as a line of Markdown that renders as nothing, for the text of a check run. Of keys so long that they
 * do not fit, the last are left out.
 */
export function encodeTrend(trend: Trend): string {
  const entries = Object.entries(trend)
  for (;;) {
    const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
    const text = opening + bytes.toString('base64')
    if (text.length <= mostText) return text
    entries.pop()
  }
}

/** The trend in the text of a check run; an empty one where there is none, or somebody else wrote it. */
export function decodeTrend(text: string | undefined): Trend {
  const line = text?.split(/\r?\n/).find(line => line.startsWith(opening))
  if (line === undefined) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(line.slice(opening.length), 'base64').toString('utf8'))
    return isTrend(value) ? value : {}
  } catch {
    return {}
  }
}

function isTrend(value: unknown): value is Trend {
  if (!isRecord(value)) return false
  const entries = Object.values(value)
  return (
    entries.length <= mostClaims &&
    entries.every(
      values => Array.isArray(values) && values.length <= mostMerges && values.every(Number.isFinite),
    )
  )
}

/** The trend with what these results hold at its end; claims that are no longer made are gone. */
export function extendTrend(trend: Trend, results: readonly GateResult[]): Trend {
  const entries = told(results).map(({ key, value }) => [
    key,
    [...(own(trend, key) ?? []), value].slice(-mostMerges),
  ])
  return Object.fromEntries(entries.slice(0, mostClaims)) as Trend
}

/** The trend as a table, with what is held now; undefined where nothing was held before. */
export function trendExhibit(trend: Trend, results: readonly GateResult[]): Exhibit | undefined {
  const rows = told(results).flatMap(({ key, value }) => {
    const before = own(trend, key)
    if (before === undefined || before.length === 0) return []
    return [
      [
        key,
        sparkline([...before, value]),
        before.map(past => numberText(past)).join(', '),
        numberText(value),
      ],
    ]
  })
  if (rows.length === 0) return undefined
  return {
    title: `Over the last ${mostMerges} merges`,
    columns: ['claim', 'trend', 'merges, oldest first', 'here'].map(title => ({
      title,
      kind: 'text' as const,
    })),
    rows,
  }
}

/** What is held against a limit, of claims whose number may be shown. */
function told(results: readonly GateResult[]): { key: string; value: number }[] {
  return results.flatMap(result =>
    result.claims.flatMap((claim: Claim) => {
      if (claim.value === null || !Number.isFinite(claim.value) || claim.n === 0 || isHidden(claim)) return []
      return [{ key: claimKey(result, claim), value: claim.value }]
    }),
  )
}

/** A key comes from the repository: `__proto__` is no value. */
function own(trend: Trend, key: string): readonly number[] | undefined {
  return Object.hasOwn(trend, key) ? trend[key] : undefined
}

const bars = '▁▂▃▄▅▆▇█'

/**
 * Numbers as bars between the least and the greatest of them.
 *
 * @example sparkline([0.06, 0.05, 0.06, 0.17]) // '▂▁▂█'
 */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const at = (value: number) =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * (bars.length - 1))
  return values.map(value => bars[at(value)]).join('')
}
