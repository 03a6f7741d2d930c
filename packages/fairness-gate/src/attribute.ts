import { ConfigError } from '@probity/core'

/** A sensitive attribute: one column, or the intersection of several. */
export interface Attribute {
  /** As a reader writes it: `race`, `gender & age_band`. */
  name: string
  columns: string[]
}

/**
 * The attributes of the `sensitive` setting. `a & b` is an intersection, unless a column has just that name.
 * Throws a `ConfigError` for an attribute that is empty or stands twice.
 */
export function attributesOf(sensitive: readonly string[], header?: readonly string[]): Attribute[] {
  const attributes = sensitive.map(text => {
    const whole = text.trim()
    const columns = header?.includes(whole) ? [whole] : whole.split('&').map(column => column.trim())
    if (columns.includes('') || new Set(columns).size < columns.length) {
      throw new ConfigError(`\`sensitive\`: \`${text}\` is not a column or an intersection like \`gender & age_band\``)
    }
    return { name: columns.join(' & '), columns }
  })
  const names = attributes.map(attribute => attribute.name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) throw new ConfigError(`\`sensitive\` names \`${twice}\` twice`)
  return attributes
}
