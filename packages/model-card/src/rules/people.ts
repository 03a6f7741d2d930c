import { listText } from '@probity/core'
import type { Card } from '../card.ts'
import { facts } from '../profile.ts'
import type { Problem } from './rules.ts'

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const noReply = /\bno-?reply\b/i

/** Whether somebody can be asked (MC041). */
export function contactProblems(card: Card): Problem[] {
  const found: Problem[] = []
  if (facts(card).owner === undefined)
    found.push({
      rule: 'MC041',
      message: 'the card names nobody who can be asked about the model',
      fix: 'add a section "Contact" with a team, a person or a page for questions',
    })
  for (const [i, line] of card.prose.entries())
    if ([...line.matchAll(email)].some(([address]) => noReply.test(address)))
      found.push({
        rule: 'MC041',
        line: i + 1,
        message: 'the contact is an address that takes no replies',
        fix: 'name one that somebody reads',
      })
  return found
}

/** What opens the doors of well-known services, by how they begin. */
const secrets =
  /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|hf_[A-Za-z0-9]{30,}|sk-[A-Za-z0-9_-]{32,}|xox[abpr]-[\w-]{10,}|AIza[\w-]{35})|-----BEGIN [A-Z ]*PRIVATE KEY-----/
const aboutContact =
  /\b(?:contact|e-?mail|author|owner|maintain|feedback|question|developed|develop|support|report|team|lead|reach|correspond|responsible)/i

/** Addresses of people where no contact is meant, and secrets (MC043). None of them is repeated. */
export function privacyProblems(card: Card): Problem[] {
  return card.lines.flatMap((line, i): Problem[] => {
    if (secrets.test(line))
      return [
        {
          rule: 'MC043',
          level: 'error',
          line: i + 1,
          message: 'this line holds what looks like a key or a token',
          fix: 'take it away, and revoke it: it stays in the history',
        },
      ]
    const section = card.sections.findLast(({ line: from, end }) => from <= i + 1 && i + 1 <= end)
    const isContact = section?.topics.some(({ id }) => id === 'contact' || id === 'citation') ?? false
    const addresses = [...(card.prose[i] ?? '').matchAll(email)].filter(
      ([address]) => !/@(example|domain|company)\./i.test(address),
    )
    if (addresses.length === 0 || isContact || aboutContact.test([...(section?.trail ?? []), line].join(' ')))
      return []
    return [
      {
        rule: 'MC043',
        line: i + 1,
        message: 'this line holds an e-mail address outside of the contact',
        fix: 'take it away, or move it to the contact',
      },
    ]
  })
}

/** What a card may tell besides (MC044). */
export function adviceProblems(card: Card): Problem[] {
  const asked = {
    monitoring: 'monitoring',
    human_oversight: 'human oversight',
    environmental: 'environmental impact',
  }
  const text = card.prose.join('\n')
  const prose = {
    monitoring: /\bmonitor|\brollback|roll(ed)? back|\bretrain/i,
    human_oversight:
      /\bhuman (review|oversight|judg|in[- ]the[- ]loop|supervis)|reviewed by (a )?(human|person)|human-in/i,
    environmental: /\bcarbon|\bCO2|\bemission|\bkWh\b|energy use/i,
  }
  const missing = Object.entries(asked).filter(
    ([id]) =>
      !card.sections.some(({ topics }) => topics.some(topic => topic.id === id)) &&
      !prose[id as keyof typeof prose].test(text),
  )
  if (missing.length === 0) return []
  return [
    {
      rule: 'MC044',
      message: `the card says nothing of ${listText(missing.map(([, name]) => name))}`,
      fix: 'add a sentence each: who watches the model in use, who may overrule it, what it costs to train and run',
    },
  ]
}
