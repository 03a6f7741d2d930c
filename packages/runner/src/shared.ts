import { checkSettings } from '@probity/core'
import type { SharedInputs } from './generated/shared-inputs.ts'
import { validate } from './generated/validate-shared-inputs.js'
import { settingsFromText } from './inputs.ts'
import { sharedInputs } from './shared-inputs.ts'

/** The inputs that every action and command has, checked and with their defaults. */
export async function readShared(given: (name: string) => readonly string[]): Promise<SharedInputs> {
  const settings = await settingsFromText(sharedInputs, given)
  checkSettings(validate, sharedInputs, settings, 'inputs')
  return settings as unknown as SharedInputs
}
