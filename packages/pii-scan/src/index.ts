export { validate } from './generated/validate-settings.js'
export { schema } from './schema.ts'

/** The gate, which takes longer to load than its settings. */
export const load = async () => (await import('./gate.ts')).gate
