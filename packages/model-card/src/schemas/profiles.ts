import type { Topic } from '../topics.ts'

const needed: Topic[] = [
  'model_details',
  'intended_use',
  'training_data',
  'evaluation_results',
  'limitations',
  'ethical',
]

/** Sections that must be there with so many words, and what else the card must hold. */
function profile(
  name: string,
  sections: readonly Topic[],
  words: number,
  more: { required?: string[]; metadata?: string[]; levels?: Record<string, string> } = {},
) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `probity/model-card-${name}@1`,
    title: `ModelCard (${name})`,
    description: 'A model card as its rules see it: sections by topic, front matter as metadata.',
    type: 'object',
    ...(more.levels === undefined ? {} : { 'x-levels': more.levels }),
    required: ['sections', 'metadata', ...(more.required ?? [])],
    properties: {
      sections: {
        type: 'object',
        required: [...sections],
        properties: Object.fromEntries(
          sections.map(id => [
            id,
            { type: 'object', properties: { words: { type: 'integer', minimum: words } } },
          ]),
        ),
      },
      metadata: { type: 'object', ...(more.metadata === undefined ? {} : { required: more.metadata }) },
      owner: { type: 'string' },
      date: { type: 'string' },
      version: { type: 'string' },
    },
  } as const
}

const blocking = { MC021: 'error', MC022: 'error', MC024: 'error', MC030: 'error', MC041: 'error' }

/** The profiles that have a name. A team's own may refer to them by `$id`. */
export const profiles = {
  default: profile('default', needed, 3),
  strict: profile('strict', [...needed, 'out_of_scope', 'factors', 'metrics', 'evaluation_data'], 10, {
    required: ['owner', 'date'],
    levels: blocking,
  }),
  huggingface: profile(
    'huggingface',
    ['model_details', 'intended_use', 'training_data', 'evaluation_results', 'limitations'],
    3,
    { metadata: ['license', 'library_name', 'pipeline_tag'], levels: { MC012: 'error' } },
  ),
  'eu-ai-act-annex-iv': profile(
    'eu-ai-act-annex-iv',
    [
      ...needed,
      'out_of_scope',
      'factors',
      'metrics',
      'evaluation_data',
      'training_procedure',
      'human_oversight',
      'monitoring',
      'security_privacy',
      'versioning',
    ],
    10,
    { required: ['owner', 'date', 'version'], levels: blocking },
  ),
} as const
