import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { ConfigError, DataError } from './errors.ts'

/** Dead Simple Signing Envelope v1: https://github.com/secure-systems-lab/dsse */
export interface Envelope {
  payloadType: string
  /** Base64. */
  payload: string
  signatures: { sig: string; keyid?: string }[]
}

export const inTotoPayload = 'application/vnd.in-toto+json'

/** What is signed: type and body with their lengths, so that neither can run into the other. */
function preAuthentication(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body])
}

/** Ed25519 and Ed448 sign the bytes themselves, other keys their SHA-256. */
const hashOf = (key: KeyObject) => (/^ed(25519|448)$/.test(key.asymmetricKeyType ?? '') ? null : 'sha256')

/** Signs a text with a private key in PEM. Throws a `ConfigError` where it is no key. */
export function signEnvelope(text: string, privateKey: string): Envelope {
  const key = read(() => createPrivateKey(privateKey), 'private')
  const body = Buffer.from(text)
  const sig = sign(hashOf(key), preAuthentication(inTotoPayload, body), key).toString('base64')
  return { payloadType: inTotoPayload, payload: body.toString('base64'), signatures: [{ sig }] }
}

/**
 * The text of an envelope that the key signed; a `DataError` where no signature is of this key and this text, or
 * what was signed is no statement: a key may sign other things too.
 */
export function openEnvelope(envelope: Envelope, publicKey: string, path: string): string {
  const key = read(() => createPublicKey(publicKey), 'public')
  const body = Buffer.from(envelope.payload, 'base64')
  const signed = preAuthentication(envelope.payloadType, body)
  const isSigned = envelope.signatures.some(({ sig }) => {
    try {
      return verify(hashOf(key), signed, key, Buffer.from(sig, 'base64'))
    } catch {
      return false
    }
  })
  if (envelope.payloadType !== inTotoPayload)
    throw new DataError('what is signed is no in-toto statement', { path })
  if (!isSigned) throw new DataError('the signature is not of this key and this text', { path })
  return body.toString('utf8')
}

function read(make: () => KeyObject, kind: 'private' | 'public'): KeyObject {
  try {
    return make()
  } catch (cause) {
    throw new ConfigError(`the key is no ${kind} key in PEM`, {
      cause,
      remedy: 'make a pair with `openssl genpkey -algorithm ed25519`',
    })
  }
}

export function isEnvelope(value: unknown): value is Envelope {
  const { payloadType, payload, signatures } = (value ?? {}) as Partial<Envelope>
  return (
    typeof payloadType === 'string' &&
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    signatures.every(signature => typeof signature?.sig === 'string')
  )
}
