import type { Claim, Finding, Revision } from '@probity/core'
import { manifestClaim, pipelineClaim } from './claims.ts'
import type { Lock } from './dvc/dvc-lock.ts'
import { fileFindings } from './findings.ts'
import type { Expected, Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import type { Pushed } from './pushed.ts'
import { pipelineOf } from './read-manifests.ts'

/**
 * What is wrong with each manifest and with what it names, and the claims that follow: one for the data of each
 * manifest, one for each pipeline.
 *
 * @param agreement findings about manifests that contradict each other.
 */
export async function judge(
  manifests: readonly (Manifest | Lock)[],
  checks: ReadonlyMap<Expected, Check>,
  pushed: ReadonlyMap<Expected, Pushed>,
  agreement: readonly Finding[],
  head: Revision,
): Promise<{ claims: Claim[]; findings: Finding[] }> {
  const claims: Claim[] = []
  const findings: Finding[] = []
  const isIncomplete = incomplete([...checks.values()])
  for (const manifest of manifests) {
    const own = manifest.expected.map(expected => checks.get(expected)!)
    const contradictions = agreement.filter(({ path }) => path === manifest.path)
    const ofFiles = fileFindings(manifest, own, isIncomplete)
    const isLock = 'stages' in manifest
    const isOfPipeline = ({ rule }: Finding) => isLock && rule !== 'two-versions'
    const stale = [
      ...ofFiles.filter(({ rule }) => rule === 'pipeline-stale'),
      ...contradictions.filter(isOfPipeline),
    ]
    if (isLock) {
      const { checkPipeline } = await import('./dvc/pipeline.ts')
      const pipeline = await pipelineOf(manifest.path, head).catch(() => undefined)
      stale.push(...(await checkPipeline(pipeline, manifest, head)))
      if (manifest.stages.length + stale.length > 0) claims.push(pipelineClaim(manifest, stale))
    }
    const ofData = [
      ...manifest.findings,
      ...ofFiles.filter(({ rule }) => rule !== 'pipeline-stale'),
      ...contradictions.filter(finding => !isOfPipeline(finding)),
    ]
    findings.push(...stale, ...ofData)
    // What a stage reads is the pipeline's matter.
    const data = own.filter(({ expected }) => expected.stage?.as !== 'dependency')
    const isSilent = data.length + ofData.length + manifest.open.length === 0
    if (!isSilent || !(isLock || manifest.format === 'Git LFS')) {
      claims.push(manifestClaim(manifest, data, ofData, pushed))
    }
  }
  return { claims, findings }
}

/**
 * Whether a path that a stage reads cannot be judged here, since it is data that a manifest tracks and that is
 * not checked out, or a folder with such data in it, or lies in such a folder.
 */
function incomplete(checks: readonly Check[]): (path: string) => boolean {
  const absent = checks
    .filter(({ state, expected }) => state === 'absent' && expected.stage?.as !== 'dependency')
    .map(({ expected }) => expected.path)
  return path =>
    absent.some(other => other === path || path.startsWith(`${other}/`) || other.startsWith(`${path}/`))
}
