import type { Category } from '../engine/recognizer.ts'

/** What hurts most where it leaks: Art. 9, 10 and 87 GDPR, sensitive under the CCPA, payment cards, credentials. */
const grave: readonly Category[] = [
  'gdpr-special',
  'gdpr-criminal',
  'gdpr-national-id',
  'ccpa-sensitive',
  'pci',
  'credential',
]

export function isGrave(categories: readonly Category[]): boolean {
  return categories.some(category => grave.includes(category))
}

/** For a reader. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  'gdpr-special': 'GDPR Art. 9',
  'gdpr-criminal': 'GDPR Art. 10',
  'gdpr-national-id': 'GDPR Art. 87',
  hipaa: 'HIPAA identifier',
  'ccpa-sensitive': 'CCPA sensitive',
  pci: 'PCI DSS',
  financial: 'financial',
  credential: 'credential',
  'quasi-identifier': 'quasi-identifier',
  business: 'business',
}
