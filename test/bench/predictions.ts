import { closeSync, openSync, writeSync } from 'node:fs'

/** Padded so that a row has about 100 bytes in the wide table. */
const note = 'a field that nobody asks for, as most are'

/**
 * Writes a seeded table of predictions, `copies` times over: the same bytes every time. `wide` adds columns
 * that nothing reads; of a share `flips` of the rows the prediction is turned.
 */
export function writePredictions(
  path: string,
  rows: number,
  { wide = false, copies = 1, flips = 0 }: { wide?: boolean; copies?: number; flips?: number } = {},
): void {
  const file = openSync(path, 'w')
  writeSync(file, `id,gender,age_band,region,y_true,y_pred,score${wide ? ',note,other' : ''}\n`)
  for (let copy = 0; copy < copies; copy++) {
    const draw = random(42)
    const turn = random(7)
    for (let row = 0; row < rows; ) {
      const block: string[] = []
      for (const end = Math.min(rows, row + 10_000); row < end; row++) {
        const gender = draw() < 0.01 ? '' : ['female', 'male', 'other'][Math.floor(draw() * 3)]
        const age = ['under 20', '20-39', '40-59', '60-79', '80+'][Math.floor(draw() * 5)]
        const score = draw()
        const truth = draw() < score ? 1 : 0
        const prediction = score > 0.5 !== turn() < flips ? 1 : 0
        const more = wide ? `,"${note}",${row * 7}` : ''
        block.push(
          `C${row},${gender},${age},region ${Math.floor(draw() * 10)},${truth},${prediction},${score.toFixed(6)}${more}\n`,
        )
      }
      writeSync(file, block.join(''))
    }
  }
  closeSync(file)
}

/** Uniform in [0, 1): mulberry32 (Ettinger 2017). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
