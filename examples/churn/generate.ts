/**
 * Writes the data, trains both models and writes what they predict: `node generate.ts [directory]`, by
 * default beside this file. The same bytes on every machine.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeCard } from './card.ts'
import { type Customer, drawQuarters } from './customers.ts'
import { candidate, main, type Params, train } from './models.ts'

const root = process.argv[2] ?? import.meta.dirname
const quarters = drawQuarters()

write('data/train.csv', csv(quarters.train))
write('data/test.csv', csv(quarters.test))
write('MODEL_CARD.md', writeCard(writeModel('.', main), main, read))
writeModel('candidate', candidate)

function writeModel(directory: string, params: Params) {
  const score = train(params, quarters.train)
  const predictions = quarters.test.map(customer => predict(customer, score(customer)))
  write(join(directory, 'params.yaml'), yaml(params))
  write(join(directory, 'eval/predictions.csv'), csv(predictions))
  write(join(directory, 'eval/metrics.json'), `${JSON.stringify(measure(predictions), null, 2)}\n`)
  return predictions
}

export type Prediction = ReturnType<typeof predict>

function predict({ customer_id, gender, age_band, churned }: Customer, probability: number) {
  // Next to a half of the last decimal, the last bit of a sum would decide which way it is rounded.
  const inLastDecimal = probability * 1e4
  if (Math.abs(inLastDecimal - Math.floor(inLastDecimal) - 0.5) < 1e-5)
    throw new Error(`${customer_id}: the score lies where rounding turns; change the seed`)
  const score = probability.toFixed(4)
  return { customer_id, gender, age_band, churned, predicted: Number(Number(score) >= 0.5), score }
}

function measure(predictions: readonly Prediction[]) {
  const count = (churned: number, predicted: number) =>
    predictions.filter(row => row.churned === churned && row.predicted === predicted).length
  const caught = count(1, 1)
  const rounded = (rate: number) => Number(rate.toFixed(4))
  return {
    rows: predictions.length,
    accuracy: rounded((caught + count(0, 0)) / predictions.length),
    precision: rounded(caught / (caught + count(0, 1))),
    recall: rounded(caught / (caught + count(1, 0))),
  }
}

/** No value of ours needs quotes. */
function csv(rows: readonly object[]): string {
  const lines = rows.map(row => Object.values(row).join(','))
  return `${[Object.keys(rows[0]).join(','), ...lines].join('\n')}\n`
}

function yaml({ features, ...settings }: Params): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}: ${value}`)
  return `${[...lines, 'threshold: 0.5', 'features:', ...features.map(feature => `  - ${feature}`)].join('\n')}\n`
}

function read(path: string): Uint8Array {
  return readFileSync(join(root, path))
}

function write(path: string, text: string) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
