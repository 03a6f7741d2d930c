import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { canonicalJson, signEnvelope } from '@probity/core'

/** A Sigstore of our own: a certificate authority, its certificate log and a transparency log, each with a key. */

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
type Pair = ReturnType<typeof pair>
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** DER (X.690): tag, length, content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const long = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...(body.length < 128 ? [body.length] : long)]), body])
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const integer = (value: number) => der(0x02, Buffer.from([value]))
const text = (value: string) => der(0x0c, Buffer.from(value))
const bits = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes)
const truth = der(0x01, Buffer.from([0xff]))
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`))
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = rest.flatMap(value => {
    const digits = [value & 127]
    for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128)
    return digits
  })
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]))
}
const named = (name: string) => sequence(der(0x31, sequence(oid('2.5.4.3'), text(name))))
const extension = (id: string, value: Uint8Array, ...critical: Uint8Array[]) =>
  sequence(oid(id), ...critical, der(0x04, value))
const ecdsa = sequence(oid('1.2.840.10045.4.3.2'))

/** RFC 5280: what is signed of a certificate, and the certificate. */
function toBeSigned(subject: string, key: KeyObject, from: Date, extensions: readonly Uint8Array[]): Buffer {
  return sequence(
    ...[der(0xa0, integer(2)), integer(1), ecdsa, named('Test CA')],
    sequence(time(from), time(new Date(from.getTime() + 600_000))),
    ...[named(subject), spki(key), der(0xa3, sequence(...extensions))],
  )
}
const certificate = (body: Uint8Array, { privateKey }: Pair) =>
  sequence(body, ecdsa, bits(sign('sha256', body, privateKey)))

/** RFC 6962, 3.2: the certificate log's word that it has seen the certificate, as an extension of it. */
function logged(body: Uint8Array, authority: Pair, log: Pair, at: Date): Buffer {
  const when = Buffer.alloc(8)
  when.writeBigUInt64BE(BigInt(at.getTime()))
  const size = Buffer.from([body.length >> 16, (body.length >> 8) & 255, body.length & 255])
  const signed = [
    Buffer.from([0, 0]),
    when,
    Buffer.from([0, 1]),
    sha256(spki(authority.publicKey)),
    size,
    body,
  ]
  const signature = sign('sha256', Buffer.concat([...signed, Buffer.from([0, 0])]), log.privateKey)
  const short = (value: number) => Buffer.from([value >> 8, value & 255])
  const promise = Buffer.concat([
    ...[Buffer.from([0]), sha256(spki(log.publicKey)), when, short(0), Buffer.from([4, 3])],
    ...[short(signature.length), signature],
  ])
  const list = Buffer.concat([short(promise.length + 2), short(promise.length), promise])
  return extension('1.3.6.1.4.1.11129.2.4.2', der(0x04, list))
}

export interface Sigstore {
  /** As `gh attestation trusted-root` prints it. */
  roots: string
  /** A bundle of version 0.3 around a statement. */
  bundle(statement: string, identity: string, issuer: string): object
}

export function sigstore(now = new Date('2026-11-01T12:00:00Z')): Sigstore {
  const [authority, certificates, entries] = [pair(), pair(), pair()]
  const start = new Date(now.getTime() - 60_000)
  const ca = certificate(
    toBeSigned('Test CA', authority.publicKey, start, [
      extension('2.5.29.19', sequence(truth), truth),
      extension('2.5.29.15', der(0x03, Buffer.from([2, 4])), truth),
    ]),
    authority,
  )
  const log = ({ publicKey }: Pair, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: base64(spki(publicKey)),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: start.toISOString() },
    },
    logId: { keyId: base64(sha256(spki(publicKey))) },
  })
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(entries, 'https://rekor.test')],
    certificateAuthorities: [
      {
        subject: { organization: 'test', commonName: 'Test CA' },
        uri: 'https://fulcio.test',
        certChain: { certificates: [{ rawBytes: base64(ca) }] },
        validFor: { start: start.toISOString() },
      },
    ],
    ctlogs: [log(certificates, 'https://ctfe.test')],
    timestampAuthorities: [],
  }
  return {
    roots: `${JSON.stringify(root)}\n`,
    bundle(statement, identity, issuer) {
      const signer = pair()
      const extensions = [
        extension('2.5.29.17', sequence(der(0x86, Buffer.from(identity))), truth),
        extension('1.3.6.1.4.1.57264.1.8', text(issuer)),
      ]
      const seen = logged(
        toBeSigned('', signer.publicKey, start, extensions),
        ...([authority, certificates, now] as const),
      )
      const leaf = certificate(toBeSigned('', signer.publicKey, start, [...extensions, seen]), authority)
      const privateKey = signer.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
      const dsseEnvelope = signEnvelope(statement, privateKey)
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: base64(leaf) },
          tlogEntries: [entry(dsseEnvelope.signatures[0]!.sig, statement, leaf, entries, now)],
        },
        dsseEnvelope,
      }
    },
  }
}

/** Rekor's entry of kind `dsse`, alone in its log, with its promise and its proof. */
function entry(signature: string, statement: string, leaf: Uint8Array, log: Pair, now: Date) {
  const body = Buffer.from(
    canonicalJson({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(statement)).toString('hex') },
        signatures: [{ signature, verifier: base64(leaf) }],
      },
    }),
  )
  const id = sha256(spki(createPublicKey(log.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)))
  const integratedTime = Math.floor(now.getTime() / 1000)
  const promise = canonicalJson({
    body: base64(body),
    integratedTime,
    logIndex: 0,
    logID: id.toString('hex'),
  })
  const top = sha256(Buffer.from([0]), body)
  const note = `rekor.test\n1\n${base64(top)}\n`
  const noteSignature = Buffer.concat([id.subarray(0, 4), sign('sha256', Buffer.from(note), log.privateKey)])
  return {
    logIndex: '0',
    logId: { keyId: base64(id) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: base64(sign('sha256', Buffer.from(promise), log.privateKey)) },
    inclusionProof: {
      logIndex: '0',
      rootHash: base64(top),
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 rekor.test ${base64(noteSignature)}\n` },
    },
    canonicalizedBody: base64(body),
  }
}
