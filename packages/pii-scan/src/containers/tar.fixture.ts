/** A file to pack; what is given besides path and data stands in the header as it is. */
export interface Packed {
  path: string
  data?: string | Uint8Array
  type?: string
  prefix?: string
  /** `ustar\0` and its version; none in version 7. */
  magic?: string
  /** The twelve bytes of the size. */
  size?: string
}

/** One header and its contents. */
export function tarEntry({
  path,
  data = '',
  type = '0',
  prefix = '',
  magic = 'ustar\x0000',
  size,
}: Packed): Buffer {
  const contents = Buffer.from(data as Uint8Array)
  const header = Buffer.alloc(512)
  header.write(path, 0, 100)
  header.write('0000644\0', 100)
  header.write(size ?? `${contents.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write(type, 156)
  header.write(magic, 257, 'latin1')
  header.write(prefix, 345)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, contents, Buffer.alloc(-contents.length & 511)])
}

/** Writes a tar. */
export const tar = (files: readonly Packed[]) => Buffer.concat([...files.map(tarEntry), Buffer.alloc(1024)])

/** A record of a pax header. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let count = bytes + 1
  while (bytes + `${count}`.length !== count) count++
  return `${count}${rest}`
}
