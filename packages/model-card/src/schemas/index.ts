import { cyclonedx, evalResults, huggingface, toolkit1, toolkit2 } from './formats.ts'
import { profiles } from './profiles.ts'

/** Every schema of the gate, by the name of its compiled validator. */
export const schemas: Record<string, object> = {
  toolkit1,
  toolkit2,
  cyclonedx,
  huggingface,
  'eval-results': evalResults,
  ...Object.fromEntries(Object.entries(profiles).map(([name, schema]) => [`profile-${name}`, schema])),
}
