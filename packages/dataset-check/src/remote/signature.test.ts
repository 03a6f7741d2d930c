import { expect, test } from 'vitest'
import { encoded, signed } from './signature.ts'

const keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const then = new Date('2013-05-24T00:00:00Z')

// Amazon S3 API reference, "Signature calculations for the Authorization header", examples.
test('a GET of an object is signed as Amazon’s example is', () => {
  const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt')
  const headers = signed('GET', url, 'us-east-1', keys, then, { range: 'bytes=0-9' })
  expect(headers.authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
  expect(headers).not.toHaveProperty('host')
})

test('a query is part of what is signed', () => {
  const url = new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J')
  expect(signed('GET', url, 'us-east-1', keys, then).authorization).toContain(
    'Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  )
})

test('a session’s token is sent and signed', () => {
  const url = new URL('https://s3.eu-west-1.amazonaws.com/bucket/key')
  const headers = signed('HEAD', url, 'eu-west-1', { ...keys, sessionToken: 'token' }, then)
  expect(headers['x-amz-security-token']).toBe('token')
  expect(headers.authorization).toContain('x-amz-date;x-amz-security-token,')
})

test('a key is percent-encoded as S3 has it', () => {
  expect(encoded("a b!'()*~é")).toBe('a%20b%21%27%28%29%2A~%C3%A9')
})
