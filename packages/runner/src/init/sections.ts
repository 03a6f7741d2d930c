import { ProbityError, type Revision } from '@probity/core'
import { readText } from '@probity/revisions'
import { readTableHeader } from '@probity/tables'
import { lookAtColumns } from './columns.ts'
import { mayHoldPredictions, type Roles, rolesOf } from './roles.ts'

/** A section of a policy that is proposed. */
export interface Proposal {
  gate: string
  /** Where a policy has several of one gate. */
  name?: string
  settings: Record<string, unknown>
  /** What was found, in words. */
  why: string
}

export interface Proposed {
  proposals: Proposal[]
  /** What somebody has to look at. */
  unsure: string[]
}

/** Work is bounded: tables that are opened, sections of one gate, bytes of a file that has no header of its own. */
const mostTables = 200
const mostSections = 5
const mostBytes = 64 << 20

const isTable = (path: string) =>
  /\.(csv|tsv|jsonl|ndjson|parquet)$|\.(csv|tsv|jsonl|ndjson)\.(gz|zst)$/i.test(path)
const depth = (path: string) => path.split('/').length
const shallowFirst = (paths: readonly string[]) => paths.toSorted((a, b) => depth(a) - depth(b))

/** The sections that the files of a repository call for. */
export async function propose(head: Revision, paths: readonly string[]): Promise<Proposed> {
  const { proposals, unsure } = await ofPredictions(head, paths)
  const manifests = paths.filter(isManifest)
  const usesLfs = (await textOf(head, '.gitattributes')).includes('filter=lfs')
  if (manifests.length > 0 || usesLfs) {
    const what = [...shallowFirst(manifests).slice(0, 3), ...(usesLfs ? ['.gitattributes (Git LFS)'] : [])]
    proposals.push({
      gate: 'dataset-check',
      settings: {},
      why: `data is pinned by ${what.join(', ')}${manifests.length > 3 ? ' and more' : ''}`,
    })
    unsure.push(
      'dataset-check asks the remote storage for the data of a change: give the job its credentials, or say `remote: skip`',
    )
  }
  const cards = await cardsOf(head, paths)
  if (cards.length > 0)
    proposals.push({ gate: 'model-card', settings: { cards }, why: `model card: ${cards.join(', ')}` })
  proposals.push(ofPersonalData(paths))
  return { proposals, unsure }
}

/** The manifests that the dataset check knows by their names, the common ones. */
const isManifest = (path: string) =>
  !/(^|\/)\.dvc\//.test(path) &&
  /[^/]\.dvc$|(^|\/)(dvc\.lock|probity\.lock|(md5|sha256|sha512)sums?(\.txt)?|datapackage\.(json|ya?ml)|croissant\.json)$/i.test(
    path,
  )

async function cardsOf(head: Revision, paths: readonly string[]): Promise<string[]> {
  const cards = paths.filter(path => /(^|\/)model[-_]?card\.(md|json|ya?ml)$/i.test(path))
  if (cards.length > 0) return shallowFirst(cards).slice(0, mostSections)
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(await textOf(head, 'README.md'))?.[1] ?? ''
  return /^(library_name|pipeline_tag|model-index|base_model):/m.test(matter) ? ['README.md'] : []
}

/** Where tables and notebooks lie, by the folder at the top; everywhere in a repository without such. */
function ofPersonalData(paths: readonly string[]): Proposal {
  const files = paths.filter(path => isTable(path) || path.endsWith('.ipynb'))
  const globs = new Set(
    files.map(path => (path.includes('/') ? `${path.split('/')[0]}/**` : `*.${path.split('.').at(-1)}`)),
  )
  const isNamed =
    globs.size > 0 && globs.size <= 10 && ![...globs].some(glob => /[[\]{}()!+@?]/.test(glob.slice(0, -2)))
  return {
    gate: 'pii-scan',
    settings: isNamed ? { paths: [...globs] } : {},
    why: isNamed ? 'tables and notebooks lie there' : 'every file that a change touches',
  }
}

interface Found {
  path: string
  header: string
  roles: Roles
}

