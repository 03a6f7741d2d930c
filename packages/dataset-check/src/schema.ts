import { diffProperties } from './diff/schema.ts'

/** The settings of the dataset check: the one source of its inputs, policy keys, types and documentation. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/dataset-check@1',
  title: 'DatasetCheckSettings',
  description: 'Whether the data is the data that was committed, pushed and described.',
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    paths: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Data files to look at, one glob a line; all that the manifests name by default. With `--write` the files that `probity.lock` is to name.',
    },
    manifests: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Manifests to hold, one glob a line. By default every one in the repository: DVC, Git LFS, `SHA256SUMS` and its like, Croissant, Frictionless, BagIt, Delta Lake, `probity.lock`.',
    },
    remote: {
      enum: ['check', 'skip'],
      default: 'check',
      description:
        'Whether the remote storage is asked for the objects that this change touches; without a base for all of them. `skip` also leaves data alone that is not checked out.',
    },
    'exists-command': {
      type: 'string',
      description:
        'Shell command that answers for a DVC remote that cannot be asked from here: it reads object keys, one a line and relative to the remote, and prints those that are there.',
    },
    'large-file': {
      type: 'number',
      minimum: 0,
      default: 10,
      description:
        'Megabytes from which a file that is committed to git as it is should be a pointer instead; 0 for no such limit.',
    },
    ...diffProperties,
  },
} as const
