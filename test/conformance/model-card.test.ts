import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Finding, type GateResult, validateResult } from '../../packages/core/src/index.ts'
import { gate } from '../../packages/model-card/src/gate.ts'
import { readCard } from '../../packages/model-card/src/read-card.ts'
import { topicFinder } from '../../packages/model-card/src/topics.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'

const golden = join(import.meta.dirname, '../../../shared/golden/cards')

/** What the index calls otherwise. */
const renamed: Record<string, string> = { quantitative: 'evaluation_results', env_impact: 'environmental' }

/**
 * Where we find (`+`) or miss (`-`) a section that the index does not have or has, and why ours is right. The
 * index was made with regular expressions over headings.
 */
const differences: Record<string, Record<string, string>> = {
  '0x0000dead+whales': { '-explainability': 'there is a section on architecture, none on explanations' },
  '0xdewy+promptscan': { '-explainability': 'as above' },
  '3DTopia': { '-how_to_use': '"Usage Considerations" says what to consider, not how' },
  ADG2134: {
    '+training_procedure': '**Preprocessing:** in bold',
    '+monitoring': '**Monitoring:** in bold, drift and retraining',
  },
  AZabalawi: { '+training_procedure': '"Preprocessing" and "Class imbalance" are of the training' },
  Adamson: { '+evaluation_data': '"Performance (held-out test set, n=7,240)" names the data' },
  AllanBa: {
    '+contact': '**Developer:** names one',
    '+training_data': '"Data Lineage" tells source and volume',
  },
  CrillyPienaah: { '+model_details': 'model_name, model_type', '-limitations': 'risk_tier is none' },
  Kartik: { '+training_data': '"Training & Validation Data"' },
  Plachtaa: {
    '+ethical': '"Broader Implications" is in the table of aliases',
    '-explainability': 'architecture again',
  },
  RadhaP: { '+model_details': '"Model" names it', '-evaluation_data': 'there is none' },
  climate: {
    '+recommendations': 'mitigation_strategy',
    '-how_to_use': 'no key tells how',
    '-environmental': 'no key tells of it: the environment meant is of the data',
    '-explainability': 'model_architecture',
  },
  'minimal-viable': { '-explainability': 'model_architecture' },
  blenderbot_90M: { '+model_details': 'type and developer stand right below the title' },
  bb3: {
    '+model_details': 'type, developer and date stand right below the title',
    '+ethical': '"Safety & Bias Evaluation", "Gender Bias"',
  },
  seeker: { '+model_details': 'type and developer stand right below the title' },
  dinov2: { '+ethical': '"Bias, Risks, and Limitations" is the ethical part of the template' },
  dinov3: { '+ethical': 'as above', '-explainability': '"Model Architecture and Objective"' },
  jzhoubu: {
    '-evaluation_results': '"Evaluation Data" is about data; the results stand under "Model Details"',
  },
  llama2: {
    '+license': '**License** in bold',
    '+out_of_scope': '**Out-of-scope Uses** in bold',
    '+environmental': '**Carbon Footprint** in bold',
  },
  llama3_1: {
    '+out_of_scope': '**Out-of-scope** in bold',
    '+environmental': '**Training Energy Use** in bold',
    '-monitoring': 'no heading or label is about it',
    '-explainability': '**Model Architecture:**',
  },
  llama3_2: {
    '-how_to_use': 'no heading or label is about it',
    '-monitoring': 'as above',
    '-explainability': '**Model Architecture:**',
  },
  models__llama3__: {
    '+license': '**License** in bold',
    '+out_of_scope': '**Out-of-scope** in bold',
    '-monitoring': 'no heading or label is about it',
  },
  'meta-llama+llama3__': {
    '+contact': '**Model developers** in bold',
    '+license': '**License** in bold',
    '+out_of_scope': '**Out-of-scope** in bold',
    '-monitoring': 'no heading or label is about it',
  },
  nikhilcrypto0: { '+metrics': 'cv_metrics' },
  'following-instructions': { '+intended_use': '"Model Use"' },
  glide: { '-evaluation_data': '"Datasets" is about the data of training' },
  'guided-diffusion': { '-evaluation_data': 'as above' },
  'shap-e': { '+intended_use': '"Evaluated Use"', '-explainability': 'no heading is about it' },
}

const files = existsSync(golden) ? readdirSync(golden).filter(name => name !== 'INDEX.csv') : []

