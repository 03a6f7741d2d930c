export const id = 650;
export const ids = [650];
export const modules = {

/***/ 15650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRunText: () => (/* reexport */ checkRunText),
  connect: () => (/* reexport */ connect),
  publish: () => (/* reexport */ publish),
  readFile: () => (/* reexport */ readFile)
});

// UNUSED EXPORTS: annotate, explain, findPullRequest, postReview, readEvent, setOutputs, upsertComment, writeSummary

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
;// CONCATENATED MODULE: ./.build/packages/github/src/check-run.js

                                                 
                                         

/** A check run as it is to be shown. */
                           
               
              
                 
              
                                                           
               
                                                        
                 
               
                                    
 

/** "No more than 50 items are allowed; 51 were supplied." */
const perRequest = 50

/** Creates a completed check run; annotations go 50 a request, and those without a line are left out. */
async function createCheckRun(client        , run          )                           {
  const { owner, repo, headSha, name, conclusion, title, summary, text } = run
  const annotations = run.annotations.flatMap(lineAnnotation)
  const output = (from        ) => ({
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    annotations: annotations.slice(from, from + perRequest),
  })
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: output(0),
  })
  for (let from = perRequest; from < annotations.length; from += perRequest)
    await client.rest.checks.update({ owner, repo, check_run_id: data.id, output: output(from) })
  return { url: data.html_url ?? '' }
}

function lineAnnotation({ level, title, message, path, line, column }            ) {
  if (path === undefined || line === undefined) return []
  return [
    {
      path,
      start_line: line,
      end_line: line,
      ...(column === undefined ? {} : { start_column: column, end_column: column }),
      annotation_level: level === 'error' ? ('failure'         ) : level,
      title,
      message,
    },
  ]
}

/** GitHub takes no longer description of a commit status. */
const longestDescription = 140

/** Says the same in one line on the commit itself: for a token that may not write check runs. */
async function createStatus(client        , run                            )                {
  const { owner, repo, headSha, name, conclusion, title, url } = run
  await client.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: headSha,
    context: name,
    state: conclusion === 'failure' ? 'failure' : 'success',
    description: (0,src_text/* cut */.Jj)(title, longestDescription),
    target_url: url,
  })
}

/** The text of the newest completed check run of that name on a commit; undefined where there is none. */
async function checkRunText(
  client        ,
  where                                                               ,
)                              {
  const { owner, repo, commit, name } = where
  const { data } = await client.rest.checks.listForRef({
    owner,
    repo,
    ref: commit,
    check_name: name,
    status: 'completed',
    filter: 'latest',
    per_page: 1,
  })
  return data.check_runs[0]?.output.text ?? undefined
}

// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/packages/github/src/retry.js


/** Every request is tried this often at the most. */
const tries = 3

/** Nobody waits longer than this for GitHub; a request that is told to is given up. */
const longestWaitMs = 60_000

/** What is read of an error: octokit gives a broken connection, and a request that timed out, status 500. */
                                 
                
                 
                                                                                     
 

/**
 * How long to wait before the `attempt`-th try (from 1) is repeated, in milliseconds; undefined where another
 * one would change nothing (no right, not found, invalid) or is too far off.
 *
 * GitHub's rules: `retry-after` in seconds; else, when nothing remains, until `x-ratelimit-reset`; else a
 * minute ("Rate limits for the REST API: exceeding the rate limit").
 *
 * @example waitMs({ status: 502, message: '' }, 2) // 2000
 */
function waitMs(failure                , attempt        , now = Date.now())                     {
  const wait = isLimited(failure)
    ? limitedMs(failure, now)
    : failure.status >= 500
      ? 1000 * 2 ** (attempt - 1)
      : undefined
  return wait === undefined || wait > longestWaitMs ? undefined : wait
}

