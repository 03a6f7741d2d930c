export { fileSource, workingTree } from './working-tree.ts'
