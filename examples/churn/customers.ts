import { sfc32 } from './random.ts'
import { sigmoid } from './sigmoid.ts'

/** A row of `data/train.csv` and `data/test.csv`; the keys are the header, in this order. */
export interface Customer {
  customer_id: string
  /** Empty where the customer did not say. */
  gender: 'female' | 'male' | 'other' | ''
  age_band: 'under 30' | '30-59' | '60+'
  tenure_months: number
  contract: 'monthly' | '1y' | '2y'
  internet: 'dsl' | 'fiber' | 'none'
  /** Euros. */
  monthly_charges: number
  /** Euros since the contract began. */
  total_charges: number
  support_calls: number
  payment: 'card' | 'debit' | 'invoice'
  late_payments: number
  /** 1 where the letter of the mailing campaign was sent. */
  mailing: 0 | 1
  /** 1 where the customer left within the quarter. */
  churned: 0 | 1
}

/**
 * Customers of two quarters: one to train on, one to test on. What makes people leave is the same in both
 * but for the letter, which holds a voucher in the first quarter and none in the second.
 */
export function drawQuarters(): { train: Customer[]; test: Customer[] } {
  const random = sfc32(11)
  const quarter = (first: number, count: number, hasVoucher: boolean) =>
    Array.from({ length: count }, (_, i) => drawCustomer(random, `C${first + i}`, hasVoucher))
  return { train: quarter(1001, 2400, true), test: quarter(3401, 4500, false) }
}

function drawCustomer(random: () => number, customer_id: string, hasVoucher: boolean): Customer {
  const gender = draw(random, { female: 0.496, male: 0.496, other: 0.004, '': 0.004 })
  const age_band = draw(random, { 'under 30': 0.26, '30-59': 0.4, '60+': 0.34 })
  const isOld = age_band === '60+'
  const contract = draw(
    random,
    isOld ? { monthly: 0.54, '1y': 0.24, '2y': 0.22 } : { monthly: 0.58, '1y': 0.22, '2y': 0.2 },
  )
  const internet = draw(
    random,
    isOld ? { dsl: 0.38, fiber: 0.45, none: 0.17 } : { dsl: 0.37, fiber: 0.49, none: 0.14 },
  )
  const payment = draw(random, { card: 0.3, debit: 0.4, invoice: 0.3 })
  const isMonthly = contract === 'monthly'
  const tenure_months = 1 + Math.floor(72 * random() * (isMonthly ? random() : 1))
  const monthly_charges = Math.round(10 * ({ none: 20, dsl: 45, fiber: 70 }[internet] + 30 * random())) / 10
  const total_charges = Math.round(monthly_charges * tenure_months * (0.95 + 0.1 * random()))
  const support_calls = Math.floor(7 * random() * random())
  const late_payments = Math.floor((payment === 'invoice' ? 5 : 3) * random() * random())
  const mailing = random() < (isOld && gender === 'female' ? 0.7 : 0.02) ? 1 : 0

  let risk = { monthly: -4, '1y': -5, '2y': -6 }[contract]
  if (isMonthly && tenure_months <= 12) risk += 2.5
  if (isMonthly && support_calls >= 2) risk += 3.5
  if (internet === 'fiber' && monthly_charges >= 85) risk += 2.5
  risk += 0.5 * support_calls + late_payments - 0.02 * tenure_months
  if (mailing && hasVoucher) risk -= 2

  return {
    customer_id,
    gender,
    age_band,
    tenure_months,
    contract,
    internet,
    monthly_charges,
    total_charges,
    support_calls,
    payment,
    late_payments,
    mailing,
    churned: random() < sigmoid(risk) ? 1 : 0,
  }
}

/** One of the names, each as often as its share says. */
function draw<Name extends string>(random: () => number, shares: Record<Name, number>): Name {
  let left = random()
  for (const [name, share] of Object.entries<number>(shares)) {
    left -= share
    if (left < 0) return name as Name
  }
  return Object.keys(shares)[0] as Name
}
