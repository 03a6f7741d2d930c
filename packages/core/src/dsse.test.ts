import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inTotoPayload, openEnvelope, signEnvelope } from './dsse.ts'

const pem = (type: 'ed25519' | 'ed448' | 'rsa' | 'ec') => {
  const options = { modulusLength: 2048, namedCurve: 'P-256' }
  const { privateKey, publicKey } = generateKeyPairSync(type as 'rsa', options)
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
const text = '{"_type":"https://in-toto.io/Statement/v1"}'

describe('an envelope', () => {
  test.each(['ed25519', 'ed448', 'rsa', 'ec'] as const)('is opened with the key that signed it: %s', type => {
    const { privateKey, publicKey } = pem(type)
    expect(openEnvelope(signEnvelope(text, privateKey), publicKey, 'a.json')).toBe(text)
    expect(() => openEnvelope(signEnvelope(text, privateKey), pem(type).publicKey, 'a.json')).toThrow(
      'not of this key',
    )
  })

  test('of several signatures holds with one of the key, and with none but its own text', () => {
    const [ours, other] = [pem('ed25519'), pem('ed25519')]
    const envelope = signEnvelope(text, ours.privateKey)
    const both = [...signEnvelope(text, other.privateKey).signatures, ...envelope.signatures]
    expect(openEnvelope({ ...envelope, signatures: both }, ours.publicKey, 'a.json')).toBe(text)
    const payload = Buffer.from(`${text} `).toString('base64')
    expect(() => openEnvelope({ ...envelope, signatures: both, payload }, ours.publicKey, 'a.json')).toThrow(
      'not of this key',
    )
    expect(() => openEnvelope({ ...envelope, signatures: [] }, ours.publicKey, 'a.json')).toThrow(
      'not of this key',
    )
  })

  test('of another kind is no statement, though the key signed it', () => {
    const { privateKey, publicKey } = pem('ed25519')
    const payloadType = 'text/plain'
    const signed = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${text.length} ${text}`)
    const sig = sign(null, signed, privateKey).toString('base64')
    const payload = Buffer.from(text).toString('base64')
    expect(payloadType).not.toBe(inTotoPayload)
    expect(() => openEnvelope({ payloadType, payload, signatures: [{ sig }] }, publicKey, 'a.json')).toThrow(
      'no in-toto statement',
    )
  })
})
