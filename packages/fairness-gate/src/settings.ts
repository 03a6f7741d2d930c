export { validate } from './generated/validate-settings.js'
export { schema } from './schema.ts'
