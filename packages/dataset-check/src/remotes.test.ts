import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigError } from '@probity/core'
import { gitTree } from '@probity/revisions'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderDigest, folderObject } from './dvc/folder-object.ts'
import { type Files, makeTree, rulesOf, runOn, writeFiles } from './run.fixture.ts'

const md5 = (text: string | Buffer) => createHash('md5').update(text).digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const listing = [
  { path: 'train.csv', hex: md5('id,y\n1,0\n') },
  { path: 'test.csv', hex: md5('id,y\n2,1\n') },
]
const folder = `${folderDigest(listing)}.dir`
const key = (hex: string, prefix = 'files/md5/') => `/store/${prefix}${hex.slice(0, 2)}/${hex.slice(2)}`

/** All that the data of the repository takes in its remote: a file, a folder's listing and its two files. */
const objects = new Map<string, string | Buffer>([
  [key(md5('model')), 'model'],
  [key(folder), folderObject(listing)],
  [key(listing[0]!.hex), 'id,y\n1,0\n'],
  [key(listing[1]!.hex), 'id,y\n2,1\n'],
])

let server: Server
let origin: string
let answer: RequestListener
let seen: string[]
let root: string

beforeEach(async () => {
  seen = []
  answer = serve(objects)
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  root = makeTree(tracked(`${origin}/store`))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true, force: true })
})

/** A repository whose data is not checked out. */
function tracked(url: string, options = ''): Files {
  return {
    '.dvc/config': `[core]\n    remote = storage\n['remote "storage"']\n    url = ${url}\n${options}`,
    'model.bin.dvc': `outs:\n- md5: ${md5('model')}\n  size: 5\n  hash: md5\n  path: model.bin\n`,
    'data.dvc': `outs:\n- md5: ${folder}\n  size: 18\n  nfiles: 2\n  hash: md5\n  path: data\n`,
  }
}

