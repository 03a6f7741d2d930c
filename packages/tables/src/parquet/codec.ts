import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { CompressionCodec } from 'hyparquet'
import { snappyUncompress } from 'hyparquet/src/snappy.js'
import { expandHadoopLz4, expandLz4 } from './lz4.ts'

/** Expands a page to `size` bytes, and to no more. */
export function expand(codec: CompressionCodec, page: Uint8Array, size: number): Uint8Array {
  if (size === 0) return new Uint8Array(0)
  const expanded = expandedBy(codec, page, size)
  if (expanded.length !== size) throw new RangeError('a page of another size than it says')
  return expanded
}

function expandedBy(codec: CompressionCodec, page: Uint8Array, size: number): Uint8Array {
  const options = { maxOutputLength: size }
  switch (codec) {
    case 'UNCOMPRESSED':
      return page
    case 'GZIP':
      return gunzipSync(page, options)
    case 'ZSTD':
      return zstdDecompressSync(page, options)
    case 'BROTLI':
      return brotliDecompressSync(page, options)
    case 'SNAPPY': {
      const expanded = new Uint8Array(size)
      snappyUncompress(page, expanded)
      return expanded
    }
    case 'LZ4':
      return expandHadoopLz4(page, size)
    case 'LZ4_RAW':
      return expandLz4(page, size)
    default:
      throw new RangeError('a codec that is not known')
  }
}
