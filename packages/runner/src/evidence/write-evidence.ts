import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  canonicalJson,
  checksums,
  type GateResult,
  type RunFacts,
  type Statement,
  statementOf,
} from '@probity/core'
import type { Governing } from '../audit/governing.ts'

/** Where the files of the evidence are. */
export interface Written {
  statement: string
  /** Of the audit: what an attestation step signs. */
  predicate: string
  checksums: string
  results: string
}

/**
 * Writes the evidence of an audit: its results, a statement for each gate and one of all, their predicates, and
 * the checksums of what they are about. The policy is that which governed.
 *
 * @param previous statements that this one replaces, as files.
 */
export function writeEvidence(
  folder: string,
  results: readonly GateResult[],
  governing: Governing | undefined,
  facts: Omit<RunFacts, 'policy' | 'supersedes'>,
  previous: readonly string[] = [],
): Written {
  mkdirSync(folder, { recursive: true })
  const policy = (governing?.texts ?? []).map(({ path, text }) => ({ path, sha256: sha256(text) }))
  const supersedes = previous.map(path => sha256(readFileSync(path, 'utf8')))
  const leave = (name: string, text: string) => {
    const path = join(folder, name.replace(/[^\w.-]+/g, '_').slice(0, 100))
    writeFileSync(path, text)
    return path
  }
  const write = (name: string, statement: Statement) => ({
    statement: leave(`${name}.statement.json`, canonicalJson(statement)),
    predicate: leave(`${name}.predicate.json`, canonicalJson(statement.predicate)),
  })
  const about = { ...facts, policy }
  for (const result of results) write(result.id, statementOf([result], about))
  const audit = statementOf(results, { ...about, supersedes })
  return {
    ...write('audit', audit),
    checksums: leave('checksums.txt', checksums(audit)),
    results: leave('results.json', `${JSON.stringify(results, null, 2)}\n`),
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
