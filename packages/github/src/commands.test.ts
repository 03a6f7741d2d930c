import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '@probity/report'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fit } from './commands.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a script as a step would, with the files of the runner; what it prints. */
function step(script: string, env: Record<string, string> = {}): string {
  return execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `import * as commands from './commands.ts'\n${script}`],
    {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        ...env,
      },
    },
  )
}
const annotation = (change: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'gap',
  message: 'too wide',
  path: 'eval/a.csv',
  line: 3,
  ...change,
})

describe('annotations', () => {
  test('say where they belong, as far as that is known', () => {
    const list = [annotation(), annotation({ level: 'notice', path: undefined, line: undefined })]
    const lines = step(`commands.annotate(${JSON.stringify(list)})`)
      .trim()
      .split('\n')
    expect(lines).toEqual([
      '::error title=gap,file=eval/a.csv,line=3::too wide',
      '::notice title=gap::too wide',
    ])
  })

  test('are one command each, whatever they say', () => {
    const hostile = annotation({
      message: 'x\n::set-output name=verdict::pass',
      title: 'a,b::c',
      path: 'a:b,c',
    })
    const lines = step(`commands.annotate(${JSON.stringify([hostile])})`)
      .trim()
      .split('\n')
    expect(lines).toEqual([
      '::error title=a%2Cb%3A%3Ac,file=a%3Ab%2Cc,line=3::x%0A::set-output name=verdict::pass',
    ])
  })

  test('hide and reorder nothing in the log by the name of a file', () => {
    const line = step(`commands.annotate(${JSON.stringify([annotation({ path: 'a\u202efdp.md' })])})`)
    expect(line).toContain('file=a\\u202efdp.md,')
    expect(line).not.toContain('\u202e')
  })
})

describe('outputs', () => {
  test('of several lines stay one output', () => {
    step(`commands.setOutputs({ verdict: 'fail', headline: 'one\\nverdict=pass' })`)
    const lines = readFileSync(join(folder, 'output'), 'utf8').split('\n')
    expect(lines[0]).toMatch(/^verdict<<(ghadelimiter_.+)$/)
    expect(lines.slice(4, 6)).toEqual(['one', 'verdict=pass'])
    expect(lines[6]).toBe(lines[3]!.replace('headline<<', ''))
  })
})

describe('the summary', () => {
  test('is added to what the step wrote before', () => {
    const printed = step(`
      await commands.writeSummary('# one\\n')
      console.log(await commands.writeSummary('# two\\n'))`)
    expect(printed.trim()).toBe('true')
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('# one\n# two\n')
  })

  test('is cut at the limit of the step, what is there included', () => {
    step(`
      await commands.writeSummary('x'.repeat(600_000) + '\\n')
      await commands.writeSummary('é line\\n'.repeat(100_000))`)
    const written = readFileSync(join(folder, 'summary'))
    expect(written.length).toBeLessThanOrEqual(1024 * 1024)
    expect(written.toString()).toMatch(/é line\n\n_Cut here: a job summary holds 1 MiB\._\n$/)
  })

  test('is not there outside a job', () => {
    expect(step(`console.log(await commands.writeSummary('x'))`, { GITHUB_STEP_SUMMARY: '' }).trim()).toBe(
      'false',
    )
  })

  test('fits into any room, in whole lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), (text, bytes) => {
        const shown = fit(text, bytes)
        expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(bytes)
        expect(
          shown === text || shown === '' || text.startsWith(shown.slice(0, shown.indexOf('\n\n_Cut'))),
        ).toBe(true)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
