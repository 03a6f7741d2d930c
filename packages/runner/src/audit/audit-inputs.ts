import { sharedInputs } from '../shared-inputs.ts'

const {
  comment,
  'code-scanning': codeScanning,
  'working-directory': folder,
  'github-token': token,
} = sharedInputs.properties

/** Inputs of the audit. All that governs is in the policy, which a pull request cannot change for itself. */
export const auditInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/audit-inputs@1',
  title: 'AuditInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    policy: {
      type: 'string',
      default: '.github/probity.yml',
      description:
        'The policy: which gates run, with which settings and limits. Read from the base of a pull request.',
    },
    waivers: {
      type: 'string',
      default: '.github/probity-waivers.yml',
      description:
        'The waivers: what is accepted, by whom, why and until when. Read from where the policy is read.',
    },
    comment,
    check: {
      type: 'boolean',
      default: false,
      description:
        'Whether a check run of its own is written, with the trend over the last merges; it needs `checks: write` (else `statuses: write` for a line).',
    },
    review: {
      enum: ['off', 'comment', 'request-changes'],
      default: 'off',
      description:
        'Whether the findings on changed lines are posted as a pull request review, at most 30 at a time; `request-changes` requests changes while the verdict blocks.',
    },
    'code-scanning': codeScanning,
    'working-directory': folder,
    'github-token': { ...token, description: 'Token that writes the comment, the review and the check run.' },
  },
} as const

export const auditOutputs = {
  verdict: 'The worst of all gates: pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether the verdict stops the merge: true or false.',
  'result-path': 'All results as JSON: a list of `probity/result@1`.',
  'predicate-path': 'Predicate of the evidence, for `actions/attest`; the statements lie beside it.',
  'checksums-path': 'Checksums of what the evidence is about, for `actions/attest`.',
} as const
