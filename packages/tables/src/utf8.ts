/**
 * Index within `bytes` of the first that is not UTF-8, -1 where all are. Slow: for a run of bytes that
 * `isUtf8` has refused.
 */
export function firstInvalid(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    // All before is valid, so its length is its length in the file; a replacement character may be there itself.
    const index = Buffer.byteLength(text.slice(0, at))
    if (bytes.toString('latin1', index, index + 3) !== '\xef\xbf\xbd') return index
  }
  return -1
}
