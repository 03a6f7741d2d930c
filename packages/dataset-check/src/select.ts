/** Whether a path, or anything in it, is one that the user named; all are where none was named. */
export async function selector(globs: readonly string[] | undefined): Promise<(path: string) => boolean> {
  if (globs === undefined) return () => true
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...globs], { dot: true, flags: 's' })
  // `data/**` names the tracked folder `data`, and `data/train/x.csv` lies in it.
  return path => matches(path) || matches(`${path}/`) || globs.some(glob => glob.startsWith(`${path}/`))
}
