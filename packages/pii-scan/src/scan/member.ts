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

/** The paths of the files of one archive, which may have several of one name: the second is told as `a.csv (2)`. */
export class MemberNames {
  readonly archive: string
  readonly #counts = new Map<string, number>()

  constructor(archive: string) {
    this.archive = archive
  }

  next(member: string): string {
    let count = this.#counts.get(member) ?? 0
    let name: string
    do name = ++count === 1 ? member : `${member} (${count})`
    while (this.#counts.has(name))
    this.#counts.set(member, count).set(name, 1)
    return memberPath(this.archive, name)
  }
}
