import type { Coverage, GateResult } from '@probity/core'

/** Of every interval of a result. */
export const confidence = 0.95

/** What was found, from predictions or from files of metrics. */
export interface Report
  extends Pick<GateResult, 'claims' | 'findings' | 'measurements' | 'exhibits' | 'notes' | 'subjects'> {
  read: Coverage['read']
  /** What was measured, for the headline: `12 metrics of 569 rows`. */
  measured: string
}
