/**
 * When a candidate is reported. `A`: by its form alone. `B`: with a keyword beside it, a column name or path that
 * says so, or a column of which nearly all values pass. `C`: only where the column name or path says so, or a
 * keyword stands right before it.
 */
export type Tier = 'A' | 'B' | 'C'

/** Which rules of law or industry know the entity. */
export type Category =
  | 'gdpr-special' // Art. 9: health, ethnicity, religion, politics, sexual orientation, trade union
  | 'gdpr-criminal' // Art. 10
  | 'gdpr-national-id' // Art. 87
  | 'hipaa' // one of the 18 identifiers of Safe Harbor
  | 'ccpa-sensitive'
  | 'pci'
  | 'financial'
  | 'credential'
  | 'quasi-identifier'
  | 'business' // identifies a company before a person

/** One way in which an entity is written. */
interface Shape {
  /**
   * A regular expression without look-around, back-references, anchors or lazy repeats (see `pattern.ts`), held
   * against the raw bytes, case and all. It begins where a word begins and ends where a word ends: letters, digits
   * and `_` beside it disqualify. It matches 96 bytes at the most.
   */
  pattern: string
  tier: Tier
}

/** What the engine knows of an entity. One entity may have several entries; the first that holds wins. */
export interface Recognizer {
  /** Presidio's name where it has one: `US_SSN`. */
  entity: string
  /** For a reader: `US Social Security number`. */
  title: string
  /** The file that it stands in: `north-america`. */
  family: string
  shapes: readonly Shape[]
  /** Whether a shape also holds in lower case. */
  anyCase?: boolean
  /**
   * Although the shapes do not say so, each real one has a digit in the word in which it begins or soon after (a MAC
   * address, a VIN). A shape with neither costs time: every word that may begin it is looked at.
   */
  hasDigit?: boolean
  /** Holds against the form without separators, in upper case. Absent where no check is known. */
  check?: (compact: string) => boolean
  /** The form that `check` reads. Default: letters and digits only, upper case. */
  compact?: (raw: string) => string
  /** Chance that a random candidate of the shape passes `check`; 1 where there is none. */
  chance: number
  /**
   * Words that speak of it in prose, in lower case. A space matches none, `_` and `-` as well; words are matched
   * whole, and `camelCase` is two.
   */
  keywords: readonly string[]
  /** Column names besides the keywords, in the same form: those that say too little in prose (`pan`, `fin`). */
  columns?: readonly string[]
  /** Words that speak against it where they stand right before: `version` for an IP address. As `keywords`. */
  notKeywords?: readonly string[]
  /** A published specimen or test number, or one of a range that is kept free for examples. */
  isSynthetic?: (compact: string) => boolean
  categories: readonly Category[]
  /** Where check and form are published. */
  source: string
}

/** A column whose name alone tells what it holds: there is no form, or none that tells anything. */
export interface ColumnRule {
  entity: string
  title: string
  /** As `Recognizer.keywords`. */
  columns: readonly string[]
  /** Words of a column name that speak against a match: `file` for `name`. */
  notColumns?: readonly string[]
  /** Names that count only beside a column of a person (`name`, `address`): e-mail, phone, birth date, an identifier. */
  besidePerson?: readonly string[]
  /** Whether a value (trimmed, not empty, at most 96 bytes as Latin-1) can be one. */
  accepts?: (value: string) => boolean
  /** More distinct values than this are no vocabulary of an attribute. */
  mostDistinct?: number
  /** Often legitimate in fairness data: reported as an attribute, not as a leak. */
  isAttribute?: boolean
  categories: readonly Category[]
  source: string
}
