import type { ByteSource } from '@probity/core'

/** Bytes in memory as a source that gives a few at a time. */
export function memorySource(bytes: Uint8Array, most = 64 * 1024): ByteSource {
  let given = 0
  return {
    read(into, at) {
      const part = bytes.subarray(given, given + Math.min(most, into.length - at))
      into.set(part, at)
      given += part.length
      return part.length
    },
    close() {},
  }
}
