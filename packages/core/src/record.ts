/** Whether a value that was parsed is a mapping: JSON's object, YAML's map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
