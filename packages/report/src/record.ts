import { html, markdown, markdownCode, type Statement } from '@probity/core'

/** A statement with what became of each link of its chain. */
export interface Walked {
  statement?: Statement
  path: string
  links: readonly { name: string; holds: boolean | null; why: string }[]
}

/** Clauses that a gate supplies evidence for. Information: no verdict about compliance follows from it. */
const clauses: Readonly<Record<string, string>> = {
  'pii-scan': 'GDPR Art. 5(1)(c), 5(1)(f), 25, 32; EU AI Act Art. 10(5)',
  'dataset-check': 'EU AI Act Art. 10(2)(b), Annex IV 2(d); GDPR Art. 5(2), 30',
  'fairness-gate': 'EU AI Act Art. 10(2)(f) and (g), Annex IV 2(g) and 3; NIST AI RMF MEASURE 2.11',
  'accuracy-gate': 'EU AI Act Art. 15(1) and (3); NIST AI RMF MEASURE 2.3, 2.5',
  'model-card': 'EU AI Act Art. 11, 13, Annex IV; NIST AI RMF MEASURE 2.8, GOVERN 1.4',
  policy: 'EU AI Act Art. 17, 18; SOC 2 CC8.1',
}

/** One page about each statement for a human reader: what was decided, on what, by which limits, and whether it holds. */
export function renderRecord(walked: readonly Walked[], format: 'markdown' | 'html'): string {
  const page = walked.flatMap(one => sections(one))
  return format === 'html' ? asHtml(page) : asMarkdown(page)
}

type Block = { title: string } | { text: string } | { head: string[]; rows: string[][] }

function sections({ statement, path, links }: Walked): Block[] {
  const isWhole = links.every(({ holds }) => holds !== false)
  const chain: Block[] = [
    { title: `${isWhole ? 'The chain holds' : 'The chain is broken'}: ${path}` },
    {
      head: ['link', 'holds', 'why'],
      rows: links.map(({ name, holds, why }) => [
        name,
        holds === null ? 'not checked' : holds ? 'yes' : 'no',
        why,
      ]),
    },
  ]
  if (statement === undefined) return chain
  const { predicate } = statement
  const { evaluatedAt, notAfter, claims, gates, inputs, harness, event } = predicate.probity_v1
  const waived = claims.filter(claim => claim.waived !== undefined)
  return [
    ...chain,
    {
      text: `Result ${predicate.result}, found on ${evaluatedAt.slice(0, 10)}, good until ${notAfter.slice(0, 10)}, by ${harness.name} ${harness.version}${event === undefined ? '' : `, for commit ${event.head}`}.`,
    },
    { title: 'What was looked at' },
    {
      head: ['role', 'name', 'sha256'],
      rows: inputs.map(({ role, name, digest }) => [role, name, digest.sha256]),
    },
    { title: 'What was decided' },
    {
      head: ['claim', 'verdict', 'observed', 'interval', 'limit', 'rows'],
      rows: claims.map(({ id, verdict, observed, interval, of, comparator, threshold, sampleSize }) => [
        id,
        verdict,
        short(observed),
        interval === null ? '–' : `${short(interval.lower)} to ${short(interval.upper)} (${interval.level})`,
        `${of === 'value' ? '' : `${of} `}${comparator} ${threshold}`,
        String(sampleSize),
      ]),
    },
    ...(waived.length === 0
      ? []
      : [
          { title: 'What was accepted' },
          {
            head: ['claim', 'by', 'reason', 'until'],
            rows: waived.map(({ id, waived }) => [id, waived!.by, waived!.reason, waived!.expires]),
          },
        ]),
    { title: 'What it may be evidence for' },
    {
      head: ['gate', 'verdict', 'clauses (information, no finding of compliance)'],
      rows: gates.map(({ gate, verdict }) => [gate, verdict, clauses[gate] ?? '–']),
    },
  ]
}

/** The statement has all digits; a reader needs some. */
function short(decimal: string | null): string {
  return decimal === null ? '–' : decimal.replace(/(\.\d{4})\d+$/, '$1')
}

function asMarkdown(blocks: readonly Block[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = blocks.map(block => {
    if ('title' in block) return `## ${markdown(block.title)}`
    if ('text' in block) return markdown(block.text)
    const body = block.rows.map(cells =>
      row(cells.map((cell, i) => (i === 0 ? markdownCode(cell) : markdown(cell)))),
    )
    return [row(block.head.map(markdown)), row(block.head.map(() => '---')), ...body].join('\n')
  })
  return `# Record of an audit\n\n${lines.join('\n\n')}\n`
}

function asHtml(blocks: readonly Block[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map(cell => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`
  const body = blocks.map(block => {
    if ('title' in block) return `<h2>${html(block.title)}</h2>`
    if ('text' in block) return `<p>${html(block.text)}</p>`
    return `<table>${row(block.head, 'th')}${block.rows.map(cells => row(cells, 'td')).join('\n')}</table>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Record of an audit</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #d1d9e0;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f6f8fa;white-space:nowrap}</style></head><body>
<h1>Record of an audit</h1>
${body.join('\n')}
</body></html>
`
}
