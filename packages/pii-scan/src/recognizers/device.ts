import { iccid, imei, imsi, vin } from '../checks/device.ts'
import { mrz } from '../checks/icao9303.ts'
import type { Recognizer } from '../engine/recognizer.ts'

/** Numbers of things that a person carries or drives. */
export const device: readonly Recognizer[] = [
  {
    entity: 'IMEI',
    title: 'Number of a mobile phone',
    family: 'device',
    shapes: [
      { pattern: '\\d{15}', tier: 'C' },
      { pattern: '\\d{2}-\\d{6}-\\d{6}-\\d', tier: 'B' },
    ],
    check: imei,
    chance: 0.1,
    keywords: ['imei'],
    categories: ['hipaa'],
    source: '3GPP TS 23.003, section 6.2.1',
  },
  {
    entity: 'ICCID',
    title: 'Number of a SIM card',
    family: 'device',
    shapes: [{ pattern: '89\\d{17,18}', tier: 'C' }],
    check: iccid,
    chance: 0.1,
    keywords: ['iccid', 'sim card', 'sim number', 'sim serial'],
    categories: ['hipaa'],
    source: 'ITU-T E.118',
  },
  {
    entity: 'IMSI',
    title: 'Number of a mobile subscriber',
    family: 'device',
    shapes: [{ pattern: '\\d{15}', tier: 'C' }],
    check: imsi,
    chance: 0.35,
    keywords: ['imsi'],
    categories: ['hipaa'],
    source: 'ITU-T E.212',
  },
  {
    entity: 'VIN',
    title: 'Vehicle identification number',
    family: 'device',
    shapes: [{ pattern: '[A-HJ-NPR-Z0-9]{17}', tier: 'A' }],
    hasDigit: true,
    check: compact => vin(compact) && /[A-Z].*[A-Z]/.test(compact),
    chance: 0.01,
    keywords: ['vin', 'vehicle identification number', 'chassis number'],
    isSynthetic: compact => compact === '1M8GDM9AXKP042788' || compact === '11111111111111111',
    categories: ['hipaa'],
    source: '49 CFR 565.15; ISO 3779',
  },
  {
    entity: 'PASSPORT_MRZ',
    title: 'Machine-readable zone of a passport',
    family: 'device',
    shapes: [
      {
        pattern: '[A-Z0-9<]{9}\\d[A-Z<]{3}\\d{6}\\d[MFX<]\\d{6}\\d[A-Z0-9<]{14}[0-9<]\\d',
        tier: 'A',
      },
    ],
    hasDigit: true,
    compact: raw => raw,
    check: mrz,
    chance: 1e-6,
    keywords: ['mrz', 'passport'],
    isSynthetic: compact => compact.startsWith('L898902C3'),
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'ICAO Doc 9303, part 4',
  },
]
