import { type Exhibit, type GateResult, listText } from '@probity/core'
import type { Card } from './card.ts'
import { type Topic, topics } from './topics.ts'

/** Items of the frameworks, with the sections and gates that hold evidence of them. */
const items: readonly { item: string; topics: readonly Topic[]; gates?: readonly string[] }[] = [
  {
    item: 'EU AI Act Annex IV 1(a): purpose, provider, version',
    topics: ['intended_use', 'contact', 'versioning'],
  },
  { item: 'EU AI Act Annex IV 1: instructions for use', topics: ['how_to_use', 'out_of_scope'] },
  {
    item: 'EU AI Act Annex IV 2(a)-(c): methods, design, architecture',
    topics: ['model_details', 'training_procedure'],
  },
  {
    item: 'EU AI Act Annex IV 2(d): data, provenance, labelling',
    topics: ['training_data', 'evaluation_data'],
    gates: ['dataset-check', 'pii-scan'],
  },
  { item: 'EU AI Act Annex IV 2(e): human oversight', topics: ['human_oversight'] },
  {
    item: 'EU AI Act Annex IV 2(g): validation, metrics, discriminatory impacts',
    topics: ['evaluation_results', 'metrics', 'factors'],
    gates: ['accuracy-gate', 'fairness-gate'],
  },
  { item: 'EU AI Act Annex IV 2(h): cybersecurity', topics: ['security_privacy'], gates: ['model-scan'] },
  {
    item: 'EU AI Act Annex IV 3: monitoring, limits, accuracy for specific groups',
    topics: ['monitoring', 'limitations', 'factors'],
    gates: ['drift-gate', 'fairness-gate'],
  },
  { item: 'EU AI Act Annex IV 4: why these metrics', topics: ['metrics'] },
  { item: 'EU AI Act Annex IV 6: changes over the lifecycle', topics: ['versioning'] },
  { item: 'NIST AI RMF MAP 1.1: intended purpose and context', topics: ['intended_use', 'out_of_scope'] },
  {
    item: 'NIST AI RMF MAP 2.2: limits of knowledge, human oversight',
    topics: ['limitations', 'human_oversight'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.3: performance',
    topics: ['evaluation_results', 'metrics'],
    gates: ['accuracy-gate'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.5: validity and reliability',
    topics: ['evaluation_data', 'limitations'],
    gates: ['accuracy-gate', 'drift-gate'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.11: fairness and bias',
    topics: ['factors', 'ethical'],
    gates: ['fairness-gate'],
  },
  {
    item: 'NIST AI RMF MANAGE 4.1: monitoring after deployment',
    topics: ['monitoring'],
    gates: ['drift-gate'],
  },
  { item: 'Mitchell et al. 2019: model details', topics: ['model_details'] },
  { item: 'Mitchell et al. 2019: intended use', topics: ['intended_use'] },
  { item: 'Mitchell et al. 2019: factors', topics: ['factors'] },
  { item: 'Mitchell et al. 2019: metrics', topics: ['metrics'] },
  { item: 'Mitchell et al. 2019: evaluation data', topics: ['evaluation_data'] },
  { item: 'Mitchell et al. 2019: training data', topics: ['training_data'] },
]

/** The sections of Mitchell et al. (2019), "Model Cards for Model Reporting". */
const mitchell: readonly Topic[] = [
  'model_details',
  'intended_use',
  'factors',
  'metrics',
  'evaluation_data',
  'training_data',
  'evaluation_results',
  'ethical',
  'limitations',
]

/** Which items have evidence in this card and this audit. Information for a reviewer, and no verdict. */
export function crosswalk(card: Card, results: readonly GateResult[]): Exhibit {
  const gates = new Set(results.filter(({ verdict }) => verdict !== 'skipped').map(({ gate }) => gate))
  const rows = items.map(({ item, topics: told, gates: wanted = [] }) => {
    const sections = told.flatMap(id => {
      const section = card.sections.find(one => one.words > 0 && one.topics.some(topic => topic.id === id))
      return section === undefined ? [] : [`"${section.title}" (line ${section.line})`]
    })
    const evidence = [...new Set(sections), ...wanted.filter(gate => gates.has(gate))]
    return [item, evidence.length > 0 ? evidence.join(', ') : 'none found']
  })
  const missing = mitchell.filter(
    id => !card.sections.some(one => one.words > 0 && one.topics.some(topic => topic.id === id)),
  )
  const without =
    missing.length === 0 ? '' : `, without ${listText(missing.map(id => topics[id].toLowerCase()))}`
  rows.push([
    `Mitchell et al. 2019: ${mitchell.length} sections`,
    `${mitchell.length - missing.length} of ${mitchell.length}${without}`,
  ])
  return {
    title: `Where ${card.path} and this audit hold evidence of what frameworks ask`,
    columns: [
      { title: 'item', kind: 'text' },
      { title: 'evidence', kind: 'text' },
    ],
    rows,
    note: 'Information for a reviewer. It says where to look, not whether the text suffices, and is no verdict on compliance.',
  }
}
