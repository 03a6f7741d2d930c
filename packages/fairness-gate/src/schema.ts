import { judgeSchema, limitsSchema } from '@probity/core'

/** The settings of the fairness gate: the one source of its inputs, policy keys, types and documentation. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/fairness-gate@1',
  title: 'FairnessGateSettings',
  description: 'How each group of people fares under a model, measured from its predictions.',
  type: 'object',
  additionalProperties: false,
  required: ['predictions', 'label', 'prediction', 'sensitive'],
  properties: {
    predictions: {
      type: 'string',
      description:
        'File of predictions (CSV or TSV, also `.gz` or `.zst`; JSON Lines or Parquet), or a glob; the files of a glob are the parts of one table.',
    },
    label: { type: 'string', description: 'Column with the true outcome.' },
    prediction: { type: 'string', description: "Column with the model's decision." },
    score: {
      type: 'string',
      description:
        "Column with the model's probability of the positive outcome; adds the measures of scores.",
    },
    'positive-label': {
      type: 'string',
      description:
        'The outcome that is counted. Needed unless the labels are 0 and 1, −1 and 1, or false and true. For the four-fifths rule name the favourable outcome.',
    },
    sensitive: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description: 'Columns of the groups of people, one a line; `gender & age_band` for their intersection.',
    },
    weight: { type: 'string', description: 'Column with the weight of each row.' },
    id: {
      type: 'string',
      description:
        'Column that names each row: joins the rows of base and change. A value that occurs twice is reported.',
    },
    baseline: {
      type: 'string',
      default: 'base',
      description:
        'Predictions to compare with: `base` for the same path in the base revision, a path (read from the base where it is there), or `none`.',
    },
    cluster: {
      type: 'string',
      description:
        'Column that names what several rows belong to, such as a person or a household: they are not counted as independent.',
    },
    reference: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Reference (privileged) group of a column, one a line: `race = Caucasian`. Adds the measures of AIF360 and Aequitas that compare with it.',
    },
    limits: {
      ...limitsSchema,
      examples: [
        'demographic_parity_difference: {max: 0.2, max-increase: 0.02}\nselection_rate_ratio: {min: 0.8}',
      ],
    },
    judge: judgeSchema,
    'min-group-size': {
      type: 'integer',
      minimum: 1,
      default: 30,
      description:
        "Rows that a group needs in a rate's own denominator (positives for a true positive rate) to be judged. Smaller groups are measured and listed as left out.",
    },
    'unknown-groups': {
      enum: ['report', 'compare', 'fail'],
      default: 'report',
      description:
        'Rows without a value in a sensitive column: `report` them as a group of their own that is not judged, `compare` them like any group, or `fail`.',
    },
    'max-missing': {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0,
      description:
        'Largest share of rows that may lack a label, a prediction, a score or a weight. They are counted and left out.',
    },
  },
} as const