function serve(stored: ReadonlyMap<string, string | Buffer>): RequestListener {
  return (request, response) => {
    const body = stored.get(request.url!)
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

const without = (...keys: string[]) => new Map([...objects].filter(([name]) => !keys.includes(name)))
const status =
  (code: number): RequestListener =>
  (_, response) =>
    void response.writeHead(code).end()
const remoteOf = ({ claims }: Awaited<ReturnType<typeof runOn>>) =>
  claims.find(({ metric }) => metric === 'objects_missing')!

/** Git LFS may be installed here, and would not take a pointer for content. */
const noFilter = ['clean=cat', 'process=', 'required=false'].flatMap(set => ['-c', `filter.lfs.${set}`])

describe('an HTTP remote', () => {
  test('that has all: each object is asked for once, and absent data passes', async () => {
    const result = await runOn(root)
    expect(result.verdict).toBe('pass')
    expect(remoteOf(result)).toMatchObject({ verdict: 'pass', reason: '4 objects of 2 paths are there' })
    expect(seen.filter(line => line.startsWith('HEAD')).sort()).toEqual(
      [...objects.keys()].map(name => `HEAD ${name}`).sort(),
    )
    expect(seen.filter(line => line.startsWith('GET'))).toEqual([`GET ${key(folder)}`])
  })

  test('that has half of a folder: counted, and the merge is blocked', async () => {
    answer = serve(without(key(listing[1]!.hex)))
    const result = await runOn(root)
    expect(result.verdict).toBe('fail')
    expect(result.findings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'data.dvc: 1 object of 3 of data is not in remote storage: nobody else can fetch it',
    ])
  })

  test('that has nothing', async () => {
    answer = serve(new Map())
    const result = await runOn(root)
    expect(rulesOf(result)).toEqual(['not-pushed', 'not-pushed'])
    expect(remoteOf(result)).toMatchObject({ verdict: 'fail', value: 2 })
    expect(result.findings[0]!.fix).toContain('dvc push -r storage')
  })

  test('that is slow is waited for', async () => {
    answer = (request, response) => void setTimeout(() => serve(objects)(request, response), 300)
    expect((await runOn(root)).verdict).toBe('pass')
  })

  test.each([401, 403])('that refuses with %i is named, and passes nothing', async code => {
    answer = status(code)
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(rulesOf(result)).toEqual(['remote-unasked'])
    expect(remoteOf(result).reason).toBe(
      `remote storage could not be asked for data and model.bin: it refused without credentials (${code})`,
    )
    expect(result.findings[0]!.fix).toContain('exists-command')
  })

  test('that fails with 500 is tried again, and is named where it stays so', async () => {
    let calls = 0
    answer = (request, response) => (++calls <= 2 ? status(500) : serve(objects))(request, response)
    expect((await runOn(root)).verdict).toBe('pass')
    answer = status(500)
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(remoteOf(result).reason).toContain('answered 500')
  })

  test('that asks for patience with 429 is given it', async () => {
    let calls = 0
    answer = (request, response) =>
      ++calls === 1
        ? void response.writeHead(429, { 'retry-after': '1' }).end()
        : serve(objects)(request, response)
    expect((await runOn(root)).verdict).toBe('pass')
  })

  test('that redirects is followed', async () => {
    const moved = new Map([...objects].map(([name, body]) => [name.replace('/store', '/moved'), body]))
    answer = (request, response) =>
      request.url!.startsWith('/store')
        ? void response.writeHead(302, { location: request.url!.replace('/store', '/moved') }).end()
        : serve(moved)(request, response)
    expect((await runOn(root)).verdict).toBe('pass')
  })

  test('that knows no HEAD is asked for a byte', async () => {
    answer = (request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end()
      const body = objects.get(request.url!)
      if (body === undefined || request.headers.range === undefined) return serve(objects)(request, response)
      response.writeHead(206, { 'content-range': `bytes 0-0/${Buffer.byteLength(body)}` }).end('x')
    }
    expect((await runOn(root)).verdict).toBe('pass')
  })

  test('that wants a name and a password gets those of its address, and no report shows them', async () => {
    writeFiles(root, tracked(origin.replace('://', '://jane:p%40ss@').concat('/store')))
    answer = (request, response) =>
      request.headers.authorization === `Basic ${Buffer.from('jane:p@ss').toString('base64')}`
        ? serve(without(key(md5('model'))))(request, response)
        : status(401)(request, response)
    const result = await runOn(root)
    expect(rulesOf(result)).toEqual(['not-pushed'])
    expect(JSON.stringify(result)).not.toContain('jane')
  })

  test('that is not there at all', async () => {
    server.close()
    server.closeAllConnections()
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(remoteOf(result).reason).toMatch(/it could not be reached \(ECONN\w+\)/)
  })

  test('whose object has another size than the manifest says', async () => {
    answer = serve(new Map([...objects, [key(md5('model')), 'model\r\n']]))
    const result = await runOn(root)
    expect(result.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'remote-corrupt: model.bin has 7 bytes in remote storage, and 5 bytes by its manifest',
    ])
  })

  test('a listing whose content is not what its name says is not believed', async () => {
    answer = serve(new Map([...objects, [key(folder), folderObject([])]]))
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(remoteOf(result).reason).toContain('it has a listing of data that is not what its name says')
  })

  test('an old entry is asked for in the old layout; what has `push: false` or is imported is not asked for', async () => {
    const old = key(md5('old'), '')
    answer = serve(new Map([...objects, [old, 'old']]))
    writeFiles(root, {
      'old.bin.dvc': `outs:\n- md5: ${md5('old')}\n  size: 3\n  path: old.bin\n`,
      'kept.bin.dvc': `outs:\n- md5: ${md5('kept')}\n  hash: md5\n  path: kept.bin\n  push: false\n`,
      'got.bin.dvc': `deps:\n- path: got.bin\n  repo:\n    url: https://example.org/r\nouts:\n- md5: ${md5('got')}\n  hash: md5\n  path: got.bin\n`,
    })
    const result = await runOn(root)
    expect(result.findings).toEqual([])
    expect(seen).toContain(`HEAD ${old}`)
    expect(seen).toHaveLength(6)
  })

  test('with a base only what the change touches is asked for', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
        cwd: root,
        encoding: 'utf8',
      }).trim()
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'base')
    const base = await gitTree(root, git('rev-parse', 'HEAD'))
    writeFiles(root, {
      'model.bin.dvc': `outs:\n- md5: ${md5('model 2')}\n  size: 7\n  hash: md5\n  path: model.bin\n`,
    })
    const result = await runOn(root, {}, { base })
    expect(seen).toEqual([`HEAD ${key(md5('model 2'))}`])
    expect(result.findings.map(({ message }) => message)).toEqual([
      'model.bin is not in remote storage: nobody else can fetch it',
    ])
    expect(result.claims.find(({ id }) => id.startsWith('data.dvc/'))?.verdict).toBe('skipped')
  })

  test('with `remote: skip` nothing is asked', async () => {
    expect((await runOn(root, { remote: 'skip' })).verdict).toBe('skipped')
    expect(seen).toEqual([])
  })
})

