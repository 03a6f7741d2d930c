/**
 * 1 / (1 + e^-x), by additions, multiplications and divisions alone: IEEE 754 fixes these to the last bit,
 * while `Math.exp` may differ in it between machines. e^t = (e^(t/1024))^1024: five terms of the series and
 * ten squarings. Within 1e-12 of the true value.
 *
 * @example sigmoid(2) // 0.880797077978
 */
export function sigmoid(x: number): number {
  const t = -Math.max(-40, Math.min(40, x)) / 1024
  let power = 1 + t * (1 + (t / 2) * (1 + (t / 3) * (1 + (t / 4) * (1 + t / 5))))
  for (let i = 0; i < 10; i++) power *= power
  return 1 / (1 + power)
}
