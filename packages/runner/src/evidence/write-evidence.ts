import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConfigError,
  canonicalJson,
  checksums,
  DataError,
  type GateResult,
  isEnvelope,
  type RunFacts,
  type Statement,
  sha256,
  statementOf,
} from '@probity/core'
import type { Governing } from '../audit/governing.ts'
import { fileName } from '../file-name.ts'
import { isBundle } from './sigstore.ts'

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
  const supersedes = previous.map(path => sha256(statementText(path)))
  const leave = (name: string, text: string) => {
    const path = join(folder, fileName(name))
    writeFileSync(path, text)
    return path
  }
  const write = (name: string, statement: Statement) => ({
    statement: leave(`${name}.statement.json`, canonicalJson(statement)),
    predicate: leave(`${name}.predicate.json`, canonicalJson(statement.predicate)),
  })
  const about = { ...facts, policy }
  const audit = statementOf(results, { ...about, supersedes })
  const written = write('audit', audit)
  for (const result of results)
    write(result.id === 'audit' ? 'gate-audit' : result.id, statementOf([result], about))
  return {
    ...written,
    checksums: leave('checksums.txt', checksums(audit)),
    results: leave('results.json', `${JSON.stringify(results, null, 2)}\n`),
  }
}

/** The statement in a file: itself, or what is signed in an envelope or in a bundle of Sigstore. */
function statementText(path: string): string {
  const text = read(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new DataError('is no statement', { path }, { cause })
  }
  const envelope = isBundle(value) ? value.dsseEnvelope : value
  return isEnvelope(envelope) ? Buffer.from(envelope.payload, 'base64').toString('utf8') : text
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new ConfigError(`\`--previous\`: ${path} cannot be read`, { cause })
  }
}
