/**
 * Hashes files, here or in a thread of its own. The thread runs this very file, which the build copies as it
 * is: it may import nothing but Node's own modules.
 */
import { createHash,            hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** `md5-dos2unix` is what DVC before 3.0 wrote for an MD5. */
                                                                                                      

/** A hash of the bytes as they are, or of the text with its line endings turned into those named. */
                                                                     

/** A file by its absolute path, and what is to be known of it. */
                          
              
                           
 

/** Bytes read and the digests in lower-case hexadecimal, in the order asked for; or what the system said. */
                                                                             

/** What the thread is told, so that this file does nothing when it is merely imported. */
export const threadMark = 'hash files'

/** DVC's own chunk: which of them are text is decided for each, so the size is part of the hash. */
const chunkBytes = 1 << 20
const chunk = Buffer.allocUnsafeSlow(chunkBytes)

/** Reads a file once, synchronously, for all its hashes. */
export function hashFile({ path, wanted }         )         {
  let descriptor        
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  }
  try {
    const stat = fstatSync(descriptor)
    // A named pipe that was swapped in for the file would never end.
    if (!stat.isFile()) return { error: 'not a file' }
    return digest(descriptor, stat.size, wanted)
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  } finally {
    closeSync(descriptor)
  }
}

function digest(descriptor        , size        , wanted                   )         {
  if (size <= chunkBytes && wanted.every(isPlain)) {
    // In one go: most files of a dataset are small, and a hash object costs as much as 2 KiB.
    const part = chunk.subarray(0, fill(descriptor, size))
    return { bytes: part.length, digests: wanted.map(name => hash(name, part)) }
  }
  const hashes = wanted.map(hasher)
  let bytes = 0
  while (bytes < size) {
    const part = chunk.subarray(0, fill(descriptor, size - bytes))
    if (part.length === 0) break
    for (const { add } of hashes) add(part)
    bytes += part.length
  }
  return { bytes, digests: hashes.map(({ end }) => end()) }
}

const isPlain = (wanted        ) => !wanted.includes('/') && wanted !== 'md5-dos2unix'

/**
 * Fills the chunk, with at most `most` bytes: a read may return less than was asked for before the end, and DVC's
 * chunks are whole.
 */
function fill(descriptor        , most        )         {
  const wanted = Math.min(most, chunkBytes)
  let size = 0
  while (size < wanted) {
    const read = readSync(descriptor, chunk, size, wanted - size, null)
    if (read === 0) break
    size += read
  }
  return size
}

                  
                         
               
 

function hasher(wanted        )         {
  const [name, endings] = wanted.split('/')                                         
  const sum = createHash(name === 'md5-dos2unix' ? 'md5' : name)
  if (endings !== undefined) return endingsTurned(sum, endings)
  const add =
    name === 'md5-dos2unix'
      ? (part        ) => void sum.update(isDvcText(part) ? withLf(part) : part)
      : (part        ) => void sum.update(part)
  return { add, end: () => sum.digest('hex') }
}

/**
 * A text with all its line endings turned. What git takes for binary (a NUL in the first 8,000 bytes) is
 * hashed as it is, since `core.autocrlf` leaves it alone too.
 */
function endingsTurned(sum      , to               )         {
  let isText                     
  let endsInCr = false
  return {
    add(part) {
      isText ??= !part.subarray(0, 8000).includes(0)
      if (!isText) return void sum.update(part)
      if (to === 'crlf') {
        sum.update(withCrLf(part, endsInCr))
        endsInCr = part.at(-1) === 13
        return
      }
      // A CR at the end is kept back until it is known whether an LF follows it.
      if (endsInCr && part[0] !== 10) sum.update('\r')
      endsInCr = part.at(-1) === 13
      sum.update(withLf(endsInCr ? part.subarray(0, -1) : part))
    },
    end() {
      if (isText && to === 'lf' && endsInCr) sum.update('\r')
      return sum.digest('hex')
    },
  }
}

/** Every CRLF as LF. */
function withLf(part        )         {
  const out = Buffer.allocUnsafe(part.length)
  let size = 0
  let from = 0
  for (let at = part.indexOf('\r\n'); at !== -1; at = part.indexOf('\r\n', at + 2)) {
    size += part.copy(out, size, from, at)
    from = at + 1
  }
  size += part.copy(out, size, from)
  return out.subarray(0, size)
}

/** Every LF that no CR precedes as CRLF. */
function withCrLf(part        , isAfterCr         )         {
  const out = Buffer.allocUnsafe(part.length * 2)
  let size = 0
  let before = isAfterCr ? 13 : 0
  for (const byte of part) {
    if (byte === 10 && before !== 13) out[size++] = 13
    out[size++] = byte
    before = byte
  }
  return out.subarray(0, size)
}

/** DVC's guess (`istextblock`): no NUL in the first 512 bytes and at most 30 % outside of printable ASCII. */
function isDvcText(part        )          {
  const block = part.subarray(0, 512)
  let others = 0
  for (const byte of block) {
    if (byte === 0) return false
    if (
      !(
        (byte >= 0x20 && byte <= 0x7e) ||
        byte === 8 ||
        byte === 9 ||
        byte === 10 ||
        byte === 12 ||
        byte === 13
      )
    )
      others++
  }
  return others / block.length <= 0.3
}

if (workerData === threadMark) {
  parentPort .on('message', ({ jobs }                     ) => parentPort .postMessage(jobs.map(hashFile)))
}
