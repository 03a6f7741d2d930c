/** Round constants of Keccak-f[1600] (FIPS 202, 3.2.5), high half before low. */
const CONSTANTS = [
  '0000000000000001 0000000000008082 800000000000808a 8000000080008000 000000000000808b 0000000080000001',
  '8000000080008081 8000000000008009 000000000000008a 0000000000000088 0000000080008009 000000008000000a',
  '000000008000808b 800000000000008b 8000000000008089 8000000000008003 8000000000008002 8000000000000080',
  '000000000000800a 800000008000000a 8000000080008081 8000000000008080 0000000080000001 8000000080008008',
].flatMap(line => line.split(' ').map(constant => [hex(constant.slice(8)), hex(constant.slice(0, 8))]))

function hex(text: string): number {
  return Number.parseInt(text, 16)
}

/** The walk of rho and pi over the 24 lanes besides the first: where each goes, and by how much it turns. */
const LANES = '10 7 11 17 18 3 5 16 8 21 24 4 15 23 19 13 12 2 20 14 22 9 6 1'.split(' ').map(Number)
const TURNS = '1 3 6 10 15 21 28 36 45 55 2 14 27 41 56 8 25 43 62 18 39 61 20 44'.split(' ').map(Number)

const state = new Uint32Array(50)
const column = new Uint32Array(10)

/**
 * Keccak-256 as Ethereum uses it (padding 0x01, not the 0x06 of SHA3-256) of at most 135 ASCII characters: the
 * 25 lanes of 64 bits, low half first, of which the first four are the digest. The array is reused by the next call.
 */
export function keccak256(text: string): Uint32Array {
  state.fill(0)
  for (let i = 0; i < text.length; i++) state[i >> 2] ^= text.charCodeAt(i) << ((i & 3) * 8)
  state[text.length >> 2] ^= 1 << ((text.length & 3) * 8)
  state[33] ^= 0x80000000
  for (const [low, high] of CONSTANTS) {
    theta()
    rhoPi()
    chi()
    state[0] ^= low
    state[1] ^= high
  }
  return state
}

function theta(): void {
  for (let x = 0; x < 10; x++)
    column[x] = state[x] ^ state[x + 10] ^ state[x + 20] ^ state[x + 30] ^ state[x + 40]
  for (let x = 0; x < 5; x++) {
    const before = ((x + 4) % 5) * 2
    const after = ((x + 1) % 5) * 2
    const low = column[before] ^ ((column[after] << 1) | (column[after + 1] >>> 31))
    const high = column[before + 1] ^ ((column[after + 1] << 1) | (column[after] >>> 31))
    for (let lane = 2 * x; lane < 50; lane += 10) {
      state[lane] ^= low
      state[lane + 1] ^= high
    }
  }
}

function rhoPi(): void {
  let low = state[2]
  let high = state[3]
  for (let i = 0; i < 24; i++) {
    const to = LANES[i] * 2
    const turn = TURNS[i] & 31
    if (TURNS[i] > 31) [low, high] = [high, low]
    const [oldLow, oldHigh] = [state[to], state[to + 1]]
    // A turn by 32 is the swap alone: no lane turns by 0 or 32, so `32 - turn` is a shift that JavaScript has.
    state[to] = (low << turn) | (high >>> (32 - turn))
    state[to + 1] = (high << turn) | (low >>> (32 - turn))
    low = oldLow
    high = oldHigh
  }
}

function chi(): void {
  for (let row = 0; row < 50; row += 10) {
    for (let x = 0; x < 10; x++) column[x] = state[row + x]
    for (let x = 0; x < 10; x++) state[row + x] ^= ~column[(x + 2) % 10] & column[(x + 4) % 10]
  }
}
