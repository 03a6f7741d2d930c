import { ConfigError, didYouMean } from '@probity/core'
import {
  type AccuracyMetric,
  accuracyMetrics,
  accuracyNameElsewhere,
  type ClassShareName,
  classMetric,
  classShares,
  type Task,
} from '@probity/statistics'
import type { Predictions } from './predictions.ts'

/** A metric with its name in the settings. */
export interface Named {
  name: string
  metric: AccuracyMetric
}

/** Every metric of the task that the columns allow; of several classes also those of each one: `recall_of_cat`. */
export function metricsOf({ task, classes, here }: Predictions): Named[] {
  const all = Object.entries(accuracyMetrics[task]).map(([name, metric]) => ({ name, metric }))
  if (task === 'multiclass')
    for (const [code, label] of classes.entries())
      for (const share of Object.keys(classShares) as ClassShareName[]) {
        const metric = classMetric(share, code)
        all.push({
          name: `${share}_of_${label}`,
          metric: { ...metric, title: `${metric.title} of ${label}` },
        })
      }
  const has = {
    prediction: here.prediction,
    score: here.score,
    probability: here.score,
    probabilities: here.probabilities,
  }
  return all.filter(({ metric }) => has[metric.needs] !== undefined)
}

/**
 * The metric of this name. Throws a `ConfigError` for a name that is none, with the nearest, and for one of
 * another task or of a column that was not named.
 *
 * @param setting where the name stands.
 */
export function metricNamed(
  name: string,
  available: readonly Named[],
  task: Task,
  setting: 'limits' | 'metrics',
): Named {
  const found = available.find(metric => metric.name === name)
  if (found !== undefined) return found
  const known = accuracyMetrics[task]
  if (Object.hasOwn(known, name)) {
    const { needs } = known[name]!
    const column = needs === 'probability' ? 'score' : needs
    throw new ConfigError(`\`${setting}\`: ${name} is measured from a column that is not named`, {
      remedy: `name it with \`${column}\``,
    })
  }
  const ours = accuracyNameElsewhere(task, name)
  if (ours !== undefined) throw new ConfigError(`\`${setting}\`: ${name} is called \`${ours}\` here`)
  const other = tasks.find(task => accuracyNameElsewhere(task, name) !== undefined)
  if (other !== undefined)
    throw new ConfigError(`\`${setting}\`: ${name} is a metric of ${other}; the task is ${task}`, {
      remedy: `set \`task: ${other}\` if it is, or name a metric of ${task}`,
    })
  const names = [...Object.keys(known), ...available.map(metric => metric.name)]
  throw new ConfigError(`\`${setting}\`: there is no metric \`${name}\`${didYouMean(name, new Set(names))}`)
}

const tasks: readonly Task[] = ['binary', 'multiclass', 'regression', 'ranking']
