import { posix } from 'node:path'
import { ConfigError, type Revision } from '@probity/core'
import type { ModelCardSettings } from './generated/settings.ts'
import { readText } from './text.ts'

/** Where cards lie, the commonest first: of 83 repositories all but two use one of these. */
const usual = [
  'MODEL_CARD.md',
  'model_card.md',
  'docs/model_card.md',
  'docs/MODEL_CARD.md',
  'model-card.md',
  'model_card.json',
  'ModelCard.md',
  'model_card.yaml',
  'model_card.yml',
  'modelcard.md',
  'docs/model-card.md',
]

/** The cards to check, and the models that have none. */
export async function findCards(
  { cards, models = {} }: ModelCardSettings,
  head: Revision,
): Promise<{ paths: string[]; missing: { model: string; card: string }[] }> {
  const ofModels = Object.entries(models).map(([model, card]) => ({ model, card: posix.normalize(card) }))
  const missing: { model: string; card: string }[] = []
  const paths = new Set<string>()
  for (const { model, card } of ofModels) {
    if ((await head.size(card)) === undefined) missing.push({ model, card })
    else paths.add(card)
  }
  if (cards !== undefined && cards.length > 0) {
    for (const pattern of cards) {
      const found = await head.list([pattern])
      if (found.length === 0)
        throw new ConfigError(`\`cards\`: no file matches ${pattern}`, {
          remedy: `correct the path, or make a card: \`probity model-card --init\``,
        })
      for (const path of found) paths.add(path)
    }
  } else if (ofModels.length === 0) {
    const found = await head.list(usual)
    // On a file system that ignores case two names are one file.
    const [first] = usual.filter(path => found.includes(path))
    if (first !== undefined) paths.add(first)
    else if (await isHuggingFaceReadme(head)) paths.add('README.md')
  }
  return { paths: [...paths], missing }
}

/** A README is a card where its front matter has a key that only a card has. */
async function isHuggingFaceReadme(head: Revision): Promise<boolean> {
  if ((await head.size('README.md')) === undefined) return false
  const { text } = await readText(head, 'README.md')
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^(license|library_name|pipeline_tag|model-index|base_model|datasets|metrics|tags):/m.test(matter)
}
