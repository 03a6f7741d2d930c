import { card } from '../checks/card.ts'
import { isPlainEthereum, wallet } from '../checks/crypto.ts'
import { countsUp } from '../checks/digits.ts'
import { iban } from '../checks/iban.ts'
import type { Recognizer } from '../engine/recognizer.ts'

const categories = ['pci', 'financial', 'ccpa-sensitive'] as const
const cardWords = [
  'card',
  'credit card',
  'card number',
  'card no',
  'debit card',
  'cc',
  'cc num',
  'cc number',
  'ccnum',
  'pan number',
  'primary account number',
  'visa',
  'mastercard',
  'amex',
  'american express',
  'discover',
  'diners',
  'jcb',
  'maestro',
]

/** Cards, accounts and wallets. */
export const payment: readonly Recognizer[] = [
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    shapes: [
      { pattern: '\\d{4} \\d{4} \\d{4} \\d{4}( \\d{3})?', tier: 'A' },
      { pattern: '\\d{4}-\\d{4}-\\d{4}-\\d{4}(-\\d{3})?', tier: 'A' },
      { pattern: '3\\d{3} \\d{6} \\d{4,5}', tier: 'A' },
      { pattern: '3\\d{3}-\\d{6}-\\d{4,5}', tier: 'A' },
    ],
    check: card,
    chance: 0.03,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    // Of the large schemes at their usual length: 1.8 of 100 random numbers of 16 digits pass.
    shapes: [{ pattern: '\\d{14,16}', tier: 'A' }],
    check: compact => largeSchemes.test(compact) && card(compact),
    chance: 0.1,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    shapes: [{ pattern: '\\d{12,19}', tier: 'B' }],
    check: card,
    chance: 0.03,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'IBAN_CODE',
    title: 'International bank account number',
    family: 'payment',
    shapes: [
      { pattern: '[A-Z]{2}\\d{2}[A-Z0-9]{11,30}', tier: 'A' },
      { pattern: '[A-Z]{2}\\d{2}([ -][A-Z0-9]{4}){2,7}([ -][A-Z0-9]{1,4})?', tier: 'A' },
    ],
    check: iban,
    chance: 1e-4,
    keywords: ['iban', 'bank account', 'account number', 'kontonummer', 'rib'],
    isSynthetic: compact =>
      /^(GB82WEST12345698765432|DE89370400440532013000|GB29NWBK60161331926819|FR1420041010050500013M02606)$/.test(
        compact,
      ),
    categories: ['financial', 'ccpa-sensitive', 'hipaa'],
    source: 'ISO 13616; SWIFT IBAN registry',
  },
  {
    entity: 'CRYPTO',
    title: 'Cryptocurrency address',
    family: 'payment',
    shapes: [
      { pattern: '[13][1-9A-HJ-NP-Za-km-z]{25,34}', tier: 'A' },
      { pattern: '(bc1|tb1)[02-9ac-hj-np-z]{11,71}', tier: 'A' },
      { pattern: '0[xX][0-9a-fA-F]{40}', tier: 'A' },
    ],
    compact: raw => raw,
    check: wallet,
    chance: 1e-9,
    keywords: ['wallet', 'btc', 'bitcoin', 'btc address', 'wallet address', 'crypto'],
    isSynthetic: compact => compact === '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    categories: ['financial'],
    source: 'Bitcoin base58check; BIP 173 and 350; EIP-55',
  },
  {
    entity: 'CRYPTO',
    title: 'Cryptocurrency address',
    family: 'payment',
    shapes: [{ pattern: '0[xX][0-9a-fA-F]{40}', tier: 'B' }],
    compact: raw => raw,
    check: isPlainEthereum,
    chance: 1,
    keywords: ['wallet', 'eth', 'ethereum', 'wallet address', 'eth address'],
    categories: ['financial'],
    source: 'EIP-55',
  },
]

const largeSchemes = /^(4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6[0245]\d{14}|35\d{14})$/

/** Numbers that the schemes and processors publish for tests, and any that counts up. */
const testCards = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4222222222222 ' +
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 2223000048400011 378282246310005 ' +
    '371449635398431 378734493671000 6011111111111117 6011000990139424 3056930009020004 30569309025904 ' +
    '38520000023237 36227206271667 3530111333300000 3566002020360505 6200000000000005 4917610000000000 ' +
    '4988438843884305 4166676667666746 5577000055770004 6759649826438453 4000000000009995 4000000000000069'
  ).split(' '),
)

function isTestCard(compact: string): boolean {
  return testCards.has(compact) || /0{8}/.test(compact) || countsUp(compact)
}
