/**
 * The registry: one line per gate. What stands here is what an action, a policy section and a command may
 * name; the gates themselves are loaded when they run.
 */
import { ConfigError, didYouMean, type Gate } from '@probity/core'

/** A gate as an action: how it is found and described before it is loaded. */
export interface Door {
  name: string
  title: string
  description: string
  icon: string
  /** Options of the command that ask for a file besides the result. With `takes` they are given its path. */
  asks?: readonly { name: string; takes?: 'FILE'; description: string }[]
  /** Gates whose results it reads where they are in the same audit. */
  after?: readonly string[]
  /** What its settings must be, and the gate itself, which takes longer to load. */
  open(): Promise<Pick<Gate<unknown>, 'schema' | 'validate'> & { load(): Promise<Gate<unknown>> }>
}

export const doors: readonly Door[] = [
  {
    name: 'fairness-gate',
    title: 'fairness gate',
    description: 'How each group of people fares under a model, and whether a limit is exceeded.',
    icon: 'users',
    open: () => import('@probity/fairness-gate'),
  },
  {
    name: 'accuracy-gate',
    title: 'accuracy gate',
    description: 'How right a model is, and whether it got worse than the base.',
    icon: 'target',
    open: () => import('@probity/accuracy-gate'),
  },
  {
    name: 'pii-scan',
    title: 'scan for personal data',
    description: 'Whether a change brings personal data into files, tables, notebooks and model artefacts.',
    icon: 'eye-off',
    asks: [
      {
        name: 'matches',
        takes: 'FILE',
        description:
          'Write every place as JSON: file, bytes and what they are of, line or row, and entity; no value.',
      },
      {
        name: 'update-baseline',
        description: 'Accept what is found now, in the file that `baseline` names.',
      },
    ],
    open: () => import('@probity/pii-scan'),
  },
  {
    name: 'model-card',
    title: 'model card',
    description: 'Whether the model card is complete, current, and says what was measured.',
    icon: 'file-text',
    after: ['fairness-gate', 'accuracy-gate', 'dataset-check', 'pii-scan'],
    asks: [
      { name: 'write', description: 'Fill the generated block of the card from the results of the gates.' },
      { name: 'init', description: 'Write a new card that asks what has to be told.' },
    ],
    open: () => import('@probity/model-card'),
  },
  {
    name: 'dataset-check',
    title: 'dataset check',
    description: 'Whether the data is the data that was committed, pushed and described.',
    icon: 'database',
    asks: [
      {
        name: 'write',
        description:
          'Write probity.lock: the SHA-256 of every file of --paths, or of those it names already.',
      },
    ],
    open: () => import('@probity/dataset-check'),
  },
]

/** The door of a gate; a `ConfigError` that suggests the nearest where there is none of that name. */
export function doorOf(name: string): Door {
  const door = doors.find(candidate => candidate.name === name)
  if (door === undefined) {
    const names = doors.map(candidate => candidate.name)
    throw new ConfigError(`there is no gate \`${name}\`${didYouMean(name, names)}`, {
      remedy: `the gates are ${names.join(', ')}`,
    })
  }
  return door
}
