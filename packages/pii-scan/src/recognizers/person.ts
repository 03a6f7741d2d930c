import type { Recognizer } from '../engine/recognizer.ts'

const months = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'

/** What has a form but no check: only context tells. */
export const person: readonly Recognizer[] = [
  {
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth',
    family: 'person',
    shapes: [
      { pattern: '\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}(T[0-9:.Z+-]+)?', tier: 'C' },
      { pattern: '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}', tier: 'C' },
      { pattern: `\\d{1,2} ${months},? \\d{4}`, tier: 'C' },
      { pattern: `${months} \\d{1,2},? \\d{4}`, tier: 'C' },
    ],
    hasDigit: true,
    compact: raw => raw,
    check: isPlausibleBirth,
    chance: 1,
    keywords: [
      'born',
      'dob',
      'd o b',
      'date of birth',
      'birth date',
      'birthdate',
      'birthday',
      'naissance',
      'date de naissance',
      'né le',
      'née le',
      'geboren',
      'geburtsdatum',
      'fecha de nacimiento',
      'data di nascita',
      'data de nascimento',
    ],
    columns: ['birth', 'bday', 'geb datum', 'nacimiento', 'nascita'],
    categories: ['hipaa', 'quasi-identifier'],
    source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)',
  },
  {
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Medical record number',
    family: 'person',
    shapes: [
      { pattern: '\\d{6,10}', tier: 'C' },
      { pattern: '[A-Z]{1,3}-?\\d{5,9}', tier: 'C' },
    ],
    hasDigit: true,
    check: compact => !/^(\d)\1+$/.test(compact),
    chance: 1,
    keywords: [
      'mrn',
      'medical record',
      'medical record number',
      'medical record no',
      'patient record number',
    ],
    columns: ['mr no', 'med rec no', 'chart number', 'hospital number'],
    categories: ['hipaa', 'gdpr-special'],
    source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(H)',
  },
  {
    entity: 'PASSPORT',
    title: 'Passport number',
    family: 'person',
    shapes: [
      { pattern: '[A-Z]{1,2}\\d{6,8}', tier: 'C' },
      { pattern: '\\d{9}', tier: 'C' },
      { pattern: '[A-Z]\\d[A-Z0-9]{6,7}', tier: 'C' },
      { pattern: '\\d{2}[A-Z]{2}\\d{5}', tier: 'C' },
    ],
    check: compact => !/^[A-Z]*(\d)\1+$/.test(compact),
    chance: 1,
    keywords: [
      'passport',
      'passport number',
      'passport no',
      'passeport',
      'pasaporte',
      'reisepass',
      'passaporto',
      'paszport',
    ],
    categories: ['gdpr-national-id', 'ccpa-sensitive', 'hipaa'],
    source: 'ICAO Doc 9303: nine characters at the most; no country publishes a check',
  },
  {
    entity: 'STREET_ADDRESS',
    title: 'Street address',
    family: 'person',
    shapes: [{ pattern: "\\d{1,5}[A-Za-z]? ([A-Za-z0-9.']+ ){1,5}[A-Z][a-z]+", tier: 'B' }],
    compact: raw => raw,
    check: isStreet,
    chance: 1,
    keywords: [
      'lives at',
      'live at',
      'living at',
      'lives on',
      'resides at',
      'residing at',
      'address',
      'home address',
      'street address',
      'mailing address',
      'shipping address',
      'billing address',
      'residence',
      'moved to',
    ],
    columns: ['addr', 'street', 'address line', 'address 1', 'address 2'],
    categories: ['hipaa', 'quasi-identifier'],
    source: 'USPS Publication 28, appendix C1',
  },
]

const monthOf = (name: string) =>
  'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1

const streets = new Set(
  (
    'St Street Ave Avenue Rd Road Blvd Boulevard Lane Ln Drive Dr Court Ct Way Place Pl Terrace Ter Square Sq Highway ' +
    'Hwy Parkway Pkwy Circle Cir Close Crescent Row Trail Walk Mews Gardens'
  ).split(' '),
)

/** A number, words with a capital or a number (`5th`), and a word for a street. */
function isStreet(raw: string): boolean {
  const words = raw.split(' ').slice(1)
  return (
    streets.has(words.at(-1)!) && words.every(word => /^([A-Z][A-Za-z'.]*|\d{1,3}(st|nd|rd|th))$/.test(word))
  )
}

/** A day between 1900 and 2030 under some order of day and month. The clock is not asked: equal bytes, equal findings. */
function isPlausibleBirth(raw: string): boolean {
  const parts = raw.split('T')[0].match(/[A-Za-z]{3,}|\d+/g) ?? []
  if (raw[0] >= 'A' || parts.length !== 3) {
    if (parts.length !== 3) return false
    return isDay(Number(parts[2]), monthOf(parts[0]), Number(parts[1]))
  }
  const [a, b, c] = parts
  if (a.length === 4) return isDay(Number(a), Number(b), Number(c))
  if (/[A-Za-z]/.test(b)) return isDay(Number(c), monthOf(b), Number(a))
  return isDay(Number(c), Number(a), Number(b)) || isDay(Number(c), Number(b), Number(a))
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 &&
    year <= 2030 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(year, month, 0).getDate()
  )
}
