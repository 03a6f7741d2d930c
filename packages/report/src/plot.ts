import { cut, type Estimate, numberText } from '@probity/core'

/** What a plot's axis spans. */
export interface Axis {
  min: number
  max: number
}

const cells = 21

/**
 * A point and its interval on a line of text, 21 characters wide. A point beyond the axis is an arrow at
 * its end, an interval that runs beyond it has no end mark there.
 *
 * @example dotPlot({ value: 0.6, interval: [0.5, 0.7], n: 203 }, { min: 0, max: 1 }) // '··········├─●─┤······'
 */
export function dotPlot({ value, interval }: Estimate, { min, max }: Axis): string {
  if (value === null || !(max > min)) return ''
  const place = (number: number) => Math.round(((number - min) / (max - min)) * (cells - 1))
  const line = Array<string>(cells).fill('·')
  if (interval !== null) {
    const [low, high] = [place(interval[0]), place(interval[1])]
    for (let at = Math.max(low, 0); at <= Math.min(high, cells - 1); at++) line[at] = '─'
    if (low >= 0 && low < cells) line[low] = '├'
    if (high >= 0 && high < cells) line[high] = '┤'
  }
  const at = place(value)
  if (at < 0) line[0] = '◂'
  else if (at >= cells) line[cells - 1] = '▸'
  else line[at] = '●'
  return line.join('')
}

/**
 * The axis for the head of the column, as wide as the plot.
 *
 * @example axisTitle('this PR', { min: 0, max: 1 }) // '0 ──── this PR ──── 1'
 */
export function axisTitle(title: string, { min, max }: Axis): string {
  const [left, right] = [numberText(min), numberText(max)]
  const room = Math.max(cells - left.length - right.length - 4, 3)
  const shown = cut(title, room - 2)
  const before = Math.floor((room - shown.length) / 2)
  return `${left} ${'─'.repeat(before)} ${shown} ${'─'.repeat(room - shown.length - before)} ${right}`
}
