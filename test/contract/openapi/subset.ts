/**
 * Cuts from GitHub's official OpenAPI description the requests that the stand-in answers.
 *
 *     node test/contract/openapi/subset.ts
 *
 * fetches the package `@octokit/openapi` (see `version`) into a temporary folder, and writes `github.json`
 * beside this file. Kept are parameters, request bodies and the schemas that these need; gone are responses,
 * examples and prose.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'

const operations = [
  'GET /rate_limit',
  'GET /user',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
  'GET /repos/{owner}/{repo}/deployments',
  'POST /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

function main() {
  const description = fetchDescription()
  const paths: JsonObject = {}
  for (const operation of operations) {
    const [method, path] = operation.split(' ') as [string, string]
    const full = ((description.paths as JsonObject)[path] as JsonObject | undefined)?.[method.toLowerCase()]
    if (full === undefined) throw new Error(`${operation} is not in the description`)
    const { operationId, parameters, requestBody } = full as JsonObject
    paths[path] = {
      ...(paths[path] as JsonObject),
      [method.toLowerCase()]: prune({ operationId, parameters, ...(requestBody && { requestBody }) }),
    }
  }
  const subset = {
    openapi: description.openapi,
    info: {
      title: 'The requests of the GitHub REST API that the stand-in answers',
      version: (description.info as JsonObject).version,
      license: { name: 'MIT' },
      'x-origin': `npm package @octokit/openapi ${version}, generated/api.github.com.json, cut by subset.ts`,
    },
    paths,
    components: referenced(paths, description),
  }
  writeFileSync(new URL('github.json', import.meta.url), `${JSON.stringify(subset, null, 1)}\n`)
}

function fetchDescription(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const packed = execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder })
    execFileSync('tar', ['-xzf', packed.toString().trim(), 'package/generated/api.github.com.json'], {
      cwd: folder,
    })
    return JSON.parse(readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Without prose. Under `properties` a key is a field's name, and `description` and `title` are names too. */
function prune(node: Json, isProperties = false): Json {
  if (Array.isArray(node)) return node.map(item => prune(item))
  if (node === null || typeof node !== 'object') return node
  const kept: JsonObject = {}
  for (const [key, value] of Object.entries(node)) {
    const isProse = ['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated'].includes(key)
    if (!isProperties && (isProse || key.startsWith('x-'))) continue
    kept[key] = prune(value, key === 'properties' && !isProperties)
  }
  return kept
}

/** The components that `root` refers to, and those that these refer to. */
function referenced(root: Json, description: JsonObject): JsonObject {
  const found: { [kind: string]: JsonObject } = {}
  const visit = (node: Json): void => {
    if (node === null || typeof node !== 'object') return
    if (!Array.isArray(node) && typeof node.$ref === 'string') {
      const [, , kind, name] = node.$ref.split('/') as [string, string, string, string]
      found[kind] ??= {}
      if (found[kind][name] !== undefined) return
      const component = prune(((description.components as JsonObject)[kind] as JsonObject)[name]!)
      found[kind][name] = component
      visit(component)
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(root)
  return found
}

main()
