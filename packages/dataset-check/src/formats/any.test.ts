import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDvcFile } from '../dvc/dvc-file.ts'
import { readDvcLock } from '../dvc/dvc-lock.ts'
import { readDvcYaml } from '../dvc/dvc-yaml.ts'
import type { Manifest } from '../manifest.ts'
import { readCroissant } from './croissant.ts'
import { readFrictionless } from './frictionless.ts'
import { readProbityLock } from './probity-lock.ts'

const readers: Record<string, (text: string) => Manifest> = {
  'x.dvc': text => readDvcFile(text, 'x.dvc'),
  'dvc.lock': text => readDvcLock(text, 'dvc.lock', undefined),
  'dvc.lock with dvc.yaml': text => readDvcLock(text, 'dvc.lock', readDvcYaml(text, 'dvc.yaml')),
  'croissant.json': text => readCroissant(text, 'croissant.json'),
  'datapackage.json': text => readFrictionless(text, 'datapackage.json'),
  'datapackage.yaml': text => readFrictionless(text, 'datapackage.yaml'),
  'probity.lock': text => readProbityLock(text, 'probity.lock'),
}

/** Any JSON, with the keys that the formats look for in any place. */
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      true,
      1,
      '',
      '2.0',
      '../x',
      '%zz',
      'a.csv',
      'sha256:x',
      '0'.repeat(32),
      'ab'.repeat(16),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'outs',
          'deps',
          'path',
          'md5',
          'files',
          'relpath',
          'size',
          'wdir',
          'stages',
          'schema',
          'params',
          'cmd',
        ],
        ...[
          'distribution',
          'contentUrl',
          'sha256',
          'contentSize',
          'resources',
          'hash',
          'bytes',
          'version',
          '__proto__',
        ],
      ),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}))

/** As whole files, and where each format keeps its entries. */
const shapes = fc.oneof(
  value,
  value.map(shape => ({
    schema: '2.0',
    version: 1,
    stages: { s: shape, t: { cmd: 'x', deps: [shape], outs: [shape], params: shape } },
    outs: [shape],
    distribution: [shape],
    resources: [shape],
    files: { a: shape },
  })),
)

test.each(Object.entries(readers))('%s of any shape is a manifest, or an error that says why', (_, read) => {
  fc.assert(
    fc.property(shapes, shape => {
      try {
        const { expected } = read(JSON.stringify(shape))
        for (const { path } of expected) expect(path.startsWith('..') || path.startsWith('/')).toBe(false)
      } catch (error) {
        expect([Error, SyntaxError]).toContain((error as Error).constructor)
      }
    }),
    { seed: 1, numRuns: 1000 },
  )
})
