import { topics } from './topics.ts'

/** What each section should answer. The prompts are comments: whoever reads the card does not see them. */
const prompts = {
  model_details: 'What kind of model is it, who made it, which version is this and of when?',
  intended_use: 'Which decision does it support, for whom, and who acts on it?',
  out_of_scope: 'For which people, data or decisions must it not be used?',
  training_data: 'Which data was it trained on: where from, of when, how many rows, what was left out?',
  evaluation_data: 'Which data was it evaluated on, and why does that stand for the people it will meet?',
  metrics: 'Which numbers say that it is good enough, why these, at which threshold?',
  evaluation_results: 'What did the evaluation find? `probity model-card --write` fills the block below.',
  factors: 'For which groups of people could it do worse, and which of them were measured?',
  limitations: 'When is it wrong, and how does somebody notice?',
  ethical: 'Who is harmed by which error, and what is done about it?',
  monitoring: 'Who watches it in use, and what makes them take it back?',
  contact: 'Whom may a reader ask?',
  license: 'Under which license may it be used?',
} as const

/** A card that asks instead of answering: it fails the gate until its questions are answered. */
export function newCard(): string {
  const parts = Object.entries(prompts).map(([id, prompt]) => {
    const block =
      id === 'evaluation_results' ? '\n\n<!-- probity:generated -->\n<!-- /probity:generated -->' : ''
    return `## ${topics[id as keyof typeof prompts]}\n\n<!-- ${prompt} -->${block}\n`
  })
  return `# Model card\n\n${parts.join('\n')}`
}

export const promptCount = Object.keys(prompts).length