async function ofPredictions(head: Revision, paths: readonly string[]): Promise<Proposed> {
  const unsure: string[] = []
  const tables = byPromise(paths.filter(isTable))
  if (tables.length > mostTables)
    unsure.push(`looked into ${mostTables} of ${tables.length} tables, those named like predictions first`)
  const found: Found[] = []
  for (const path of tables.slice(0, mostTables)) {
    try {
      const one = await lookInto(head, path)
      if (one !== undefined) found.push(one)
    } catch (error) {
      if (!(error instanceof ProbityError)) throw error
      // Of a table that is none of predictions nobody has to hear.
      if (/pred|score/i.test(path)) unsure.push(`${error.message}: not looked into`)
    }
  }
  const chosen = found.filter(one => {
    const alike = found.filter(({ header }) => header === one.header)
    const first = alike[0]!
    if (depth(one.path) === Math.min(...alike.map(({ path }) => depth(path)))) return true
    unsure.push(
      `${one.path} has the columns of ${first.path} and is left out: add a section where it is another model's`,
    )
    return false
  })
  if (chosen.length > mostSections)
    unsure.push(`${chosen.length} files hold predictions: the first ${mostSections} are taken`)
  const taken = chosen.slice(0, mostSections)
  for (const { path, roles } of taken) unsure.push(...roles.unsure.map(what => `${path}: ${what}`))
  return {
    proposals: [...named(taken, 'accuracy-gate', accuracy), ...named(taken, 'fairness-gate', fairness)],
    unsure,
  }
}

/** The names that speak of predictions first, then what lies near the root. */
function byPromise(paths: readonly string[]): string[] {
  const rank = (path: string) =>
    /pred|score/i.test(path) ? 0 : /eval|result|output|test|valid/i.test(path) ? 1 : 2
  return shallowFirst(paths).toSorted((a, b) => rank(a) - rank(b))
}

async function lookInto(head: Revision, path: string): Promise<Found | undefined> {
  const size = (await head.size(path)) ?? 0
  // Of JSON Lines the header is known at its end only.
  if (size === 0 || (/\.(jsonl|ndjson)/i.test(path) && size > mostBytes)) return undefined
  const { names, nested = [] } = await readTableHeader(await head.open(path), path)
  if (names.length > 200 || !mayHoldPredictions(names)) return undefined
  const plain = names.filter(name => !nested.includes(name))
  const roles = rolesOf(await lookAtColumns(head, path, plain))
  return roles === undefined ? undefined : { path, header: names.join('\0'), roles }
}

/** A section for each file that calls for one; with a name where there are several. */
function named(
  found: readonly Found[],
  gate: string,
  of: (found: Found) => Omit<Proposal, 'gate'> | undefined,
): Proposal[] {
  const all = found.flatMap(one => {
    const proposal = of(one)
    return proposal === undefined ? [] : [{ gate, ...proposal }]
  })
  if (all.length < 2) return all
  return all.map(one => ({ ...one, name: `${gate} ${String(one.settings.predictions)}` }))
}

function accuracy({ path, roles }: Found): Omit<Proposal, 'gate'> {
  const { label, prediction, score, id, task, positiveLabel } = roles
  const limits = {
    ...(task === 'regression'
      ? { r2: { 'max-decrease': 0.02 } }
      : prediction === undefined
        ? {}
        : { accuracy: { 'max-decrease': 0.01 } }),
    ...(score === undefined ? {} : { roc_auc: { 'max-decrease': 0.01 } }),
  }
  return {
    settings: given({
      predictions: path,
      task,
      label,
      prediction,
      score,
      'positive-label': positiveLabel,
      id,
      limits,
    }),
    why: `${path}: outcome \`${label}\`, ${prediction === undefined ? `score \`${score}\`` : `prediction \`${prediction}\``}`,
  }
}

function fairness({ path, roles }: Found): Omit<Proposal, 'gate'> | undefined {
  const { label, prediction, score, id, task, positiveLabel, sensitive } = roles
  if (prediction === undefined || task !== 'binary' || sensitive.length === 0) return undefined
  const limits = {
    demographic_parity_difference: { 'max-increase': 0.02 },
    true_positive_rate_difference: { 'max-increase': 0.02 },
  }
  // A gap may show between groups of two columns and in neither of them; of more columns they are too many.
  const groups = sensitive.length === 2 ? [...sensitive, sensitive.join(' & ')] : sensitive
  return {
    settings: given({
      predictions: path,
      label,
      prediction,
      score,
      'positive-label': positiveLabel,
      id,
      sensitive: groups,
      limits,
    }),
    why: `${path}: groups of people by ${sensitive.map(name => `\`${name}\``).join(', ')}`,
  }
}

const given = (settings: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))

async function textOf(head: Revision, path: string): Promise<string> {
  try {
    return (await head.size(path)) === undefined ? '' : await readText(head, path)
  } catch (error) {
    if (error instanceof ProbityError) return ''
    throw error
  }
}
