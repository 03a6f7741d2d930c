import { type CompiledValidator, isRecord, listText } from '@probity/core'
import { bestSection, type Card } from '../card.ts'
import { validate as validateCycloneDX } from '../generated/validate-cyclonedx.js'
import { validate as validateEvalResults } from '../generated/validate-eval-results.js'
import { validate as validateHuggingFace } from '../generated/validate-huggingface.js'
import { validate as validateToolkit1 } from '../generated/validate-toolkit1.js'
import { validate as validateToolkit2 } from '../generated/validate-toolkit2.js'
import { isKnownLicense, licenseIn } from '../license.ts'
import type { Structure } from '../structure.ts'
import type { Problem, Rule } from './rules.ts'

/** Front matter and structured cards: whether they can be read (MC010) and are what their format says (MC011, MC013). */
export function structureProblems(card: Card): Problem[] {
  const { structure, format } = card
  if (structure === undefined) return []
  const isFrontMatter = format === 'markdown'
  const rule: Rule = isFrontMatter ? 'MC010' : 'MC013'
  if (structure.problems.length > 0)
    return structure.problems.map(({ line, message, fix }) => ({
      rule,
      line,
      message: isFrontMatter ? `the front matter: ${message}` : message,
      fix,
    }))
  if (!isFrontMatter) return formatProblems(card, structure)
  const { value, entries } = structure
  if (!isRecord(value))
    return value === null
      ? []
      : [
          {
            rule,
            line: 1,
            message: 'the front matter is no list of keys',
            fix: 'write it as `key: value` lines',
          },
        ]
  const empty = entries.filter(({ path, scalar }) => typeof path.at(-1) === 'number' && scalar === null)
  return [
    ...empty.map(
      ({ path, line }): Problem => ({
        rule,
        line,
        message: `\`${path[0]}\` has an empty item`,
        fix: 'name it, or take the dash away',
      }),
    ),
    ...schemaProblems(structure, value, validateHuggingFace, path =>
      path[0] === 'model-index' ? 'MC011' : 'MC010',
    ).filter(({ line, rule: own }) => own !== rule || !empty.some(item => item.line === line)),
    ...sourceProblems(structure),
  ]
}

/** A result that names its source needs the address (hub-docs, modelcard.md). */
function sourceProblems({ entries }: Structure): Problem[] {
  return entries
    .filter(({ path }) => path[0] === 'model-index' && path.at(-1) === 'source')
    .filter(({ path }) => !entries.some(other => other.path.join('.') === [...path, 'url'].join('.')))
    .filter(({ scalar }) => scalar !== undefined)
    .map(({ line }) => ({
      rule: 'MC011' as const,
      line,
      message: '`source` has no `url`',
      fix: 'add `url` below `source`',
    }))
}

/** `.eval_results/*.yaml` beside a card of Hugging Face (MC011). */
export function evalResultProblems(structure: Structure): Problem[] {
  const [problem] = structure.problems
  if (problem !== undefined) return [{ rule: 'MC011', ...problem }]
  return schemaProblems(structure, structure.value, validateEvalResults, () => 'MC011')
}

function formatProblems({ format }: Card, structure: Structure): Problem[] {
  const value = structure.value as Record<string, unknown>
  if (format === 'model-card-toolkit') {
    const version = value.schema_version
    const details = value.model_details as Record<string, unknown> | null
    // A version that we do not know is somebody's extension.
    if (version !== undefined && version !== '0.0.1' && version !== '0.0.2') return []
    const isFirst = version === '0.0.1' || typeof details?.license === 'string'
    return schemaProblems(structure, value, isFirst ? validateToolkit1 : validateToolkit2, () => 'MC013')
  }
  if (format !== 'cyclonedx') return []
  const components = Array.isArray(value.components) ? value.components : []
  const inner = [
    ['modelCard'],
    ['metadata', 'component', 'modelCard'],
    ...components.map((_, i) => ['components', i, 'modelCard']),
  ]
  const cards = inner.flatMap(path => {
    const found = path.reduce<unknown>(
      (node, key) => (node as Record<string | number, unknown> | undefined)?.[key],
      value,
    )
    return found === undefined ? [] : [{ path, found }]
  })
  if (cards.length === 0)
    return [
      {
        rule: 'MC013',
        line: 1,
        message: 'this bill of materials holds no `modelCard`',
        fix: 'add `modelCard` to the component of type `machine-learning-model`',
      },
    ]
  return cards.flatMap(({ path, found }) =>
    schemaProblems(structure, found, validateCycloneDX, () => 'MC013', path),
  )
}