/** Whether GitHub asks for fewer requests. It says so with 429, or with 403 as to one who may not. */
function isLimited({ status, message, response }                )          {
  if (status === 429) return true
  if (status !== 403) return false
  const headers = response?.headers ?? {}
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
}

function limitedMs({ response }                , now        )         {
  const headers = response?.headers ?? {}
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN)
  if (retryAfter >= 0) return retryAfter * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  // A second more: the reset is given in whole ones.
  if (headers['x-ratelimit-remaining'] === '0' && reset >= 0) return Math.max(reset * 1000 - now, 0) + 1000
  return longestWaitMs
}

/**
 * Repeats what passes by itself.
 *
 * Octokit's own plugins do not fit: measured together, they tried a 429 twelve times in 47 seconds whatever
 * `retry-after` said, and they part GraphQL requests and writes by a second, in which others may write what
 * our write then undoes.
 */
async function withRetries   (run                      )             {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const wait = isRequestFailure(error) ? waitMs(error, attempt) : undefined
      if (attempt === tries || wait === undefined) throw error
      await (0,promises_.setTimeout)(wait)
    }
  }
}

/** Whether this is octokit's `RequestError`: by its name, for the class would load octokit. */
function isRequestFailure(error         )                                  {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error
}

;// CONCATENATED MODULE: ./.build/packages/github/src/client.js
                                                       



/** Octokit, with what all our requests have in common. */
                                                

                         
               
                
                                    
                    
 

/** Octokit would write to the console, where a line may be a workflow command. */
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * A client of the GitHub at `apiUrl`. Octokit is loaded here and not before: it is most of the code that an
 * action has, and an action that posts nothing starts without it.
 *
 * A request is repeated as `waitMs` says, unless it is made with `request: { once: true }`: a write that rests
 * on what was read before must not be repeated after a wait without reading again.
 */
async function connect({ token, apiUrl, timeoutMs = 30_000 }        )                  {
  const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 71639))
  const fetchThroughProxy               = defaults.request .fetch
  const client = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: `probity/${version/* version */.r}`,
      log: silent,
      request: {
        ...defaults.request,
        log: silent,
        fetch: (url        , options             ) =>
          fetchThroughProxy(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }),
      },
    }),
  )
  client.hook.wrap('request', (request, options) =>
    options.request.once ? request(options) : withRetries(async () => request(options)),
  )
  return client
}

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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/packages/github/src/code-scanning.js

                                         

/** Findings for code scanning: of which commit and branch they are. */
                         
               
              
                 
                                               
             
                             
               
 

/** Uploads findings to code scanning, which works on them afterwards. */
async function uploadSarif(
  client        ,
  { owner, repo, headSha, ref, sarif }        ,
)                {
  await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: headSha,
    ref,
    sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64'),
    tool_name: 'Probity',
  })
}

;// CONCATENATED MODULE: ./.build/packages/github/src/errors.js



/** What was tried: `post the comment`, and the line under `permissions:` that it takes. */
                       
               
                    
                                                                                
                      
 

/**
 * GitHub's refusal as an error that a user can act on; undefined where the error is none of GitHub's, and so a
 * bug of ours.
 */
function explain(error         , { doing, permission, isForkToken }      )                    {
  const failure = asFailure(error)
  if (failure === undefined) return undefined
  const { status } = failure
  const could = `could not ${doing}`
  const options = { cause: error }

  if (isLimited(failure))
    return new errors/* TransientError */.N_(`${could}: GitHub asks for fewer requests (${status})`, {
      ...options,
      remedy: 'run the job again later',
    })
  if (status >= 500)
    return new errors/* TransientError */.N_(
      `${could}: GitHub did not answer as it should (${failure.response ? status : reason(failure)}, tried ${tries} times)`,
      {
        ...options,
        remedy: 'run the job again',
      },
    )
  if (status === 401)
    return new errors/* ConfigError */.xL(`${could}: GitHub does not know the token (401)`, {
      ...options,
      remedy: 'pass `github.token`, or a token that has not expired',
    })
  if (status === 403) {
    if (!isForkToken)
      return new errors/* PermissionError */.i_(`${could}: the token may not (403, ${reason(failure)})`, permission, options)
    const refused = new errors/* PermissionError */.i_(
      `${could}: the token of a pull request from a fork is read-only (403)`,
      permission,
      options,
    )
    refused.remedy = 'no permission changes that: post it from a second workflow that runs on `workflow_run`'
    return refused
  }
  if (status === 404)
    return new errors/* PermissionError */.i_(
      `${could}: GitHub finds nothing there (404), which is also its answer to a token that may not look into a private repository`,
      permission,
      options,
    )
  return new Error(`${could}: GitHub finds it invalid (${status}, ${reason(failure)})`, options)
}

