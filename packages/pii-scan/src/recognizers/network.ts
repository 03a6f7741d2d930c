import { countsUp } from '../checks/digits.ts'
import type { Recognizer } from '../engine/recognizer.ts'

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
    'upgraded to',
    'updated to',
    'bump to',
    'spec',
    'specs',
    'specification',
    'identifier',
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
      { pattern: `[23]${hex}{3}(:${hex}{1,4}){7}`, tier: 'A' },
      { pattern: `(fe80|f[cd]${hex}{2})(:${hex}{1,4}){7}`, tier: 'A' },
      { pattern: `[23]${hex}{3}(:${hex}{1,4}){1,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
      { pattern: `(fe80|f[cd]${hex}{2})(:${hex}{1,4}){0,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
    ],
    hasDigit: true,
    check: address => isAddress(address) && (isReserved(address) || hasLargeOctets(address)),
    chance: 1e-3,
    ...addresses,
  },
  {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    family: 'network',
    shapes: [
      { pattern: ipv4, tier: 'B' },
      // Beyond 2000::/3 nothing is assigned: serial numbers are written so.
      { pattern: `${hex}{1,4}(:${hex}{1,4}){7}`, tier: 'B' },
    ],
    hasDigit: true,
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
    isSynthetic: isNoDevice,
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

/**
 * Small numbers are those of a version or a section more often than of an address, and a version begins with a small
 * one (`3.23.91.1`): two of the later octets are large, or one after a large first one. Of real addresses 1 in 100 is
 * written otherwise.
 */
function hasLargeOctets(address: string): boolean {
  if (address.includes(':')) return true
  const [first, ...others] = address.split('.').map(Number)
  return others.filter(octet => octet >= 32).length >= (first >= 32 ? 1 : 2)
}

/** Resolvers that everybody names, and the addresses of example.com. */
const published = new Set(
  (
    '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 9.9.9.9 149.112.112.112 208.67.222.222 ' +
    '208.67.220.220 4.2.2.1 4.2.2.2 93.184.216.34 93.184.215.14 2001:4860:4860::8888 2001:4860:4860::8844 ' +
    '2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe 2606:2800:220:1:248:1893:25c8:1946 ' +
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c'
  ).split(' '),
)

/** Private, loopback, link-local, multicast, documentation, published, made up by hand, and those of networks. */
function isReserved(address: string): boolean {
  if (published.has(address)) return true
  if (address.includes(':')) return /^(fe80|f[cd]|2001:0?db8:|3fff:)/.test(address)
  const [a, b, c, d] = address.split('.').map(Number)
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
    // A network, or an address whose last octet was taken away to hide who had it.
    d === 0 ||
    // 11.22.33.44, 123.123.123.123, 12.34.56.78
    (b - a === c - b && c - b === d - c) ||
    countsUp(address.replaceAll('.', ''))
  )
}

/**
 * Addresses of groups that standards name (IEEE 802.1, IPv4, IPv6, Cisco, PTP), and what is made up by hand. Of others
 * the group bit tells nothing: those that were replaced by random ones, so that they name the same device still, have
 * it in half of all cases.
 */
function isNoDevice(compact: string): boolean {
  return (
    /^(0180C2|01005E|3333|01000C|011B19|030000|09002B|AB0000|CF0000)/.test(compact) ||
    /^(000102030405|001122334455|112233445566|1234567890AB|AABBCCDDEEFF|(00)?DEADBEEF.*)$/.test(compact) ||
    countsUp(compact)
  )
}
