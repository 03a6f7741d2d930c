/** Payloads as GitHub sends them, cut to what an action may read. */

const repository = {
  id: 101,
  name: 'churn',
  full_name: 'acme/churn',
  private: false,
  owner: { login: 'acme', type: 'Organization' },
  default_branch: 'main',
  html_url: 'https://github.example/acme/churn',
}

export const headSha = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
export const baseSha = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

export function pullRequest(options: { fork?: boolean; headSha?: string; baseSha?: string } = {}) {
  const from = options.fork ? { ...repository, id: 202, full_name: 'stranger/churn', fork: true } : repository
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        state: 'open',
        draft: false,
        title: 'Retrain the churn model',
        html_url: 'https://github.example/acme/churn/pull/7',
        user: { login: 'ada', type: 'User' },
        head: { ref: 'retrain', label: 'acme:retrain', sha: options.headSha ?? headSha, repo: from },
        base: { ref: 'main', label: 'acme:main', sha: options.baseSha ?? baseSha, repo: repository },
      },
      repository,
      sender: { login: 'ada', type: 'User' },
    },
  }
}

export function push() {
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: baseSha,
      after: headSha,
      created: false,
      deleted: false,
      forced: false,
      head_commit: { id: headSha },
      commits: [{ id: headSha }],
      repository,
      sender: { login: 'ada', type: 'User' },
    },
  }
}

export function mergeGroup() {
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${baseSha}`,
        base_sha: baseSha,
        base_ref: 'refs/heads/main',
      },
      repository,
      sender: { login: 'ada', type: 'User' },
    },
  }
}

/** Another workflow has ended: it judged a commit of a fork. */
export function workflowRun() {
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: 1001,
        event: 'pull_request',
        head_sha: headSha,
        head_branch: 'retrain',
        head_repository: { full_name: 'stranger/churn', owner: { login: 'stranger' } },
        pull_requests: [],
      },
      repository,
      sender: { login: 'ada', type: 'User' },
    },
  }
}
