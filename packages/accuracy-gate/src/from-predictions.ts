import { type Context, plural } from '@probity/core'
import { askedOf } from './asked.ts'
import { claimsOf } from './claims.ts'
import { exhibitsOf, inQuestion } from './exhibits.ts'
import { measurementsOf } from './measurements.ts'
import { Measures } from './measures.ts'
import { metricNamed, metricsOf } from './named.ts'
import type { PredictionSettings } from './needed.ts'
import { findingsOf, notesOf } from './notes.ts'
import { readPredictions } from './read-predictions.ts'
import type { Report } from './report.ts'
import { divisionsOf } from './units.ts'

/** Measures the predictions, and holds the limits against them and against their change from the base. */
export async function fromPredictions(settings: PredictionSettings, context: Context): Promise<Report> {
  const predictions = await readPredictions(settings, context)
  const { task, here, base } = predictions
  const available = metricsOf(predictions)
  const chosen = settings.metrics?.map(name => metricNamed(name, available, task, 'metrics'))
  const divisions = divisionsOf(predictions)
  const asked = askedOf(settings, available, divisions, predictions)
  const measures = new Measures()
  const claims = claimsOf(asked, settings, predictions, measures)
  const shown = inQuestion(settings, available, task)
  const measured =
    chosen === undefined ? available : available.filter(one => chosen.includes(one) || shown.includes(one))
  const ofBase = base.kind === 'paired' || base.kind === 'unpaired' ? base.table.files : []
  return {
    claims,
    findings: findingsOf(settings, predictions),
    measurements: measurementsOf(measured, shown, divisions, measures),
    exhibits: exhibitsOf(shown, divisions, claims, measures),
    notes: notesOf(settings, predictions, divisions, asked, measures),
    subjects: [
      ...here.files.map(({ path, sha256 }) => ({
        name: path,
        role: 'predictions' as const,
        digest: { sha256 },
      })),
      ...ofBase.map(({ path, sha256 }) => ({ name: path, role: 'baseline' as const, digest: { sha256 } })),
    ],
    read: here.files.map(({ path, bytes, rows }) => ({ path, bytes, rows })),
    measured: `${plural(measured.length, 'metric')} of ${plural(here.rows, 'row')}`,
  }
}
