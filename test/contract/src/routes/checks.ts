import { invalidRequest, Refusal, validationFailed } from '../answer.ts'
import type { CheckRun, Status } from '../world.ts'
import { type Body, type Call, found, isSha, page, type Routes } from './route.ts'

const all = '/repos/{owner}/{repo}/check-runs'
const one = `${all}/{check_run_id}`

export const checks: Routes = {
  [`POST ${all}`]: {
    writes: ['checks'],
    run: call => {
      needsApp(call)
      if (!isSha(call.body.head_sha)) throw new Refusal(422, `No commit found for SHA: ${call.body.head_sha}`)
      const run: CheckRun = {
        id: call.world.nextId(),
        name: call.body.name,
        headSha: call.body.head_sha,
        status: 'queued',
        conclusion: null,
        detailsUrl: null,
        externalId: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
      }
      apply(run, call.body)
      call.repository().checkRuns.push(run)
      return { status: 201, body: show(call, run) }
    },
  },
  [`PATCH ${one}`]: {
    writes: ['checks'],
    run: call => {
      needsApp(call)
      const run = named(call)
      apply(run, call.body)
      return { status: 200, body: show(call, run) }
    },
  },
  [`GET ${one}`]: {
    run: call => ({ status: 200, body: show(call, named(call)) }),
  },
  [`GET ${one}/annotations`]: {
    run: call => page(call, named(call).annotations),
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    run: call => {
      const runs = call.repository().checkRuns.filter(({ headSha }) => headSha === call.path.ref)
      const shown = runs.map(run => show(call, run))
      return page(call, shown, check_runs => ({ total_count: runs.length, check_runs }))
    },
  },
  'POST /repos/{owner}/{repo}/statuses/{sha}': {
    writes: ['statuses'],
    run: call => {
      const { sha } = call.path
      const { state, context = 'default', description = null, target_url = null } = call.body
      if (!isSha(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`)
      if (description !== null && description.length > 140)
        throw validationFailed({
          resource: 'Status',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)',
        })
      const status: Status = {
        id: call.world.nextId(),
        sha,
        state,
        context,
        description,
        targetUrl: target_url,
      }
      call.repository().statuses.unshift(status)
      return { status: 201, body: showStatus(status) }
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
    run: call =>
      page(
        call,
        call
          .repository()
          .statuses.filter(({ sha }) => sha === call.path.ref)
          .map(showStatus),
      ),
  },
}

/** A check run belongs to an app: a person's token may not write one, whatever its scopes. */
function needsApp({ actor }: Call) {
  if (actor.type !== 'Bot') throw new Refusal(403, 'You must authenticate via a GitHub App.')
}

function named(call: Call): CheckRun {
  return found(call.repository().checkRuns.find(({ id }) => id === call.path.check_run_id))
}

/** A conclusion completes a run; annotations are added to those that are there. */
function apply(run: CheckRun, body: Body) {
  if (body.status === 'completed' && body.conclusion === undefined)
    throw invalidRequest('"conclusion" wasn\'t supplied.')
  const annotations: Body[] = body.output?.annotations ?? []
  const hasColumns = (annotation: Body) => 'start_column' in annotation || 'end_column' in annotation
  if (annotations.some(each => hasColumns(each) && each.start_line !== each.end_line))
    throw validationFailed({ resource: 'CheckRun', code: 'invalid', field: 'annotations' })
  run.name = body.name ?? run.name
  run.status = body.conclusion ? 'completed' : (body.status ?? run.status)
  run.conclusion = body.conclusion ?? run.conclusion
  run.detailsUrl = body.details_url ?? run.detailsUrl
  run.externalId = body.external_id ?? run.externalId
  const { title = run.output.title, summary = run.output.summary, text = run.output.text } = body.output ?? {}
  run.output = { title, summary, text }
  run.annotations.push(...annotations)
}

function show(call: Call, run: CheckRun) {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    html_url: `${call.world.origin}/${call.repository().name}/runs/${run.id}`,
    output: { ...run.output, annotations_count: run.annotations.length },
  }
}

function showStatus({ id, state, context, description, targetUrl }: Status) {
  return { id, state, context, description, target_url: targetUrl }
}
