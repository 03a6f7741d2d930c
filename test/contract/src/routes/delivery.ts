import { gunzipSync } from 'node:zlib'
import { Refusal } from '../answer.ts'
import type { Deployment } from '../world.ts'
import { type Call, found, page, type Routes } from './route.ts'

const deployments = '/repos/{owner}/{repo}/deployments'
const statuses = `${deployments}/{deployment_id}/statuses`
const sarifs = '/repos/{owner}/{repo}/code-scanning/sarifs'

/** Code scanning, deployments, artifacts: what a workflow hands over. */
export const delivery: Routes = {
  [`POST ${sarifs}`]: {
    writes: ['security-events'],
    run: call => {
      const { commit_sha: commitSha, ref, sarif } = call.body
      try {
        JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString())
      } catch {
        throw new Refusal(400, 'Invalid SARIF. Must be gzipped and base64 encoded')
      }
      const id = `sarif-${call.world.nextId()}`
      call.repository().sarifs.push({ id, commitSha, ref, sarif })
      return { status: 202, body: { id, url: `${call.target}/${id}` } }
    },
  },
  [`GET ${sarifs}/{sarif_id}`]: {
    run: call => {
      found(call.repository().sarifs.find(({ id }) => id === call.path.sarif_id))
      return { status: 200, body: { processing_status: 'complete' } }
    },
  },
  [`GET ${deployments}`]: {
    run: call => {
      const { environment } = call.query as Record<string, string | undefined>
      const wanted = call
        .repository()
        .deployments.filter(each => environment === undefined || each.environment === environment)
      return page(call, wanted.map(show))
    },
  },
  [`POST ${deployments}`]: {
    writes: ['deployments'],
    run: call => {
      const { ref, environment = 'production', description = null } = call.body
      const deployment: Deployment = { id: call.world.nextId(), ref, environment, description, statuses: [] }
      call.repository().deployments.unshift(deployment)
      return { status: 201, body: show(deployment) }
    },
  },
  [`GET ${statuses}`]: {
    run: call => page(call, named(call).statuses.map(showStatus)),
  },
  [`POST ${statuses}`]: {
    writes: ['deployments'],
    run: call => {
      const { state, description = '', environment_url: environmentUrl = '' } = call.body
      const status = { id: call.world.nextId(), state, description, environmentUrl }
      named(call).statuses.unshift(status)
      return { status: 201, body: showStatus(status) }
    },
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    run: call => {
      const artifacts = call.repository().artifacts.filter(({ runId }) => runId === call.path.run_id)
      const shown = artifacts.map(({ id, name, sizeInBytes }) => ({ id, name, size_in_bytes: sizeInBytes }))
      return page(call, shown, items => ({ total_count: artifacts.length, artifacts: items }))
    },
  },
}

function named(call: Call): Deployment {
  return found(call.repository().deployments.find(({ id }) => id === call.path.deployment_id))
}

function show({ id, ref, environment, description }: Deployment) {
  return { id, ref, environment, description }
}

function showStatus({ id, state, description, environmentUrl }: Deployment['statuses'][number]) {
  return { id, state, description, environment_url: environmentUrl }
}
