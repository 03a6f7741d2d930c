/** The published forms of a structured card, as far as a rule rests on them; what they do not name is allowed. */
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const number = { type: 'number' }
const list = (items: object) => ({ type: 'array', items })
const object = (properties: object, required: string[] = []) => ({ type: 'object', properties, required })
/** In 0.0.2 numbers are texts. */
const numeric = { type: ['number', 'string'] }

const graphics = object({ description: text, collection: list(object({ name: text, image: text })) })

/** Model Card Toolkit, JSON schema 0.0.1. */
export const toolkit1 = object(
  {
    model_details: object(
      {
        name: text,
        overview: text,
        owners: list(object({ name: text, contact: text })),
        version: object({ name: text, date: text, diff: text }),
        license: text,
        references: texts,
        citation: text,
      },
      ['name'],
    ),
    model_parameters: object({
      model_architecture: text,
      data: object({
        train: object({ name: text, link: text, sensitive: { type: 'boolean' }, graphics }),
        eval: object({ name: text, link: text, sensitive: { type: 'boolean' }, graphics }),
      }),
      input_format: text,
      output_format: text,
    }),
    quantitative_analysis: object({
      performance_metrics: list(
        object(
          {
            type: text,
            value: numeric,
            confidence_interval: object({ lower_bound: number, upper_bound: number }, [
              'lower_bound',
              'upper_bound',
            ]),
            threshold: number,
            slice: text,
          },
          ['type', 'value'],
        ),
      ),
      graphics,
    }),
    considerations: object({
      users: texts,
      use_cases: texts,
      limitations: texts,
      tradeoffs: texts,
      ethical_considerations: list(object({ name: text, mitigation_strategy: text })),
    }),
  },
  ['model_details'],
)

const described = list(object({ description: text }))

/** Model Card Toolkit, JSON schema 0.0.2: nothing is required. */
export const toolkit2 = object({
  schema_version: text,
  model_details: object({
    name: text,
    overview: text,
    documentation: text,
    owners: list(object({ name: text, contact: text })),
    version: object({ name: text, date: text, diff: text }),
    licenses: list(object({ identifier: text, custom_text: text })),
    references: list(object({ reference: text })),
    citations: list(object({ style: text, citation: text })),
    path: text,
  }),
  model_parameters: object({
    model_architecture: text,
    data: list(
      object({
        name: text,
        link: text,
        description: text,
        sensitive: object({ sensitive_data: texts }),
        graphics,
      }),
    ),
    input_format: text,
    output_format: text,
  }),
  quantitative_analysis: object({
    performance_metrics: list(
      object({
        type: text,
        value: numeric,
        slice: text,
        confidence_interval: object({ lower_bound: numeric, upper_bound: numeric }),
      }),
    ),
    graphics,
  }),
  considerations: object({
    users: described,
    use_cases: described,
    limitations: described,
    tradeoffs: described,
    ethical_considerations: list(object({ name: text, mitigation_strategy: text })),
  }),
})

/** `modelCard` of a CycloneDX 1.5 to 1.7 component: nothing is required, and no other keys are allowed. */
const closed = (properties: object) => ({
  type: 'object',
  properties: { 'bom-ref': text, properties: { type: 'array' }, ...properties },
  additionalProperties: false,
})

export const cyclonedx = closed({
  modelParameters: closed({
    approach: closed({
      type: {
        enum: ['supervised', 'unsupervised', 'reinforcement-learning', 'semi-supervised', 'self-supervised'],
      },
    }),
    task: text,
    architectureFamily: text,
    modelArchitecture: text,
    datasets: { type: 'array', items: { type: 'object' } },
    inputs: list(closed({ format: text })),
    outputs: list(closed({ format: text })),
  }),
  quantitativeAnalysis: closed({
    performanceMetrics: list(
      closed({
        type: text,
        value: text,
        slice: text,
        confidenceInterval: closed({ lowerBound: text, upperBound: text }),
      }),
    ),
    graphics: { type: 'object' },
  }),
  considerations: closed({
    users: texts,
    useCases: texts,
    technicalLimitations: texts,
    performanceTradeoffs: texts,
    ethicalConsiderations: list(closed({ name: text, mitigationStrategy: text })),
    environmentalConsiderations: { type: 'object' },
    fairnessAssessments: list(
      closed({ groupAtRisk: text, benefits: text, harms: text, mitigationStrategy: text }),
    ),
  }),
})

const textOrTexts = { type: ['string', 'array'], items: text }
const source = object({ name: text, url: text }, ['url'])

/** The front matter that Hugging Face reads, with `model-index`. */
export const huggingface = object({
  language: textOrTexts,
  license: textOrTexts,
  license_name: text,
  license_link: text,
  library_name: text,
  tags: texts,
  datasets: textOrTexts,
  metrics: textOrTexts,
  base_model: textOrTexts,
  pipeline_tag: text,
  'model-index': list(
    object(
      {
        name: text,
        results: list(
          object(
            {
              task: object({ type: text, name: text }, ['type']),
              dataset: object({ type: text, name: text, config: text, split: text }, ['type', 'name']),
              metrics: {
                type: 'array',
                minItems: 1,
                items: object({ type: text, value: {}, name: text, config: text }, ['type', 'value']),
              },
              source,
            },
            ['task', 'dataset', 'metrics'],
          ),
        ),
      },
      ['name', 'results'],
    ),
  ),
})

/** `.eval_results/*.yaml` of Hugging Face. */
export const evalResults = list(
  object(
    {
      dataset: object({ id: text, task_id: text, revision: text }, ['id', 'task_id']),
      value: {},
      date: text,
      source,
      notes: text,
    },
    ['dataset', 'value'],
  ),
)
