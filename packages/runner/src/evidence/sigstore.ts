import { ConfigError, DataError, inTotoPayload } from '@probity/core'

/** Whom a Sigstore signature has to be of, and who is trusted to say so. */
export interface Trust {
  /** Text of the trusted roots, one JSON a line: what `gh attestation trusted-root` prints. */
  roots: string
  /** Of the certificate, what it was given to: a workflow's address with its branch. `*` stands for any text. */
  identity: string
  /** Who vouches for that identity. */
  issuer: string
}

/** Of a bundle whose signature holds. */
export interface Signed {
  signer: string
  /** What was signed. */
  text: string
}

/** Whether a value is a bundle of Sigstore: a signed envelope with what its signature rests on. */
export function isBundle(value: unknown): value is { dsseEnvelope?: { payload?: string } } {
  const { mediaType } = (value ?? {}) as { mediaType?: unknown }
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
}

/**
 * Who signed a bundle, and which statement: held against the trusted roots and the one that is asked for: the
 * certificate's chain and its logs, the transparency log, the time and the signature. Nothing is fetched.
 *
 * A root that has no log of its own (GitHub's, for private repositories) asks for none: time is then told by its
 * timestamp authority. Throws a `DataError` that says what does not hold, a `ConfigError` for roots that are none.
 */
export async function openBundle(value: unknown, trust: Trust, path: string): Promise<Signed> {
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import('@sigstore/bundle')
  const { TrustedRoot } = await import('@sigstore/protobuf-specs')
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify')
  const roots = trust.roots
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      try {
        const root = TrustedRoot.fromJSON(JSON.parse(line))
        if (root.certificateAuthorities.length === 0) throw new Error('no certificate authority')
        return root
      } catch (cause) {
        throw new ConfigError('`--trusted-root`: no trusted roots of Sigstore, one a line', {
          cause,
          remedy: 'write them with `gh attestation trusted-root > trusted-root.jsonl`',
        })
      }
    })
  let why = 'there is no trusted root'
  for (const root of roots) {
    try {
      const verifier = new Verifier(toTrustMaterial(root), {
        ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
        tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
      })
      const bundle = bundleFromJSON(value)
      if (!isBundleWithDsseEnvelope(bundle)) throw new DataError('signs no statement', { path })
      const { identity } = verifier.verify(toSignedEntity(bundle))
      const { subjectAlternativeName: name, extensions } = identity ?? {}
      if (name === undefined || !matches(trust.identity, name))
        throw new DataError(`is signed by ${name ?? 'nobody'}, not by ${trust.identity}`, { path })
      if (extensions?.issuer !== trust.issuer)
        throw new DataError(`the signer is vouched for by ${extensions?.issuer}, not by ${trust.issuer}`, {
          path,
        })
      const { payload, payloadType } = bundle.content.dsseEnvelope
      if (payloadType !== inTotoPayload)
        throw new DataError('what is signed is no in-toto statement', { path })
      return { signer: name, text: payload.toString('utf8') }
    } catch (error) {
      // The signature holds, and is another's: no other root makes it ours.
      if (error instanceof DataError) throw error
      why = error instanceof Error ? error.message : String(error)
    }
  }
  throw new DataError(`the Sigstore signature does not hold: ${why}`, { path })
}

/** `*` stands for any text; time is linear in the name for each star. */
function matches(glob: string, name: string): boolean {
  const [first = '', ...parts] = glob.split('*')
  if (parts.length === 0) return glob === name
  const last = parts.pop()!
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false
  const end = name.length - last.length
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
