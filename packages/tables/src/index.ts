export type { Batch, TableFacts } from './batch.ts'
export { type Caps, defaultCaps } from './caps.ts'
export {
  type AnyColumn,
  type CategoryColumn,
  type Column,
  type KeyColumn,
  kinds,
  type NumberColumn,
  type Want,
} from './column.ts'
export { type Compression, decompressed } from './decompress.ts'
export type { Header } from './header.ts'
export { type Labels, resolveLabels } from './labels.ts'
export { isMissing } from './missing.ts'
export { readTableHeader, TableReader } from './reader.ts'
export { StoredBytes } from './stored.ts'
