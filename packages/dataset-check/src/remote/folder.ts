import type { Revision } from '@probity/core'
import { readBytes } from '@probity/revisions'
import { tooLarge } from './fetch.ts'
import { politeAtOnce, type Store } from './store.ts'

/** A store in a folder of this machine. @param tree the folder. */
export function folderStore(tree: Revision): Store {
  return {
    atOnce: politeAtOnce,
    async ask(key) {
      const bytes = await tree.size(key)
      return bytes === undefined ? { state: 'absent' } : { state: 'there', bytes }
    },
    async read(key, mostBytes) {
      const bytes = await tree.size(key)
      if (bytes === undefined) return { why: 'is absent' }
      return bytes > mostBytes ? tooLarge(mostBytes) : readBytes(tree, key, mostBytes)
    },
  }
}
