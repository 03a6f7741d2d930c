import { describe, expect, test } from 'vitest'
import { extendPolicy, loosenings, readPolicy } from './policy.ts'

const gates = ['fairness-gate', 'pii-scan']
const read = (value: unknown) => readPolicy(value, 'probity.yml', gates)
const fairness = (limits: object, more: object = {}) =>
  read({ version: 1, gates: { 'fairness-gate': { label: 'y', limits, ...more } } })

describe('a policy', () => {
  test('names its gates; one that needs no settings may have none', () => {
    expect(read({ version: 1, gates: { 'pii-scan': null, 'fairness-gate': { label: 'y' } } })).toEqual({
      mode: 'enforce',
      onInconclusive: 'warn',
      sections: [
        { gate: 'pii-scan', name: 'pii-scan', settings: {} },
        { gate: 'fairness-gate', name: 'fairness-gate', settings: { label: 'y' } },
      ],
    })
  })

  test('has several sections of a gate, each with a name of its own', () => {
    const two = { 'fairness-gate': [{ name: 'retention' }, { name: 'win-back', label: 'y' }] }
    expect(read({ version: 1, gates: two }).sections.map(({ name }) => name)).toEqual([
      'retention',
      'win-back',
    ])
    expect(() => read({ version: 1, gates: { 'fairness-gate': [{}, {}] } })).toThrow(
      'two sections are called `fairness-gate`',
    )
  })

  test.each([
    ['no policy', null, 'expected `version: 1`'],
    ['no version', { gates: {} }, '`version` is to be 1'],
    ['a key that is none', { version: 1, gate: {} }, 'no key `gate`; did you mean `gates`'],
    ['a gate that is none', { version: 1, gates: { 'fairnes-gate': {} } }, 'did you mean `fairness-gate`'],
    ['a mode that is none', { version: 1, mode: 'warn' }, '`mode` is to be one of enforce, report'],
    ['settings that are none', { version: 1, gates: { 'pii-scan': 3 } }, 'is to be settings'],
  ])('%s is an error by name', (_, value, message) => {
    expect(() => read(value)).toThrow(message)
  })

  test('has no sections whose claims could have one key', () => {
    const nested = { 'fairness-gate': [{ name: 'loans' }, { name: 'loans/women' }] }
    expect(() => read({ version: 1, gates: nested })).toThrow('begins with that of `loans`')
    const [below, above] = [{ name: 'loans' }, { name: 'loans/women' }].map(section => ({
      version: 1,
      gates: { 'fairness-gate': [section] },
    }))
    expect(() => extendPolicy(read(below), read(above), above!)).toThrow('begins with that of `loans`')
    expect(read(above).sections).toHaveLength(1)
  })

  test('puts no gate in the place of another that it builds on', () => {
    const value = { version: 1, gates: { 'pii-scan': [{ name: 'fairness-gate' }] } }
    expect(() => extendPolicy(fairness({}), read(value), value)).toThrow(
      '`fairness-gate` is a pii-scan, and a fairness-gate in what is extended',
    )
  })

  test('builds on another: settings and limits of a section replace those of the same name', () => {
    const below = fairness({ accuracy: { min: 0.8 }, recall: { min: 0.5 } })
    const value = {
      version: 1,
      gates: { 'fairness-gate': { limits: { accuracy: { 'max-decrease': 0.01 } } }, 'pii-scan': {} },
    }
    expect(extendPolicy(below, read(value), value).sections).toEqual([
      {
        gate: 'fairness-gate',
        name: 'fairness-gate',
        settings: {
          label: 'y',
          limits: { accuracy: { min: 0.8, 'max-decrease': 0.01 }, recall: { min: 0.5 } },
        },
      },
      { gate: 'pii-scan', name: 'pii-scan', settings: {} },
    ])
  })
})

describe('a changed policy', () => {
  const limits = { accuracy: { min: 0.8 }, gap: { max: 0.1, 'max-increase': 0.02 } }
  const told = (after: object, more: object = {}) =>
    loosenings(fairness(limits), fairness(after, more)).map(({ what }) => what)

  test('that loosens a limit is told limit by limit; one that tightens is not', () => {
    expect(told(limits)).toEqual([])
    expect(told({ accuracy: { min: 0.9 }, gap: { max: 0.05, 'max-increase': 0 } })).toEqual([])
    expect(told({ accuracy: { min: 0.7 }, gap: { max: 0.2, 'max-increase': 0.03 } })).toEqual([
      'the limit accuracy min is loosened from 0.8 to 0.7',
      'the limit gap max is loosened from 0.1 to 0.2',
      'the limit gap max-increase is loosened from 0.02 to 0.03',
    ])
    expect(
      told({ accuracy: { min: Number.NaN }, gap: { max: Number.NaN, 'max-increase': 0.02 } }),
    ).toHaveLength(2)
    expect(told({ accuracy: { min: 0.8 } })).toEqual([
      'the limit gap max of 0.1 is dropped',
      'the limit gap max-increase of 0.02 is dropped',
    ])
  })

  test('that drops a gate, changes a setting, or blocks less is told', () => {
    const none = read({ version: 1, mode: 'report', gates: {} })
    expect(loosenings(fairness(limits), none)).toEqual([
      { section: 'policy', what: '`mode: report` blocks nothing' },
      { section: 'fairness-gate', what: 'the gate is dropped' },
    ])
    expect(told(limits, { 'min-group-size': 1000 })).toEqual(['the setting `min-group-size` is changed'])
    const strict = read({ version: 1, 'on-inconclusive': 'fail' })
    expect(loosenings(strict, read({ version: 1 }))).toHaveLength(1)
  })
})
