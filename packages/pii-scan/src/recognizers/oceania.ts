import { abn, acn, ird, medicare, nhi, tfn } from '../checks/oceania.ts'
import type { Recognizer } from '../engine/recognizer.ts'

export const oceania: readonly Recognizer[] = [
  {
    entity: 'AU_TFN',
    title: 'Australian tax file number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{8,9}', tier: 'B' },
      { pattern: '\\d{3}[- ]\\d{3}[- ]\\d{3}', tier: 'B' },
    ],
    check: tfn,
    chance: 0.091,
    keywords: ['tfn', 'tax file', 'tax file number', 'tax file no'],
    categories: ['gdpr-national-id'],
    source: 'ATO, Tax file number declaration specification',
  },
  {
    entity: 'AU_ABN',
    title: 'Australian business number',
    family: 'oceania',
    shapes: [
      { pattern: '[1-9]\\d \\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '[1-9]\\d{10}', tier: 'B' },
    ],
    check: abn,
    chance: 0.0112,
    keywords: ['abn', 'australian business number'],
    categories: ['business'],
    source: 'Australian Business Register, Format of the ABN',
  },
  {
    entity: 'AU_ACN',
    title: 'Australian company number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'B' },
    ],
    check: acn,
    chance: 0.1,
    keywords: ['acn', 'australian company number'],
    categories: ['business'],
    source: 'ASIC, Australian company number digit check',
  },
  {
    entity: 'AU_MEDICARE',
    title: 'Australian Medicare card',
    family: 'oceania',
    shapes: [
      { pattern: '[2-6]\\d{3}[- ]\\d{5}[- ]\\d', tier: 'B' },
      { pattern: '[2-6]\\d{9,10}', tier: 'B' },
    ],
    check: medicare,
    chance: 0.09,
    keywords: ['medicare', 'medicare card', 'medicare no', 'medicare number'],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'Services Australia, Medicare number',
  },
  {
    entity: 'NZ_IRD',
    title: 'New Zealand tax number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{2,3}-\\d{3}-\\d{3}', tier: 'B' },
      { pattern: '\\d{8,9}', tier: 'B' },
    ],
    check: ird,
    chance: 0.05,
    keywords: ['ird', 'ird number', 'inland revenue'],
    categories: ['gdpr-national-id'],
    source: 'Inland Revenue, IRD number validation',
  },
  {
    entity: 'NZ_NHI',
    title: 'New Zealand health number',
    family: 'oceania',
    shapes: [
      { pattern: '[A-HJ-NP-Z]{3}\\d{4}', tier: 'B' },
      { pattern: '[A-HJ-NP-Z]{3}\\d{2}[A-HJ-NP-Z]{2}', tier: 'B' },
    ],
    check: nhi,
    chance: 0.062,
    keywords: ['nhi', 'nhi number', 'national health index'],
    // Numbers that begin with Z are kept for tests.
    isSynthetic: compact => compact.startsWith('Z'),
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'HISO 10046:2023',
  },
]
