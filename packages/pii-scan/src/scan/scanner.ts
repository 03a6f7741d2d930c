import type { Coverage, Revision } from '@probity/core'
import { lineDigest, valueDigest } from '../compare/fingerprint.ts'
import { type Group, groupsOf, isLined, most, TextHits, takesComments } from '../compare/group.ts'
import { customRecognizers } from '../custom.ts'
import type { ColumnRule, Recognizer } from '../engine/recognizer.ts'
import type { PiiScanSettings } from '../generated/settings.ts'
import { recognizers as builtIn, columnRules } from '../recognizers/index.ts'
import { type Form, scanContents, type Unread } from './contents.ts'
import type { Hit, ScanOptions } from './hit.ts'
import type { ContentKind } from './kind.ts'
import { Sketch } from './prints.ts'

/** What a scan is asked for. Plain data, which a thread is told. */
export interface Request {
  /** Recognizers of the settings. */
  custom: PiiScanSettings['recognizers']
  /**
   * What of text is compared, and the key of its digests: its values with those of a base, besides the lines around
   * them with those of accepted findings, or nothing. Then the first values alone have a digest, by which a finding
   * is known.
   */
  compare: { key: string | undefined; of: 'nothing' | 'values' | 'lines' }
  /** Every place is wanted, not only what they come to. */
  wantsPlaces: boolean
}

/** What is looked for. */
export interface Search extends Request {
  recognizers: readonly Recognizer[]
  columnRules: readonly ColumnRule[]
  signal: AbortSignal
}

/** A file, or those within an archive. Plain data, which a thread can hand over. */
export interface Scan {
  groups: Group[]
  /** `columns` of a table. */
  read: (Coverage['read'][number] & { columns?: string[] })[]
  unread: Unread[]
  /** Every place that is no specimen, where they are wanted. */
  places: {
    path: string
    hit: Hit
    /** Whose bytes its places are: of the file as it is stored, of its text, or of a value of a column. */
    of: 'file' | 'text' | 'value'
    hasLines: boolean
  }[]
}

/** Text that accepts what stands on its line. */
const marker = 'probity: allow'

/** Throws a `ConfigError` for a recognizer of the settings that cannot be used. */
export function searchFor(request: Request, signal: AbortSignal): Search {
  const own = customRecognizers(request.custom ?? {}, [...builtIn, ...columnRules])
  return { ...request, recognizers: own.length === 0 ? builtIn : [...own, ...builtIn], columnRules, signal }
}

/** Scans one file of a revision; `path` is its path in the head. */
export async function scanOne(
  revision: Revision,
  from: string,
  path: string,
  { recognizers, columnRules, compare, wantsPlaces, signal }: Search,
): Promise<Scan> {
  const texts = new Map<string, TextHits>()
  const left = { ...most }
  const places: Scan['places'] = []
  const size = async () => (await revision.size(from)) ?? 0
  const open = () => revision.open(from, 'stored')
  const { scanned, unread } = await scanContents({ path, size, open }, { options, signal })
  return {
    groups: scanned.flatMap(one => groupsOf(one, texts.get(one.path))),
    read: scanned.map(({ path, scan: { bytes, rows = 0, columns } }) =>
      columns === undefined ? { path, bytes, rows } : { path, bytes, rows, columns },
    ),
    unread,
    places,
  }

  function options(path: string, kind: ContentKind, form: Form): ScanOptions {
    const common = {
      recognizers,
      columnRules,
      ...(compare.of !== 'nothing' && { prints: () => new Sketch() }),
    }
    const of = kind === 'parquet' ? 'value' : form === 'stored' ? 'file' : 'text'
    const hasLines = isLined(kind, form)
    const keep = (hit: Hit) => {
      if (wantsPlaces && !hit.isSynthetic) places.push({ path, hit, of, hasLines })
    }
    const all = { ...common, ...(wantsPlaces && { onHit: keep }) }
    // Columns are compared as a whole: one by one their values matter only to who asks for every place.
    if (kind === 'csv' || kind === 'tsv' || kind === 'parquet') return all
    const text = new TextHits(path, compare.of, left)
    texts.set(path, text)
    const taken: ScanOptions = {
      ...all,
      digest: (entity, compact) => (text.keeps(entity) ? valueDigest(compare.key, entity, compact) : ''),
      ...(compare.of === 'lines' && { lineDigest }),
    }
    if (kind === 'json' || kind === 'jsonl') return { ...taken, onText: hit => text.take(hit) }
    return {
      ...taken,
      ...(takesComments(kind) && { marker }),
      onHit(hit) {
        text.take(hit)
        keep(hit)
      },
    }
  }
}
