import { expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { memorySource } from '../scan/memory.fixture.ts'
import { scanFile } from '../scan/scan.ts'

/** What is told of a text: entities, with the number of places that count and of synthetic ones. */
async function told(text: string, kind: 'text' | 'csv' = 'text') {
  const source = memorySource(Buffer.from(text))
  const scan = await scanFile(source, kind, { recognizers, columnRules }, new AbortController().signal)
  return scan.matches.map(({ entity, count, synthetic }) => `${entity} ${count} ${synthetic}`)
}

const card = ['CREDIT_CARD 1 0']
const ip = ['IP_ADDRESS 1 0']

test.each([
  ['q = mpf(4539578763621486)/10**15', []],
  ['Float((1, 4539578763621486, -53, 53))', []],
  ['paid (4539578763621486) today', card],
  ['pay("4539578763621486")', card],
  ['charge(card=4539578763621486)', card],
  ['x += 4539578763621486', card],
  ['x+=4539578763621486', []],
  ['x >=4539578763621486', []],
  ['x=4539578763621486', card],
])('a number in code: %j', async (text, expected) => expect(await told(text)).toEqual(expected))

test.each([
  ['https://host.org/items/4539578763621486', []],
  ['see https://host.org/?id=4539578763621486&x=1', []],
  ['https://host.org/ 4539578763621486', card],
  ['https://host.org/?card=4539578763621486', card],
  ['https://host.org/u/4539-5787-6362-1486', card],
  ['https://host.org/?id=DE89370400440532013000', ['IBAN_CODE 0 1']],
  ['http://93.18.216.34/a', ip],
])('a number in a URL: %j', async (text, expected) => expect(await told(text)).toEqual(expected))

test.each([
  ['client 52.31.77.201 connected', ip],
  ['from 8.44.61.9 port 443', ip],
  ['libX11 1.4.99.1 is out', []],
  ['see 8.2.4.44 and 21.2.2.126', []],
  ['bump to 4.5.103.35', []],
  ['numpy==52.31.77.201', []],
  ['a (>= 2.39.90.1)', []],
  ['Chrome/102.50.60.71 Safari', []],
  ['ObjectIdentifier("1.3.101.112")', []],
  ['Serial Number: cb:2d:80:99:5a:69:52:5f', []],
  ['ip 3.4.9.6', ip],
  ['asks 2a02:8108:1:2:3:4:5:6 and', ip],
])('an address, or what looks like one: %j', async (text, expected) =>
  expect(await told(text)).toEqual(expected),
)

test.each([
  '8.8.8.8',
  '9.9.9.9',
  '208.67.222.222',
  '2606:4700:4700::1111',
  '93.184.216.34',
  '12.34.56.78',
  '123.123.123.123',
  '11.22.33.44',
  '52.31.77.0',
])('the address %s is nobody’s', async address =>
  expect(await told(`host ${address} `)).toEqual(['IP_ADDRESS 0 1']),
)

test.each([
  ['02:1a:80:41:52:9c', 'MAC_ADDRESS 1 0'],
  // The group bit, as random ones have it in half of all cases.
  ['03:1a:80:41:52:9c', 'MAC_ADDRESS 1 0'],
  ['01:00:5e:12:34:56', 'MAC_ADDRESS 0 1'],
  ['33:33:00:00:00:16', 'MAC_ADDRESS 0 1'],
  ['00:11:22:33:44:55', 'MAC_ADDRESS 0 1'],
])('a hardware address or one of a group: %s', async (address, expected) =>
  expect(await told(`on ${address} up`)).toEqual([expected]),
)

test('the last line of a fingerprint is no hardware address', async () => {
  expect(await told('    b9:20:ad:ed:61:29:84:c8:07:\n    a4:c2:29:76:c7:1f\n')).toEqual([])
  expect(await told('mac:\n    a4:c2:29:76:c7:1f\n')).toEqual(['MAC_ADDRESS 1 0'])
})

test.each([
  ['call +1.8005551212', 'PHONE_NUMBER 0 1'],
  ['call 206-555-1111', 'PHONE_NUMBER 0 1'],
  ['at +45 55 55 12 34 ', 'PHONE_NUMBER 1 0'],
  ['at +44.2079110123', 'PHONE_NUMBER 1 0'],
])('a number of nobody in North America: %j', async (text, expected) =>
  expect(await told(text)).toEqual([expected]),
)

test('a signed decimal number is no phone number', async () => {
  expect(await told('rescale 222 +2.00100000000')).toEqual([])
})

test('a name that is an identifier of code is nobody’s', async () => {
  const table = (name: string) => told(`first name,email\n${name},a@firma.de\n`, 'csv')
  for (const name of ['Anna', 'McDonald', 'FitzGerald', 'Jean-Luc', 'DiMaggio'])
    expect(await table(name)).toContain('PERSON_NAME 1 0')
  for (const name of ['StackName', 'LogicalResourceId', 'my-launch-config'])
    expect(await table(name)).toEqual(['EMAIL_ADDRESS 1 0'])
})

test.each([
  ['postgres://postgres:postgres@db.acme.io/x', 'URL_WITH_CREDENTIALS 0 1'],
  ['https://a:b@db.acme.io/x', 'URL_WITH_CREDENTIALS 0 1'],
  ['http://proxyuser:proxypass@db.acme.io/x', 'URL_WITH_CREDENTIALS 0 1'],
  ['postgres://bob:Zk4qW9@db.acme.io/x', 'URL_WITH_CREDENTIALS 1 0'],
  ['DNI 12345678Z', 'ES_NIF 0 1'],
  ['DNI 43215678N', 'ES_NIF 1 0'],
  ['NIE Y1234567X', 'ES_NIE 0 1'],
  ['card 6543210123456788', 'CREDIT_CARD 0 1'],
])('what everybody writes for an example: %s', async (text, expected) =>
  expect(await told(text)).toEqual([expected]),
)
