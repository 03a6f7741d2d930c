import { isTopLevel } from './top-level.ts'

/** A mail address, or a URL that carries a password, around an `@`. */
interface AtSign {
  entity: 'EMAIL_ADDRESS' | 'URL_WITH_CREDENTIALS'
  start: number
  end: number
  isSynthetic: boolean
}

const bytesOf = (letters: RegExp) =>
  new Uint8Array(256).map((_, byte) => (byte < 0x80 && letters.test(String.fromCharCode(byte)) ? 1 : 0))
const isLocal = bytesOf(/[\w.+%'-]/)
const isDomain = bytesOf(/[A-Za-z0-9.-]/)
const isAlnum = bytesOf(/[A-Za-z0-9]/)
const isCredential = bytesOf(/[^\s"'<>@/\\`]/)
const isUrl = bytesOf(/[^\s"'<>\\`,;)\]}|]/)

/** RFC 5321: 64 bytes before the `@`, a domain of 253; a longer domain than 100 names nobody's mail. */
const mostLocal = 64
const mostDomain = 100
/** `scheme://user:password` in front of an `@`. */
const mostCredentials = 96

/** Looks at an `@` at `at`; what lies before `from` or after `to` cannot be looked at. */
export function aroundAtSign(bytes: Buffer, at: number, from: number, to: number): AtSign | null {
  if (at === from || at + 1 >= to || isAlnum[bytes[at + 1]] + letterFrom(bytes, at + 1, to) === 0) return null
  const url = urlWithCredentials(bytes, at, from, to)
  if (url !== undefined) return url
  return mail(bytes, at, from, to)
}

/** Null where it is a URL that carries nothing worth keeping (`ssh://git@host`); undefined where it is no URL. */
function urlWithCredentials(bytes: Buffer, at: number, from: number, to: number): AtSign | null | undefined {
  const least = Math.max(from, at - mostCredentials)
  let start = at
  while (start > least && isCredential[bytes[start - 1]] === 1) start--
  if (start - 3 < from || bytes[start - 1] !== 0x2f || bytes[start - 2] !== 0x2f || bytes[start - 3] !== 0x3a)
    return undefined
  const colon = bytes.subarray(start, at).indexOf(0x3a)
  if (colon < 0) return null
  const user = bytes.toString('latin1', start, start + colon)
  const password = bytes.toString('latin1', start + colon + 1, at)
  let scheme = start - 3
  while (scheme > from && start - scheme < 24 && isLocal[bytes[scheme - 1]] === 1) scheme--
  while (scheme < start && (bytes[scheme] | 0x20) < 0x61) scheme++
  if (scheme >= start - 3 || password === '') return null
  let end = at + 1
  const most = Math.min(to, at + mostCredentials)
  while (end < most && isUrl[bytes[end]] === 1) end++
  while (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x3a) end--
  const host = bytes.toString('latin1', at + 1, end)
  return {
    entity: 'URL_WITH_CREDENTIALS',
    start: scheme,
    end,
    isSynthetic:
      isPlaceholder(password) ||
      // `postgres:postgres`: what comes with the software; `a:b`.
      password.toLowerCase() === user.toLowerCase() ||
      password.length === 1 ||
      /^example\.|^[\w.-]+\.example\b|^[\w-]*\.?example\.(com|org|net)\b/i.test(host),
  }
}

const isPlaceholder = (password: string) =>
  /^(\$|<|\{|%|\*+$|x+$|\.+$)|^([a-z_]*(password|passwd|pass)|pwd|pw|secret|token|changeme|your.*|my.*|user|username|test|foo|bar|example)$/i.test(
    password,
  )

/**
 * Bytes of a Latin letter beyond ASCII that ends before `to`: two in UTF-8, one in Latin-1 and its like; 0 where none
 * does. Scripts that put no space between words (`联系jane@…`) part what they stand beside.
 */
function letterBefore(bytes: Buffer, to: number, from: number): number {
  const last = bytes[to - 1]
  if (to - 1 < from || last < 0x80) return 0
  if (last >= 0xc0) return 1
  return to - 2 >= from && isLead(bytes[to - 2]) ? 2 : 0
}

/** The same of one that begins at `from`. */
function letterFrom(bytes: Buffer, from: number, to: number): number {
  if (from >= to || bytes[from] < 0xc0) return 0
  const isPair = from + 1 < to && bytes[from + 1] >= 0x80 && bytes[from + 1] < 0xc0
  return isPair ? (isLead(bytes[from]) ? 2 : 0) : 1
}

/** Of what begins with it in UTF-8: Latin letters with marks, and marks that follow a letter. */
const isLead = (byte: number) => (byte >= 0xc3 && byte <= 0xca) || byte === 0xcc || byte === 0xcd

function mail(bytes: Buffer, at: number, from: number, to: number): AtSign | null {
  let start = at
  const least = Math.max(from, at - mostLocal)
  for (let step = 1; step > 0 && start > least; start -= step)
    step = isLocal[bytes[start - 1]] === 1 ? 1 : letterBefore(bytes, start, least)
  // Cut at 64 within a longer run: no address.
  if (start > from && start <= at - mostLocal + 1 && isLocal[bytes[start - 1]] === 1) return null
  // An address begins with a letter or a digit; the letter of an escape (`\n`) is none of it.
  while (start < at && isAlnum[bytes[start]] + letterFrom(bytes, start, at) === 0) start++
  if (start > from && bytes[start - 1] === 0x5c && start + 1 < at) start++
  const isEnded = isAlnum[bytes[at - 1]] === 1 || bytes[at - 1] === 0x5f || letterBefore(bytes, at, from) > 0
  if (start === at || !isEnded) return null

  let end = at + 1
  const most = Math.min(to, at + 1 + mostDomain)
  for (let step = 1; step > 0 && end < most; end += step)
    step = isDomain[bytes[end]] === 1 ? 1 : letterFrom(bytes, end, most)
  while (end > at && isAlnum[bytes[end - 1]] === 0) end--
  const domain = bytes.toString('latin1', at + 1, end)
  const dot = domain.lastIndexOf('.')
  if (dot <= 0 || domain.includes('..') || domain.includes('.-') || domain.includes('-.')) return null
  const label = domain.slice(dot + 1)
  if (!isTopLevel(label)) return null
  // `x@w.to(device)`, `a@b.name[0]`, `git@host.org:path`, `@scope/name@host.io/x`.
  const after = end < to ? bytes[end] : 0
  if (after === 0x28 || after === 0x5b || after === 0x5f) return null
  const local = bytes.toString('latin1', start, at)
  if (/^(git|hg|svn|ssh)$/i.test(local)) return null
  return { entity: 'EMAIL_ADDRESS', start, end, isSynthetic: isExample(local, domain) }
}

/** Domains kept free by RFC 2606 and 6761, those that all documentation uses, and mailboxes that nobody reads. */
function isExample(local: string, domain: string): boolean {
  return (
    /(^|\.)(example\.\w+(\.\w+)?|test\.(com|org|net)|domain\.com|email\.com|yourdomain\.\w+|acme\.(com|org))$/i.test(
      domain,
    ) ||
    /\.(example|test|invalid|localhost|localdomain)$/i.test(domain) ||
    /^(no|do-?not)[._-]?reply\b/i.test(local) ||
    /(^|\.)users\.noreply\.github\.com$/i.test(domain)
  )
}
