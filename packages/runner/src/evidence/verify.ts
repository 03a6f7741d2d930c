import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, digestOf, type Statement, sha256 } from '@probity/core'
import { hashFile } from '@probity/revisions'
import { isElsewhere } from '../audit/governing.ts'
import { type Link, readStatements, type Signers } from './statements.ts'

export interface Verified {
  statement: Statement
  path: string
  links: Link[]
}

/** What is verified, and against what. */
export interface Evidence extends Signers {
  /** Where the files are that statements name. */
  folder: string
  /** Files with a statement each, signed or not. */
  statements: readonly string[]
  /** The results file of the audit. */
  results?: string
  /** Files or `sha256:…` that something has to be said about. */
  about: readonly string[]
  /** Files that are not here are no break, where at least one is or was asked about. */
  allowsMissing: boolean
  now: Date
}

/**
 * Walks every statement from its signature over policy, results and files to its verdict. A chain holds where no
 * link is broken. Throws a `DataError` for a file that holds no statement.
 */
export async function verifyEvidence(evidence: Evidence): Promise<Verified[]> {
  const read = (await Promise.all(evidence.statements.map(path => readStatements(path, evidence)))).flat()
  const replaced = new Map<string, string>()
  for (const { statement, path } of read)
    for (const { digest } of statement?.predicate.probity_v1.supersedes ?? [])
      replaced.set(digest.sha256, path)
  return read.map(({ path, statement, signature, text }) => {
    const links = [signature]
    if (statement !== undefined) {
      const by = replaced.get(sha256(text))
      links.push({
        name: 'replaced',
        holds: by === undefined,
        why: by === undefined ? 'no later statement given here replaces it' : `${by} replaces it`,
      })
      links.push(...linksOf(statement, evidence))
    }
    return { statement: statement as Statement, path, links }
  })
}

/** Clocks of two machines differ by no more. */
const mostSkew = 5 * 60_000

function linksOf({ subject, predicate }: Statement, evidence: Evidence): Link[] {
  const { folder, results, about, allowsMissing, now } = evidence
  const { evaluatedAt, notAfter, inputs, claims, gates, results: summed } = predicate.probity_v1
  const today = now.toISOString().slice(0, 10)
  const expired = claims.filter(({ waived }) => waived !== undefined && waived.expires < today)
  const held = (name: string, path: string, expected: string): Link => {
    if (!existsSync(join(folder, path)))
      return { name, holds: allowsMissing ? null : false, why: `${path} is not here` }
    const found = sha256OfFile(join(folder, path), path)
    return {
      name,
      holds: found === expected,
      why: found === expected ? `${path} is what was audited` : `${path} is not what was audited`,
    }
  }
  const links: Link[] = [
    freshness(evaluatedAt, notAfter, now),
    ...(predicate.configuration.length === 0
      ? [{ name: 'policy', holds: false, why: 'the statement names no policy' }]
      : predicate.configuration.map(({ name, digest }) =>
          isElsewhere(name)
            ? { name: 'policy', holds: null, why: `${name} is in another repository` }
            : held('policy', name, digest.sha256 ?? ''),
        )),
    ...inputs
      .filter(({ role }) => role !== 'baseline')
      .map(({ role, name, digest }) =>
        role === 'image' ? named(role, digest.sha256, about) : held(role, name, digest.sha256),
      ),
  ]
  if (results !== undefined) {
    const found = digestOf(readJson(results))
    const isSame = found === summed.digest.sha256
    links.push({
      name: 'results',
      holds: isSame,
      why: `${results} is ${isSame ? '' : 'not '}what the statement sums up`,
    })
  }
  for (const one of about) {
    const digest = one.startsWith('sha256:')
      ? one.slice(7).toLowerCase()
      : sha256OfFile(join(folder, one), one)
    const isNamed = subject.some(other => other.digest.sha256 === digest)
    links.push({
      name: 'about',
      holds: isNamed,
      why: isNamed ? `${one} is a subject` : `nothing is said about ${one}`,
    })
  }
  const apart = ['fresh', 'policy', 'results']
  if (allowsMissing && !links.some(({ name, holds }) => holds === true && !apart.includes(name)))
    // It may be of another repository: signed, passed, and about nothing that anybody has here.
    links.push({ name: 'about', holds: false, why: 'none of what it speaks of is here or was asked about' })
  links.push({
    name: 'waivers',
    holds: expired.length === 0,
    why: expired.length === 0 ? 'none has expired' : `expired: ${expired.map(({ id }) => id).join(', ')}`,
  })
  const passed = claims.filter(({ passed }) => passed).length
  links.push({
    name: 'verdict',
    holds: predicate.result === 'PASSED' || predicate.result === 'WARNED',
    why: `${predicate.result}: ${gates.map(({ id, verdict }) => `${id} ${verdict}`).join(', ')}; ${passed} of ${claims.length} claims pass`,
  })
  return links
}

function freshness(evaluatedAt: string, notAfter: string, now: Date): Link {
  const [from, until] = [Date.parse(evaluatedAt), Date.parse(notAfter)]
  if (from > now.getTime() + mostSkew)
    return { name: 'fresh', holds: false, why: `of ${evaluatedAt.slice(0, 10)}, which is still to come` }
  return {
    name: 'fresh',
    // A date that is none compares with nothing.
    holds: from <= until && now.getTime() <= until,
    why: `good until ${notAfter.slice(0, 10)}`,
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new DataError('is not JSON that can be read', { path }, { cause })
  }
}

/** An image is known by its digest alone. */
function named(name: string, digest: string, about: readonly string[]): Link {
  const isGiven = about.includes(`sha256:${digest}`)
  return {
    name,
    holds: isGiven ? true : null,
    why: isGiven ? 'the digest given' : `sha256:${digest} was not asked about`,
  }
}

function sha256OfFile(path: string, name: string): string {
  const hashed = hashFile({ path, wanted: ['sha256'] })
  if ('error' in hashed)
    throw new DataError(`is not a file that can be read (${hashed.error})`, { path: name })
  return hashed.digests[0]!
}
