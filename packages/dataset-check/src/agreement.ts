import type { FileChange, Finding } from '@probity/core'
import type { Expected, Manifest } from './manifest.ts'
import { found } from './rules.ts'

/** A path as one manifest has it. */
interface Named {
  manifest: Manifest
  expected: Expected
}

/**
 * Whether the manifests agree with each other: what one stage writes is what the next one reads, and no path
 * has two versions. Needs none of the data.
 *
 * @param changes of the head against the base, to tell which of two manifests was changed alone.
 */
export function checkAgreement(
  manifests: readonly Manifest[],
  changes: readonly FileChange[] | undefined,
): Finding[] {
  const written = new Map<string, Named[]>()
  const read: Named[] = []
  for (const manifest of manifests) {
    for (const expected of manifest.expected) {
      if (expected.stage?.as === 'dependency') read.push({ manifest, expected })
      else written.set(expected.path, [...(written.get(expected.path) ?? []), { manifest, expected }])
    }
  }
  const isChanged = ({ manifest }: Named) => changes?.some(({ path }) => path === manifest.path)
  const findings: Finding[] = []
  for (const [path, [first, ...others]] of written) {
    for (const other of others) {
      if (!contradict(first!.expected, other.expected)) continue
      const message = `${path} is another version than in ${first!.manifest.path}`
      const at = { path: other.manifest.path, line: other.expected.line }
      findings.push(
        found('two-versions', at, message, 'keep one of the two, or write both from the same data'),
      )
    }
  }
  for (const reader of read) {
    const { manifest, expected } = reader
    for (const writer of written.get(expected.path) ?? []) {
      if (!contradict(writer.expected, expected)) continue
      const at = { path: manifest.path, line: expected.line }
      const stage = `stage ${expected.stage!.name} last read another ${expected.path} than`
      const alone = changes === undefined || isChanged(writer) === isChanged(reader)
      const writerName =
        writer.expected.stage === undefined ? writer.manifest.path : `stage ${writer.expected.stage.name}`
      const verb = writer.expected.stage === undefined ? 'names' : 'wrote'
      findings.push(
        alone
          ? found(
              'chain-broken',
              at,
              `${stage} ${writerName} ${verb}`,
              'run `dvc repro`, and commit dvc.lock',
            )
          : found(
              'changed-alone',
              at,
              isChanged(writer)
                ? `${writer.manifest.path} was changed here without ${manifest.path}: ${stage} it names now`
                : `${manifest.path} was changed here without ${writer.manifest.path}: ${stage} that names`,
              'commit the two together: `dvc repro`, or `dvc add` and `dvc commit`',
            ),
      )
    }
  }
  return findings
}

/** Two statements of one path contradict each other where they name a hash of the same kind and another value. */
function contradict(a: Expected, b: Expected): boolean {
  return a.digests.some(one =>
    b.digests.some(other => other.name === one.name && (other.hex !== one.hex || a.isFolder !== b.isFolder)),
  )
}
