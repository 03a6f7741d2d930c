import { ConfigError } from '@probity/core'

/** A sensitive attribute: one column, or the intersection of several. */
export interface Attribute {
  /** As a reader writes it: `race`, `gender & age_band`. */
  name: string
  columns: string[]
}

/**
 * The attributes of the `sensitive` setting; `a & b` is an intersection.
 * Throws a `ConfigError` for an attribute that is empty or stands twice.
 */
export function attributesOf(sensitive: readonly string[]): Attribute[] {
  const attributes = sensitive.map(text => {
    const columns = text.split('&').map(column => column.trim())
    if (columns.includes('') || new Set(columns).size < columns.length) {
      throw new ConfigError(
        `\`sensitive\`: \`${text}\` is not a column or an intersection like \`gender & age_band\``,
      )
    }
    return { name: columns.join(' & '), columns }
  })
  const names = attributes.map(attribute => attribute.name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (attributes.some(({ columns }) => columns.includes('attribute'))) {
    throw new ConfigError(
      '`sensitive`: a column named `attribute` cannot be told from the name of an attribute',
      {
        remedy: 'rename the column',
      },
    )
  }
  if (twice !== undefined) throw new ConfigError(`\`sensitive\` names \`${twice}\` twice`)
  return attributes
}
