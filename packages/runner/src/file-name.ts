import { sha256 } from '@probity/core'

/**
 * A text as the name of a file on any system. Two texts have two names: what no file name may hold is told apart
 * by its digest.
 *
 * @example fileName('fairness-gate.statement.json') // 'fairness-gate.statement.json'
 */
export function fileName(text: string): string {
  const plain = text.replace(/[^\w.-]+/g, '_')
  if (plain === text && text.length <= 100) return text
  return `${sha256(text).slice(0, 8)}-${plain.slice(-90)}`
}
