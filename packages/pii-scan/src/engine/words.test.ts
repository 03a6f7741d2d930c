import { expect, test } from 'vitest'
import { Words } from './words.ts'

const words = new Words()
for (const [value, phrase] of ['nhs number', 'ssn', 'lic', 'icd10', 'numéro de sécu', '身份证'].entries())
  words.add(phrase, value)

function find(text: string): string[] {
  const bytes = Buffer.from(text)
  const found: string[] = []
  words.find(bytes, 0, bytes.length, (value, start, end) =>
    found.push(`${value} ${bytes.toString('utf8', start, end)}`),
  )
  return found
}

test.each([
  ['the NHS-Number: 4', ['0 NHS-Number']],
  ['nhsNumber', ['0 nhsNumber']],
  ['nhsnumber', ['0 nhsnumber']],
  ['nhs_number2', ['0 nhs_number']],
  ['SSNNumber', ['1 SSN']],
  ['ICD-10', ['3 ICD-10']],
  ['icd10', ['3 icd10']],
  ['le numéro de sécu', ['4 numéro de sécu']],
  ['身份证 110105', ['5 身份证']],
])('%s holds a phrase', (text, found) => expect(find(text)).toEqual(found))

test.each(['public', 'assn', 'ssns', 'nhs', 'number nhs', 'nhs ---- number'])('%s holds none', text =>
  expect(find(text)).toEqual([]),
)
