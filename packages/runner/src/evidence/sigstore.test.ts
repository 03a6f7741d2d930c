import { describe, expect, test } from 'vitest'
import { sigstore } from './sigstore.fixture.ts'
import { isBundle, openBundle } from './sigstore.ts'

type Json = ReturnType<typeof JSON.parse>

const ours = sigstore()
const issuer = 'https://token.actions.githubusercontent.com'
const name = 'https://github.com/acme/churn/.github/workflows/probity.yml@refs/heads/main'
const statement = JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: [] })
const bundle = ours.bundle(statement, name, issuer)
const signer = (value: unknown, more: { roots?: string; identity?: string; issuer?: string } = {}) =>
  openBundle(value, { roots: ours.roots, identity: name, issuer, ...more }, 'a.jsonl')
/** A bundle in which one thing is other than it was. */
const changed = (change: (copy: Json) => void) => {
  const copy = structuredClone(bundle)
  change(copy)
  return copy
}
/** The last byte but those that base64 pads, flipped. */
const flipped = (text: string) => {
  const bytes = Buffer.from(text, 'base64')
  bytes[bytes.length - 1]! ^= 1
  return bytes.toString('base64')
}

describe('a bundle of Sigstore', () => {
  test('holds with its own roots, and names who signed', async () => {
    expect(isBundle(bundle)).toBe(true)
    expect(await signer(bundle)).toEqual({ signer: name, text: statement })
  })

  test('holds whichever of several roots it rests on', async () => {
    expect(await signer(bundle, { roots: sigstore().roots + ours.roots })).toMatchObject({ signer: name })
  })

  test.each([
    'https://github.com/acme/churn/*',
    '*@refs/heads/main',
    'https://github.com/*/churn/.github/workflows/*@refs/heads/*',
    '*',
  ])('is of %s', async identity => {
    expect(await signer(bundle, { identity })).toMatchObject({ signer: name })
  })

  test.each([
    'https://github.com/acme/*/other',
    'https://github.com/acme',
    'acme/churn',
    'https://github.com/ACME/*',
    `${name}*${name}`,
    '',
  ])('is not of %s', async identity => {
    await expect(signer(bundle, { identity })).rejects.toThrow('is signed by')
  })

  test('that signs a file, and brings a statement besides, is refused', async () => {
    const both = changed(copy => {
      copy.messageSignature = {
        messageDigest: { algorithm: 'SHA2_256', digest: '' },
        signature: copy.dsseEnvelope.signatures[0].sig,
      }
    })
    await expect(signer(both)).rejects.toThrow()
  })

  test('vouched for by somebody else is refused', async () => {
    await expect(signer(ours.bundle(statement, name, 'https://evil.example'))).rejects.toThrow(
      'vouched for by',
    )
  })

  test.each<[string, (copy: Json) => void, RegExp]>([
    [
      'the statement',
      c => (c.dsseEnvelope.payload = Buffer.from(`${statement} `).toString('base64')),
      /hash mismatch/,
    ],
    [
      'the signature',
      c => (c.dsseEnvelope.signatures[0].sig = flipped(c.dsseEnvelope.signatures[0].sig)),
      /mismatch/,
    ],
    [
      'the kind of statement',
      c => (c.dsseEnvelope.payloadType = 'text/plain'),
      /signature verification failed|mismatch/,
    ],
    [
      'the certificate',
      c =>
        (c.verificationMaterial.certificate.rawBytes = flipped(c.verificationMaterial.certificate.rawBytes)),
      /certificate/,
    ],
    [
      'the time',
      c => (c.verificationMaterial.tlogEntries[0].integratedTime = '1793534300'),
      /promise|certificate/,
    ],
    [
      'the promise of the log',
      c => {
        const { inclusionPromise } = c.verificationMaterial.tlogEntries[0]
        inclusionPromise.signedEntryTimestamp = flipped(inclusionPromise.signedEntryTimestamp)
      },
      /inclusion promise/,
    ],
    [
      'the proof of the log',
      c =>
        (c.verificationMaterial.tlogEntries[0].inclusionProof.checkpoint.envelope =
          'rekor.test\n1\nAAAA\n\n\u2014 rekor.test AAAAAAAA\n'),
      /checkpoint/,
    ],
    ['the log that is left out', c => (c.verificationMaterial.tlogEntries = []), /timestamp|tlog/],
    ['all of it', c => (c.verificationMaterial = {}), /./],
  ])('with %s changed does not hold', async (_, change, message) => {
    await expect(signer(changed(change))).rejects.toThrow(message)
  })

  test('of another certificate authority or another log does not hold', async () => {
    const other = sigstore()
    await expect(signer(bundle, { roots: other.roots })).rejects.toThrow('does not hold')
    for (const part of ['tlogs', 'ctlogs', 'certificateAuthorities']) {
      const root = { ...JSON.parse(ours.roots), [part]: JSON.parse(other.roots)[part] }
      await expect(signer(bundle, { roots: JSON.stringify(root) })).rejects.toThrow('does not hold')
    }
  })

  test('whose root has no log still has to tell the time', async () => {
    const root = { ...JSON.parse(ours.roots), tlogs: [] }
    const unlogged = changed(c => (c.verificationMaterial.tlogEntries = []))
    await expect(signer(unlogged, { roots: JSON.stringify(root) })).rejects.toThrow('timestamp')
  })

  test.each(['{}', 'no JSON', '[]'])('roots that are none (%s) are refused as such', async roots => {
    await expect(signer(bundle, { roots })).rejects.toThrow('no trusted roots')
  })
})
