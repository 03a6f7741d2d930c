import { readFileSync } from 'node:fs'
import {
  DataError,
  isEnvelope,
  isRecord,
  openEnvelope,
  predicateType,
  type Statement,
  statementType,
} from '@probity/core'
import { isBundle, type Trust } from './sigstore.ts'

/** One link of the chain from data to decision. `holds` is null where there was nothing to hold it against. */
export interface Link {
  name: string
  holds: boolean | null
  why: string
}

/** Whose signatures count. */
export interface Signers {
  /** Public key in PEM; without it signatures are not looked at, and that is said. */
  key?: string
  /** For bundles of Sigstore. */
  trust?: Trust
}

/** A statement with what became of its signature; without it where it may not be believed. */
export interface Read {
  path: string
  signature: Link
  statement?: Statement
  text: string
}

/**
 * The statements of a file: itself, what it holds in an envelope, or as `gh attestation download` writes it a
 * bundle of Sigstore a line. Of several bundles those that are of something else are left out.
 */
export async function readStatements(path: string, signers: Signers): Promise<Read[]> {
  let text: string
  let values: unknown[]
  try {
    text = readFileSync(path, 'utf8')
    values = parseLines(text)
  } catch (cause) {
    throw new DataError('is not JSON that can be read', { path }, { cause })
  }
  const bundles = values.filter(isBundle)
  if (bundles.length === 0) return [readStatement(values[0], text, path, signers)]
  const all = bundles.map((bundle, i) => ({
    bundle,
    path: bundles.length === 1 ? path : `${path}, line ${i + 1}`,
    text: Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString('utf8'),
  }))
  const ours = all.filter(({ text }) => isOurs(text))
  if (ours.length === 0) throw new DataError('is no statement of a Probity audit', { path })
  return Promise.all(ours.map(({ bundle, ...rest }) => readBundle(bundle, rest, signers)))
}

/** One JSON value, or one a line. */
function parseLines(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line))
  }
}

async function readBundle(
  bundle: unknown,
  { path, text }: { path: string; text: string },
  { key, trust }: Signers,
): Promise<Read> {
  if (trust === undefined)
    return {
      path,
      text,
      ...statementIn(text, path),
      signature:
        key === undefined
          ? unchecked('signed through Sigstore, but no `--trusted-root` and `--identity` were given')
          : broken('signed through Sigstore, not with a key'),
    }
  try {
    const { openBundle } = await import('./sigstore.ts')
    const { signer, text } = await openBundle(bundle, trust, path)
    return {
      path,
      text,
      ...statementIn(text, path),
      signature: { name: 'signature', holds: true, why: `of ${signer}` },
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { path, text, signature: broken(error.message.slice(path.length + 2)) }
  }
}

function readStatement(value: unknown, text: string, path: string, { key, trust }: Signers): Read {
  if (!isEnvelope(value)) {
    const signature =
      key === undefined && trust === undefined ? unchecked('not signed') : broken('not signed')
    return { path, text, ...statementIn(text, path), signature }
  }
  let opened = Buffer.from(value.payload, 'base64').toString('utf8')
  let signature: Link = { name: 'signature', holds: true, why: 'of the key' }
  if (key === undefined)
    signature = (trust === undefined ? unchecked : broken)('signed with a key, but no `--key` was given')
  else
    try {
      opened = openEnvelope(value, key, path)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      return { path, text: '', signature: broken(error.message.slice(path.length + 2)) }
    }
  return { path, text: opened, ...statementIn(opened, path), signature }
}

const broken = (why: string): Link => ({ name: 'signature', holds: false, why })
const unchecked = (why: string): Link => ({ name: 'signature', holds: null, why })

/** The statement that a text is; a `DataError` where it is none of ours. */
export function statementIn(text: string, path: string): { statement: Statement } {
  if (!isOurs(text)) throw new DataError('is no statement of a Probity audit', { path })
  return { statement: JSON.parse(text) as Statement }
}

function isOurs(text: string): boolean {
  let value: Statement
  try {
    value = JSON.parse(text) as Statement
  } catch {
    return false
  }
  const { subject, predicate } = value ?? {}
  const { schemaVersion, evaluatedAt, notAfter, supersedes, inputs, claims, gates } =
    predicate?.probity_v1 ?? {}
  return (
    value?._type === statementType &&
    value.predicateType === predicateType &&
    schemaVersion === '1.0' &&
    typeof evaluatedAt === 'string' &&
    typeof notAfter === 'string' &&
    typeof predicate?.probity_v1.results?.digest?.sha256 === 'string' &&
    [subject, predicate?.configuration, supersedes, inputs].every(isListOfDigests) &&
    [claims, gates].every(isList)
  )
}

const isList = (value: unknown) => Array.isArray(value) && value.every(isRecord)

const isListOfDigests = (value: unknown) =>
  Array.isArray(value) && value.every(one => isRecord(one) && isRecord(one.digest))
