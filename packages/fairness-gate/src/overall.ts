import type { Cell, Exhibit } from '@probity/core'
import { baseOf, candidateOf, changeOf, decide, measure, metrics } from '@probity/statistics'
import type { Groups } from './groups.ts'

const shown = ['accuracy', 'selection_rate', 'true_positive_rate', 'false_positive_rate']

/** All rows under base and change: what a gap may have been traded for. Undefined without a base. */
export function overallExhibit([first]: readonly Groups[]): Exhibit | undefined {
  const overall = first?.compared?.overall
  if (overall === undefined) return undefined
  const rows = shown.map((name): Cell[] => {
    const metric = metrics[name]!
    const isLoss = metric.higherIsBetter === false
    const [base, here] = [baseOf, candidateOf].map(of => {
      const { value, interval, n } = measure(metric, of(overall))
      return { value, interval, n }
    })
    const worse = isLoss ? 'increase' : 'decrease'
    const change = changeOf(name, { groups: [], overall }, { worse, confidence: 0.95 })
    const estimate = { value: change.change, interval: change.interval, n: here!.n }
    const word =
      change.worst === null || metric.higherIsBetter === null
        ? ''
        : change.isUnchanged
          ? 'unchanged'
          : decide(change, 0).verdict === 'fail'
            ? 'worse'
            : decide(change, 0).improved
              ? 'improved'
              : 'no clear change'
    return [metric.title, { ...base!, interval: null }, here!, estimate, word]
  })
  return {
    title: 'All rows',
    columns: [
      { title: 'metric', kind: 'text' },
      { title: 'base', kind: 'estimate' },
      { title: 'here', kind: 'estimate' },
      { title: 'change', kind: 'estimate' },
      { title: '', kind: 'text' },
    ],
    rows,
  }
}
