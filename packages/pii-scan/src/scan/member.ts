/** Parts the path of an archive from that of a file in it. No path of a file holds this byte; `!` many do. */
const parting = '\0'

/** The path of a file in an archive, as the scan knows it; it is told as `models.zip!vocab.json`. */
export function memberPath(archive: string, member: string): string {
  return `${archive}${parting}${member}`
}

/**
 * Path of a file, and within an archive that of the file in it.
 *
 * @example partsOf(memberPath('a!.zip', 'b!.csv')) // ['a!.zip', 'b!.csv']
 */
export function partsOf(path: string): [file: string, inner: string | undefined] {
  const at = path.indexOf(parting)
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + parting.length)]
}
