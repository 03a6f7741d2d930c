import { posix } from 'node:path'
import type { Revision } from '@probity/core'
import type { Card } from '../card.ts'
import type { Problem } from './rules.ts'

/** Links within the repository that lead nowhere: a file, a folder or a heading that there is not (MC040). */
export async function linkProblems(card: Card, head: Revision): Promise<Problem[]> {
  const found: Problem[] = []
  const known = new Map<string, boolean>()
  for (const { url, line } of card.links) {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url) || url === '') continue
    const [file, anchor] = split(url)
    if (file === '') {
      if (
        anchor !== undefined &&
        anchor !== '' &&
        !/^(top|user-content-.*)$/i.test(anchor) &&
        !card.anchors.has(anchor) &&
        !card.anchors.has(anchor.toLowerCase())
      )
        found.push({
          rule: 'MC040',
          line,
          message: `there is no heading for #${anchor} in this card`,
          fix: 'correct the anchor, or the heading',
        })
      continue
    }
    const path = posix.normalize(
      file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(card.path), file),
    )
    if (path.startsWith('..')) continue
    if (!known.has(path)) known.set(path, await exists(head, path))
    if (!known.get(path))
      found.push({
        rule: 'MC040',
        line,
        message: `the link leads to ${path}, which is not there`,
        fix: /^[\w-]+(\.[\w-]+)*\.(com|org|net|io|ai|dev|edu|gov)(\/|$)/i.test(file)
          ? 'write `https://` in front of the address'
          : 'correct the path, or take the link away',
      })
  }
  return found
}

function split(url: string): [file: string, anchor?: string] {
  const [before = '', anchor] = url.split('#', 2)
  const file = before.split('?')[0]!
  return [decode(file), anchor === undefined ? undefined : decode(anchor)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function exists(head: Revision, path: string): Promise<boolean> {
  try {
    if ((await head.size(path)) !== undefined) return true
    const folder = path.replace(/\/$/, '')
    if (folder === '' || folder === '.') return true
    // In a pattern these would be read as signs.
    return (await head.list([`${folder.replace(/[*?[\]{}()!+@\\]/g, '?')}/**`])).length > 0
  } catch {
    return false
  }
}

/** More would make the gate wait on strangers. */
const mostExternal = 50
const timeoutMs = 10_000

/** Links to other sites that do not answer, or say that there is nothing (MC040); asked only where a setting says so. */
export async function externalProblems(card: Card, signal: AbortSignal): Promise<Problem[]> {
  const links = card.links.filter(({ url }) => /^https?:\/\//i.test(url))
  const byUrl = Map.groupBy(links, ({ url }) => url.split('#')[0]!)
  const asked = [...byUrl.entries()].slice(0, mostExternal)
  const answers = await Promise.all(
    asked.map(async ([url, [first]]): Promise<Problem[]> => {
      const status = await statusOf(url, signal)
      if (status !== undefined && status !== 404 && status !== 410) return []
      const why = status === undefined ? 'does not answer' : `is gone (${status})`
      return [
        {
          rule: 'MC040',
          line: first!.line,
          message: `${url} ${why}`,
          fix: 'correct the address, or take the link away',
        },
      ]
    }),
  )
  return answers.flat()
}

async function statusOf(url: string, signal: AbortSignal): Promise<number | undefined> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  try {
    for (const method of ['HEAD', 'GET']) {
      const answer = await fetch(url, { method, signal: limited, redirect: 'follow' })
      await answer.body?.cancel()
      // Some sites know no HEAD.
      if (method === 'GET' || ![403, 405, 501].includes(answer.status)) return answer.status
    }
  } catch {
    signal.throwIfAborted()
  }
}
