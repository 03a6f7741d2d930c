import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scanFile } from '../scan/scan.ts'
import { columnRules, recognizers } from './index.ts'

/** Names of Presidio for what is named otherwise here. */
const names: Readonly<Record<string, string>> = {
  ABA_ROUTING_NUMBER: 'US_ABA_ROUTING',
  ES_PASSPORT: 'PASSPORT',
  FI_PERSONAL_IDENTITY_CODE: 'FI_HETU',
  FIN: 'SG_NRIC',
  IN_PASSPORT: 'PASSPORT',
  IT_PASSPORT: 'PASSPORT',
  KR_PASSPORT: 'PASSPORT',
  MEDICAL_LICENSE: 'US_DEA',
  PH_MOBILE_NUMBER: 'PHONE_NUMBER',
  SG_NRIC_FIN: 'SG_NRIC',
  TR_PHONE_NUMBER: 'PHONE_NUMBER',
  UK_PASSPORT: 'PASSPORT',
  US_PASSPORT: 'PASSPORT',
}

/** No recognizer here: places, companies and what has neither form nor check. */
const others = [
  'DATE_TIME',
  'DE_BSNR',
  'DE_FUEHRERSCHEIN',
  'DE_HANDELSREGISTER',
  'DE_PLZ',
  'IT_DRIVER_LICENSE',
  'IT_IDENTITY_CARD',
  'KR_DRIVER_LICENSE',
  'UK_POSTCODE',
  'URL',
]

const invented = 'the check character of an invented number is wrong'
const distinct = 'no digit of the first ten occurs twice'
const network = 'a network, not the address of a device'
const reserved = 'the machine itself, a group or nobody: no device has this address'

/** Where Presidio is wrong, or right about something else. */
const exceptions: Readonly<Record<string, string>> = {
  'DE_TAX_ID 12345678903': distinct,
  'DE_TAX_ID 98765432106': distinct,
  'DE_VAT_ID DE123456789': invented,
  'DE_VAT_ID DE987654321': invented,
  'IN_GSTIN 01ABCDE1234F1Z5': invented,
  'IN_GSTIN 07PQRST6789K1Z2': invented,
  'IN_GSTIN 27ABCDE1234F1Z5': invented,
  'IN_GSTIN 37ABCDE1234F1Z5': invented,
  'IN_GSTIN Tax identification GSTIN: 01ABCDE1234F1Z5': invented,
  'IP_ADDRESS 10.0.0.0/8': network,
  'IP_ADDRESS 192.168.1.0/24': network,
  'IP_ADDRESS 192.168.1.1.1': 'five parts are no address',
  'IP_ADDRESS 2001:db8::%eth0/128': network,
  'IP_ADDRESS 2001:db8::/9999': network,
  'IP_ADDRESS 64:ff9b::192.0.2.0/96': network,
  'IP_ADDRESS ::ffff:192.168.1.0/96': network,
  'IP_ADDRESS A099::09C0:876A:130B': reserved,
  'IP_ADDRESS Loopback ::1': reserved,
  'IP_ADDRESS Multicast ff02::1': reserved,
  'IP_ADDRESS Route is 10.0.0.0/8.': network,
  'IP_ADDRESS Use 2001:db8::/32.': network,
  'IP_ADDRESS connecting from ::1': reserved,
  'MAC_ADDRESS MACs: 00:11:22:33:44:55 and AA-BB-CC-DD-EE-FF':
    'an address without any digit, as one of 130,000 is; all begin at one',
  'PASSPORT my passport number is T356907': 'no Indian passport, but the form of other countries',
  'PH_TIN Not a TIN 123456789': 'the word stands right before the number; nobody reads the two before it',
}

interface Case {
  entity: string
  text: string
  tier?: 'strong' | 'weak' | 'none'
  expected?: { text: string }[]
}

const folder = new URL('../../../../../shared/golden/pii/', import.meta.url)
const isAbsent = !existsSync(folder)

function cases(file: string): Case[] {
  if (isAbsent) return []
  return readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .map((found: Case) => ({ ...found, entity: names[found.entity] ?? found.entity }))
}

const known = new Set(recognizers.map(({ entity }) => entity))

/** How many values of an entity are found in a text. */
async function count(text: string, entity: string): Promise<number> {
  const bytes = Buffer.from(text)
  let at = 0
  const source = {
    read: (buffer: Buffer, from: number) => {
      const copied = bytes.copy(buffer, from, at)
      at += copied
      return copied
    },
    close: () => {},
  }
  let found = 0
  const onHit = (hit: { entity: string }) => {
    if (hit.entity === entity) found++
  }
  await scanFile(source, 'text', { recognizers, columnRules, onHit }, new AbortController().signal)
  return found
}

/** Whether a value is found where it stands, or with one of the entity's words before it: a check alone is no evidence. */
async function isFound({ entity, text, expected = [] }: Case): Promise<boolean> {
  if ((await count(text, entity)) >= expected.length) return true
  const words = new Set(
    recognizers.filter(each => each.entity === entity).flatMap(({ keywords }) => keywords),
  )
  for (const word of words) {
    const told = expected.reduce((told, { text: value }) => told.replace(value, `${word}: ${value}`), text)
    if ((await count(told, entity)) >= expected.length) return true
  }
  return false
}

describe.skipIf(isAbsent)('what Presidio expects of a recognizer (golden data absent)', () => {
  test('is found where it is strong, and nothing where it expects nothing', async () => {
    const disagreed = []
    for (const found of cases('presidio_detect.jsonl')) {
      if (!known.has(found.entity) || found.tier === 'weak') continue
      const agrees =
        found.tier === 'strong' ? await isFound(found) : (await count(found.text, found.entity)) === 0
      if (!agrees) disagreed.push(`${found.entity} ${found.text}`)
    }
    expect(disagreed.sort()).toEqual(Object.keys(exceptions).sort())
  })

  test('is found with its context', async () => {
    const missed = []
    for (const { entity, text } of cases('presidio_context.jsonl'))
      if ((await count(text, entity)) === 0) missed.push(text)
    // Words are parted where `camelCase` changes: this is none that people write.
    expect(missed).toEqual(['my DrIvEr LiCeNsE is: 7774567901234'])
  })

  test('has a recognizer here, or is named as left out', () => {
    const missing = new Set(
      cases('presidio_detect.jsonl')
        .map(({ entity }) => entity)
        .filter(entity => !known.has(entity)),
    )
    expect([...missing].sort()).toEqual(others)
  })
})