function cardOf(file: string) {
  const bytes = readFileSync(join(golden, file))
  return readCard({ path: file, bytes, text: bytes.toString() }, topicFinder())
}

function index(): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(join(golden, 'INDEX.csv'), 'utf8').trim().split(/\r?\n/)
  return rows.map(row => Object.fromEntries(row.split(',').map((cell, i) => [head.split(',')[i], cell])))
}

describe.skipIf(files.length === 0)(
  'fifty cards of public repositories (golden data absent: skipped)',
  () => {
    const results = new Map<string, GateResult>()
    beforeAll(async () => {
      for (const file of files) results.set(file, await run(file))
    })

    const findings = (part: string, ...rules: string[]): Finding[] => {
      const [file] = files.filter(name => name.includes(part))
      return results.get(file!)!.findings.filter(({ rule }) => rules.includes(rule))
    }
    const lines = (part: string, rule: string) => findings(part, rule).map(({ line }) => line)

    test('each is read, and its result is a valid one', () => {
      expect(files).toHaveLength(50)
      for (const [file, result] of results) expect(validateResult(result), file).toBe(true)
    })

    test('sections are those of the index, but for the differences listed', () => {
      const rows = index()
      const all = [...new Set(rows.flatMap(row => row.sections!.split(' ')))].filter(id => id !== '')
      let same = 0
      const found: Record<string, string[]> = {}
      for (const { file, sections } of rows) {
        const theirs = new Set(sections!.split(' ').map(id => renamed[id] ?? id))
        const ours = new Set<string>(
          cardOf(file!).sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
        )
        for (const id of all.map(one => renamed[one] ?? one)) {
          if (ours.has(id) === theirs.has(id)) same++
          else found[file!] = [...(found[file!] ?? []), `${ours.has(id) ? '+' : '-'}${id}`]
        }
      }
      expect(same / (rows.length * all.length)).toBeGreaterThanOrEqual(0.95)
      const listed = Object.entries(differences).map(([part, why]) => {
        const [file] = files.filter(name => name.includes(part))
        return [file, Object.keys(why).sort()]
      })
      expect(Object.fromEntries(Object.entries(found).map(([file, why]) => [file, why.sort()]))).toEqual(
        Object.fromEntries(listed),
      )
    })

    test('placeholders are found where they are, and nowhere else', () => {
      expect(lines('Digital-Umuganda', 'MC004')).toEqual([59])
      expect(lines('RadhaP2024', 'MC004')).toEqual([29])
      expect(lines('1ayham1', 'MC005')).toEqual([3])
      expect(lines('AahanSingh', 'MC005')).toEqual([3])
      const all = [...results.values()].flatMap(result => result.findings)
      expect(all.filter(({ rule }) => rule === 'MC004' || rule === 'MC005')).toHaveLength(4)
    })

    test('sections without a word are found where they are; a heading in code is none', () => {
      expect(lines('Digital-Umuganda', 'MC003')).toEqual([58])
      expect(lines('whales', 'MC003')).toEqual([33])
      for (const part of [
        'promptscan',
        'detoxify',
        'bb3',
        'blenderbot',
        'seeker',
        'dinov2',
        'meta-llama+llama3__',
      ])
        expect(lines(part, 'MC003'), part).toEqual([])
      expect(findings('wmt', 'MC003')).toMatchObject([{ message: '20 keys without a value: answer' }])
    })

    /** Read by eye, card beside findings: every one of these is true, and no other was missed that the rules ask for. */
    test.each([
      ['0xdewy', ['MC044']],
      ['1Siddharth17', ['MC002 training data', 'MC012', 'MC041', 'MC044']],
      ['1ayham1', ['MC005:3', 'MC012', 'MC041', 'MC044']],
      [
        '3DTopia',
        [
          'MC002 evaluation results',
          'MC002 intended use',
          'MC002 limitations',
          'MC002 training data',
          'MC040:46',
          'MC041',
          'MC044',
        ],
      ],
      ['ADG2134', ['MC044']],
      ['AZabalawi', ['MC012', 'MC044']],
      ['AahanSingh', ['MC005:3', 'MC012', 'MC023:37', 'MC044']],
      ['Adamson', ['MC012', 'MC023:25', 'MC041', 'MC044']],
      ['AllanBa', ['MC012', 'MC023:36', 'MC044']],
      [
        'Digital-Umuganda',
        ['MC002 ethical considerations', 'MC003:58', 'MC004:59', 'MC040:5', 'MC040:5', 'MC044'],
      ],
      ['Kartik', ['MC002 ethical considerations', 'MC002 limitations', 'MC012', 'MC041', 'MC044']],
      [
        'Plachtaa',
        [
          'MC002 evaluation results',
          'MC002 intended use',
          'MC002 limitations',
          'MC002 training data',
          'MC012',
          'MC044',
        ],
      ],
      [
        'RadhaP',
        ['MC002 ethical considerations', 'MC002 evaluation results', 'MC004:29', 'MC012', 'MC041', 'MC044'],
      ],
      [
        'Windsor',
        [
          'MC002:1',
          'MC002 evaluation results',
          'MC002:12',
          'MC002:26',
          'MC002:32',
          'MC002:5',
          'MC012',
          'MC023:22',
          'MC044',
        ],
      ],
      ['amharic', ['MC044']],
      ['dinov2', ['MC044']],
      ['models__llama2', ['MC044']],
      ['CLIP', ['MC012', 'MC044']],
      ['DALL-E', ['MC002 ethical considerations', 'MC012', 'MC040:12', 'MC040:12', 'MC044']],
      [
        'OPT',
        [
          'MC002 ethical considerations',
          'MC002 evaluation results',
          'MC002 intended use',
          'MC002 limitations',
          'MC002 model details',
          'MC002 training data',
          'MC012',
          'MC041',
          'MC044',
        ],
      ],
    ])('%s: the findings are the ones that were reviewed', (part, expected) => {
      const [file] = files.filter(name => name.includes(part))
      const told = results.get(file!)!.findings.map(({ rule, line, message }) => {
        const section = /^no section on (.*)$/.exec(message)?.[1]
        return `${rule}${line === undefined ? '' : `:${line}`}${section === undefined ? '' : ` ${section}`}`
      })
      expect(told.sort()).toEqual(expected.toSorted())
    })

    /**
     * The numbers that the authors' own metrics files hold. AZabalawi's card also tells of an earlier run, whose
     * number is asked about and does not block.
     */
    test.each([
      ['ADG2134', { accuracy: 0.79205, f1: 0.79329, roc_auc: 0.87194 }, 3],
      [
        'AZabalawi',
        {
          accuracy: 0.999383,
          precision: 0.88462,
          recall: 0.72632,
          f1: 0.79769,
          roc_auc: 0.95667,
          pr_auc: 0.78541,
        },
        6,
      ],
      [
        'Adamson',
        {
          logistic_regression: { accuracy: 0.6461, f1: 0.3449, roc_auc: 0.7021 },
          random_forest: { accuracy: 0.6812 },
          xgboost: { accuracy: 0.7839 },
        },
        5,
      ],
    ])(
      '%s: its numbers agree with its metrics, and one that is changed does not',
      async (part, metrics, count) => {
        const [file] = files.filter(name => name.includes(part))
        const result = await run(file!, metrics)
        expect(result.headline).toContain(`${count} numbers agree`)
        expect(result.findings.filter(({ rule, level }) => rule === 'MC020' && level === 'error')).toEqual([])
        const wrong = await run(
          file!,
          JSON.parse(JSON.stringify(metrics).replace(/("accuracy":0\.)\d/, '$15')),
        )
        expect(
          wrong.findings.filter(({ rule, level }) => rule === 'MC020' && level === 'error'),
        ).toHaveLength(1)
      },
    )
  },
)

async function run(file: string, metrics?: object): Promise<GateResult> {
  const head = workingTree(golden)
  const text = new TextEncoder().encode(JSON.stringify(metrics))
  // The metrics are not among the golden files.
  const withMetrics = {
    ...head,
    list: async (patterns: readonly string[]) =>
      patterns[0] === 'metrics.json' ? ['metrics.json'] : head.list(patterns),
    size: async (path: string) => (path === 'metrics.json' ? text.length : head.size(path)),
    open: async (path: string, as?: 'data' | 'stored') =>
      path === 'metrics.json'
        ? {
            read(into: Uint8Array, at: number) {
              into.set(text.subarray(at), at)
              return text.length - at
            },
            close() {},
          }
        : head.open(path, as),
  }
  const settings = {
    cards: [file],
    profile: 'default',
    numbers: 'all',
    'external-links': false,
    ...(metrics && { metrics: ['metrics.json'] }),
  }
  const signal = new AbortController().signal
  const log = { info() {}, warning() {}, debug() {} }
  return gate.run(settings as never, { id: 'model-card', head: withMetrics, results: [], log, signal })
}
