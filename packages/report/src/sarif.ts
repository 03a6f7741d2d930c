import { cut, type Finding, type GateResult, sha256, version, visible } from '@probity/core'
import { posted } from './posted.ts'
import type { Report } from './report.ts'
import { sortFindings } from './result-text.ts'
import { compare } from './standing.ts'

/** "only the top 5,000 results will be included", says GitHub of a run. */
const mostResults = 5000
/** GitHub cuts the text of an alert. */
const mostText = 1000

/**
 * The findings as SARIF 2.1.0 (OASIS 2020) for code scanning: one run, the worst results first, none without a file.
 * It holds no snippet of a file: a finding may be that there is personal data in it. Alerts are told apart by our own
 * `probity/v1`; `primaryLocationLineHash` is left to GitHub, which computes it from the line.
 *
 * Byte for byte the same for the same report.
 */
export function renderSarif(report: Report): string {
  const all = posted(report).results.flatMap(result =>
    result.findings.filter(({ path }) => path !== '').map(finding => ({ result, finding })),
  )
  const chosen = sortFindings(all.map(({ finding }) => finding)).slice(0, mostResults)
  const gates = new Map(all.map(({ result, finding }) => [finding, result]))
  const rules = rulesOf(chosen, gates)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = chosen.map(finding => {
    const result = gates.get(finding)!
    const ruleId = ruleOf(result, finding)
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId)!,
      level: finding.level,
      message: { text: text(`${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`) },
      locations: [{ physicalLocation: locationOf(finding) }],
      partialFingerprints: { 'probity/v1': fingerprintOf(result, finding) },
    }
  })
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Probity', semanticVersion: version, rules } },
        automationDetails: { id: 'probity/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}

const ruleOf = ({ gate }: GateResult, { rule }: Finding) => `${gate}/${visible(rule)}`

/** Each rule once, by name. GitHub asks for all three texts; what helps against one finding helps against all. */
function rulesOf(findings: readonly Finding[], gates: ReadonlyMap<Finding, GateResult>) {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    const id = ruleOf(gates.get(finding)!, finding)
    if (!first.has(id)) first.set(id, finding)
  }
  return [...first]
    .map(([id, finding]) => ({
      id,
      shortDescription: { text: text(id) },
      fullDescription: { text: text(id) },
      help: { text: text(finding.fix === '' ? id : finding.fix) },
      properties: { tags: [gates.get(finding)!.gate] },
    }))
    .sort((a, b) => compare(a.id, b.id))
}

function locationOf({ path, line, column }: Finding) {
  return {
    artifactLocation: {
      uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
      uriBaseId: '%SRCROOT%',
    },
    // GitHub shows no alert without a line.
    region: {
      startLine: line ?? 1,
      ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    },
  }
}

/** Of a finding that has none: its words without their numbers, which change from day to day. */
function fingerprintOf({ gate, id }: GateResult, { fingerprint, rule, path, message }: Finding): string {
  if (fingerprint !== undefined) return `${gate} ${id} ${fingerprint}`
  const words = [gate, id, rule, path, message.replace(/[\d.,]+/g, '#')].join('\0')
  return sha256(words).slice(0, 32)
}

/** Plain text: brackets would be read as a link within the log (SARIF 2.1.0, section 3.11.6). */
const text = (words: string) => cut(visible(words), mostText).replace(/[\\[\]]/g, '\\$&')