/** Whether GitHub, or the way to it, said no: anything else is a bug of ours. */
function isRefusal(error         )          {
  return asFailure(error) !== undefined
}

/** GraphQL answers 200 to everything and says in a word what it means. */
const statusOfType                         = { FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }

function asFailure(error         )                             {
  if (isRequestFailure(error)) return error
  if (!(error instanceof Error && error.name === 'GraphqlResponseError')) return undefined
  const [first] = (error                                                            ).errors
  return { status: statusOfType[first?.type ?? ''] ?? 422, message: first?.message ?? error.message }
}

/** What GitHub says, on one line: of a validation the first complaint. */
function reason({ message, response }                )         {
  const data = response?.data                                                                       
  const words = data?.errors?.[0]?.message ?? data?.message ?? message
  return String(words).replace(/\s+/g, ' ').slice(0, 200)
}

;// CONCATENATED MODULE: ./.build/packages/github/src/comment.js

                                         



/** A comment to be had: which one it is, and what it says. */
                         
               
              
                
                                                                          
                
     
                                                                                                        
                                                                                                         
                                                                                   
     
                                                                              
                                                                                       
                   
 

                           
             
                                             
                                                                   
                    
 

/** Reads and writes until nothing changes, but not for ever. */
const rounds = 6

/**
 * Creates or updates the one comment with the marker that our token wrote. Anybody may write a comment with
 * the marker: only the author tells ours.
 *
 * GitHub has no compare-and-swap, and several jobs may write at once. So this goes on, composing, writing,
 * waiting and reading again, until what stands there is one comment that `compose` would leave as it is: what
 * another writer overwrote is put back, and two comments of a race become the older one. A text that is there
 * already costs one request, a change three.
 */
async function upsertComment(client        , sticky        )                    {
  const { owner, repo, number, compose, settleMs = 1000 } = sticky
  const request = { once: true }
  let action                     = 'unchanged'
  let url = ''
  let failures = 0
  for (let round = 1; round <= rounds; round++) {
    const standing = await findComments(client, sticky)
    const [first, ...duplicates] = standing
    const { body, isWorse } = compose(standing.map(comment => comment.body))
    url = first?.url ?? url
    if (first !== undefined && first.body.trimEnd() === body.trimEnd()) {
      // What they held is in the first by now.
      for (const { id } of duplicates) await deleteComment(client, { owner, repo, comment_id: id })
      return { url, action, isSettled: true }
    }
    try {
      if (first === undefined || (isWorse && action === 'unchanged')) {
        await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request })
        for (const { nodeId } of standing) await fold(client, nodeId)
        action = 'created'
      } else {
        await client.rest.issues.updateComment({ owner, repo, comment_id: first.id, body, request })
        if (action === 'unchanged') action = 'updated'
      }
    } catch (error) {
      const wait = isRequestFailure(error) ? waitToReread(error, ++failures) : undefined
      if (wait === undefined) throw error
      await (0,promises_.setTimeout)(wait)
      continue
    }
    // Some earlier, some later: two writers in step would overwrite each other round after round.
    await (0,promises_.setTimeout)(settleMs * (0.75 + Math.random() / 2))
  }
  return { url, action, isSettled: false }
}

