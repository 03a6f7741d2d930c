import { judgeSchema, limitsSchema } from '@probity/core'

/** The settings of the accuracy gate: the one source of its inputs, policy keys, types and documentation. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/accuracy-gate@1',
  title: 'AccuracyGateSettings',
  description: 'How right a model is, and whether it got worse than the base, measured from its predictions.',
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    predictions: {
      type: 'string',
      description:
        'File of predictions (CSV or TSV, also `.gz` or `.zst`; JSON Lines or Parquet), or a glob; the files of a glob are the parts of one table. Needed unless `metrics` names files.',
    },
    task: {
      enum: ['binary', 'multiclass', 'regression', 'ranking'],
      description: 'What is predicted. Inferred from the columns where they leave no doubt.',
    },
    label: {
      type: 'string',
      description: 'Column with the true outcome: a class, a number, or the relevance of a row to its query.',
    },
    prediction: { type: 'string', description: 'Column with the predicted class or number.' },
    score: {
      type: 'string',
      description:
        "Column with the model's probability of the positive class, or what the rows of a query are ordered by (the highest first); adds the measures of scores.",
    },
    probabilities: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description:
        'Columns with the probability of each class, one a line, or what their names begin with: `prob_` for `prob_cat` and `prob_dog`. Each name ends with its class.',
    },
    query: { type: 'string', description: 'Of a ranking, the column that names the query of each row.' },
    'positive-label': {
      type: 'string',
      description:
        'Of two classes, the one that is counted. Needed unless they are 0 and 1, −1 and 1, or false and true.',
    },
    weight: { type: 'string', description: 'Column with the weight of each row.' },
    slices: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Columns whose values are measured on their own, one a line; `gender & age_band` for their intersection. Every limit then holds for each value too.',
    },
    limits: {
      ...limitsSchema,
      examples: ['accuracy: {min: 0.8, max-decrease: 0.01}\nlog_loss: {max-increase: 0.02}'],
    },
    metrics: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description:
        'Metrics to measure, one a line; all of the task by default. Without `predictions`: files of metrics, JSON or YAML as DVC writes them, or a `metrics` folder of MLflow, which are compared without intervals.',
    },
    baseline: {
      type: 'string',
      default: 'base',
      description:
        'What to compare with: `base` for the same path in the base revision, a path (read from the base where it is there), or `none`.',
    },
    id: {
      type: 'string',
      description:
        'Column that names each row: joins the rows of base and change. A value that occurs twice is reported.',
    },
    cluster: {
      type: 'string',
      description:
        'Column that names what several rows belong to, such as a person or a document: they are not counted as independent.',
    },
    judge: judgeSchema,
    'min-group-size': {
      type: 'integer',
      minimum: 1,
      default: 30,
      description:
        'Rows that a value of a slice needs to be judged, of those that the metric is of (positives for recall). Smaller ones are measured and listed as left out.',
    },
    'max-missing': {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0,
      description:
        'Largest share of rows that may lack a label, a prediction, a score, a query or a weight. They are counted and left out.',
    },
  },
} as const
