/** What a section of a card can be about, in the order in which a card tells it. */
export const topics = {
  model_details: 'Model details',
  intended_use: 'Intended use',
  out_of_scope: 'Out-of-scope use',
  how_to_use: 'How to use',
  training_data: 'Training data',
  training_procedure: 'Training procedure',
  evaluation_data: 'Evaluation data',
  metrics: 'Metrics',
  evaluation_results: 'Evaluation results',
  factors: 'Factors',
  limitations: 'Limitations',
  ethical: 'Ethical considerations',
  recommendations: 'Recommendations',
  explainability: 'Explainability',
  security_privacy: 'Security and privacy',
  monitoring: 'Monitoring',
  human_oversight: 'Human oversight',
  environmental: 'Environmental impact',
  versioning: 'Version',
  contact: 'Contact',
  license: 'License',
  citation: 'Citation',
} as const
export type Topic = keyof typeof topics

/** A topic, and the words of the title by which it was known. */
export interface TopicMatch {
  id: Topic
  alias: string
}

/**
 * Titles seen in 83 public cards. A phrase counts wherever it stands in a title; `=phrase` only as the whole
 * title. `*` ends a word in any way.
 */
const aliases: Record<Topic, readonly string[]> = {
  model_details: [
    '=model',
    '=models',
    '=overview',
    '=about',
    '=summary',
    '=description',
    'model detail*',
    'model description',
    'model overview',
    'model information',
    'model summary',
    'model type*',
    'model date',
    'model version*',
    'model architecture',
    'model name',
    'short description',
    'full description',
    'general information',
    'about the model',
    'what is this model',
  ],
  intended_use: [
    'intended use*',
    'intended user*',
    'intended purpose',
    'use case*',
    '=use',
    '=uses',
    '=users',
    'direct use*',
    'downstream use*',
    'model use*',
    'primary use*',
    'primary intended',
    '=purpose',
    'purpose and scope',
    'evaluated use',
    'in scope',
    'intended for',
  ],
  out_of_scope: [
    'out of scope',
    'misuse*',
    'prohibited use*',
    'not intended',
    'not be used',
    'not to use',
    'unsuitable use*',
    'unintended use*',
  ],
  how_to_use: [
    'how to use',
    'how to get started',
    'get started',
    'getting started',
    'quick start',
    'quickstart',
    'quick usage',
    'quick prediction',
    '=usage',
    '=example',
    '=examples',
    '=inference',
    'basic usage',
    'example usage',
    'usage example*',
    'how to run',
  ],
  training_data: [
    'training data*',
    'train data',
    'training dataset*',
    'training validation data',
    'pre training data',
    'training set',
    '=data',
    '=dataset',
    '=datasets',
    'dataset*',
    'data overview',
    'data source*',
    'source dataset',
    'data and performance',
    'data lineage',
  ],
  training_procedure: [
    'training procedure',
    'training detail*',
    'training process',
    'training approach',
    'training method*',
    'training config*',
    'training setup',
    'training factor*',
    'training hyperparameter*',
    'hyperparameter*',
    'preprocessing',
    '=training',
    'start training',
    'optimizer',
  ],
  evaluation_data: [
    'evaluation data*',
    'eval data',
    'test data*',
    'testing data*',
    'test set*',
    'validation data*',
    'evaluation set',
    'evaluation dataset*',
    'held out data',
  ],
  metrics: [
    '=metric',
    'metrics',
    'performance measure*',
    'decision threshold*',
    'evaluation metric*',
    'success criteria',
  ],
  evaluation_results: [
    'performance',
    '=results',
    'result*',
    'evaluation result*',
    '=evaluation',
    '=evaluations',
    'model evaluation',
    'evaluation strategy',
    'evaluation summary',
    'quantitative',
    'benchmark*',
    'test accuracy',
  ],
  factors: [
    '=factors',
    'factors metrics',
    'demographic*',
    'subgroup*',
    'performance factor*',
    'relevant factor*',
    'groups',
  ],
  limitations: [
    'limitation*',
    'caveat*',
    'risks',
    'bias',
    'biases',
    'known issue*',
    'tradeoff*',
    'trade off*',
    'failure mode*',
    'weakness*',
  ],
  ethical: [
    'ethic*',
    'fairness',
    'bias risks',
    'bias evaluation',
    'safety bias',
    'broader implication*',
    'broader impact*',
    'social impact',
    'societal impact',
    'responsibility',
    'responsible',
    'critical risk*',
    'bias analysis',
  ],
  recommendations: ['recommendation*', 'mitigation*', 'mitigating'],
  explainability: [
    'explainab*',
    'interpretab*',
    'explanation*',
    'feature importance*',
    'model examination',
    'shap',
    'xai',
  ],
  security_privacy: ['privacy', 'security', 'data protection', 'cyber*', 'adversarial'],
  monitoring: ['monitor*', 'drift', 'maintenance', 'retraining', 'rollback', 'update policy'],
  human_oversight: ['human oversight', 'human review', 'human in the loop', 'oversight'],
  environmental: ['environmental', 'carbon', 'co2', 'energy', 'emissions'],
  versioning: [
    'version*',
    'model date',
    'release date',
    'changelog',
    'change log',
    'revision*',
    'release note*',
    'last updated',
    'news updates',
  ],
  contact: [
    'contact*',
    'owner*',
    'author*',
    'maintainer*',
    'maintained by',
    'feedback',
    'developed by',
    '=developer',
    '=developers',
    'model developer*',
    '=team',
    'where to send',
    'responsible person',
  ],
  license: ['license*', 'licence*', 'licensing'],
  citation: ['citation*', 'cite', 'bibtex', 'how to cite'],
}

/**
 * A title as it is compared: lower case, without numbering, emoji and punctuation.
 *
 * @example plainTitle('3.1 Out-of-Scope Use Cases 🚫') // 'out of scope use cases'
 */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/^\p{Ll}+\p{Lu}[\p{L}\d]*$/u, key => key.replace(/\p{Lu}/gu, ' $&'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(\d+ )+(?=\p{L})/u, '')
}

/** Finds what a title is about. */
export type TopicFinder = (title: string) => TopicMatch[]

/** A finder that knows the aliases above and those of a team: topic, then titles. */
export function topicFinder(more: Readonly<Record<string, readonly string[]>> = {}): TopicFinder {
  const known = Object.entries(aliases).map(([id, phrases]) => ({
    id: id as Topic,
    phrases: [...phrases, ...(more[id] ?? [])].map(phrase => ({
      isWhole: phrase.startsWith('='),
      isPrefix: phrase.endsWith('*'),
      text: plainTitle(phrase),
    })),
  }))
  return title => {
    const plain = plainTitle(title)
    const padded = ` ${plain} `
    return known.flatMap(({ id, phrases }) => {
      const hit = phrases.find(({ isWhole, isPrefix, text }) =>
        isWhole ? plain === text : padded.includes(isPrefix ? ` ${text}` : ` ${text} `),
      )
      return hit === undefined ? [] : [{ id, alias: hit.text }]
    })
  }
}
