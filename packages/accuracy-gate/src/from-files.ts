import {
  type Claim,
  ConfigError,
  type Context,
  describeLimit,
  didYouMean,
  distinctTexts,
  judgePoint,
  limitKinds,
  plural,
  sentence,
  unequalTexts,
} from '@probity/core'
import type { AccuracyGateSettings } from './generated/settings.ts'
import {
  type BaseMetrics,
  listMetricFiles,
  type MetricFiles,
  readBaseMetrics,
  readMetricFiles,
} from './metric-files.ts'
import type { Report } from './report.ts'

/** What a reader must know of every number here. */
const withoutRows =
  'The files hold no rows: numbers are compared as they stand, without intervals, and what is chance cannot be told from what is not. Keep the predictions, and name them with `predictions`, to have that.'

/** Holds the limits against files of metrics, where predictions are not kept. */
export async function fromFiles(
  settings: AccuracyGateSettings & { metrics: string[] },
  context: Context,
): Promise<Report> {
  const paths = await listMetricFiles(context.head, settings.metrics)
  if (paths.length === 0)
    throw new ConfigError(`\`metrics\`: no file matches ${settings.metrics.join(', ')}`, {
      remedy:
        'without `predictions`, `metrics` names files; to choose metrics of predictions, name these with `predictions`',
    })
  const head = await readMetricFiles(context.head, paths)
  const base = await readBaseMetrics(settings.baseline, settings.metrics, context)
  const before = base.kind === 'read' ? base.metrics : new Map<string, number>()
  const claims = claimsOf(settings, head, base)
  const shown = [...head.metrics].slice(0, mostShown)
  return {
    claims,
    findings: [],
    measurements: [...head.metrics].map(([metric, value]) => ({
      metric,
      slice: {},
      value,
      interval: null,
      n: 0,
      baseline: before.get(metric) ?? null,
    })),
    exhibits: [
      {
        title: 'Metrics',
        columns: [
          { title: 'metric', kind: 'text' },
          { title: 'base', kind: 'text' },
          { title: 'here', kind: 'text' },
        ],
        rows: shown.map(([name, value]) => {
          const old = before.get(name)
          const [base, here] =
            old === undefined ? ['–', unequalTexts(value, value)[1]] : unequalTexts(old, value)
          return [name, base, here]
        }),
        ...(head.metrics.size > mostShown ? { note: `And ${head.metrics.size - mostShown} more.` } : {}),
      },
    ],
    notes: [withoutRows, ...(base.kind === 'read' ? [`Compared with ${base.label}.`] : [])],
    subjects: [
      ...head.files.map(({ path, sha256 }) => ({ name: path, role: 'metrics' as const, digest: { sha256 } })),
      ...(base.kind === 'read'
        ? base.files.map(({ path, sha256 }) => ({
            name: path,
            role: 'baseline' as const,
            digest: { sha256 },
          }))
        : []),
    ],
    read: head.files.map(({ path, bytes }) => ({ path, bytes, rows: 0 })),
    measured: plural(head.metrics.size, 'metric'),
  }
}

const mostShown = 30

function claimsOf(settings: AccuracyGateSettings, head: MetricFiles, base: BaseMetrics): Claim[] {
  return Object.entries(settings.limits ?? {}).flatMap(([name, limits]) => {
    const value = head.metrics.get(name)
    const isInBase = base.kind === 'read' && base.metrics.has(name)
    if (value === undefined && !isInBase)
      throw new ConfigError(
        `\`limits\`: the files have no metric \`${name}\`${didYouMean(name, head.metrics.keys())}`,
      )
    return limitKinds.flatMap(kind => {
      const limit = limits[kind]
      return limit === undefined ? [] : [claim(name, { kind, value: limit }, value, base)]
    })
  })
}

function claim(name: string, limit: Claim['limit'], value: number | undefined, base: BaseMetrics): Claim {
  const about = {
    id: `${name}/${limit.kind}`,
    metric: name,
    title: name,
    slice: {},
    limit,
    judge: 'point' as const,
    value: value ?? null,
    interval: null,
    n: 0,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
  if (value === undefined)
    return {
      ...about,
      verdict: 'not-computable',
      reason: 'The base has this metric, and the files here have not.',
      remedy: 'a file of metrics that has it, or no limit on it',
    }
  const bound = distinctTexts(limit.value, limit.value)[1]
  const goal = describeLimit(limit, () => bound)
  if (limit.kind === 'min' || limit.kind === 'max') {
    const verdict = judgePoint(value, limit)
    const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
    const reason = `${distinctTexts(value, limit.value)[0]} is ${side} the limit of ${bound}.`
    return { ...about, verdict, reason, ...(verdict === 'fail' ? { remedy: goal } : {}) }
  }
  if (base.kind === 'unreadable')
    return {
      ...about,
      verdict: 'not-computable',
      reason: sentence(`The base cannot be compared with: ${base.reason}`),
      remedy: base.remedy ?? 'metrics in the base that can be read, or `baseline: none`',
    }
  const baseline = base.kind === 'read' ? base.metrics.get(name) : undefined
  if (baseline === undefined) {
    const reason = base.kind === 'read' ? `${base.label} has no such metric` : base.reason
    return { ...about, verdict: 'skipped', fact: 'no baseline', reason: sentence(`No baseline: ${reason}`) }
  }
  const change = value - baseline
  const isIncrease = limit.kind === 'max-increase'
  const worsening = isIncrease ? change : -change
  // 0.9 - 0.87 comes out above 0.03.
  const verdict = worsening - limit.value > 1e-12 ? 'fail' : 'pass'
  const told = `It went from ${unequalTexts(baseline, value).join(' to ')}`
  const [size] = distinctTexts(Math.abs(change), limit.value)
  const reason =
    change === 0
      ? 'The same as in the base.'
      : verdict === 'fail'
        ? `${told}: it ${isIncrease ? 'grew' : 'fell'} by ${size}, more than ${bound}.`
        : `${told}, within the limit.`
  return {
    ...about,
    verdict,
    baseline,
    change: { value: change, interval: null, confidence: 0.9, method: 'difference of two numbers' },
    ...(change === 0 ? { fact: 'unchanged' as const } : {}),
    reason,
    ...(verdict === 'fail' ? { remedy: goal } : {}),
  }
}
