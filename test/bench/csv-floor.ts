/** The least that Node can do with a file: read it and find its newlines. Prints how many. */
import { openSync, readSync } from 'node:fs'

const file = openSync(process.argv[2], 'r')
const buffer = Buffer.allocUnsafe(2 ** 20)
let lines = 0
for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
  const bytes = buffer.subarray(0, length)
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
}
console.log(lines)