function schemaProblems(
  structure: Structure,
  value: unknown,
  validate: CompiledValidator,
  ruleOf: (path: string[]) => Rule,
  root: readonly (string | number)[] = [],
): Problem[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ keyword, instancePath, params, message }) => {
    const path = instancePath.split('/').slice(1)
    const full = [...root, ...path].join('.')
    const line = structure.entries.find(entry => entry.path.join('.') === full)?.line
    const rule = ruleOf(path)
    const where = full === '' ? 'the card' : `\`${full}\``
    if (keyword === 'required')
      return {
        rule,
        line,
        message: `${where} has no \`${params.missingProperty}\``,
        fix: `add \`${params.missingProperty}\``,
      }
    if (keyword === 'additionalProperties')
      return {
        rule,
        line,
        message: `${where} has no place for \`${params.additionalProperty}\``,
        fix: `take \`${params.additionalProperty}\` away, or put it under \`properties\``,
      }
    if (keyword === 'type')
      return {
        rule,
        line,
        message: `${where} should be ${expected(params.type)}`,
        fix: `write ${where} as ${expected(params.type)}`,
      }
    if (keyword === 'enum') {
      const allowed = listText((params.allowedValues as string[]).map(one => `\`${one}\``))
      return { rule, line, message: `${where} is none of ${allowed}`, fix: 'use one of these' }
    }
    return { rule, line, message: `${where} ${message}`, fix: `correct ${where}` }
  })
}

const names: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  number: 'a number',
  boolean: 'true or false',
}
const expected = (type: unknown) =>
  [type]
    .flat()
    .map(one => names[String(one)] ?? String(one))
    .join(' or ')

/** Whether the license is there, known, and that of the repository (MC012). */
export function licenseProblems(
  card: Card,
  licenseFile: { path: string; text: string } | undefined,
): Problem[] {
  const metadata = (card.structure?.value ?? {}) as Record<string, unknown>
  const entry = card.structure?.entries.find(({ path }) => path[0] === 'license')
  const given = [metadata.license].flat().filter(one => typeof one === 'string')
  const section = bestSection(card, 'license')
  const problem = (message: string, fix: string, line?: number): Problem => ({
    rule: 'MC012',
    ...(line === undefined ? {} : { line }),
    message,
    fix,
  })
  if (given.length === 0 && section === undefined && !/\blicen[sc]e/i.test(card.prose.join('\n')))
    return [
      problem('the card names no license', 'add a section "License", or `license:` to the front matter'),
    ]
  if (card.format === 'markdown') {
    for (const id of given) {
      if (!isKnownLicense(id))
        return [
          problem(
            'the license in the front matter is none that Hugging Face or SPDX knows',
            'use its identifier, such as `apache-2.0`, or `other` with `license_name` and `license_link`',
            entry?.line,
          ),
        ]
      const missing =
        id === 'other' ? ['license_name', 'license_link'].filter(key => metadata[key] === undefined) : []
      if (missing.length > 0)
        return [
          problem(
            `\`license: other\` needs ${listText(missing.map(key => `\`${key}\``))}`,
            'add what is missing to the front matter',
            entry?.line,
          ),
        ]
    }
  }
  const stated =
    given[0] ??
    (section === undefined
      ? undefined
      : licenseIn(card.prose.slice(section.line - 1, section.end).join('\n')))
  const stored = licenseFile && licenseIn(licenseFile.text)
  const own = stated && (licenseIn(stated) ?? stated.toLowerCase())
  if (own !== undefined && stored !== undefined && own !== stored && isKnownLicense(own))
    return [
      problem(
        `the card says ${own}, and ${licenseFile!.path} is ${stored}`,
        'if the model has another license than the code, say so in the section; else make them agree',
        entry?.line ?? section?.line,
      ),
    ]
  return []
}
