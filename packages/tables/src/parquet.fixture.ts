import type { ByteSource } from '@probity/core'
import { type ParquetWriteOptions, parquetWriteBuffer } from 'hyparquet-writer'
import { memorySource } from './memory.fixture.ts'

type Options = Omit<ParquetWriteOptions, 'writer'>

/** The bytes of a Parquet file. */
export function parquet(options: Options): Buffer {
  return Buffer.from(parquetWriteBuffer(options))
}

/** Bytes in memory that can be read at any place. */
export function seekableSource(data: Uint8Array): ByteSource {
  return {
    ...memorySource(data),
    readAt(into, at, position) {
      const part = data.subarray(position, position + into.length - at)
      into.set(part, at)
      return part.length
    },
  }
}
