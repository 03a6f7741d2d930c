import type { Finding } from '@probity/core'

/** Adds findings of one table to a list. */
export type Say = (rule: string, level: Finding['level'], message: string, fix: string) => void

export function sayIn(found: Finding[], path: string): Say {
  return (rule, level, message, fix) => {
    found.push({ rule, level, path, message, fix })
  }
}
