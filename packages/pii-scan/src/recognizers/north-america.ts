import type { Recognizer } from '../recognizer.ts'

export const northAmerica: readonly Recognizer[] = [
  {
    entity: 'US_SSN',
    title: 'US Social Security number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{3}-\\d{2}-\\d{4}', tier: 'A' },
      { pattern: '\\d{3} \\d{2} \\d{4}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'C' },
    ],
    check: isSsn,
    chance: 0.88,
    keywords: ['ssn', 'ssns', 'social security', 'social security number', 'social security no'],
    isSynthetic: compact => /^(078051120|219099999|98765432\d)$/.test(compact),
    categories: ['gdpr-national-id', 'hipaa', 'ccpa-sensitive'],
    source: 'SSA, POMS RM 10201.035 (numbers that were never assigned)',
  },
]

/** Area not 000, 666 or 9xx, group not 00, serial not 0000, not all digits equal. */
function isSsn(compact: string): boolean {
  const area = compact.slice(0, 3)
  if (area === '000' || area === '666' || area[0] === '9') return /^98765432\d$/.test(compact)
  return compact.slice(3, 5) !== '00' && compact.slice(5) !== '0000' && !/^(\d)\1+$/.test(compact)
}
