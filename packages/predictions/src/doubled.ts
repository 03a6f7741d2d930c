/** The same numbers in an array twice as long. */
export function doubled<A extends Int32Array | Uint32Array | Float64Array>(array: A): A {
  const bigger = new (array.constructor as new (length: number) => A)(array.length * 2)
  bigger.set(array as never)
  return bigger
}
