import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell, html, logLine, markdown, markdownCode, markdownHtml, visible } from './index.ts'

const runs = { seed: 1, numRuns: 500 }
const nasty = fc.constantFrom(
  '|',
  '`',
  '\\',
  '\n',
  '\r',
  '<',
  '>',
  '"',
  '&',
  '@',
  '::',
  '##[',
  ':',
  '#1',
  '\u202e',
  '\ud800',
  '\u0000',
  '-->',
  ' ',
)
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map(parts => parts.join(''))

describe('visible text', () => {
  test('is one line without anything that hides or reorders', () => {
    expect(visible('a\nb\tc\r')).toBe('a\\nb\\tc\\r')
    expect(visible('evil\u202etxt.exe')).toBe('evil\\u202etxt.exe')
    expect(visible('\u061c\u00ad\u3164\u{e0041}')).toBe('\\u061c\\u00ad\\u3164\\u{e0041}')
    expect(visible('\ud800x')).toBe('\\ud800x')
  })

  test('keeps letters of every script and emoji', () => {
    expect(visible('Größe 東京 ساعة 🙂')).toBe('Größe 東京 ساعة 🙂')
  })

  test('shows no control, format character or lone surrogate of the first plane', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      const isHidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u.test(character)
      expect(visible(character) !== character, code.toString(16)).toBe(isHidden)
    }
  })

  test('is its own visible text', () => {
    fc.assert(
      fc.property(hostile, text => visible(visible(text)) === visible(text)),
      runs,
    )
  })
})

describe('text in Markdown', () => {
  test('reads in the source as it reads on the page where it holds no markup', () => {
    expect(markdown('fairness-gate: 5,000 rows (paired), +0.11, "quoted"')).toBe(
      'fairness-gate: 5,000 rows (paired), +0.11, "quoted"',
    )
  })

  test('opens no block', () => {
    expect(markdown('- a')).toBe('\\- a')
    expect(markdown('1. a')).toBe('1\\. a')
    expect(markdown('1.5')).toBe('1.5')
    expect(markdown('=====')).toBe('\\=====')
    expect(markdown('    code')).toBe('code')
    expect(markdown('> quote')).toBe('&gt; quote')
  })

  test('mentions nobody, refers to nothing and draws no emoji', () => {
    for (const text of [
      '@octocat',
      '#12',
      'GH-12',
      'https://a.example',
      '_www.a.example',
      ':+1:',
      ':tada:',
      'deadbeef',
    ]) {
      for (const escaped of [markdown(text), markdownHtml(text)]) expect(escaped).toContain('\u200b')
    }
  })

  test('a code span cannot be closed or cut by its value', () => {
    expect(markdownCode('a`b')).toBe('`` a`b ``')
    expect(markdownCode('a|b')).toBe('`a\\|b`')
    expect(markdownCode('')).toBe('`(empty)`')
  })
})

describe('text elsewhere', () => {
  test('no element or attribute ends within HTML', () => {
    fc.assert(
      fc.property(hostile, text => !/[<>"']|&(?!(amp|lt|gt|quot|#39|#\d+);)/.test(html(text))),
      runs,
    )
  })

  test('what XML forbids is replaced', () => {
    expect(html('a\u0000b\ud800\ufffe')).toBe('a\ufffdb\ufffd\ufffd')
  })

  test('a line of a log is no command', () => {
    expect(logLine(':::error::x')).not.toContain('::')
    fc.assert(
      fc.property(hostile, text => !/::|##\[|[\u0000-\u001f\u007f]/.test(logLine(text))),
      runs,
    )
  })

  test('a CSV cell holds no formula', () => {
    expect(csvCell('=cmd|x')).toBe("'=cmd|x")
    expect(csvCell('a,"b"')).toBe('"a,""b"""')
  })
})
