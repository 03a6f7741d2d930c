import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type BaseRevision,
  type Context,
  checkSettings,
  type Finding,
  type GateResult,
  validateResult,
} from '@probity/core'
import { workingTree } from '@probity/revisions'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gate } from './gate.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-card-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (files: Record<string, string | Uint8Array>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

async function run(settings: object = {}, more: Partial<Context> = {}): Promise<GateResult> {
  const given = structuredClone(settings)
  checkSettings(gate.validate, gate.schema, given, gate.name)
  const result = await gate.run(given as never, {
    id: 'model-card',
    head: workingTree(folder),
    results: [],
    log: { info() {}, warning() {}, debug() {} },
    signal: new AbortController().signal,
    ...more,
  })
  expect(validateResult(result)).toBe(true)
  return result
}

/** `MC002:12` */
const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, line }) => (line === undefined ? rule : `${rule}:${line}`))

const sections = {
  'Model details': 'A logistic regression, version 1.2.0 of 2024-03-01, made by the churn team.',
  'Intended use': 'It tells whom to call; a human review of each call is part of it.',
  'Training data': 'Two thousand invented customers of one quarter.',
  'Evaluation results': 'On the test set, with intervals (±0.01): accuracy: 0.874',
  Limitations: 'It knows one quarter only, and is wrong in others.',
  'Ethical considerations': 'Who is missed gets no offer at all.',
  Monitoring: 'The team looks at it each month; the carbon footprint is small.',
  License: 'MIT License',
}
const cardOf = (parts: Record<string, string>) =>
  `# Model card\n\n${Object.entries(parts)
    .map(([title, text]) => `## ${title}\n\n${text}\n`)
    .join('\n')}`
const good = cardOf(sections)
const { Limitations, ...without } = sections

describe('a card', () => {
  test('that is complete, current and true passes', async () => {
    write({ 'MODEL_CARD.md': good, 'm.json': '{"accuracy": 0.8739}' })
    const result = await run({ metrics: ['m.json'] })
    expect(result.findings).toEqual([])
    expect(result).toMatchObject({
      verdict: 'pass',
      headline: '22 rules; 1 number agrees with the evaluation',
    })
    expect(result.subjects).toMatchObject([{ name: 'MODEL_CARD.md', role: 'card' }])
  })

  test('that says another accuracy than was measured blocks, with the line as it should be', async () => {
    write({ 'MODEL_CARD.md': good.replace('0.874', '0.91'), 'm.json': '{"accuracy": 0.874}' })
    const result = await run({ metrics: ['m.json'] })
    expect(result.verdict).toBe('fail')
    expect(result.findings).toMatchObject([
      {
        rule: 'MC020',
        level: 'error',
        suggestion: 'On the test set, with intervals (±0.01): accuracy: 0.874',
      },
    ])
  })

  test('without a section blocks, and names it', async () => {
    write({ 'MODEL_CARD.md': cardOf(without) })
    expect((await run()).findings).toMatchObject([{ rule: 'MC002', message: 'no section on limitations' }])
  })

  test('whose heading is plain text blocks, with the heading as a suggestion', async () => {
    write({ 'MODEL_CARD.md': `${cardOf(without)}\nLimitations\n\n${Limitations}\n` })
    expect((await run()).findings).toMatchObject([{ rule: 'MC002', suggestion: '## Limitations' }])
  })

  test('with a section of a comment, code or a placeholder says nothing there', async () => {
    for (const text of [
      '<!-- what is it not for? -->',
      '```\nx = 1\n```',
      '[More Information Needed]',
      'TBD',
    ]) {
      write({ 'MODEL_CARD.md': cardOf({ ...sections, Limitations: text }) })
      const rules = (await run()).findings.map(({ rule }) => rule)
      expect(rules, text).toContain('MC003')
      expect(rules.includes('MC004'), text).toBe(/More|TBD/.test(text))
    }
  })

  test('is found under its usual names, a README by its front matter', async () => {
    expect((await run()).findings).toMatchObject([{ rule: 'MC001', path: 'MODEL_CARD.md' }])
    write({ 'README.md': '# Readme\n' })
    expect(told((await run()).findings)).toEqual(['MC001'])
    write({ 'README.md': `---\nlicense: mit\n---\n${good}` })
    expect((await run()).coverage.read).toMatchObject([{ path: 'README.md' }])
    write({ 'docs/model_card.md': good })
    expect((await run()).coverage.read).toMatchObject([{ path: 'docs/model_card.md' }])
  })

  test('belongs to each model that the settings name', async () => {
    write({ 'a.md': good })
    const result = await run({ models: { 'a.pkl': 'a.md', 'b.pkl': 'b.md' } })
    expect(result.findings).toMatchObject([
      { rule: 'MC001', path: 'b.md', message: 'there is no card b.md for b.pkl' },
    ])
  })

  test('may have titles of its own', async () => {
    write({ 'MODEL_CARD.md': cardOf({ ...without, Grenzen: Limitations }) })
    expect(told((await run()).findings)).toEqual(['MC002'])
    expect((await run({ aliases: { limitations: ['Grenzen'] } })).findings).toEqual([])
    await expect(run({ aliases: { limitation: ['x'] } })).rejects.toThrow(
      /no section `limitation`.*`limitations`/,
    )
  })

  test('of bold lines, underlines and HTML headings is one of sections too', async () => {
    const bold = Object.entries(sections).map(([title, text]) => `**${title}**\n\n${text}\n`)
    write({ 'MODEL_CARD.md': `Model card\n==========\n\n${bold.join('\n')}` })
    expect((await run()).findings).toEqual([])
    const html = Object.entries(sections).map(([title, text]) => `<h2>1. ${title} 🚀</h2>\n\n${text}\n`)
    write({ 'MODEL_CARD.md': html.join('\n') })
    expect((await run()).findings).toEqual([])
    const labels = Object.entries(sections).map(([title, text]) => `- **${title}:** ${text}`)
    write({ 'MODEL_CARD.md': `# Card\n\n${labels.join('\n')}\n` })
    expect((await run()).findings).toEqual([])
  })
})

