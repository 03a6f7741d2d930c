import { type Cell, type Claim, type GateResult, isHidden, isSmall } from '@probity/core'
import type { Report } from './report.ts'

/**
 * What of a report may be posted: without its measurements, and without small cells. A count of 1 to 9
 * becomes 1, which stands for "fewer than 10" and is shown so everywhere; an estimate on so few rows loses
 * its number and its interval. Zero stays: it says nothing of anybody.
 *
 * Sentences are a gate's own words and are left as they are.
 */
export function posted(report: Report): Report {
  return { ...report, results: report.results.map(postedResult) }
}

const coarse = (count: number) => (isSmall(count) ? 1 : count)

function postedResult(result: GateResult): GateResult {
  return {
    ...result,
    claims: result.claims.map(postedClaim),
    measurements: [],
    exhibits: result.exhibits.map(exhibit => ({
      ...exhibit,
      rows: exhibit.rows.map(row => row.map(postedCell)),
    })),
    coverage: {
      ...result.coverage,
      read: result.coverage.read.map(file => ({ ...file, rows: coarse(file.rows) })),
    },
  }
}

function postedClaim(claim: Claim): Claim {
  const hidden = { value: null, interval: null, baseline: null, change: null }
  return {
    ...claim,
    ...(isHidden(claim) ? hidden : {}),
    n: coarse(claim.n),
    groups: claim.groups.map(group => {
      if (isSmall(group.n)) return { slice: group.slice, value: null, n: 1, count: null }
      return { ...group, count: group.count === null ? null : coarse(group.count) }
    }),
    leftOut: claim.leftOut.map(group => ({ ...group, n: coarse(group.n) })),
  }
}

function postedCell(cell: Cell): Cell {
  if (typeof cell === 'number') return coarse(cell)
  if (typeof cell === 'object' && cell !== null && isSmall(cell.n))
    return { value: null, interval: null, n: 1 }
  return cell
}
