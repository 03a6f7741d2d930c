import {
  type GateResult,
  isBlocking,
  type Mode,
  type OnInconclusive,
  type Verdict,
  worst,
} from '@probity/core'

/** A commit. `sha` is the full hash; `label` how a reader knows it: a branch. */
export interface Commit {
  sha: string
  label?: string
}

/** A run of a workflow. `url` leads to the log of the job. */
export interface Run {
  id: number
  attempt: number
  url: string
}

/** Which run a result is of: later runs have higher numbers. */
export interface Origin {
  id: number
  attempt: number
}

/** The results of one or more gates, and all that is needed to show them. Plain JSON. */
export interface Report {
  results: GateResult[]
  mode: Mode
  onInconclusive: OnInconclusive
  head?: Commit
  base?: Commit
  run?: Run
  /** One for each result, where `merge` joined several runs; else all are of `run`. */
  origins?: Origin[]
  /** The last run of another head that `merge` saw: what is not newer must not come back. */
  since?: Origin & { sha: string }
}

/** The worst verdict of all gates; `skipped` when none ran. */
export function verdictOf(report: Report): Verdict {
  return worst(report.results.map(result => result.verdict))
}

/** Whether one gate stops the merge under the report's switches. */
export function blocks(result: GateResult, report: Report): boolean {
  return isBlocking(result.verdict, report.mode, report.onInconclusive)
}

/** Whether any gate stops the merge. */
export function isBlocked(report: Report): boolean {
  return report.results.some(result => blocks(result, report))
}