describe('what cannot be read is refused by name', () => {
  const refused = async (text: string | Uint8Array, said: RegExp) => {
    write({ 'MODEL_CARD.md': text })
    await expect(run()).rejects.toThrow(said)
  }

  test('5 MB, a null byte, another encoding, markup without end', async () => {
    await refused('x'.repeat(5_000_000), /MODEL_CARD\.md: is 5,000,000 bytes long/)
    await refused('# a\0b', /MODEL_CARD\.md, byte 3: holds a null byte/)
    await refused(Buffer.from('# caf\xe9', 'latin1'), /MODEL_CARD\.md: is not UTF-8/)
    await refused('a*a'.repeat(3000), /asterisks within words/)
    await refused('> '.repeat(200), /thirty-fold quotations/)
  })

  test('front matter: a bomb of aliases, keys that occur twice, no YAML, an empty item', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    ]
    const matter = async (text: string) => {
      write({ 'MODEL_CARD.md': `---\n${text}\n---\n${good}` })
      return (await run()).findings.filter(({ rule }) => rule === 'MC010')
    }
    expect(await matter(bomb.join('\n'))).toMatchObject([
      { line: 3, message: 'the front matter: uses an alias (`*name`)' },
    ])
    expect(await matter('license: mit\nlicense: mit')).toMatchObject([
      { line: 3, message: expect.stringMatching(/`license` occurs twice/) },
    ])
    expect(await matter('license: [mit')).toMatchObject([
      { level: 'error', message: expect.stringMatching(/is not valid YAML/) },
    ])
    expect(await matter('license: mit\ndatasets:\n  - null')).toMatchObject([
      { line: 4, message: '`datasets` has an empty item' },
    ])
    expect(await matter(`a: ${'['.repeat(9000)}`)).toMatchObject([
      { message: expect.stringMatching(/nested too deeply/) },
    ])
    expect(await matter('license: mit')).toEqual([])
  })

  test('a card in JSON that is none, and one that holds a key twice', async () => {
    write({ 'model_card.json': '{"model_details": ' })
    await expect(run()).rejects.toThrow(/model_card\.json: is not valid JSON/)
    write({ 'model_card.json': '{"model_details": {"name": "a", "name": "b"}}' })
    expect((await run()).findings[0]).toMatchObject({
      rule: 'MC013',
      message: expect.stringMatching(/`name` occurs twice/),
    })
  })
})

