import type { Finding } from '@probity/core'

/** Every rule, its level unless a profile says otherwise, and what it asks. */
export const rules = {
  MC000: ['error', 'a rule is disabled with a reason, and by its name'],
  MC001: ['error', 'there is a card for each model'],
  MC002: ['error', 'the sections that the profile needs are there'],
  MC003: ['error', 'a section says something'],
  MC004: ['error', 'no placeholder is left'],
  MC005: ['warning', 'no text of a template is left'],
  MC010: ['error', 'the front matter is valid YAML, without keys that occur twice or empty list items'],
  MC011: ['error', 'results for Hugging Face name what they must'],
  MC012: ['warning', 'the license is known, and that of the repository'],
  MC013: ['error', 'a structured card fits its schema'],
  MC020: ['error', 'a number is what was measured'],
  MC021: ['warning', 'a metric that a gate holds to a limit is reported'],
  MC022: ['warning', 'fairness is claimed with evidence'],
  MC023: ['warning', 'a result tells its data, its rows and its uncertainty'],
  MC024: ['warning', 'a threshold is the one that was evaluated, a limit the one that is held'],
  MC030: ['warning', 'the card changes with the model, its data and settings'],
  MC031: ['warning', 'date and version are current'],
  MC032: ['error', 'a digest is that of the file'],
  MC040: ['warning', 'links lead somewhere'],
  MC041: ['warning', 'somebody can be asked'],
  MC042: ['warning', 'the groups are those that were measured'],
  MC043: ['warning', 'no personal data and no secret'],
  MC044: ['note', 'monitoring, human oversight and environment are told'],
} as const satisfies Record<string, readonly [Finding['level'], string]>
export type Rule = keyof typeof rules

/** A finding before its path and level are known. */
export interface Problem {
  rule: Rule
  /** Absent where the whole card is meant. */
  line?: number
  message: string
  fix: string
  /** The line as it should be. */
  suggestion?: string
  /** Instead of the rule's own. */
  level?: Finding['level']
}
