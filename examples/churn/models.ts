import { trainBoosting } from './boosting.ts'
import type { Customer } from './customers.ts'
import { trainLogistic } from './logistic.ts'

/** What a model may see of a customer. Gender and age are not among it. */
const features = {
  tenure_months: c => c.tenure_months,
  monthly_charges: c => c.monthly_charges,
  total_charges: c => c.total_charges,
  support_calls: c => c.support_calls,
  late_payments: c => c.late_payments,
  contract_1y: c => Number(c.contract === '1y'),
  contract_2y: c => Number(c.contract === '2y'),
  internet_fiber: c => Number(c.internet === 'fiber'),
  internet_none: c => Number(c.internet === 'none'),
  payment_invoice: c => Number(c.payment === 'invoice'),
  mailing: c => c.mailing,
} satisfies Record<string, (customer: Customer) => number>

export type Feature = keyof typeof features

/** `params.yaml`, as data. */
export type Params = { features: Feature[] } & (
  | { model: 'logistic_regression'; steps: number; rate: number }
  | { model: 'gradient_boosting'; trees: number; depth: number; leastRows: number; rate: number }
)

const allFeatures = Object.keys(features) as Feature[]

/** The model on `main`. */
export const main: Params = {
  model: 'logistic_regression',
  steps: 300,
  rate: 1,
  features: allFeatures.filter(feature => feature !== 'mailing'),
}

/** The model that a pull request proposes: boosted trees, which also see who got the letter. */
export const candidate: Params = {
  model: 'gradient_boosting',
  trees: 60,
  depth: 3,
  leastRows: 20,
  rate: 0.2,
  features: allFeatures,
}

/** The probability of leaving, learnt from customers of whom it is known. */
export function train(params: Params, customers: readonly Customer[]): (customer: Customer) => number {
  const encode = (customer: Customer) => params.features.map(feature => features[feature](customer))
  const rows = customers.map(encode)
  const labels = customers.map(customer => customer.churned)
  const model =
    params.model === 'logistic_regression'
      ? trainLogistic(rows, labels, params)
      : trainBoosting(rows, labels, params)
  return customer => model(encode(customer))
}
