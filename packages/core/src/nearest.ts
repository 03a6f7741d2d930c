/**
 * The names nearest to a misspelt one, best first, at most `most`: by Damerau-Levenshtein distance without
 * case, at most a third of the name's length (at least 2). A name that contains the misspelt one, or is
 * contained in it, counts as near.
 *
 * @example nearest('acuracy', ['accuracy', 'f1']) // ['accuracy']
 */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = name.toLowerCase().slice(0, 64)
  const scored: { candidate: string; distance: number }[] = []
  for (const candidate of candidates) {
    const other = candidate.toLowerCase().slice(0, 64)
    let distance = editDistance(wanted, other)
    if (wanted.length >= 4 && (other.includes(wanted) || wanted.includes(other)))
      distance = Math.min(distance, 2)
    // Of short names that share no letter one is not another misspelt.
    if (distance > 0 && distance >= Math.max(wanted.length, other.length)) continue
    if (distance <= Math.max(2, Math.floor(wanted.length / 3))) scored.push({ candidate, distance })
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return scored.slice(0, most).map(entry => entry.candidate)
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** `; did you mean a, b?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const names = nearest(name, candidates)
  return names.length === 0 ? '' : `; did you mean ${names.map(n => `\`${n}\``).join(', ')}?`
}
