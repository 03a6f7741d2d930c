import { sharedInputs } from '../shared-inputs.ts'

const {
  mode,
  'on-inconclusive': onInconclusive,
  comment,
  'working-directory': folder,
  'github-token': token,
} = sharedInputs.properties

/** Inputs of the action that reports what other jobs found. */
export const gatherInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/report-inputs@1',
  title: 'GatherInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    results: {
      type: 'array',
      items: { type: 'string' },
      default: ['probity-results/**/*.json'],
      'x-action-default': 'probity-results/**/*.json',
      description: 'Result files of other jobs, one path or glob a line: what their `result-path` names.',
    },
    mode,
    'on-inconclusive': onInconclusive,
    comment,
    'working-directory': folder,
    'github-token': token,
  },
} as const

export const gatherOutputs = {
  verdict: 'The worst of all results: pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether the verdict stops the merge: true or false.',
} as const
