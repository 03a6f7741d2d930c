import type { Gate } from '@probity/core'
export const gate = {} as Gate<never>
