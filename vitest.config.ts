import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const roots = ['packages', 'test'].flatMap(floor =>
  readdirSync(new URL(floor, import.meta.url), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => `${floor}/${entry.name}`),
)

export default defineConfig({
  test: {
    projects: roots.map(root => ({
      test: {
        name: root,
        root,
        include: ['**/*.test.ts'],
        // Tests of one package share a process: nothing of ours keeps state in a module.
        isolate: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
})
