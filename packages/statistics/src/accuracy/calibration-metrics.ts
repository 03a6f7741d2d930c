import type { Value } from '../metrics.ts'
import {
  binsOf,
  expectedError,
  type Forecast,
  maximumError,
  type Reliability,
  reliability,
} from './calibration.ts'
import type { AccuracyMetric } from './metric.ts'
import type { Need } from './needs.ts'
import type { Prepared } from './prepared.ts'

/**
 * The expected and the maximum calibration error of a forecast in 10 bins, and in 15 (Guo et al. 2017). `ending`
 * says in the names what is forecast.
 */
export function calibrationErrors(
  ending: '' | '_top_label',
  needs: Need,
  forecastOf: (prepared: Prepared) => Forecast,
): Record<string, AccuracyMetric> {
  const error = (title: string, bins: number, of: (diagram: Reliability) => Value): AccuracyMetric => ({
    title: ending === '' ? title : `${title} of the top label`,
    higherIsBetter: false,
    range: [0, 1],
    needs,
    change: 'rows',
    prepare: prepared => {
      const forecast = forecastOf(prepared)
      const binOfRow = binsOf(forecast.probability, bins)
      return weights => of(reliability(forecast, binOfRow, bins, weights))
    },
  })
  const expected = 'expected calibration error'
  const maximum = 'maximum calibration error'
  return {
    [`expected_calibration_error${ending}`]: error(expected, 10, expectedError),
    [`maximum_calibration_error${ending}`]: error(maximum, 10, maximumError),
    [`expected_calibration_error${ending}_15_bins`]: error(`${expected} (15 bins)`, 15, expectedError),
    [`maximum_calibration_error${ending}_15_bins`]: error(`${maximum} (15 bins)`, 15, maximumError),
  }
}
