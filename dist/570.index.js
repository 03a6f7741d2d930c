export const id = 570;
export const ids = [570];
export const modules = {

/***/ 35570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/** The settings of the model card gate: the one source of its inputs, policy keys, types and documentation. */
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/model-card@1',
  title: 'ModelCardSettings',
  description: 'Whether the model card is complete, current and true.',
  type: 'object',
  additionalProperties: false,
  properties: {
    cards: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Cards, one path or glob a line: Markdown, Model Card Toolkit or CycloneDX. Without it the usual names are looked for: `MODEL_CARD.md`, `model_card.md`, `docs/model_card.md` and their like, then a `README.md` with front matter of Hugging Face.',
    },
    models: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'The card of each model, where there are several: `models/churn.pkl: docs/churn.md`.',
    },
    profile: {
      type: 'string',
      default: 'default',
      description:
        'What a card must hold: `default`, `strict`, `huggingface`, `eu-ai-act-annex-iv`, or the path of a JSON Schema of your own, which may build on these. It is read from the base where there is one.',
    },
    aliases: {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'string' } },
      description: 'More titles by which a section is known: `intended_use: [Verwendungszweck]`.',
    },
    metrics: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Files with the numbers that the card must agree with, one path or glob a line: JSON or YAML of any nesting, or results of other gates (`--json`). In an audit the accuracy and fairness gates are asked first.',
    },
    numbers: {
      enum: ['all', 'marked'],
      default: 'all',
      description:
        'Which numbers of the card are held against the evaluation: `all` in tables and in `metric: value`, or only those `marked` by `<!-- probity:metric=accuracy -->`.',
    },
    watch: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Model, data and settings, one glob a line: a pull request that changes one of them and leaves the card as it was makes the card stale. By default `params.yaml`, `dvc.lock`, `models/**`, `data/**`, DVC files, and files of models.',
    },
    'external-links': {
      type: 'boolean',
      default: false,
      description: 'Whether links to other sites are followed. Nothing else of this gate uses the network.',
    },
  },
}         


/***/ })

};
