export { classMetric } from './accuracy/class-metrics.ts'
export { type ClassShareName, classShares } from './accuracy/class-shares.ts'
export { type Confusion, confusionOf } from './accuracy/confusion.ts'
export * from './accuracy/metric.ts'
export { Prepared } from './accuracy/prepared.ts'
export type { Sample, Task } from './accuracy/sample.ts'
export * from './accuracy/tasks.ts'
export * from './adjust.ts'
export type * from './attribute.ts'
export * from './cells.ts'
export { binomial } from './change/binomial.ts'
export {
  Draws,
  type Percentiles,
  percentiles,
  type ResampleOptions,
  type Resamples,
  resampleCells,
  varianceOf,
  type Worse,
} from './change/bootstrap.ts'
export {
  adjustTogether,
  type Change,
  changeOf,
  type FamilyContrast,
  type JudgedChange,
  measuredChange,
} from './change/change.ts'
export {
  type ComparedClasses,
  linearisedConfusion,
  resampleConfusions,
} from './change/confusion-change.ts'
export { type Decision, decide, decideAbsolute, levelOfFamily } from './change/decide.ts'
export { type DeLong, delong, type LabelledRows, type RocAuc, rocAuc } from './change/delong.ts'
export { type ComparedAttribute, mostGroups, tooMany } from './change/found.ts'
export { linearised } from './change/linearised.ts'
export * from './change/mean-change.ts'
export { momentsOf } from './change/metric-moments.ts'
export type { Moments, Variance } from './change/moments.ts'
export {
  baseOf,
  type Churn,
  type ComparedCells,
  candidateOf,
  churnOf,
  isPaired,
  mergePaired,
  type PairedCells,
  type UnpairedCells,
} from './change/paired.ts'
export { metricsBehind } from './change/plan.ts'
export * from './change/power.ts'
export { type Random, randomFrom } from './change/random.ts'
export { type ChangeOptions, type Contrast, changeIn, type Side, sideOf } from './change/rate-change.ts'
export {
  type Both,
  type Resampled,
  type ResampledRows,
  resampleRows,
  rowBootstrap,
} from './change/row-bootstrap.ts'
export * from './change/student.ts'
export * from './clopper-pearson.ts'
export * from './counts.ts'
export * from './entropy.ts'
export * from './fisher.ts'
export * from './inequality.ts'
export * from './mcnemar.ts'
export * from './metrics.ts'
export * from './names.ts'
export * from './normal.ts'
export * from './ranking.ts'
export * from './ratio.ts'
export * from './share.ts'
export * from './standing.ts'
export { Sums } from './sums.ts'
export * from './wilson.ts'
