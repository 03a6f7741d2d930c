export { gate } from './gate.ts'
export { schema } from './schema.ts'
