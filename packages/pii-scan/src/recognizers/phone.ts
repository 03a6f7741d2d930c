import type { Recognizer } from '../engine/recognizer.ts'

const keywords = [
  'phone',
  'phones',
  'phone number',
  'telephone',
  'telephone number',
  'tel',
  'call',
  'mobile',
  'mobile number',
  'cell',
  'cell phone',
  'cellphone',
  'fax',
  'whatsapp',
  'sms',
  'contact number',
  'msisdn',
  'telefon',
  'telefono',
  'teléfono',
  'téléphone',
  'celular',
  'handy',
  'numéro de téléphone',
]
const categories = ['hipaa'] as const
const source = 'ITU-T E.164; North American Numbering Plan'

/** Of countries: which have one, two and three digits. */
const codes =
  '1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(2[1-689]|3[578]|42|50|59|6[789]|8[0578]|9[679])\\d'

export const phone: readonly Recognizer[] = [
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '\\+\\d{8,15}', tier: 'A' },
      { pattern: '\\+\\d{1,3}[ -]\\d{6,12}', tier: 'A' },
      // RFC 5733. `+2.00100000000` is a number: there is no country 2.
      { pattern: `\\+(${codes})\\.\\d{6,12}`, tier: 'A' },
      {
        pattern: '\\+\\d{1,3}[ .-]?(\\(0?\\d{1,4}\\)[ .-]?|\\d{1,5}[ .-])(\\d{2,5}[ .-]){0,4}\\d{2,8}',
        tier: 'A',
      },
    ],
    check: isInternational,
    chance: 0.1,
    keywords,
    isSynthetic: compact => /^1\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories,
    source,
  },
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '(\\+?1[ .-])?\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}', tier: 'A' },
      { pattern: '(\\+?1-)?\\d{3}-\\d{3}-\\d{4}', tier: 'A' },
      { pattern: '(\\+?1\\.)?\\d{3}\\.\\d{3}\\.\\d{4}', tier: 'A' },
      { pattern: '(\\+?1 )?\\d{3} \\d{3} \\d{4}', tier: 'B' },
      { pattern: '1?\\d{10}', tier: 'C' },
    ],
    check: isNorthAmerican,
    chance: 0.5,
    keywords,
    isSynthetic: compact => /^1?\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories,
    source,
  },
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '\\(?0\\d{1,5}\\)?[ /-]{1,3}\\d{2,8}([ -]\\d{2,5}){0,4}', tier: 'C' },
      { pattern: '0\\d{8,11}', tier: 'C' },
      { pattern: '\\d{2,4}([ -]\\d{2,4}){2,4}', tier: 'C' },
    ],
    check: isNational,
    chance: 1,
    keywords,
    isSynthetic: compact => /^1?\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories,
    source,
  },
]

/** Seven digits and more, which are no date. */
function isNational(compact: string): boolean {
  return (
    compact.length >= 7 &&
    compact.length <= 13 &&
    !/^(\d)\1+$/.test(compact) &&
    !/^((19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])|([0-2]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d)$/.test(compact)
  )
}

/** Area and exchange begin with 2 to 9 and do not end in 11. */
function isNorthAmerican(compact: string): boolean {
  const national = compact.length === 11 && compact[0] === '1' ? compact.slice(1) : compact
  return /^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(national) && !/^(\d)\1+$/.test(national)
}

/** Country codes, and how many digits may follow each, where that is narrower than 7 to 12 (E.164 and national plans). */
const lengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  1: [10, 10],
  7: [10, 10],
  20: [8, 10],
  27: [9, 9],
  30: [10, 10],
  31: [9, 11],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  36: [8, 9],
  39: [6, 11],
  40: [9, 9],
  41: [9, 9],
  43: [4, 13],
  44: [9, 10],
  45: [8, 8],
  46: [7, 13],
  47: [8, 8],
  48: [9, 9],
  49: [6, 13],
  51: [8, 9],
  52: [10, 11],
  53: [8, 8],
  54: [10, 11],
  55: [10, 11],
  56: [9, 9],
  57: [10, 10],
  58: [10, 10],
  60: [8, 10],
  61: [9, 9],
  62: [8, 12],
  63: [8, 10],
  64: [8, 10],
  65: [8, 8],
  66: [8, 9],
  81: [9, 10],
  82: [8, 10],
  84: [9, 10],
  86: [10, 11],
  90: [10, 10],
  91: [10, 10],
  92: [9, 10],
  93: [9, 9],
  94: [9, 9],
  95: [7, 10],
  98: [10, 10],
}
const threeDigits =
  '211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 ' +
  '243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 ' +
  '298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 ' +
  '389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 ' +
  '675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881 ' +
  '882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996 998'
const three = new Set(threeDigits.split(' '))

function isInternational(compact: string): boolean {
  const code = Object.hasOwn(lengths, compact[0])
    ? compact[0]
    : Object.hasOwn(lengths, compact.slice(0, 2))
      ? compact.slice(0, 2)
      : compact.slice(0, 3)
  // `+44 (0)20`: the zero is dialled within the country only.
  const rest = compact.length - code.length
  if (code.length === 3 && !three.has(code)) return false
  if (code === '1') return isNorthAmerican(compact)
  const [least, most] = lengths[code] ?? [6, 12]
  const isLong = compact[code.length] === '0'
  return rest >= least && rest <= most + (isLong ? 1 : 0) && compact.length <= 15
}

/**
 * Ofcom's and ACMA's numbers for drama. North America gives nobody a number of 555: ATIS-0300115 has ended, and what
 * is left is for directories and fiction.
 */
function isInvented(compact: string): boolean {
  return (
    /^(44|0)(2079460\d{3}|7700900\d{3}|1632960\d{3})$/.test(compact) ||
    /^(1?5550100|1?123456789\d?|12345678)$/.test(compact)
  )
}
