import type { SharedInputs } from './generated/shared-inputs.ts'
import { validate } from './generated/validate-shared-inputs.js'
import { readInputs } from './inputs.ts'
import { sharedInputs } from './shared-inputs.ts'

/** The inputs that every action and command has. */
export function readShared(given: (name: string) => readonly string[]): Promise<SharedInputs> {
  return readInputs<SharedInputs>(sharedInputs, validate, given)
}
