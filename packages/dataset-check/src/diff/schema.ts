/** The settings of the diff: the gate's schema takes them in among its own. */
export const diffProperties = {
  datasets: {
    type: 'array',
    items: { type: 'string' },
    description:
      'Tables to compare with the base, one path or glob a line (CSV, TSV, JSON Lines, Parquet), each file for itself; `old.csv -> new.csv` compares two files of this change. By default the files of `splits`.',
  },
  label: {
    type: 'string',
    description:
      'Column with the label: its distribution is compared, and rows whose label changed are counted.',
  },
  id: {
    type: 'string',
    description:
      'Column that names each row: rows are then matched by it, and a value that occurs twice is an error.',
  },
  sensitive: {
    type: 'array',
    items: { type: 'string' },
    description: 'Columns of groups of people, one a line: the rows of each group are compared.',
  },
  splits: {
    type: 'array',
    items: { type: 'string' },
    minItems: 2,
    description:
      'Parts that may have no row in common, one path or glob a line, the part for training first: `data/train.csv`, then `data/test.csv`.',
  },
} as const

/** Of `diffProperties`. */
export interface DiffSettings {
  datasets?: string[]
  label?: string
  id?: string
  sensitive?: string[]
  splits?: string[]
}