describe('other remotes', () => {
  test('a folder of the repository, of which an object was committed with other line endings', async () => {
    const crlf = 'id,y\r\n1,0\r\n'
    const stored = `S3/files/md5/${md5(crlf).slice(0, 2)}/${md5(crlf).slice(2)}`
    writeFiles(root, {
      ...tracked('../S3'),
      'data.dvc': `outs:\n- md5: ${md5(crlf)}\n  hash: md5\n  path: data.csv\n`,
      [stored]: crlf.replaceAll('\r', ''),
      [`S3/files/md5/${md5('model').slice(0, 2)}/${md5('model').slice(2)}`]: 'model',
    })
    const result = await runOn(root)
    expect(result.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'remote-corrupt: an object of data.csv in remote storage is not what it should be: its line endings were turned into LF when it was committed',
    ])
  })

  test.each([
    ['C:\\Users\\me\\AppData\\Local\\Temp\\store', 'remote-local,remote-unasked'],
    ['/nowhere/at/all', 'remote-local,remote-unasked'],
    ['gdrive://1LdLu22WGMBj', 'remote-unasked'],
    ['http://[', 'remote-unasked'],
    ['ssh://user:secret@host/path', 'remote-unasked'],
  ])('%s cannot be asked, and is named without its password', async (url, rules) => {
    writeFiles(root, tracked(url))
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(rulesOf(result).join()).toBe(rules)
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  test('a command answers for one that cannot be asked, in one run', async () => {
    writeFiles(root, tracked('gdrive://1LdLu22WGMBj'))
    rmSync(`${root}/data.dvc`)
    const asked: string[] = []
    const shell = async (command: string, keys: string) => {
      asked.push(`${command}: ${keys}`)
      return keys
    }
    const settings = { 'exists-command': 'rclone lsf gdrive:' }
    const there = await runOn(root, settings, { shell })
    expect(there.verdict).toBe('pass')
    expect(asked).toEqual([`rclone lsf gdrive:: ${key(md5('model')).replace('/store/', '')}\n`])
    const absent = await runOn(root, settings, { shell: async () => '' })
    expect(rulesOf(absent)).toEqual(['not-pushed'])
  })

  test('no remote at all', async () => {
    writeFiles(root, { '.dvc/config': '' })
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(rulesOf(result)).toEqual(['remote-missing'])
  })

  describe('that speak S3', () => {
    const bucket = new Map([...objects].map(([name, body]) => [name.replace('/store', '/bucket/data'), body]))
    beforeEach(() => {
      process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE'
      process.env.AWS_SECRET_ACCESS_KEY = 'secret'
      writeFiles(
        root,
        tracked('s3://bucket/data', `    endpointurl = ${origin}\n    region = eu-central-1\n`),
      )
    })
    afterEach(() => {
      delete process.env.AWS_ACCESS_KEY_ID
      delete process.env.AWS_SECRET_ACCESS_KEY
    })

    test('are asked with the credentials of the environment, signed for the bucket’s region', async () => {
      const regions = new Set<string>()
      answer = (request, response) => {
        const region = /Credential=AKIDEXAMPLE\/\d{8}\/([\w-]+)\/s3\/aws4_request/.exec(
          request.headers.authorization ?? '',
        )?.[1]
        if (region === undefined) return void response.writeHead(403).end()
        regions.add(region)
        if (region !== 'us-west-2')
          return void response.writeHead(301, { 'x-amz-bucket-region': 'us-west-2' }).end()
        serve(bucket)(request, response)
      }
      expect((await runOn(root)).verdict).toBe('pass')
      expect([...regions]).toEqual(['eu-central-1', 'us-west-2'])
    })

    test('that are public are asked without', async () => {
      writeFiles(root, {
        ...tracked('s3://bucket/data', `    endpointurl = ${origin}\n    allow_anonymous_login = true\n`),
      })
      answer = (request, response) =>
        request.headers.authorization === undefined
          ? serve(bucket)(request, response)
          : status(400)(request, response)
      expect((await runOn(root)).verdict).toBe('pass')
    })
  })

  describe('at an address that only the change names are not asked, and are named', () => {
    /** The repository with another base than its files now. */
    const baseWith = async (files: Files) => {
      const now = tracked('')
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
          cwd: root,
          encoding: 'utf8',
        }).trim()
      rmSync(root, { recursive: true })
      root = makeTree({ 'README.md': 'data', ...files })
      git('init', '-q')
      git('add', '-A')
      git('commit', '-qm', 'base')
      const { '.dvc/config': _, ...manifests } = now
      writeFiles(root, manifests)
      return gitTree(root, git('rev-parse', 'HEAD'))
    }
    const configOf = (url: string, options = '') => ({ '.dvc/config': tracked(url, options)['.dvc/config']! })

    test.each([
      ['HTTP', () => `${origin}/store`, ''],
      ['S3 elsewhere', () => 's3://bucket/data', 'endpoint'],
      ['S3 in a region that is a host', () => 's3://bucket/data', '    region = x@127.0.0.1/\n'],
      ['a folder of the machine', () => '/net/other.example/store', ''],
    ])('%s', async (_, url, options) => {
      const base = await baseWith(configOf('s3://bucket/data'))
      writeFiles(root, configOf(url(), options === 'endpoint' ? `    endpointurl = ${origin}\n` : options))
      const result = await runOn(root, {}, { base })
      expect(seen).toEqual([])
      expect(result.verdict).toBe('not-computable')
      expect(result.findings).toMatchObject([
        {
          rule: 'remote-unasked',
          message: expect.stringContaining('has an address that the base does not have'),
          fix: expect.stringContaining('merge the address first'),
        },
      ])
    })

    test('nor where the base cannot be read', async () => {
      const findBase = async () => {
        throw new ConfigError('no such commit')
      }
      expect((await runOn(root, {}, { findBase })).verdict).toBe('not-computable')
      expect(seen).toEqual([])
    })

    test('another name for an address of the base is asked', async () => {
      const base = await baseWith(configOf(`${origin}/store`))
      const [config] = Object.values(configOf(`${origin}/store`))
      writeFiles(root, { '.dvc/config': String(config).replaceAll('storage', 'renamed') })
      expect((await runOn(root, {}, { base })).verdict).toBe('pass')
    })

    test('a Git LFS server', async () => {
      const base = await baseWith({ '.gitattributes': '*.bin filter=lfs -text\n' })
      rmSync(`${root}/data.dvc`)
      rmSync(`${root}/model.bin.dvc`)
      writeFiles(root, {
        '.lfsconfig': `[lfs]\n\turl = ${origin}/info/lfs\n`,
        'a.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('there')}\nsize 5\n`,
      })
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...noFilter, ...args], {
          cwd: root,
        })
      git('add', '-A')
      git('commit', '-qm', 'pointer')
      const result = await runOn(root, {}, { base })
      expect(seen).toEqual([])
      expect(result.findings).toMatchObject([{ rule: 'remote-unasked', path: '.gitattributes' }])
    })
  })

  test('a Git LFS server is asked for the content of every pointer, in one batch', async () => {
    const pointer = (text: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${text.length}\n`
    rmSync(root, { recursive: true })
    root = makeTree({
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'a.bin': pointer('there'),
      'b.bin': pointer('not pushed'),
      '.lfsconfig': `[lfs]\n\turl = ${origin}/info/lfs\n`,
    })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...noFilter, ...args], { cwd: root })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'pointers')
    answer = async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const { operation, objects: wanted } = JSON.parse(Buffer.concat(parts).toString()) as {
        operation: string
        objects: { oid: string; size: number }[]
      }
      expect(operation).toBe('download')
      const found = wanted.map(({ oid, size }) =>
        oid === sha256('there')
          ? { oid, size, actions: { download: { href: origin } } }
          : { oid, size, error: { code: 404, message: 'Object does not exist' } },
      )
      response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' })
      response.end(JSON.stringify({ transfer: 'basic', objects: found }))
    }
    const result = await runOn(root)
    expect(seen).toEqual(['POST /info/lfs/objects/batch'])
    expect(result.findings.map(({ path, rule }) => `${path}: ${rule}`)).toEqual(['b.bin: not-pushed'])
    expect(result.subjects.find(({ name }) => name === 'a.bin')?.digest.sha256).toBe(sha256('there'))
  })
})
