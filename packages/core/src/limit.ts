import { ConfigError } from './errors.ts'
import type { Verdict } from './verdict.ts'

/** The kinds of limit. `min` and `max` hold the value itself, the other two its change against the base. */
export const limitKinds = ['min', 'max', 'max-increase', 'max-decrease'] as const
export type LimitKind = (typeof limitKinds)[number]

/** The limits of one metric as the user writes them: `{max: 0.2, max-increase: 0.02}`. */
export type MetricLimits = Partial<Record<LimitKind, number>>

/** The `limits` input: a metric's name, and what it may be. */
export type Limits = Record<string, MetricLimits>

/** The setting of a gate. */
export const limitsSchema = {
  type: 'object',
  description:
    'What may not be exceeded: metric, then `min` or `max` for the value, `max-increase` or `max-decrease` for its change against the base. Without it the gate reports and judges nothing.',
  additionalProperties: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: {
      min: { type: 'number' },
      max: { type: 'number' },
      'max-increase': { type: 'number', minimum: 0 },
      'max-decrease': { type: 'number', minimum: 0 },
    },
  },
} as const

/** The setting that says what a limit on a value is held against. */
export const judgeSchema = {
  enum: ['interval', 'point'],
  default: 'interval',
  description:
    '`interval`: a limit on a value fails when the data show that it is exceeded, passes when they show that it is kept, and else is undecided. `point`: the measured value alone decides.',
} as const

/** One limit of one claim. */
export interface Limit {
  kind: LimitKind
  value: number
}

/**
 * Holds a value against an absolute limit by its point: the classical threshold, inclusive on both sides.
 *
 * A value that is not a number is `not-computable`, never a pass: every comparison with NaN is false.
 */
export function judgePoint(value: number | null, limit: Limit): Verdict {
  if (value === null || Number.isNaN(value)) return 'not-computable'
  switch (limit.kind) {
    case 'min':
      return value >= limit.value ? 'pass' : 'fail'
    case 'max':
      return value <= limit.value ? 'pass' : 'fail'
    default:
      throw new ConfigError(
        `limit \`${limit.kind}\` compares with the base and cannot be judged by the value alone`,
      )
  }
}

/** `0.2` as `at most 0.2`, for a sentence. */
export function describeLimit(limit: Limit, format: (value: number) => string): string {
  switch (limit.kind) {
    case 'min':
      return `at least ${format(limit.value)}`
    case 'max':
      return `at most ${format(limit.value)}`
    case 'max-increase':
      return `at most +${format(limit.value)} against the base`
    case 'max-decrease':
      return `at most −${format(limit.value)} against the base`
  }
}
