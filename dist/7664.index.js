export const id = 7664;
export const ids = [7664];
export const modules = {

/***/ 37664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRunText: () => (/* reexport */ check_run/* checkRunText */.jA),
  connect: () => (/* reexport */ client/* connect */.N),
  readFile: () => (/* reexport */ readFile)
});

// UNUSED EXPORTS: annotate, explain, findPullRequest, postReview, publish, readEvent, setOutputs, upsertComment, writeSummary

// EXTERNAL MODULE: ./.build/packages/github/src/check-run.js
var check_run = __webpack_require__(69148);
// EXTERNAL MODULE: ./.build/packages/github/src/client.js
var client = __webpack_require__(44905);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
;// CONCATENATED MODULE: ./.build/packages/github/src/file.js

                                         

/** A text file of another repository, as it is at a commit: nobody can change it afterwards. */
async function readFile(
  client        ,
  repository        ,
  path        ,
  commit        ,
)                  {
  const [owner = '', repo = ''] = repository.split('/')
  const where = `${repository}/${path}@${commit.slice(0, 7)}`
  let data         
  try {
    data = (await client.rest.repos.getContent({ owner, repo, path, ref: commit })).data
  } catch (cause) {
    const { status } = cause                       
    if (status !== 404 && status !== 403) throw new errors/* TransientError */.N_(`${where} could not be read`, { cause })
    throw new errors/* ConfigError */.xL(`${where} does not exist, or this token may not read it`, {
      cause,
      remedy: 'check the path and the commit; for a private repository pass a token that may read it',
    })
  }
  const { content, encoding } = data                                           
  if (typeof content !== 'string' || encoding !== 'base64')
    throw new errors/* DataError */.fL('is not a file of at most 1 MB', { path: where })
  return Buffer.from(content, 'base64').toString()
}

;// CONCATENATED MODULE: ./.build/packages/github/src/index.js












/***/ })

};