describe('a structured card', () => {
  const only = async (path: string, value: unknown) => {
    write({ [path]: JSON.stringify(value, null, 2) })
    return (await run({ cards: [path] })).findings.filter(({ rule }) => rule === 'MC013')
  }

  test('of Model Card Toolkit is held against its schema: path and remedy', async () => {
    const card = { schema_version: '0.0.1', model_details: { name: 'churn', owners: [{ name: 5 }] } }
    expect(await only('model_card.json', card)).toMatchObject([
      {
        line: 7,
        message: '`model_details.owners.0.name` should be a text',
        fix: 'write `model_details.owners.0.name` as a text',
      },
    ])
    expect(
      await only('model_card.json', {
        schema_version: '0.0.2',
        model_details: { licenses: [{ identifier: 'MIT' }] },
      }),
    ).toEqual([])
    expect(await only('model_card.json', { model_details: { owners: 'me' } })).toMatchObject([{ line: 3 }])
  })

  test('of CycloneDX may hold no key that the format does not know', async () => {
    const bom = (modelCard: object) => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'machine-learning-model', name: 'churn', modelCard }],
    })
    expect(await only('bom.json', bom({ modelParameters: { task: 'classification' } }))).toEqual([])
    expect(
      await only('bom.json', bom({ modelParameters: { approach: { type: 'guessing' } }, limits: [] })),
    ).toMatchObject([
      { message: '`components.0.modelCard` has no place for `limits`' },
      {
        message: expect.stringMatching(
          /`components.0.modelCard.modelParameters.approach.type` is none of `supervised`/,
        ),
      },
    ])
  })

  test('of Hugging Face names what a result must', async () => {
    const index =
      'model-index:\n  - name: churn\n    results:\n      - task: {type: tabular-classification}\n        dataset: {type: churn, name: churn}\n        metrics: [{type: accuracy}]\n'
    write({ 'MODEL_CARD.md': `---\nlicense: mit\n${index}---\n${good}` })
    expect((await run()).findings).toMatchObject([
      { rule: 'MC011', line: 8, message: '`model-index.0.results.0.metrics.0` has no `value`' },
    ])
    write({ '.eval_results/churn.yaml': '- dataset: {id: churn}\n  value: 0.9\n' })
    expect((await run()).findings.map(({ message }) => message)).toContain(
      '.eval_results/churn.yaml:1: `0.dataset` has no `task_id`',
    )
  })
})

