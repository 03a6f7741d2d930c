/**
 * Builds `dist/`: one ncc build of the whole suite with shared chunks, and a stub per action.
 *
 * Types are stripped by Node itself, which leaves blanks in their place, so that a line in a stack trace
 * of `dist` is found again in the source (TypeScript 7 has no compiler API for ncc's own loader to call).
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative } from 'node:path'
import ncc from '@vercel/ncc'
import { doors } from '../packages/runner/src/doors.ts'

const root = join(import.meta.dirname, '..')

/** Builds the suite into a folder, which is emptied first. */
export async function build(target: string): Promise<void> {
  const stage = join(root, '.build')
  rmSync(stage, { recursive: true, force: true })
  try {
    stageSources(stage)
    const entry = join(stage, 'packages/runner/src/index.js')
    const { code, assets } = await ncc(entry, {
      cache: false,
      license: 'licenses.txt',
      minify: false,
      quiet: true,
      sourceMap: false,
    })
    rmSync(target, { recursive: true, force: true })
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'index.js'), code)
    for (const [name, { source }] of Object.entries(assets)) {
      mkdirSync(dirname(join(target, name)), { recursive: true })
      writeFileSync(join(target, name), source)
    }
    for (const { name } of doors) {
      writeFileSync(
        join(target, `${name}.js`),
        `import { action } from './index.js'; await action('${name}')\n`,
      )
    }
    writeFileSync(join(target, 'audit.js'), "import { audit } from './index.js'; await audit()\n")
    writeFileSync(join(target, 'report.js'), "import { report } from './index.js'; await report()\n")
    // In place of the source of the same name, which the bundle knows by its path.
    writeFileSync(
      join(target, 'scan-thread.js'),
      "import { scanThread } from './index.js'; await scanThread()\n",
    )
    writeFileSync(
      join(target, 'cli.js'),
      "#!/usr/bin/env node\nimport { cli } from './index.js'; await cli()\n",
      { mode: 0o755 },
    )
    if (!existsSync(join(target, 'package.json')))
      writeFileSync(join(target, 'package.json'), '{"type":"module"}\n')
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** Copies `packages/` with types stripped, imports of each other made relative, and their dependencies linked. */
function stageSources(stage: string): void {
  const packages = join(root, 'packages')
  for (const name of readdirSync(packages)) {
    const from = join(packages, name)
    const to = join(stage, 'packages', name)
    for (const file of readdirSync(join(from, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|js)$/.test(file) || /\.(test|fixture|d)\.ts$/.test(file)) continue
      const out = join(to, 'src', file.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(out), { recursive: true })
      const source = readFileSync(join(from, 'src', file), 'utf8')
      const code = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source
      writeFileSync(out, rewriteImports(code, dirname(out), stage))
    }
    cpSync(join(from, 'package.json'), join(to, 'package.json'))
    const modules = join(from, 'node_modules')
    if (existsSync(modules)) symlinkSync(modules, join(to, 'node_modules'), 'junction')
  }
}

/** `./x.ts` becomes `./x.js`, `@probity/core` the path of what that package exports. */
function rewriteImports(code: string, folder: string, stage: string): string {
  return code
    .replace(/((?:from|import|new URL)\s*\(?\s*')(\.{1,2}\/[^']+)\.ts'/g, "$1$2.js'")
    .replace(
      /((?:from|import)\s*\(?\s*')@probity\/([^/']+)(\/[^']+)?'/g,
      (_, before: string, name: string, sub = '') => {
        const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
          exports: Record<string, string>
        }
        const exported = manifest.exports[`.${sub}`]
        if (exported === undefined) throw new Error(`@probity/${name}${sub} is not exported`)
        const path = join(stage, 'packages', name, exported.replace(/\.ts$/, '.js'))
        const specifier = relative(folder, path).replaceAll('\\', '/')
        return `${before}${specifier.startsWith('.') ? specifier : `./${specifier}`}'`
      },
    )
}

if (import.meta.main) await build(join(root, 'dist'))
