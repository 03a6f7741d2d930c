/** Inputs that every action has besides its gate's settings. */
export const sharedInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/shared-inputs@1',
  title: 'SharedInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      description:
        'Name of this step in the comment, where the same gate runs for several models. The gate’s name by default.',
    },
    mode: {
      enum: ['enforce', 'report'],
      default: 'enforce',
      description: '`report` shows the verdict and never blocks.',
    },
    'on-inconclusive': {
      enum: ['warn', 'fail', 'pass'],
      default: 'warn',
      description:
        'What an undecided verdict does to the merge; `warn` and `pass` let it through, and say so.',
    },
    comment: {
      type: 'boolean',
      default: true,
      description: 'Whether the verdict is written to the comment of the pull request.',
    },
    'code-scanning': {
      type: 'boolean',
      default: false,
      description:
        'Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts.',
    },
    'working-directory': {
      type: 'string',
      default: '.',
      description: 'Folder of the repository that all paths are relative to.',
    },
    'github-token': {
      type: 'string',
      // Only for an action: a schema's own default would be the text itself.
      'x-action-default': '${{ github.token }}',
      description: 'Token that writes the comment.',
    },
  },
} as const

/** What every action gives to the steps after it. */
export const outputs = {
  verdict: 'pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether this verdict stops the merge: true or false.',
  'result-path': 'The result as JSON (`probity/result@1`).',
} as const
