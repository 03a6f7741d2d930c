import type { Recognizer } from '../engine/recognizer.ts'

const plates = [
  'plate',
  'plates',
  'plate number',
  'license plate',
  'licence plate',
  'number plate',
  'registration plate',
  'vehicle registration',
]

const indianStates =
  'AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UK UP WB'

/** Number plates: forms without a check, so that only a word or the column's name tells. */
export const vehicle: readonly Recognizer[] = [
  {
    entity: 'UK_VEHICLE_REGISTRATION',
    title: 'UK number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-HJ-PR-Y]{2}\\d{2}[ -]?[A-HJ-PR-Z]{3}', tier: 'C' }],
    anyCase: true,
    check: isBritishAge,
    chance: 0.59,
    keywords: [...plates, 'vehicle', 'vehicles', 'reg no', 'vrm', 'vrn'],
    categories: ['hipaa'],
    source: 'DVLA, INF104',
  },
  {
    entity: 'TR_LICENSE_PLATE',
    title: 'Turkish number plate',
    family: 'vehicle',
    shapes: [{ pattern: '\\d{2} ?[A-Z]{1,3} ?\\d{2,4}', tier: 'C' }],
    check: isTurkishProvince,
    chance: 0.81,
    keywords: [...plates, 'plaka', 'plakası', 'plakasi', 'araç plakası', 'plaka no'],
    categories: ['hipaa'],
    source: 'Karayolları Trafik Yönetmeliği',
  },
  {
    entity: 'IN_VEHICLE_REGISTRATION',
    title: 'Indian number plate',
    family: 'vehicle',
    shapes: [
      { pattern: '[A-Z]{2}\\d{1,2}[A-Z]{1,3}\\d{4}', tier: 'C' },
      { pattern: '[A-Z]{2}[ -]\\d{1,2}[ -][A-Z]{1,3}[ -]\\d{4}', tier: 'C' },
    ],
    check: compact => indianStates.split(' ').includes(compact.slice(0, 2)),
    chance: 0.058,
    keywords: [...plates, 'vehicle number', 'rto'],
    categories: ['hipaa'],
    source: 'Central Motor Vehicles Rules, 1989',
  },
  {
    entity: 'DE_KFZ',
    title: 'German number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-Z]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?', tier: 'C' }],
    chance: 1,
    keywords: [...plates, 'kennzeichen', 'kfz kennzeichen', 'kfz', 'nummernschild'],
    categories: ['hipaa'],
    source: 'Fahrzeug-Zulassungsverordnung',
  },
  {
    entity: 'NG_VEHICLE_REGISTRATION',
    title: 'Nigerian number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-Z]{3}[ -]\\d{3}[A-Z]{2}', tier: 'C' }],
    anyCase: true,
    chance: 1,
    keywords: plates,
    categories: ['hipaa'],
    source: 'Federal Road Safety Corps',
  },
]

/** Two digits for the half year: 02 to 30 from March on, 51 to 80 from September on. */
function isBritishAge(compact: string): boolean {
  const age = Number(compact.slice(2, 4))
  return (age >= 2 && age <= 30) || (age >= 51 && age <= 80)
}

function isTurkishProvince(compact: string): boolean {
  const province = Number(compact.slice(0, 2))
  return province >= 1 && province <= 81
}