/** A failed write is tried again from the reading on: meanwhile others may have written, or it was done after all. */
function waitToReread(error                , failures        )                     {
  if (failures === tries) return undefined
  // Somebody deleted the comment that we were about to change.
  return error.status === 404 ? 0 : waitMs(error, failures)
}

                    
            
                
              
             
 

/**
 * One request for both who we are and what is there. REST would not do: it refuses `GET /user` to the token of
 * a workflow, and does not tell which comments are folded away.
 */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId url body isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

                  
                           
                                                     
 
                    
               
                                                              
 
                
            
                                                                              
                        
             
              
                      
                                        
                                                      
 

/** Our comments with the marker that are not folded away, oldest first, of all pages. */
async function findComments(client        , { owner, repo, number, marker }        )                      {
  const found             = []
  let after                = null
  do {
    const answer         = await client.graphql(query, { owner, repo, number, after })
    const { nodes, pageInfo }           = answer.repository.pullRequest.comments
    for (const { id, fullDatabaseId, url, body, isMinimized, author } of nodes) {
      // An app is `name` of type Bot as an author and `name[bot]` as the viewer; a person may be called `name`.
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (isMinimized || login !== answer.viewer.login || !body.startsWith(marker)) continue
      found.push({ id: Number(fullDatabaseId), nodeId: id, body, url })
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found.sort((a, b) => a.id - b.id)
}

/** Where GitHub refuses, the old comment stays and the next round joins the two. */
async function fold(client        , id        )                {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }`
  try {
    await client.graphql(mutation, { id })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

async function deleteComment(
  client        ,
  place                                                     ,
)                {
  try {
    await client.rest.issues.deleteComment(place)
  } catch (error) {
    // The other writer was quicker.
    if (!isRequestFailure(error) || error.status !== 404) throw error
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/pull-request.js
                                         
                                       

/**
 * The number of the open pull request whose head a `workflow_run` judged; undefined where there is none, or it
 * has moved on since.
 *
 * The payload lists no pull request for a run of a fork, and an artifact of that run must not be believed: so
 * GitHub is asked for the branch, and its head must be the very commit.
 */
async function findPullRequest(client        , event       )                              {
  const { owner, repo, headLabel, headSha } = event
  if (headLabel === undefined) return undefined
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: headLabel,
    per_page: 100,
  })
  return data.find(pull => pull.head.sha === headSha)?.number
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/report/src/gfm.js
var gfm = __webpack_require__(92749);
;// CONCATENATED MODULE: ./.build/packages/github/src/review.js


                                         


/** What a line of a file is told. */
                         
              
              
                            
                 
                                                                                           
               
                                                                         
                  
 

/** Remarks on one pull request. */
                         
               
              
                
                 
                         
                            
                                                                         
              
                                                                 
                                     
                                                                                                             
                    
 

                           
                                      
                
                                          
                  
                                                                                                              
                 
                                              
                                
 

/** How a review of ours begins. */
const marker = '<!-- probity review -->'

/** A page of a list, and how many pages are read. */
const perPage = 100
const mostPages = 10

/**
 * Posts the remarks that are not there yet as one review with a comment each, and holds one request for changes
 * where they are requested. Costs at most three requests, where nothing is new one, and one more to withdraw.
 */
async function postReview(client        , review        )                    {
  const { owner, repo, number, headSha, remarks, most, summary, requests } = review
  const pull = { owner, repo, pull_number: number }
  const ours = await findReviews(client, review)
  const known = new Set(ours.flatMap(({ remarks }) => remarks))
  const fresh = remarks.filter(remark => !known.has(keyOf(remark)))
  const standing = remarks.length - fresh.length
  const requested = ours.filter(({ state }) => state === 'CHANGES_REQUESTED')
  if (requests === false) for (const { id } of requested) await withdraw(client, pull, id)
  const isAsked = requests === true && requested.length === 0

  const shown = fresh.length === 0 ? new Map                     () : await linesOf(client, pull)
  const posted = fresh
    .filter(({ path, line }) => shown.get(path)?.has(line))
    .slice(0, Math.max(most - standing, 0))
  if (posted.length > 0 || isAsked)
    await client.rest.pulls.createReview({
      ...pull,
      commit_id: headSha,
      event: isAsked ? 'REQUEST_CHANGES' : 'COMMENT',
      body: `${marker}\n${summary(posted.length)}`,
      comments: posted.map(remark => ({
        path: remark.path,
        line: remark.line,
        side: 'RIGHT',
        body: bodyOf(remark),
      })),
      // A repeated write would post them twice.
      request: { once: true },
    })
  const request = isAsked ? 'made' : requests === false && requested.length > 0 ? 'withdrawn' : undefined
  return {
    posted: posted.length,
    standing,
    leftOut: fresh.length - posted.length,
    ...(request === undefined ? {} : { request }),
  }
}

                    
            
               
                                       
                   
 

/** As for the comment: REST does not tell the token of a workflow who it is, and would take two lists. */
const review_query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        nodes { fullDatabaseId state body author { __typename login } comments(first: 100) { nodes { body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

                  
                           
                                                   
 
                   
          
                          
                 
                
                                                        
                                           
     
                                                              
 

/** The reviews that our token wrote and that begin as ours do. */
async function findReviews(client        , { owner, repo, number }        )                      {
  const found             = []
  let after                = null
  for (let page = 1; page <= mostPages; page++) {
    const answer         = await client.graphql(review_query, { owner, repo, number, after })
    const { nodes, pageInfo }          = answer.repository.pullRequest.reviews
    for (const { fullDatabaseId, state, body, author, comments } of nodes) {
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (login !== answer.viewer.login || !body.startsWith(marker)) continue
      const remarks = comments.nodes.flatMap(
        comment => /<!-- probity remark=([0-9a-f]{16}) -->/.exec(comment.body)?.[1] ?? [],
      )
      found.push({ id: Number(fullDatabaseId), state, remarks })
    }
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  return found
}

/** Which lines of which file the pull request shows. */
async function linesOf(
  client        ,
  pull                                                      ,
)                                    {
  const shown = new Map                     ()
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.pulls.listFiles({ ...pull, per_page: perPage, page })
    for (const { filename, patch } of data) shown.set(filename, linesShown(patch ?? ''))
    if (data.length < perPage) break
  }
  return shown
}

async function withdraw(
  client        ,
  pull                                                      ,
  id        ,
)                {
  try {
    await client.rest.pulls.dismissReview({
      ...pull,
      review_id: id,
      message: 'Probity no longer blocks this merge.',
    })
  } catch (error) {
    // Somebody was quicker: it no longer requests anything.
    if (!isRequestFailure(error) || (error.status !== 404 && error.status !== 422)) throw error
  }
}

function keyOf({ path, identity }        )         {
  return (0,external_node_crypto_.createHash)('sha256').update(`${path}\0${identity}`).digest('hex').slice(0, 16)
}

function bodyOf(remark        )         {
  const { message, text } = remark
  return `${(0,gfm/* sentence */.em)(message)}${text === undefined ? '' : suggested(text)}\n<!-- probity remark=${keyOf(remark)} -->`
}

function suggested(text        )         {
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1))
  const fence = '`'.repeat(ticks)
  return `\n\n${fence}suggestion\n${text}\n${fence}`
}

/** The lines of the head that a patch shows: "line must be part of the diff", says GitHub of any other. */
function linesShown(patch        )              {
  const shown = new Set        ()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk !== null) line = Number(hunk[1])
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++)
  }
  return shown
}

