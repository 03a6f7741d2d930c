import { describe, expect, test } from 'vitest'
import { luhn } from '../checks/luhn.ts'
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
const nir = ['FR_NIR 1 0']
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
  ['INSERT INTO payments VALUES(3,4539578763621486);', card],
  ['insert into payments values (3, 4539578763621486)', card],
  ['db.insert(1, 4539578763621486)', card],
  ['insert_payment((1, 4539578763621486))', card],
  ['VALUES(255081416802538)', nir],
  ['check(255081416802538)', []],
  ['check(255081416802538, "NIR")', nir],
  ['eigenvalues(3, 4539578763621486)', []],
  ['reinsert(4539578763621486)', []],
  ['mpf(4539578763)', []],
  ['call(2064671234)', ['PHONE_NUMBER 1 0']],
  ['f(2064671234)', []],
])('data, or a number in code: %j', async (text, expected) => expect(await told(text)).toEqual(expected))

test.each([
  ['2024-01-01,https://x.org/login,4539578763621486,200', card],
  ['https://x.org/login;4539578763621486;200', card],
  ['s3://bucket/patients/AB123456C.json', ['UK_NINO 1 0']],
  ['s3://bucket/patients/AB123456C', ['UK_NINO 1 0']],
  ['s3://my-bucket/v1/patients/AB123456C', ['UK_NINO 1 0']],
  ['https://x.org/v2/AB123456C', ['UK_NINO 1 0']],
  ['https://x.org/u/ABCPE1234F', ['IN_PAN 1 0']],
  ['https://x.org/u?cpf=52998224725', ['BR_CPF 1 0']],
  ['https://x.org/u?id=529.982.247-25', ['BR_CPF 1 0']],
  ['https://x.org/u?cf=RSSMRA85T10A562S', ['IT_FISCAL_CODE 1 0']],
  ['https://x.org/u?a=1&who=RSSMRA85T10A562S&b=2', ['IT_FISCAL_CODE 1 0']],
  ['https://x.org/u/S1234567D/scan', ['SG_NRIC 1 0']],
  ['https://x.org/u/255081416802538/scan', nir],
  ['https://x.org/u/part-AB123456C-of-it', []],
  ['https://x.org/u/AB123456C.part.of', []],
  ['https://x.org/u/AB123456C%20of', []],
  ['iVBORw0KGgoAAAAN/patients/AB123456C/AAAUAAAAFCAYAA', []],
  ['a 12/4539578763621486', []],
])('a person, or an id in a URL: %j', async (text, expected) => expect(await told(text)).toEqual(expected))

const luhns = (first: number, count: number, isCard: boolean) =>
  Array.from({ length: count }, (_, i) => {
    const number = `4539148803${first + i * 37}`
    const digits = [...'0123456789']
    return number + (isCard ? digits.find(digit => luhn(number + digit)) : `${(i * 7) % 10}`)
  })

describe('many numbers', () => {
  const calls = (numbers: readonly string[]) => numbers.map(number => `pay(7, ${number})\n`).join('')
  const urls = (numbers: readonly string[]) =>
    numbers.map(number => `GET https://x.org/v1/${number}/open\n`).join('')

  test('that all pass their check are what they look like, wherever they stand', async () => {
    const cards = luhns(11_000, 200, true)
    for (const text of [calls(cards), urls(cards), calls(cards) + calls(cards)])
      expect(await told(text)).toEqual([`CREDIT_CARD ${text.split('\n').length - 1} 0`])
  })

  test('of which more are found than wait at a time are all told', async () => {
    const cards = luhns(11_000, 2300, true)
    expect(await told(calls(cards))).toEqual(['CREDIT_CARD 2300 0'])
  })

  test('are told beside those that stand elsewhere', async () => {
    const cards = luhns(11_000, 200, true)
    expect(await told(`${cards.slice(0, 150).join('\n')}\n${calls(cards.slice(150))}`)).toEqual([
      'CREDIT_CARD 200 0',
    ])
  })

  test('that all pass in the cells of a column are told, and those that pass by chance are not', async () => {
    const table = (numbers: readonly string[]) =>
      `day,page\n${numbers.map(n => `1,https://x.org/${n}/a\n`).join('')}`
    expect(await told(table(luhns(11_000, 200, true)), 'csv')).toEqual(['CREDIT_CARD 200 0'])
    expect(await told(table(luhns(11_000, 2000, false)), 'csv')).toEqual([])
  })

  test('that pass by chance are none', async () => {
    for (const of of [calls, urls]) expect(await told(of(luhns(11_000, 2000, false)))).toEqual([])
  })

  test('that are one and the same are none', async () => {
    for (const of of [calls, urls]) expect(await told(of(Array(500).fill('4539578763621486')))).toEqual([])
  })
})

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
