import { createHash } from 'node:crypto'
import type { Prediction } from './generate.ts'
import type { Params } from './models.ts'

/** Groups with fewer people are too few to tell a rate of. */
const leastRows = 30

/** The model card: what people wrote, around the numbers that were measured. */
export function writeCard(
  predictions: readonly Prediction[],
  params: Params,
  read: (path: string) => Uint8Array,
): string {
  const rate = (rows: readonly Prediction[], counts: (row: Prediction) => boolean) =>
    rows.filter(counts).length / rows.length
  const left = (row: Prediction) => row.churned === 1
  const picked = (row: Prediction) => row.predicted === 1
  const all: [string, readonly Prediction[], (row: Prediction) => boolean][] = [
    ['accuracy', predictions, row => row.churned === row.predicted],
    ['precision', predictions.filter(picked), left],
    ['recall', predictions.filter(left), picked],
  ]
  const results = all.map(([name, rows, counts]) => {
    const share = rate(rows, counts)
    return `| ${name} | ${share.toFixed(4)} | ${wilson(share, rows.length)} | ${rows.length} |`
  })
  results.push(`| ROC AUC | ${rocAuc(predictions).toFixed(4)} | – | ${predictions.length} |`)
  const columns: (keyof Prediction)[][] = [['gender'], ['age_band'], ['gender', 'age_band']]
  const measured = columns.map(named => {
    const known = predictions.filter(row => named.every(column => row[column] !== ''))
    return [...Map.groupBy(known, row => named.map(column => row[column]).join(' & '))]
      .filter(([, rows]) => rows.filter(left).length >= leastRows)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, rows]) => ({
        name,
        rows: rows.length,
        selected: rate(rows, picked),
        found: rate(rows.filter(left), picked),
      }))
  })
  const groups = measured
    .flat()
    .map(
      ({ name, rows, selected, found }) =>
        `| ${name} | ${rows} | ${selected.toFixed(3)} | ${found.toFixed(3)} |`,
    )
  const gap = (rates: number[]) => (Math.max(...rates) - Math.min(...rates)).toFixed(3)
  const gaps = [
    ['selection rate gap', ...measured.map(all => gap(all.map(({ selected }) => selected)))],
    ['true positive rate gap', ...measured.map(all => gap(all.map(({ found }) => found)))],
  ].map(cells => `| ${cells.join(' | ')} |`)
  const digest = (path: string) => {
    const sha256 = createHash('sha256').update(read(path)).digest('hex')
    return `| \`${path}\` | \`${sha256}\` |`
  }
  return `# Model card: customer churn

## Model details

- __Model type:__ logistic regression on ${params.features.length} features, trained by \`generate.ts\` in this folder
- __Model version:__ 1.0.0
- __Model date:__ 2025-06-30
- __License:__ MIT
- __Contact:__ the retention team; questions as an issue of this repository

## Intended use

The model says which telecom customers will probably leave within the quarter, so that the retention team can call them. A person decides about every call and every offer: human review is part of its use.

## Out-of-scope use

Not for prices, credit or the service that a customer gets, and not for customers of other countries or products.

## Training data

\`data/train.csv\`: 2,400 invented customers of one quarter, with what they did by its end. Gender and age are in the file and are no features.

## Evaluation data

\`data/test.csv\`: 4,500 invented customers of the quarter after it. The mailing campaign of the training quarter had ended by then.

## Metrics

Accuracy, precision and recall at a decision threshold of 0.5, and ROC AUC over all thresholds; for each group of customers the selection rate (who is called) and the true positive rate (who of those leaving is found).

## Evaluation results

On the test data, with 95 % intervals (Wilson 1927):

| metric | value | 95 % interval | rows |
|---|---|---|---|
${results.join('\n')}

## Factors

Results by \`gender\`, \`age_band\` and both. A customer of another gender, or who did not say, is in a group of fewer than ${leastRows} who left: too few to tell.

| group | rows | selection rate | true positive rate |
|---|---|---|---|
${groups.join('\n')}

| between groups of | gender | age_band | gender & age_band |
|---|---|---|---|
${gaps.join('\n')}

## Limitations

It finds two of three who leave. It knows one quarter: a new tariff or campaign can change who leaves, and the model does not notice.

## Ethical considerations

Whoever is missed gets no offer. So the share of leavers that is found must be alike for women and men of all ages, which the fairness gate checks on every change; the letter of the campaign, which stood in for age and gender, is no feature.

## Monitoring

The retention team compares the predictions with who left after every quarter, and goes back to the version before if recall falls by more than 5 points. Training takes a second on a laptop, with no emissions worth telling.

## Data

| file | sha256 |
|---|---|
${['data/train.csv', 'data/test.csv', 'eval/predictions.csv'].map(digest).join('\n')}
`
}

/** How often one who left has a higher score than one who stayed; equal ones count half (Mann and Whitney 1947). */
function rocAuc(predictions: readonly Prediction[]): number {
  const scores = (churned: number) =>
    predictions.filter(row => row.churned === churned).map(row => Number(row.score))
  const [stayed, left] = [scores(0), scores(1)]
  let halves = 0
  for (const one of left) for (const other of stayed) halves += one > other ? 2 : one === other ? 1 : 0
  return halves / (2 * left.length * stayed.length)
}

/** The 95 % interval of a share (Wilson 1927). */
function wilson(share: number, n: number): string {
  const z = 1.959963984540054
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return `[${(middle - half).toFixed(3)}, ${(middle + half).toFixed(3)}]`
}