;// CONCATENATED MODULE: ./.build/packages/github/src/publish.js






                                       



/** What is to be posted: the comment where the event has a pull request, and the check run. */
                          
                                                           
                                                                      
                                                                                  
                                 
                
                                                                    
                                                                    
 

                            
                    
                            
                   
                                                                                
                    
 

/**
 * Posts a report. A post that GitHub refuses is no error, since the verdict does not depend on it: it is told
 * in `problems`, and the caller still has the job summary and annotations, which need no token.
 *
 * Octokit is loaded only where there is something to post.
 */
async function publish(event       , token        , posting         )                     {
  const published            = { problems: [] }
  const { owner, repo, headSha } = event
  const isForkToken = event.isFork && event.kind === 'pull_request'
  const mayComment =
    posting.comment !== undefined && (event.number !== undefined || event.headLabel !== undefined)
  const { number } = event
  const hasReview =
    number !== undefined &&
    posting.review !== undefined &&
    (posting.review.remarks.length > 0 || posting.review.requests !== undefined)
  if (!mayComment && !hasReview && posting.checkRun === undefined && posting.sarif === undefined)
    return published
  if (token === '') {
    published.problems.push(sentence(noToken()))
    return published
  }
  const client = await connect({ token, apiUrl: event.apiUrl })

  /** Does one task; a refusal becomes a problem. */
  async function attempt   (
    doing        ,
    permission        ,
    run                  ,
  )                         {
    const task       = { doing, permission, isForkToken }
    try {
      return await run()
    } catch (error) {
      const explained = explain(error, task)
      if (explained === undefined) throw error
      published.problems.push(sentence(explained))
    }
  }

  if (mayComment)
    published.comment = await attempt('post the comment', 'pull-requests: write', () =>
      comment(client, event, posting.comment ),
    )
  if (published.comment?.isSettled === false)
    published.problems.push('Other jobs kept writing the comment: it may lack a section; run this job again.')
  const { isAlways = false, ...checkRun } = posting.checkRun ?? {}
  if ((published.comment === undefined || isAlways) && posting.checkRun !== undefined) {
    const run = { owner, repo, headSha, ...checkRun }            
    published.checkRun = await attempt('create the check run', 'checks: write', () =>
      createCheckRun(client, run),
    )
    if (published.checkRun === undefined)
      await attempt('set the commit status in its place', 'statuses: write', () =>
        createStatus(client, { ...run, url: event.run.url }),
      )
  }
  if (posting.sarif !== undefined) {
    const alerts = { owner, repo, headSha, ref: refOf(event), sarif: posting.sarif }
    await attempt('upload to code scanning', 'security-events: write', () => uploadSarif(client, alerts))
  }
  // Where the comment was refused, so would be the review.
  if (hasReview && (published.comment !== undefined || !mayComment))
    published.review = await attempt('post the review', 'pull-requests: write', () =>
      postReview(client, { owner, repo, number, headSha, ...posting.review  }),
    )
  return published
}

async function comment(client        , event       , sticky                                 ) {
  const { owner, repo } = event
  const number = event.number ?? (await findPullRequest(client, event))
  return number === undefined ? undefined : upsertComment(client, { owner, repo, number, ...sticky })
}

/** What code scanning shows the alerts for. */
function refOf({ number, ref }       )         {
  return number === undefined ? ref : `refs/pull/${number}/head`
}

function noToken() {
  return new errors/* ConfigError */.xL('could not post anything: there is no token', {
    remedy: 'pass `github.token` as `token`',
  })
}

/** `Could not post the comment: …; add … .` */
function sentence(error       )         {
  const remedy = error instanceof errors/* ProbityError */.M7 && error.remedy ? `; ${error.remedy}` : ''
  return `${error.message[0] .toUpperCase()}${error.message.slice(1)}${remedy}.`
}

;// CONCATENATED MODULE: ./.build/packages/github/src/index.js












/***/ })

};
