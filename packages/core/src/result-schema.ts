/** The published shape of a `GateResult`: what arrives in a comment or an artifact is held against it. */
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const numberOrNull = { type: ['number', 'null'] }
const interval = {
  anyOf: [{ type: 'null' }, { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }],
}
const slice = { type: 'object', additionalProperties: { type: ['string', 'null'] } }
const verdict = { enum: ['pass', 'fail', 'inconclusive', 'not-computable', 'skipped'] }

/** An object with just these keys, all needed but the ones named optional. */
function shape(properties: Record<string, unknown>, optional: string[] = []) {
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    required: Object.keys(properties).filter(key => !optional.includes(key)),
  }
}

const list = (items: unknown) => ({ type: 'array', items })
const estimate = shape({ value: numberOrNull, interval, n: { type: 'number', minimum: 0 } })
const waived = shape({
  owner: text,
  reason: text,
  expires: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
})

export const resultSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/result@1',
  title: 'GateResult',
  ...shape({
    schema: { const: 'probity/result@1' },
    gate: text,
    id: text,
    verdict,
    headline: text,
    confidence: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    claims: list(
      shape(
        {
          id: text,
          metric: text,
          title: text,
          slice,
          verdict,
          limit: shape({
            kind: { enum: ['min', 'max', 'max-increase', 'max-decrease'] },
            value: { type: 'number' },
          }),
          judge: { enum: ['point', 'interval'] },
          value: numberOrNull,
          interval,
          n: { type: 'number', minimum: 0 },
          baseline: numberOrNull,
          change: {
            anyOf: [
              { type: 'null' },
              shape({ value: { type: 'number' }, interval, confidence: { type: 'number' }, method: text }),
            ],
          },
          waived,
          fact: { enum: ['improved', 'unchanged', 'no baseline'] },
          reason: text,
          remedy: text,
          groups: list(
            shape(
              {
                slice,
                value: numberOrNull,
                n: { type: 'number', minimum: 0 },
                count: numberOrNull,
                baseline: numberOrNull,
              },
              ['baseline'],
            ),
          ),
          leftOut: list(shape({ slice, n: { type: 'number', minimum: 0 }, reason: text })),
        },
        ['remedy', 'fact', 'waived'],
      ),
    ),
    findings: list(
      shape(
        {
          rule: text,
          level: { enum: ['error', 'warning', 'note'] },
          path: text,
          line: { type: 'integer', minimum: 1 },
          column: { type: 'integer', minimum: 1 },
          message: text,
          fix: text,
          suggestion: text,
          fingerprint: text,
          waived,
        },
        ['line', 'column', 'suggestion', 'fingerprint', 'waived'],
      ),
    ),
    measurements: list(
      shape(
        {
          metric: text,
          slice,
          value: numberOrNull,
          interval,
          n: { type: 'number', minimum: 0 },
          baseline: numberOrNull,
          reason: text,
        },
        ['reason'],
      ),
    ),
    exhibits: list(
      shape(
        {
          title: text,
          columns: list(shape({ title: text, kind: { enum: ['text', 'count', 'estimate'] } })),
          rows: list(list({ anyOf: [{ type: ['string', 'number', 'null'] }, estimate] })),
          chart: shape({ column: count, min: { type: 'number' }, max: { type: 'number' } }),
          note: text,
        },
        ['chart', 'note'],
      ),
    ),
    notes: list(text),
    subjects: list(
      shape({
        name: text,
        role: { enum: ['predictions', 'baseline', 'dataset', 'model', 'card', 'image', 'metrics'] },
        digest: shape({ sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
      }),
    ),
    coverage: shape({
      read: list(shape({ path: text, bytes: count, rows: count })),
      skipped: list(shape({ path: text, reason: text })),
    }),
    settingsDigest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    tool: shape({ name: text, version: text }),
  }),
} as const
