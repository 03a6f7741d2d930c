export const id = 126;
export const ids = [126];
export const modules = {

/***/ 17126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/schema.js
/** The settings of the diff: the gate's schema takes them in among its own. */
const diffProperties = {
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
}         

/** Of `diffProperties`. */
                               
                     
                
             
                      
                   
 

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/schema.js


/** The settings of the dataset check: the one source of its inputs, policy keys, types and documentation. */
const schema = {
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
}         


/***/ })

};
