export { gate } from './gate.ts'
export { schema } from './schema.ts'
export { schemas } from './schemas/index.ts'
