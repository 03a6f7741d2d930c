import { gzipSync } from 'node:zlib'
import type { Client } from './client.ts'

/** Findings for code scanning: of which commit and branch they are. */
export interface Alerts {
  owner: string
  repo: string
  headSha: string
  /** `refs/pull/7/head`, `refs/heads/main`. */
  ref: string
  /** SARIF 2.1.0 as JSON. */
  sarif: string
}

/** Uploads findings to code scanning, which works on them afterwards. */
export async function uploadSarif(
  client: Client,
  { owner, repo, headSha, ref, sarif }: Alerts,
): Promise<void> {
  await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: headSha,
    ref,
    sarif: gzipSync(sarif).toString('base64'),
    tool_name: 'Probity',
  })
}
