/**
 * Decimal logarithm of an upper bound of the chance that `passed` or more of `tried` random values pass a check that
 * one passes with `chance`: −n·D(k/n ‖ p) / ln 10 (Chernoff 1952, Hoeffding 1963). 0 where no more pass than expected.
 *
 * @example chanceOf(1000, 1000, 1 / 11) // -1041.4
 */
export function chanceOf(passed: number, tried: number, chance: number): number {
  const rate = passed / tried
  if (tried === 0 || rate <= chance) return 0
  const term = (part: number, of: number) => (part === 0 ? 0 : part * Math.log(part / of))
  return -(tried * (term(rate, chance) + term(1 - rate, 1 - chance))) / Math.LN10
}
