export const id = 658;
export const ids = [658];
export const modules = {

/***/ 20658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillCard: () => (/* binding */ fillCard)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54671);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87339);



const begin = '<!-- probity:generated -->'
const end = '<!-- /probity:generated -->'
const block = /<!-- probity:generated -->[\s\S]*?<!-- \/probity:generated -->/

/** Metrics that a card tells of each group, where they were measured. */
const ofGroups = ['selection_rate', 'true_positive_rate', 'false_positive_rate', 'accuracy']

/** Metrics that a card tells of all rows, besides those with a limit. */
const ofAll = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'f1',
  'f1_macro',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score',
  'mean_absolute_error',
  'root_mean_squared_error',
  'r2',
]

/**
 * The card with its generated block filled from what the gates found: results, results by group, digests and
 * limits. A card without the block gets one at the end of its section on results, or at its end.
 */
function fillCard(card      , results                       )         {
  const eol = card.text.includes('\r\n') ? '\r\n' : '\n'
  const text = [begin, ...generatedParts(results).flatMap(part => ['', ...part]), '', end].join(eol)
  if (block.test(card.text)) return card.text.replace(block, () => text)
  const section = (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .bestSection */ ._)(card, 'evaluation_results')
  const at = section === undefined ? card.lines.length : section.end
  const lines = card.text.split(/\r\n|\n|\r/)
  const before = lines.slice(0, at).join(eol).trimEnd()
  const after = lines.slice(at).join(eol).trim()
  return `${before}${eol}${eol}${text}${eol}${after === '' ? '' : `${eol}${after}${eol}`}`
}

function generatedParts(results                       )             {
  const judged = results.filter(({ gate }) => gate === 'accuracy-gate' || gate === 'fairness-gate')
  return [evaluation(judged), ...byGroup(results), limits(judged), digests(results)].filter(
    part => part.length > 0,
  )
}

function evaluation(results                       )           {
  const limited = results.flatMap(({ claims }) => claims.map(({ metric }) => metric))
  const overall = results
    .toSorted((a, b) => (a.gate < b.gate ? -1 : 1))
    .flatMap(({ measurements }) => measurements)
    .filter(({ slice, value }) => value !== null && Object.keys(slice).length === 0)
  const rows = [...new Set([...ofAll, ...limited])].flatMap(metric => {
    const one = overall.find(measurement => measurement.metric === metric)
    return one === undefined ? [] : [[metric, ...cells(one)]]
  })
  return rows.length === 0 ? [] : table(['metric', 'value', '95 % interval', 'rows'], rows)
}

function cells({ value, interval, n }             )           {
  if (isSmall(n)) return ['–', '–', `fewer than ${_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .minCell */ .hF}`]
  return [plain(value), interval === null ? '–' : `[${interval.map(plain).join(', ')}]`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(n)]
}

const isSmall = (n        ) => n > 0 && n < _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .minCell */ .hF

/** A card is read by machines too: the minus sign is the one of the keyboard. */
const plain = (value               ) => (value === null ? '–' : (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value).replace('−', '-'))

function byGroup(results                       )             {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  return gates.flatMap(({ measurements }) => {
    const groups = measurements.filter(({ slice }) => Object.keys(slice).length > 0 && !(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(slice))
    const metrics = ofGroups.filter(metric => groups.some(one => one.metric === metric))
    const byColumns = Map.groupBy(groups, ({ slice }) => Object.keys(slice).join(' & '))
    return [...byColumns].map(([columns, ofColumns]) => {
      const all = [...Map.groupBy(ofColumns, ({ slice }) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .groupName */ .hv)(slice))].map(([group, ofGroup]) => ({
        group,
        ofGroup,
        rows: Math.max(...ofGroup.map(({ n }) => n)),
      }))
      const shown = all.filter(({ rows }) => !isSmall(rows))
      const rows = shown.map(({ group, ofGroup, rows: count }) => {
        const values = metrics.map(metric => {
          const one = ofGroup.find(measurement => measurement.metric === metric)
          return one === undefined || isSmall(one.n) ? '–' : plain(one.value)
        })
        return [escaped(group), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count), ...values]
      })
      const left = all.length - shown.length
      return [
        `Results by ${escaped(columns)}${left === 0 ? '' : `, without ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'group')} of fewer than ${_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .minCell */ .hF} rows`}:`,
        '',
        ...table(['group', 'rows', ...metrics], rows),
      ]
    })
  })
}

function digests(results                       )           {
  const roles = ['dataset', 'predictions', 'model']
  const rows = new Map(
    results
      .flatMap(({ subjects }) => subjects)
      .filter(({ role }) => roles.includes(role))
      .map(({ name, role, digest }) => [
        name,
        [role, `\`${name.replace(/[`|]/g, '')}\``, `\`${digest.sha256}\``],
      ]),
  )
  return rows.size === 0 ? [] : table(['data', 'file', 'sha256'], [...rows.values()])
}

function limits(results                       )           {
  const rows = results.flatMap(({ claims }) =>
    claims.map(({ metric, slice, value, change, n, limit }) => [
      metric,
      escaped((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)),
      // A limit on the change holds the change.
      isSmall(n) ? '–' : plain(/^max-/.test(limit.kind) ? (change?.value ?? null) : value),
      `${limit.kind.replace('-', ' ')} ${plain(limit.value)}`,
    ]),
  )
  return rows.length === 0
    ? []
    : [
        `The model is held to ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows.length, 'limit')}:`,
        '',
        ...table(['metric', 'of', 'value', 'limit'], rows),
      ]
}

function table(head                   , rows                                )           {
  const line = (values                   ) => `| ${values.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/** Names of groups come from the data: none may break out of its cell or become markup. */
function escaped(name        )         {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name).replace(/[\\`*[\]<>|_]/g, '\\$&')
}


/***/ })

};
