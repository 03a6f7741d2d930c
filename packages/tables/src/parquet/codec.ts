import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { CompressionCodec } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

/**
 * Expands a page to `size` bytes. Node's own codecs are faster and stop at the size; the others fill a buffer
 * of that size.
 */
export function expand(codec: CompressionCodec, page: Uint8Array, size: number): Uint8Array {
  if (size === 0) return new Uint8Array(0)
  const options = { maxOutputLength: size }
  const expanded = expandedBy()
  if (expanded.length !== size) throw new RangeError('a page of another size than it says')
  return expanded

  function expandedBy(): Uint8Array {
    switch (codec) {
      case 'UNCOMPRESSED':
        return page
      case 'GZIP':
        return gunzipSync(page, options)
      case 'ZSTD':
        return zstdDecompressSync(page, options)
      case 'BROTLI':
        return brotliDecompressSync(page, options)
      case 'SNAPPY':
      case 'LZ4':
      case 'LZ4_RAW':
        return compressors[codec]!(page, size)
      default:
        throw new RangeError('a codec that is not known')
    }
  }
}
