import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { valuesIn } from './name-values.ts'

const found = (text: string) =>
  valuesIn(text, { recognizers, columnRules }).map(({ recognizer: { entity }, start, end }) => [
    entity,
    Buffer.from(text).toString('utf8', start, end),
  ])

describe('a name', () => {
  test.each([
    ['patients/512-34-6789.json', 'US_SSN', '512-34-6789'],
    ['patients/512-34-6789/visit.json', 'US_SSN', '512-34-6789'],
    ['patient_512-34-6789_scan.pdf', 'US_SSN', '512-34-6789'],
    ['patient-512-34-6789-scan.pdf', 'US_SSN', '512-34-6789'],
    ['mails/john.smith@corp.com', 'EMAIL_ADDRESS', 'john.smith@corp.com'],
    ['mails/john.smith@corp.com.eml', 'EMAIL_ADDRESS', 'john.smith@corp.com'],
    ['mails/john_smith@corp.com.json.gz', 'EMAIL_ADDRESS', 'john_smith@corp.com'],
    ['mails/john.smith@corp.com-2024-01-02.csv', 'EMAIL_ADDRESS', 'john.smith@corp.com'],
    ['mails/to_john_smith@corp.com_v2.txt', 'EMAIL_ADDRESS', 'to_john_smith@corp.com'],
    ['grüße/jürgen@corp.com.eml', 'EMAIL_ADDRESS', 'jürgen@corp.com'],
    ['nhs_number_9434765919.txt', 'UK_NHS', '9434765919'],
    ['pay/4539-1488-0343-6467.csv', 'CREDIT_CARD', '4539-1488-0343-6467'],
  ])('is searched part by part, joined and ended as names are: %s', (path, entity, value) => {
    expect(found(path)).toEqual([[entity, value]])
  })

  test.each([
    'icons/logo@2x.png',
    'node_modules/.pnpm/@babel+core@7.28.4/node_modules/@babel/core/lib/index.js',
    'data/2024-01-02/part-00000-512346789.parquet',
    'lib/libssl-1.1.1.so.1.1',
    'runs/2e1f7a3c-9d41-4b6a-8f2e-0c51a7d3b9e4/metrics.json',
    'assets/chunk-4539148803436467a.js',
    'src/number/9434765919.ts',
  ])('of code, of an image and of a run holds none: %s', path => expect(found(path)).toEqual([]))

  test('that is an error may hold an address with a password', () => {
    expect(found('fetch of https://ada:hunter22@git.acme.org/a/b failed')).toEqual([
      ['URL_WITH_CREDENTIALS', 'https://ada:hunter22@git.acme.org/a/b'],
    ])
  })

  test('may hold several', () => {
    expect(found('512-34-6789/ada@corp.com to bob@corp.com.eml').map(([, value]) => value)).toEqual([
      '512-34-6789',
      'ada@corp.com',
      'bob@corp.com',
    ])
  })
})
