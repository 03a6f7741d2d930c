import type { Transform } from 'node:stream'

/** What a decompressor makes of some bytes. It is destroyed when nobody reads on. */
export async function* expanded(packed: AsyncIterable<Buffer>, stream: Transform): AsyncGenerator<Buffer> {
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  stream.on('error', () => {})
  const feed = async () => {
    for await (const chunk of packed) {
      if (stream.destroyed) return
      await new Promise<void>(resolve => stream.write(chunk, () => resolve()))
    }
    stream.end()
  }
  feed().catch(error => stream.destroy(error))
  try {
    yield* stream
  } finally {
    stream.destroy()
  }
}
