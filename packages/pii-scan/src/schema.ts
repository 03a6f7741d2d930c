/** The settings of the scan for personal data: the one source of its inputs, policy keys, types and documentation. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/pii-scan@1',
  title: 'PiiScanSettings',
  description: 'Personal data in files, tables, notebooks and model artefacts.',
  type: 'object',
  additionalProperties: false,
  properties: {
    paths: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description:
        'Files to scan, a glob a line; what git ignores as well where a glob names it. All files by default. In a pull request only those that it changes.',
    },
    exclude: {
      type: 'array',
      items: { type: 'string' },
      description: 'Files to leave out, a glob a line.',
    },
    limits: {
      type: 'object',
      default: { new: 0 },
      description:
        'How many findings there may be. `new` of this change, `high` of high severity, or of an entity (`EMAIL_ADDRESS`) or a category (`hipaa`). Also `k_anonymity: {min: 5}`, `l_diversity: {min: 2}` and `people_in_several_splits: 0`. Limits that are given stand in place of the default: name `new: 0` among them to keep it.',
      additionalProperties: {
        // One schema for both: of several alternatives each would say what is wrong.
        type: ['number', 'object'],
        minimum: 0,
        minProperties: 1,
        additionalProperties: false,
        properties: { min: { type: 'number', minimum: 0 }, max: { type: 'number', minimum: 0 } },
      },
      examples: ['new: 0\nhigh: 0\ngdpr-special: 0'],
    },
    recognizers: {
      type: 'object',
      description:
        'Entities of your own: a name in capitals, with `pattern` (without look-around and back-references), `keywords`, `columns`, `check` (`luhn`, `verhoeff`, `mod-97-10`, `mod-11-2`, `mod-11-10`), `tier`, `title` and `categories`. Tier `B` needs a keyword or the column beside it, `A` does not.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['pattern'],
        properties: {
          pattern: { type: 'string' },
          tier: { enum: ['A', 'B', 'C'] },
          title: { type: 'string' },
          keywords: { type: 'array', items: { type: 'string' }, minItems: 1 },
          columns: { type: 'array', items: { type: 'string' }, minItems: 1 },
          check: { enum: ['luhn', 'verhoeff', 'mod-97-10', 'mod-11-2', 'mod-11-10'] },
          categories: {
            type: 'array',
            items: {
              enum: [
                'gdpr-special',
                'gdpr-criminal',
                'gdpr-national-id',
                'hipaa',
                'ccpa-sensitive',
                'pci',
                'financial',
                'credential',
                'quasi-identifier',
                'business',
              ],
            },
          },
        },
      },
      examples: ["EMPLOYEE_NUMBER: {pattern: 'E[0-9]{6}', keywords: [employee number]}"],
    },
    baseline: {
      type: 'string',
      default: '.github/probity-pii-baseline.json',
      description:
        'File of accepted findings. A pull request is held against the file of its base: it cannot accept its own findings.',
    },
    'baseline-key': {
      type: 'string',
      description:
        'Secret that keys the tags of accepted values. Without it the file tells, of a value that is guessed, whether it may be the one that was accepted.',
    },
    'quasi-identifiers': {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description:
        'Columns that together single people out, such as zip, birth_year and sex, one a line: adds k-anonymity of every scanned table that has them.',
    },
    sensitive: {
      type: 'string',
      description: 'Column that nobody may learn of a person: adds l-diversity under `quasi-identifiers`.',
    },
    k: {
      type: 'integer',
      minimum: 2,
      default: 5,
      description: 'Rows that share all their quasi-identifiers with fewer than this many are counted.',
    },
    splits: {
      type: 'array',
      items: { type: 'string' },
      minItems: 2,
      description:
        'Tables that no person may be in twice, such as train and test, a file or glob a line: adds how many are.',
    },
    person: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description:
        'Columns that name a person in `splits`, one a line. By default the identifiers that the scan finds, whatever their columns are called.',
    },
  },
} as const