describe('profiles', () => {
  test('a team builds on ours, sets levels, and asks for fields', async () => {
    write({
      'MODEL_CARD.md': good.replace(/## Monitoring[\s\S]*?\n\n.*\n/, ''),
      'card.yaml': `allOf: [{ $ref: probity/model-card-default@1 }]
properties:
  sections: { required: [monitoring] }
  metadata: { required: [owner] }
x-levels: { MC044: 'off' }
`,
    })
    expect((await run({ profile: 'card.yaml' })).findings).toMatchObject([
      { rule: 'MC002', message: 'no section on monitoring' },
      {
        rule: 'MC013',
        message: '`metadata.owner` is missing, which the profile asks for',
        fix: 'add `metadata.owner`',
      },
    ])
  })

  test('that are unknown, no YAML or no schema are refused by name', async () => {
    write({
      'MODEL_CARD.md': good,
      'bad.yaml': 'type: [',
      'odd.yaml': 'type: strang',
      'level.yaml': 'x-levels: {MC044: loud}',
    })
    await expect(run({ profile: 'strictt' })).rejects.toThrow(
      /no profile or file strictt; did you mean `strict`/,
    )
    await expect(run({ profile: 'bad.yaml' })).rejects.toThrow(/bad\.yaml, line 1: is not valid YAML/)
    await expect(run({ profile: 'odd.yaml' })).rejects.toThrow(/odd\.yaml: is no valid JSON Schema/)
    await expect(run({ profile: 'level.yaml' })).rejects.toThrow(/x-levels\.MC044/)
  })

  test('strict asks for more', async () => {
    write({ 'MODEL_CARD.md': good })
    const { findings } = await run({ profile: 'strict' })
    expect(findings.filter(({ rule }) => rule === 'MC002').map(({ message }) => message)).toEqual([
      'no section on out-of-scope use',
      'no section on factors',
      'no section on metrics',
      'no section on evaluation data',
    ])
  })

  test('that of the base counts, not that of the change', async () => {
    write({ 'MODEL_CARD.md': good, 'card.yaml': '{}' })
    const base = baseOf({ 'card.yaml': 'required: [date, version, nothing]' })
    const result = await run({ profile: 'card.yaml' }, { base: async () => base })
    expect(result.findings).toMatchObject([
      { rule: 'MC013', message: expect.stringMatching(/`nothing` is missing/) },
    ])
    expect(result.notes).toEqual(['The profile card.yaml is that of the base.'])
  })
})

/** A base that holds these files, and from which all of the head's own changed. */
function baseOf(files: Record<string, string>, changed: string[] = []): BaseRevision {
  const other = mkdtempSync(join(folder, 'base-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(other, path)), { recursive: true })
    writeFileSync(join(other, path), text)
  }
  return {
    ...workingTree(other),
    name: 'base',
    changes: async () => changed.map(path => ({ path, kind: 'modified' })),
  }
}

describe('a change', () => {
  const stale = async (head: string, before: string, changed: string[], settings: object = {}) => {
    write({ 'MODEL_CARD.md': head, 'params.yaml': 'rate: 1\n' })
    const base = baseOf({ 'MODEL_CARD.md': before, 'params.yaml': 'rate: 2\n' }, changed)
    return told((await run(settings, { base: async () => base })).findings)
  }

  test('of the model, its data or settings that leaves the card as it was makes it stale', async () => {
    expect(await stale(good, good, ['params.yaml'])).toEqual(['MC030'])
    expect(await stale(good, good, ['train.py'])).toEqual([])
    expect(await stale(good, good, ['params.yaml'], { watch: ['train.py'] })).toEqual([])
  })

  test('that keeps date and version of the card is told', async () => {
    expect(await stale(good.replace('wrong', 'mistaken'), good, ['params.yaml'])).toEqual(['MC031'])
    expect(await stale(good.replace('1.2.0', '1.3.0'), good, ['params.yaml'])).toEqual([])
  })

  test('of the data makes the digest in the card wrong', async () => {
    const sha256 = '88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589' // of `abcd`
    const card = `${good}\n| file | sha256 |\n|---|---|\n| \`data/train.csv\` | \`${sha256}\` |\n`
    write({ 'MODEL_CARD.md': card, 'data/train.csv': 'abcd' })
    expect((await run()).findings).toEqual([])
    write({ 'data/train.csv': 'abce' })
    const { findings } = await run()
    expect(findings).toMatchObject([{ rule: 'MC032', level: 'error', line: card.split('\n').length - 1 }])
    expect(findings[0]!.suggestion).toMatch(/^\| `data\/train\.csv` \| `[0-9a-f]{64}` \|$/)
    write({ 'data/train.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 4\n` })
    expect((await run()).findings).toEqual([])
  })

  test('of data under DVC is seen by its pointer', async () => {
    write({
      'MODEL_CARD.md': `${good}\nThe data is \`data/train.csv\` (md5 \`e2fc714c4727ee9395f324cd2e7f331f\`).\n`,
      'data/train.csv.dvc': 'outs:\n- md5: e2fc714c4727ee9395f324cd2e7f331f\n  path: train.csv\n',
    })
    expect((await run()).findings).toEqual([])
    write({ 'data/train.csv.dvc': 'outs:\n- md5: 00000000000000000000000000000000\n  path: train.csv\n' })
    expect((await run()).findings).toMatchObject([{ rule: 'MC032' }])
  })
})

describe('smaller things', () => {
  test.each([
    ['MC012', 'a license that nobody knows', `---\nlicense: mine\n---\n${good}`],
    ['MC012', '`other` without its name', `---\nlicense: other\n---\n${good}`],
    [
      'MC024',
      'a threshold that was not evaluated',
      good.replace('one quarter only', 'one decision threshold of 0.4'),
    ],
    ['MC031', 'a date ahead', good.replace('2024-03-01', '2999-01-01')],
    ['MC040', 'a link to a file that is not there', `${good}\nSee [the paper](paper.pdf).\n`],
    ['MC040', 'an anchor that is not there', `${good}\nSee [below](#nowhere).\n`],
    ['MC041', 'nobody to ask', good.replace('made by the churn team', 'for the churn team')],
    ['MC041', 'an address that takes no replies', `${good}\nContact: noreply@example.com\n`],
    ['MC043', 'an address of a person', `${good}\nAsk jane.doe@mail.net about Monday.\n`],
    ['MC044', 'nothing of the environment', good.replace('; the carbon footprint is small', '')],
  ])('%s: %s', async (rule, _, text) => {
    write({ 'MODEL_CARD.md': text, 'm.json': '{"threshold": 0.5}' })
    const { findings } = await run({ metrics: ['m.json'] })
    expect(findings.map(one => one.rule)).toEqual([rule])
    expect(findings[0]!.fix).not.toBe('')
  })

  test('a key is an error, and is not repeated', async () => {
    const key = `ghp_${'a1'.repeat(18)}`
    write({ 'MODEL_CARD.md': `${good}\ncurl -H "Authorization: ${key}"\n` })
    const result = await run()
    expect(result.findings).toMatchObject([{ rule: 'MC043', level: 'error' }])
    expect(JSON.stringify(result)).not.toContain(key)
  })

  test('links to files, folders and headings that are there are fine', async () => {
    write({
      'docs/card.md': `${good}\n[a](../data/) [b](fig.png) [c](#intended-use) [d](/docs/card.md#x) [e](https://example.org/none)\n`,
      'data/train.csv': 'a\n',
      'docs/fig.png': 'x',
    })
    expect((await run({ cards: ['docs/card.md'] })).findings).toEqual([])
  })

  test('links to other sites are followed only on request', async () => {
    const asked: string[] = []
    const server = createServer((request, answer) => {
      asked.push(`${request.method} ${request.url}`)
      answer.writeHead(request.url === '/gone' ? 404 : request.method === 'HEAD' ? 405 : 200).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      write({ 'MODEL_CARD.md': `${good}\n[a](${url}/there) [b](${url}/gone#x) [c](${url}/gone)\n` })
      expect((await run()).findings).toEqual([])
      expect(asked).toEqual([])
      const { findings } = await run({ 'external-links': true })
      expect(findings).toMatchObject([{ rule: 'MC040', message: `${url}/gone is gone (404)` }])
      expect(asked.sort()).toEqual(['GET /there', 'HEAD /gone', 'HEAD /there'])
    } finally {
      server.close()
    }
  })

  test('a rule is disabled with a reason, which is told; without one it is not', async () => {
    const disabled = (text: string) =>
      good.replace('## Limitations', `${text}\n## Limitations`).replace('TBDX', 'TBD')
    const todo = good.replace('It knows', 'TODO: it knows')
    write({ 'MODEL_CARD.md': todo })
    expect(told((await run()).findings)).toEqual(['MC004:21'])
    write({
      'MODEL_CARD.md': todo.replace(
        '## Limitations',
        '<!-- probity-disable MC004 the app is called TODO -->\n## Limitations',
      ),
    })
    const result = await run()
    expect(result.findings).toEqual([])
    expect(result.notes).toEqual(['MODEL_CARD.md:19 disables MC004: the app is called TODO'])
    write({ 'MODEL_CARD.md': disabled('<!-- probity-disable MC004 -->') })
    expect((await run()).findings).toMatchObject([
      { rule: 'MC000', message: 'MC004 is disabled without a reason' },
    ])
    write({ 'MODEL_CARD.md': disabled('<!-- probity-disable MC999 because -->') })
    expect((await run()).findings).toMatchObject([
      { rule: 'MC000', message: expect.stringMatching(/no rule MC999/) },
    ])
  })
})

describe('a directive that a change adds', () => {
  const lying = good.replace('0.874', '0.91')
  const silenced = (card: string) =>
    card.replace('On the test set', '<!-- probity-disable MC020 another data set -->\nOn the test set')
  const runFrom = async (before: string | undefined, card: string, path = 'MODEL_CARD.md') => {
    write({ 'MODEL_CARD.md': card, 'm.json': '{"accuracy": 0.874}' })
    const base = baseOf(before === undefined ? {} : { [path]: before })
    if (path !== 'MODEL_CARD.md')
      base.changes = async () => [{ path: 'MODEL_CARD.md', kind: 'renamed', from: path }]
    return run({ metrics: ['m.json'] }, { base: async () => base })
  }

  test('for its own card does not count, and is told', async () => {
    for (const before of [good, undefined]) {
      const { findings, notes } = await runFrom(before, silenced(lying))
      expect(told(findings)).toEqual(['MC020:18'])
      expect(notes).toEqual([
        'MODEL_CARD.md:17 would disable MC020 (another data set), and counts only once the base has it.',
      ])
    }
  })

  test('counts where the base has it in the same section, once, under any name of the card', async () => {
    expect((await runFrom(silenced(good), silenced(lying))).findings).toEqual([])
    expect((await runFrom(silenced(good), silenced(lying), 'card.md')).findings).toEqual([])
    const moved = silenced(good).replace(/(<!-- probity-disable.*\n)([\s\S]*## Limitations\n)/, '$2$1')
    expect(told((await runFrom(moved, silenced(lying))).findings)).toEqual(['MC020:18'])
    const twice = `${silenced(lying)}\n`.replace(
      '0.91',
      '0.91\n\n<!-- probity-disable MC020 another data set -->\naccuracy: 0.5',
    )
    expect(told((await runFrom(silenced(good), twice)).findings)).toEqual(['MC020:21'])
  })
})

test('a base whose card cannot be read does not stop the card that puts it right', async () => {
  write({ 'MODEL_CARD.md': good })
  const base = baseOf({ 'MODEL_CARD.md': 'x\0' })
  expect((await run({}, { base: async () => base })).verdict).toBe('pass')
})

test('a marker tells of one number of its line, and the others are compared', async () => {
  write({
    'MODEL_CARD.md': good.replace('0.874', '0.91, recall: 0.7 <!-- probity:metric=recall -->'),
    'm.json': '{"accuracy": 0.874, "recall": 0.7}',
  })
  expect(told((await run({ metrics: ['m.json'] })).findings)).toEqual(['MC020:17'])
})

/** What the fairness gate leaves: one gap beyond its limit, and two groups. */
function fairness(verdict: 'pass' | 'fail'): GateResult {
  const measurement = (metric: string, slice: Record<string, string>, value: number, n = 500) => ({
    metric,
    slice,
    value,
    interval: null,
    n,
    baseline: null,
  })
  return {
    schema: 'probity/result@1',
    gate: 'fairness-gate',
    id: 'fairness-gate',
    verdict,
    headline: '',
    confidence: 0.95,
    claims: [
      {
        id: 'gender/demographic_parity_difference/max',
        metric: 'demographic_parity_difference',
        title: 'selection rate gap',
        slice: { attribute: 'gender' },
        verdict,
        limit: { kind: 'max', value: 0.1 },
        judge: 'point',
        value: 0.2,
        interval: null,
        n: 1000,
        baseline: null,
        change: null,
        reason: '',
        groups: [],
        leftOut: [],
      },
    ],
    findings: [],
    measurements: [
      measurement('selection_rate', { gender: 'female' }, 0.4),
      measurement('selection_rate', { gender: 'male' }, 0.6),
      measurement('selection_rate', { gender: 'x | y <b>' }, 0.5, 20),
      measurement('selection_rate', { gender: 'few' }, 0.5, 4),
    ],
    exhibits: [],
    notes: [],
    subjects: [{ name: 'p.csv', role: 'predictions', digest: { sha256: 'a'.repeat(64) } }],
    coverage: { read: [], skipped: [] },
    settingsDigest: '0'.repeat(64),
    tool: { name: 'probity', version: '0' },
  }
}

describe('fairness', () => {
  const claims = (sentence: string) => good.replace('Who is missed', `${sentence} Who is missed`)
  const rules = async (text: string, results: GateResult[]) => {
    write({ 'MODEL_CARD.md': text })
    return (await run({}, { results })).findings.map(({ rule, level }) => `${rule} ${level}`)
  }

  test.each([
    'The model is fair.',
    'It is free of bias.',
    'The model has no bias.',
    'It treats all customers equally.',
    'Our model does not discriminate.',
  ])('"%s" without results by group is asked for evidence', async sentence => {
    expect(await rules(claims(sentence), [])).toEqual(['MC022 warning'])
  })

  test.each([
    'We do not claim the model is fair.',
    'No bias testing was done.',
    'It is not known whether the model is fair.',
    'Is the model fair? Nobody knows.',
    'A fair share of customers stays.',
    'Care must be taken to ensure that it does not discriminate.',
  ])('"%s" claims nothing', async sentence => {
    expect(await rules(claims(sentence), [])).toEqual([])
  })

  test('a claim that the fairness gate contradicts is an error', async () => {
    expect(await rules(claims('The model is fair.'), [fairness('fail')])).toContain('MC022 error')
  })

  test('what the gate limits and measures by must be in the card', async () => {
    expect(await rules(good, [fairness('pass')])).toEqual(['MC021 warning', 'MC042 warning'])
  })

  test('a group that was not measured is told', async () => {
    const table =
      '| gender | selection rate |\n|---|---|\n| female | 0.4 |\n| male | 0.6 |\n| diverse | 0.5 |\n'
    const gap = 'Demographic parity difference: 0.2'
    expect(await rules(`${good}\n${table}\n${gap}\n`, [fairness('pass')])).toEqual(['MC042 warning'])
  })
})

describe('writing', () => {
  const asked = async (option: string, results: GateResult[] = []) => {
    const left: Record<string, string> = {}
    const result = await run(
      {},
      {
        results,
        asked: new Map([[option, '']]),
        leave: (path, text) => {
          left[path] = text
        },
      },
    )
    return { result, left }
  }

  test('--init leaves a card of questions, which fails until they are answered', async () => {
    const { result, left } = await asked('init')
    expect(result.verdict).toBe('skipped')
    write(left)
    const { findings } = await run()
    expect(findings.filter(({ rule }) => rule === 'MC003' || rule === 'MC002').length).toBeGreaterThanOrEqual(
      6,
    )
    expect(findings.filter(({ rule }) => rule === 'MC004')).toEqual([])
    await expect(asked('init')).rejects.toThrow(/MODEL_CARD\.md is there already/)
  })

  test('--write fills the block from the results, hides small groups, and changes nothing else', async () => {
    const text = good.replace(
      'accuracy: 0.874',
      'accuracy: 0.874\n\n<!-- probity:generated -->\nold\n<!-- /probity:generated -->',
    )
    write({ 'MODEL_CARD.md': text })
    const { result, left } = await asked('write', [fairness('pass')])
    const written = left['MODEL_CARD.md']!
    const block = /<!-- probity:generated -->[\s\S]*<!-- \/probity:generated -->/
    expect(written.replace(block, '')).toBe(text.replace(block, ''))
    expect(written).toContain('| female | 500 | 0.400 |')
    expect(written).toContain('| x \\| y \\<b\\> | 20 | 0.500 |')
    expect(written).toContain('without 1 group of fewer than 10 rows')
    expect(written).not.toContain('few |')
    expect(written).toContain('| demographic_parity_difference | gender | 0.200 | max 0.100 |')
    expect(written).toContain(`| predictions | \`p.csv\` | \`${'a'.repeat(64)}\` |`)
    expect(result.findings).toEqual([])
    write(left)
    expect((await asked('write', [fairness('pass')])).left).toEqual(left)
  })

  test('--write gives a card its block where the results stand', async () => {
    write({ 'MODEL_CARD.md': good })
    const { left } = await asked('write', [fairness('pass')])
    expect(left['MODEL_CARD.md']).toMatch(
      /accuracy: 0\.874\n\n<!-- probity:generated -->[\s\S]*<!-- \/probity:generated -->\n\n## Limitations/,
    )
  })
})

test('a number of fewer than ten people is told to nobody, by a correction neither', async () => {
  write({
    'MODEL_CARD.md': `${good}\n| gender | selection rate |\n|---|---|\n| female | 0.4 |\n| few | 0.9 |\n`,
  })
  const result = await run({}, { results: [fairness('pass')] })
  expect(result.findings.filter(({ rule }) => rule === 'MC020')).toEqual([])
})

test('markers: a number is held against just what its marker names', async () => {
  const marked = (text: string) => good.replace('gets no offer at all', text)
  const rules = async (text: string, settings: object = {}) => {
    write({ 'MODEL_CARD.md': marked(text), 'm.json': '{"accuracy": 0.874}' })
    return (await run({ metrics: ['m.json'], ...settings }, { results: [fairness('pass')] })).findings
      .filter(({ rule }) => rule === 'MC020')
      .map(({ suggestion, message }) => suggestion ?? message)
  }
  expect(await rules('0.4 <!-- probity:metric=selection_rate slice="gender=female" --> of them')).toEqual([])
  expect(await rules('of 500: 0.5 <!-- probity:metric=selection_rate slice=gender=female -->')).toEqual([
    'Who is missed of 500: 0.400 <!-- probity:metric=selection_rate slice=gender=female -->.',
  ])
  expect(await rules('0.4 <!-- probity:metric=selection_rat -->')).toEqual([
    'the marker names selection_rat, which nobody measured; did you mean `selection_rate`?',
  ])
  expect(await rules('x\n\n```html\n0.1 <!-- probity:metric=accuracy -->\n```\n')).toEqual([])
  expect(await rules('none <!-- probity:metric=accuracy -->')).toEqual([
    'this marker stands on a line without a number',
  ])
  write({ 'MODEL_CARD.md': good.replace('0.874', '0.91'), 'm.json': '{"accuracy": 0.874}' })
  expect((await run({ metrics: ['m.json'], numbers: 'marked' })).verdict).toBe('pass')
})
