import { isAttribute, type Slice, sliceText } from '@probity/core'
import type { Evidence, EvidenceSet } from './evidence.ts'
import { isAll, wordsOf } from './evidence.ts'
import { isShare } from './metric-name.ts'
import type { Printed } from './printed.ts'
import { type Series, type Stated, type Statements, speaksOfOther } from './stated.ts'
import { plainTitle } from './topics.ts'

/** What became of one number of the card. */
export interface Check {
  stated: Stated
  /** `unsure`: it is none of the numbers measured, and nothing tells which of them it should be. */
  outcome: 'agrees' | 'differs' | 'unsure'
  /** What it agrees with or should be; where unsure, all that it could be. */
  against: Evidence[]
}

/**
 * Whether a printed number is a measured one, rounded to as many digits: off by at most half a unit of its last
 * digit, or a whole one where it says "about". A share may be printed in per cent.
 *
 * @example isRounded({ value: 0.87, decimals: 2, ... }, 0.874, 'accuracy') // true
 */
export function isRounded(printed: Printed, measured: number, metric: string): boolean {
  const isScaled =
    printed.isPercent || (isShare(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const scale = isScaled ? 100 : 1
  // `1` for an accuracy is 1.000, and not everything from one half on.
  const decimals = isShare(metric) && !isScaled && printed.decimals === 0 ? 3 : printed.decimals
  const unit = 10 ** -decimals / scale
  const slack = (printed.isAbout ? 1 : 0.5) * unit
  return Math.abs(printed.value / scale - measured) <= slack * (1 + 1e-9) + 1e-12
}

/** A measured number in the way in which the card prints this one: in per cent or not, with as many digits or more. */
export function printLike(printed: Printed, measured: number, metric: string): string {
  const isScaled =
    printed.isPercent || (isShare(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const least = isScaled ? 1 : isShare(metric) || Math.abs(measured) < 100 ? 3 : 0
  const text = (isScaled ? measured * 100 : measured).toFixed(Math.max(printed.decimals, least))
  return printed.text.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text
}

/**
 * Holds the numbers of a card against what was measured. A number whose metric nobody measured is left alone,
 * and so is one that says it is of something else: a target, a baseline, training data, another model's row.
 */
export function compare({ pairs, tables }: Statements, { numbers }: EvidenceSet): Check[] {
  const known: Known = {
    byMetric: Map.groupBy(numbers, ({ metric }) => metric),
    words: new Set(numbers.flatMap(number => number.words)),
    groups: numbers.map(({ slice }) => slice).filter(slice => !isAll(slice) && !isAttribute(slice)),
  }
  const checks = tables.flatMap(({ series }) => compareTable(series, numbers, known))
  for (const stated of pairs)
    if (!namesOtherModel(stated.words, known))
      checks.push(...compareOne(stated, stated.words, stated.label, known))
  const agreed = new Set(
    checks.filter(({ outcome }) => outcome === 'agrees').map(({ stated }) => stated.metric),
  )
  // Prose beside the right number may tell of an earlier run: it is asked about, and does not block.
  return checks.map(check => {
    const isAside = check.outcome === 'differs' && check.stated.isInProse && agreed.has(check.stated.metric)
    return isAside ? { ...check, outcome: 'unsure' } : check
  })
}

/** What was measured, by metric, and the words that tell one model of a metrics file from another. */
interface Known {
  byMetric: Map<string, Evidence[]>
  words: Set<string>
  groups: Slice[]
}

/**
 * One number. `words` tell which of several measured ones it is, and an unknown one beside the metric's name
 * leaves doubt (`top-5 accuracy`). `text` is the label that the words are of.
 */
function compareOne(stated: Stated, words: readonly string[], text: string, known: Known): Check[] {
  const { candidates, unknown } = narrow(
    known.byMetric.get(stated.metric) ?? [],
    words,
    text,
    stated.beside,
    known,
  )
  const own = candidates.flatMap(candidate => candidate.words)
  if (candidates.length === 0 || speaksOfOther(words, own)) return []
  const same = candidates.filter(({ value }) => isRounded(stated, value, stated.metric))
  if (same.length > 0) return [{ stated, outcome: 'agrees', against: same.slice(0, 1) }]
  if (candidates.every(({ isLoose }) => isLoose)) return []
  const values = new Set(candidates.map(({ value }) => value))
  const kinds = new Set(candidates.map(one => JSON.stringify([one.slice, one.words])))
  const isSure = Math.min(values.size, kinds.size) === 1 && !unknown
  return [
    { stated, outcome: isSure ? 'differs' : 'unsure', against: isSure ? candidates.slice(0, 1) : candidates },
  ]
}

/** The measured numbers that words can mean: those of the group named, else of all rows and the words' model. */
function narrow(
  all: readonly Evidence[],
  words: readonly string[],
  text: string,
  beside: readonly string[],
  known: Known,
): { candidates: Evidence[]; unknown: boolean } {
  const label = words.join(' ')
  const ofGroup = all.filter(({ slice }) => !isAll(slice) && names(label, slice))
  if (ofGroup.length > 0) {
    const candidates = mostSpecific(ofGroup)
    const isNarrower = candidates.every(({ slice }) => namesMore(text, label, slice, known.groups))
    return { candidates: isNarrower ? [] : candidates, unknown: false }
  }
  const overall = all.filter(({ slice }) => isAll(slice))
  const whole = (overall.length > 0 ? overall : all.filter(({ slice }) => 'attribute' in slice))
    // `train: {accuracy: 1}` is meant only where the card says so.
    .filter(({ words: own }) => !speaksOfOther(own, words))
  const shared = (one: Evidence) => one.words.filter(word => words.includes(word)).length
  const most = Math.max(...whole.map(shared), 0)
  // The card names a model that the metrics file knows, and of which it does not have this metric.
  if (most === 0 && words.some(word => known.words.has(word))) return { candidates: [], unknown: false }
  const alike = whole.filter(one => shared(one) === most)
  const least = Math.min(...alike.map(one => one.words.length))
  const candidates = alike.filter(one => one.words.length === least)
  const own = new Set(candidates.flatMap(candidate => candidate.words))
  return { candidates, unknown: beside.some(word => !own.has(word) && !/^\d+$/.test(word)) }
}

/** Whether a label names the group: `female & 60+`, `gender = female`, `female, 60+`. */
function names(label: string, slice: Slice): boolean {
  const padded = ` ${plainGroup(label)} `
  if (isAttribute(slice)) return padded.includes(` ${plainGroup(slice.attribute!)} `)
  return Object.entries(slice).every(([column, value]) => {
    const isSaid = padded.includes(` ${plainGroup(value ?? 'missing') || 'empty'} `)
    // `1` says nothing unless the column is named too.
    return isSaid && (!/^\d+$/.test(value ?? '') || padded.includes(` ${plainGroup(column)} `))
  })
}

/** A name of a group as it is compared: women are female, and men male. */
const plainGroup = (text: string) =>
  plainTitle(text)
    .replace(/\b(women|woman|females)\b/g, 'female')
    .replace(/\b(men|man|males)\b/g, 'male')

/**
 * Whether a label names more than the group: a value of another column too (`female 30-59`), or another part
 * (`female & urban`). Its people are then an intersection, and the number of the whole group says nothing of them.
 */
function namesMore(text: string, label: string, slice: Slice, groups: readonly Slice[]): boolean {
  const isOther = (other: Slice) =>
    Object.entries(other).some(
      ([column, value]) => !(column in slice) && names(`${text} ${label}`, { [column]: value }),
    )
  if (!isAttribute(slice) && groups.some(isOther)) return true
  const own = Object.entries(slice)
    .flat()
    .map(part => plainGroup(part ?? 'missing'))
  return text.split(/\s(?:&|and|×|x|\/)\s|[,|·]/).some(part => {
    const plain = plainGroup(part)
    const isOwn = own.some(name => ` ${plain} `.includes(` ${name} `) || ` ${name} `.includes(` ${plain} `))
    return plain !== '' && !isOwn && !isWhole.test(plain) && wordsOf(part).length > 0
  })
}

/** `female & 60+` names `female` too, and `gender & age_band` both: the slice of most words is meant. */
function mostSpecific(found: readonly Evidence[]): Evidence[] {
  const words = ({ slice }: Evidence) => plainTitle(Object.values(slice).join(' ')).split(' ').length
  const most = Math.max(...found.map(words))
  return found.filter(one => words(one) === most)
}

/** Kinds of models that people compare theirs with. */
const modelWords = new Set(
  `logistic regression forest forests tree trees xgboost lightgbm catboost gbm boosting svm svc bayes knn mlp perceptron
  lstm gru cnn rnn transformer bert roberta distilbert gpt resnet ridge lasso linear ensemble stacking`.split(
    /\s+/,
  ),
)

function namesOtherModel(words: readonly string[], known: Known): boolean {
  return words.some(word => modelWords.has(word) && !known.words.has(word))
}

/** Columns that count what the numbers rest on. */
const isCount = /^(n|rows|samples|size|count|examples|instances|support)$/i

/** All rows: so is the part of the data that is for testing. */
const isWhole =
  /^(all|overall|total|all rows|everybody|(test|testing|held[- ]?out|hold[- ]?out|evaluation)( (set|split|data|rows))?)?$/i

/** Words by which a table tells which of its models is the one at hand. */
const chosen =
  /\b(deployed|champion|selected|shipped|final|ours|our model|this model|production|current|proposed|candidate)\b/i

/**
 * A table. A row (or column) of a group is held against that group, one that a metrics file knows by name
 * against it. Of several others one is the model at hand: the one that says so, else the one with the most
 * numbers that agree; the rest are other models.
 */
function compareTable(all: readonly Series[], numbers: readonly Evidence[], measured: Known): Check[] {
  const labelled = all
    .filter(({ numbers: stated, label }) => stated.length > 0 && !isCount.test(label))
    .map(series => ({ ...series, words: wordsOf(series.label) }))
    .filter(
      ({ words }) =>
        !speaksOfOther(
          words,
          numbers.flatMap(number => number.words),
        ),
    )
  const check = ({ numbers: stated, label, words }: (typeof labelled)[number]) =>
    stated.flatMap(one =>
      compareOne(one, [...words, ...one.words, ...plainTitle(label).split(' ')], label, measured),
    )
  const isKnown = ({ label, words }: (typeof labelled)[number]) =>
    numbers.some(
      ({ slice, words: own }) =>
        (!isAll(slice) && names(label, slice)) || own.some(word => words.includes(word)),
    )
  const known = labelled.filter(isKnown)
  // A group that nobody measured is left alone; all rows are in the table under that name.
  const others = labelled.filter(series => !isKnown(series) && (!series.isPart || isWhole.test(series.label)))
  const checks = known.flatMap(check)
  if (others.length === 0) return checks
  const [first] = others
  if (others.length === 1) return [...checks, ...check(first!)]
  const marked = others.filter(({ label }) => chosen.test(label))
  const bold = others.filter(({ isBold }) => isBold)
  // `value`, `test`, `score`: a column that names no other model.
  const plain = others.filter(({ words }) => words.length === 0)
  const [told] = [marked, bold, plain].find(one => one.length === 1) ?? []
  if (told !== undefined) return [...checks, ...check(told)]
  const results = others.map(check)
  const agreeing = results.map(found => found.filter(({ outcome }) => outcome === 'agrees').length)
  const most = Math.max(...agreeing)
  if (most > 0) {
    const best = results.filter((_, i) => agreeing[i] === most)
    // Two rows that agree equally: whatever else they say, the measured model is among them.
    return [
      ...checks,
      ...(best.length === 1 ? best[0]! : best[0]!.filter(({ outcome }) => outcome === 'agrees')),
    ]
  }
  const unsure = results.flat()[0]
  return unsure === undefined ? checks : [...checks, { ...unsure, outcome: 'unsure' }]
}

/** The evidence in words: `0.874 (accuracy-gate)`. */
export function evidenceText({ name, slice, source }: Evidence): string {
  return isAll(slice) ? `${name} (${source})` : `${name} of ${sliceText(slice)} (${source})`
}
