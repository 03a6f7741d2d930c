import type { Finding } from '@probity/core'

/** Every rule, and how much a breach of it weighs. An error blocks the merge. */
export const rules = {
  'file-differs': 'error',
  'line-endings': 'error',
  'file-missing': 'error',
  'file-unnamed': 'error',
  unreadable: 'error',
  'pointer-in-place': 'error',
  'manifest-invalid': 'error',
  'bad-hash': 'error',
  'path-outside': 'error',
  'two-versions': 'error',
  'pipeline-stale': 'error',
  'params-changed': 'error',
  'chain-broken': 'error',
  'changed-alone': 'error',
  'stage-not-locked': 'error',
  'stage-changed': 'error',
  'in-git-too': 'error',
  'lfs-not-pointer': 'error',
  'lfs-not-canonical': 'error',
  'lfs-not-tracked': 'error',
  'not-pushed': 'error',
  'remote-corrupt': 'error',
  'remote-local': 'warning',
  'remote-missing': 'warning',
  'remote-unasked': 'warning',
  'large-file': 'warning',
  'name-twins': 'warning',
  'params-unread': 'warning',
  'link-dropped': 'warning',
} as const satisfies Record<string, Finding['level']>

export type Rule = keyof typeof rules

/** A manifest's path that `inside` does not know. @param at where the manifest names it. */
export function leadsOut(at: { path: string; line?: number }, fix: string): Finding {
  return found('path-outside', at, 'names a path that leads out of the repository', fix)
}

/** A finding of a rule. @param at the file, and its line where that is known. */
export function found(
  rule: Rule,
  at: { path: string; line?: number },
  message: string,
  fix: string,
): Finding {
  return {
    rule,
    level: rules[rule],
    path: at.path,
    ...(at.line === undefined ? {} : { line: at.line }),
    message,
    fix,
  }
}
