import type { Recognizer } from '../recognizer.ts'

const hex = '[0-9a-fA-F]'

const ipv4 = '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}'

const addresses: Pick<
  Recognizer,
  'compact' | 'keywords' | 'notKeywords' | 'isSynthetic' | 'categories' | 'source'
> = {
  compact: raw => raw.toLowerCase(),
  keywords: ['ip', 'ip address', 'client ip', 'remote addr', 'host ip', 'ipv4', 'ipv6'],
  notKeywords: [
    'version',
    'ver',
    'v',
    'release',
    'driver',
    'build',
    'firmware',
    'section',
    'oid',
    'rev',
    'chapter',
    'upgrade to',
    'update to',
  ],
  isSynthetic: isReserved,
  categories: ['hipaa'],
  source: 'RFC 791, 4291, 6890; IANA special-purpose address registries',
}

/** Addresses of machines, and what a URL carries. */
export const network: readonly Recognizer[] = [
  {
    entity: 'EMAIL_ADDRESS',
    title: 'E-mail address',
    family: 'network',
    // Found by its `@`: see `at-sign.ts`.
    shapes: [],
    chance: 1e-6,
    keywords: ['email', 'e mail', 'mail'],
    columns: ['contact email', 'user mail', 'mailbox', 'correo', 'courriel'],
    categories: ['hipaa', 'ccpa-sensitive'],
    source: 'RFC 5321 and 5322',
  },
  {
    entity: 'URL_WITH_CREDENTIALS',
    title: 'URL with a password',
    family: 'network',
    shapes: [],
    chance: 1e-6,
    keywords: ['database url', 'dsn', 'connection string'],
    categories: ['credential'],
    source: 'RFC 3986, section 3.2.1',
  },
  {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    family: 'network',
    shapes: [
      { pattern: ipv4, tier: 'A' },
      { pattern: `${hex}{1,4}(:${hex}{1,4}){7}`, tier: 'A' },
      { pattern: `[23]${hex}{3}(:${hex}{1,4}){1,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
      { pattern: `(fe80|f[cd]${hex}{2})(:${hex}{1,4}){0,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
    ],
    hasDigit: true,
    check: address => isAddress(address) && (isReserved(address) || hasLargeOctet(address)),
    chance: 1e-3,
    ...addresses,
  },
  {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    family: 'network',
    shapes: [{ pattern: ipv4, tier: 'B' }],
    check: isAddress,
    chance: 1,
    ...addresses,
  },
  {
    entity: 'MAC_ADDRESS',
    title: 'MAC address',
    family: 'network',
    shapes: [
      { pattern: `${hex}{2}(:${hex}{2}){5}`, tier: 'A' },
      { pattern: `${hex}{2}(-${hex}{2}){5}`, tier: 'A' },
      { pattern: `${hex}{4}\\.${hex}{4}\\.${hex}{4}`, tier: 'A' },
    ],
    hasDigit: true,
    check: compact => !/^(.)\1+$/.test(compact),
    chance: 1e-3,
    keywords: ['mac', 'mac address', 'hardware address', 'bssid', 'device mac'],
    // A group address: no device has it as its own.
    isSynthetic: compact => Number.parseInt(compact[1], 16) % 2 === 1,
    categories: ['hipaa'],
    source: 'IEEE 802-2014, section 8',
  },
]

/** Octets to 255 without leading zeros; IPv6 by its shape. */
function isAddress(address: string): boolean {
  if (address.includes(':')) return address.split(':').length <= 8
  const octets = address.split('.')
  return octets.every(octet => Number(octet) <= 255 && (octet.length === 1 || octet[0] !== '0'))
}

/** Four small numbers are those of a version or a section more often than an address. */
function hasLargeOctet(address: string): boolean {
  return address.includes(':') || address.split('.').some(octet => Number(octet) >= 32)
}

/** Private, loopback, link-local, multicast, documentation, and resolvers that everybody names. */
function isReserved(address: string): boolean {
  if (address.includes(':')) return /^(fe80|f[cd]|2001:0?db8:|3fff:)/.test(address)
  const [a, b, c] = address.split('.').map(Number)
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113) ||
    /^(8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9|1\.2\.3\.4)$/.test(address)
  )
}
