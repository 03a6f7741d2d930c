import { spawnSync } from 'node:child_process'

/** Debian's, which has its packages; another one on the path may have none. */
export const python = '/usr/bin/python3'

/** Versions of the peers, or what is absent. */
export function pythonVersions(): string {
  const script =
    'import sys, pandas, sklearn; print("Python", sys.version.split()[0], "pandas", pandas.__version__, "scikit-learn", sklearn.__version__)'
  const { status, stdout } = spawnSync(python, ['-c', script], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : 'no pandas and scikit-learn'
}

/** Says so loudly where the peers are absent. */
export function hasPeers(what: string): boolean {
  const found = pythonVersions().startsWith('Python')
  if (!found)
    console.error(
      `SKIPPED: ${what}: pandas and scikit-learn are absent (Debian: python3-pandas, python3-sklearn)`,
    )
  return found
}
