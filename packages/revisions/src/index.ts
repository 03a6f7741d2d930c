export { commitOf, fetchCommit, mergeBase } from './base.ts'
export { gitTree } from './git.ts'
export { fileSource, workingTree } from './working-tree.ts'
