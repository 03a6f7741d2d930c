import { createHash } from 'node:crypto'
import { type BaseRevision, type GateResult, listText, type Revision } from '@probity/core'
import { readBytes } from '@probity/revisions'
import type { Card } from '../card.ts'
import { facts } from '../profile.ts'
import { parseStructure } from '../structure.ts'
import type { Problem } from './rules.ts'

/** A digest that a card states for a file. */
export interface StatedDigest {
  line: number
  path: string
  digest: string
}

const pathText = /[\w./-]{0,200}[\w-]\.[a-z][a-z0-9]{1,11}(?:\.(?:gz|zst|dvc))?\b/gi
const digestText = /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-z])/gi

/** Digests that stand on the same line as the path of a file. */
export function statedDigests(card: Card): StatedDigest[] {
  return card.prose.flatMap((line, i) => {
    const digests = [...line.matchAll(digestText)]
    if (digests.length === 0) return []
    const paths = [...line.matchAll(pathText)]
    return digests.flatMap(({ 0: digest, index }) => {
      const before = paths.filter(path => path.index < index).at(-1) ?? paths[0]
      return before === undefined
        ? []
        : [{ line: i + 1, path: before[0].replace(/^\.?\//, ''), digest: digest.toLowerCase() }]
    })
  })
}

/** A stated digest that is not that of the file (MC032): of the bytes, of its DVC file, or as the dataset check found it. */
export async function digestProblems(
  card: Card,
  head: Revision,
  results: readonly GateResult[],
): Promise<{ problems: Problem[]; current: Set<string> }> {
  const problems: Problem[] = []
  const current = new Set<string>()
  for (const { line, path, digest } of statedDigests(card)) {
    const known = await knownDigests(path, digest.length, head, results)
    if (known.length === 0) continue
    if (known.includes(digest)) {
      current.add(path)
      continue
    }
    problems.push({
      rule: 'MC032',
      line,
      message: `the digest that the card states for ${path} is not that of the file`,
      fix: `if the results are of this ${path}, write ${known[0]}; else evaluate again`,
      suggestion: card.lines[line - 1]!.replace(new RegExp(digest, 'i'), known[0]!),
    })
  }
  return { problems, current }
}

async function knownDigests(
  path: string,
  length: number,
  head: Revision,
  results: readonly GateResult[],
): Promise<string[]> {
  const found = results
    .flatMap(({ subjects }) => subjects)
    .filter(({ name }) => name === path && length === 64)
    .map(({ digest }) => digest.sha256)
  if (found.length > 0) return found
  if (length === 32) {
    const pointer = path.endsWith('.dvc') ? path : `${path}.dvc`
    if ((await head.size(pointer)) !== undefined) {
      const text = new TextDecoder().decode(await readBytes(head, pointer))
      const md5 = parseStructure(text).entries.find(entry => entry.path.join('.') === 'outs.0.md5')
      if (md5 !== undefined) return [String(md5.scalar)]
    }
  }
  if ((await head.size(path)) === undefined) return []
  const pointer = length === 64 ? await lfsDigest(head, path) : undefined
  return [pointer ?? (await hashOf(head, path, length === 64 ? 'sha256' : 'md5'))]
}

/** The digest in a Git LFS pointer. */
async function lfsDigest(head: Revision, path: string): Promise<string | undefined> {
  if ((await head.size(path))! > 1024) return undefined
  const text = new TextDecoder().decode(await readBytes(head, path))
  return /^version https:\/\/(?:git-lfs|hawser)\b[\s\S]*\boid sha256:([0-9a-f]{64})\b/.exec(text)?.[1]
}

/** A piece at a time: it may be the data that the model was trained on. */
async function hashOf(head: Revision, path: string, algorithm: string): Promise<string> {
  const source = await head.open(path, 'stored')
  const hash = createHash(algorithm)
  const buffer = new Uint8Array(1 << 20)
  try {
    for (;;) {
      const count = await source.read(buffer, 0)
      if (count === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, count))
    }
  } finally {
    source.close()
  }
}

/** What a model is made of, unless the settings say otherwise. */
export const watched = [
  'params.yaml',
  'dvc.lock',
  '**/*.dvc',
  'models/**',
  'data/**',
  '**/*.{pkl,joblib,onnx,safetensors,pt,h5,ubj}',
]

/**
 * A card that this change left as it was, though the model, its data or its settings changed (MC030); and one
 * that was changed but still has the date or version of before (MC031). A file whose digest the card states
 * rightly is told already.
 */
export async function staleProblems(
  card: Card,
  current: ReadonlySet<string>,
  head: Revision,
  base: BaseRevision,
  watch: readonly string[],
  before: Card | undefined,
): Promise<Problem[]> {
  const changes = await base.changes()
  const watchedPaths = new Set([...(await head.list(watch)), ...(await base.list(watch))])
  const changed = changes
    .map(({ path }) => path)
    .filter(path => watchedPaths.has(path) && path !== card.path && !current.has(path))
  if (changed.length === 0 || before === undefined) return []
  const files = listText(changed, 3)
  if (before.text === card.text)
    return [
      {
        rule: 'MC030',
        message: `this change touches ${files} and leaves the card as it was`,
        fix: 'bring the card up to date: results, data, version and date; `probity model-card --write` fills what the gates know',
      },
    ]
  const [was, is] = [facts(before), facts(card)]
  const same = (['date', 'version'] as const).filter(key => was[key] !== undefined && was[key] === is[key])
  if (
    same.length === 0 ||
    (was.version !== undefined && was.version !== is.version) ||
    (was.date !== undefined && was.date !== is.date)
  )
    return []
  return [
    {
      rule: 'MC031',
      message: `this change touches ${files}, and the card keeps its ${listText(same)}`,
      fix: `give the model a new ${same[0]}`,
    },
  ]
}

/** A date that lies ahead (MC031). */
export function dateProblems(card: Card, today: Date): Problem[] {
  const { date } = facts(card)
  const time = date === undefined ? Number.NaN : Date.parse(date)
  // A day for the time zones.
  if (!(time > today.getTime() + 86_400_000)) return []
  const line = card.prose.findIndex(text => text.includes(date!))
  return [
    {
      rule: 'MC031',
      ...(line < 0 ? {} : { line: line + 1 }),
      message: `the date of the card, ${date}, lies in the future`,
      fix: 'correct it',
    },
  ]
}
