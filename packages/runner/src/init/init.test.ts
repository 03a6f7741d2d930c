import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readPolicy } from '@probity/core'
import { listedFiles, workingTree } from '@probity/revisions'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { doors } from '../doors.ts'
import { yamlObject } from '../yaml.ts'
import { policyText } from './policy-text.ts'
import { propose } from './sections.ts'
import { tryProposals } from './tried.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'probity-init-'))
  execFileSync('git', ['init', '--quiet'], { cwd: root })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')

async function proposed() {
  const { paths } = await listedFiles(root, 1000)
  return propose(workingTree(root), paths)
}
const settingsOf = async (gate: string) =>
  (await proposed()).proposals.filter(one => one.gate === gate).map(({ settings }) => settings)
const unsure = async () => (await proposed()).unsure.join('\n')

describe('what is proposed', () => {
  test('a repository with nothing of ours is scanned for personal data in what it changes', async () => {
    write('main.py', 'print(1)\n')
    expect((await proposed()).proposals).toMatchObject([{ gate: 'pii-scan', settings: {} }])
  })

  test.each([
    ['y_true,y_pred,proba', { label: 'y_true', prediction: 'y_pred', score: 'proba' }],
    ['target,prediction,y_score', { label: 'target', prediction: 'prediction', score: 'y_score' }],
    ['churn,churn_pred,churn_score', { label: 'churn', prediction: 'churn_pred', score: 'churn_score' }],
    // By its classes alone.
    ['left_us,predicted,score', { label: 'left_us', prediction: 'predicted', score: 'score' }],
  ])('the columns of %s are known by name or by what they hold', async (header, roles) => {
    write(
      'out/eval.csv',
      `id,sex,${header}\n${rows(40, i => `${i},${'fm'[i % 2]},${+(i % 3 === 0)},${+(i % 4 === 0)},0.${i + 10}`)}\n`,
    )
    const [accuracy] = await settingsOf('accuracy-gate')
    expect(accuracy).toMatchObject({ predictions: 'out/eval.csv', task: 'binary', id: 'id', ...roles })
    const [fairness] = await settingsOf('fairness-gate')
    expect(fairness).toMatchObject({ sensitive: ['sex'], ...roles })
  })

  test('probabilities under the name of a prediction are a score, and no fairness is measured by them', async () => {
    write('p.csv', `sex,label,pred\n${rows(40, i => `${'fm'[i % 2]},${i % 2},0.${i + 10}`)}\n`)
    const [accuracy] = await settingsOf('accuracy-gate')
    expect(accuracy).toMatchObject({
      label: 'label',
      score: 'pred',
      limits: { roc_auc: { 'max-decrease': 0.01 } },
    })
    expect(accuracy).not.toHaveProperty('prediction')
    expect(await settingsOf('fairness-gate')).toEqual([])
    expect(await unsure()).toContain('`pred` holds probabilities')
  })

  test('amounts are a regression, words several classes, and a word for yes counts', async () => {
    write(
      'price.jsonl',
      rows(40, i => JSON.stringify({ actual: i * 1.5, predicted: i * 1.4 })),
    )
    write('topic.tsv', `label\tprediction\n${rows(40, i => `${'abc'[i % 3]}\t${'abc'[i % 2]}`)}\n`)
    write(
      'loan.csv',
      `label,prediction\n${rows(40, i => `${['yes', 'no'][i % 2]},${['yes', 'no'][i % 3 && 1]}`)}\n`,
    )
    expect(await settingsOf('accuracy-gate')).toMatchObject([
      { predictions: 'loan.csv', task: 'binary', 'positive-label': 'yes' },
      { predictions: 'price.jsonl', task: 'regression', limits: { r2: {} } },
      { predictions: 'topic.tsv', task: 'multiclass' },
    ])
  })

  test('a column of ages that are no groups, and an id that repeats, are told', async () => {
    write(
      'predictions.csv',
      `user_id,age,label,prediction\n${rows(60, i => `${i % 7},${i},${i % 2},${i % 2}`)}\n`,
    )
    expect(await settingsOf('fairness-gate')).toEqual([])
    expect(await settingsOf('accuracy-gate')).not.toMatchObject([{ id: expect.anything() }])
    expect(await unsure()).toMatch(/`user_id` repeats[\s\S]*`age` has more than 20 values/)
  })

  test('training data, ignored files and what cannot be read are no predictions', async () => {
    write('data/train.csv', `x,label\n${rows(40, i => `${i},${i % 2}`)}\n`)
    write('.gitignore', 'ignored/\n')
    write('ignored/predictions.csv', 'label,prediction\n1,1\n0,0\n')
    write('predictions.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 12\n')
    write('pred.csv', '"open\n')
    expect(await settingsOf('accuracy-gate')).toEqual([])
    expect(await unsure()).toMatch(/predictions\.csv.*not looked into/)
    expect(await settingsOf('pii-scan')).toEqual([{ paths: ['data/**', '*.csv'] }])
  })

  test('manifests of data call for the dataset check, a card for its own', async () => {
    write('data/raw.csv.dvc', 'outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  path: raw.csv\n')
    write('docs/model_card.md', '# A model\n')
    expect(await settingsOf('dataset-check')).toEqual([{}])
    expect(await settingsOf('model-card')).toEqual([{ cards: ['docs/model_card.md'] }])
  })
})

test('what would not pass today is a comment, and the rest is a policy', async () => {
  write('MODEL_CARD.md', '# A model\n')
  write('a/predictions.csv', `label,prediction\n${rows(40, i => `${i % 2},${i % 2}`)}\n`)
  write('b/predictions.csv', `label,prediction\n${rows(40, i => `${i % 2},${i % 2}`)}\n`)
  const { proposals } = await proposed()
  const text = await policyText(
    await tryProposals(workingTree(root), proposals, new AbortController().signal),
  )
  expect(text).toMatch(/# Left out, as it would not pass today: .+\n {2}# model-card:\n {2}# {3}cards:\n/)
  const { sections } = readPolicy(
    await yamlObject('text', text),
    'text',
    doors.map(({ name }) => name),
  )
  expect(sections.map(({ name }) => name)).toEqual([
    'accuracy-gate a/predictions.csv',
    'accuracy-gate b/predictions.csv',
    'pii-scan',
  ])
})

test('the list of files ends where it is told to', async () => {
  for (let i = 0; i < 30; i++) write(`f${i}`, '')
  expect(await listedFiles(root, 10)).toMatchObject({ isCut: true, paths: { length: 10 } })
  expect(await listedFiles(root, 100)).toMatchObject({ isCut: false, paths: { length: 30 } })
})
