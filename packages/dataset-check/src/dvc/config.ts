/** `.dvc/config`: the default remote, and every remote with its options. */
export interface DvcConfig {
  remote?: string
  remotes: Map<string, { line: number; options: Map<string, string> }>
}

/**
 * Reads the INI of ConfigObj. A section of a remote is quoted as a whole: `['remote "storage"']`. What is no
 * section and no `key = value` is passed over, as options of later versions are.
 */
export function readDvcConfig(text: string): DvcConfig {
  const config: DvcConfig = { remotes: new Map() }
  let section = ''
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const header = /^\[(.*)\]\s*(?:#.*)?$/.exec(line)
    if (header !== null) {
      section = unquoted(header[1]!.trim())
      const name = remoteName(section)
      if (name !== undefined) config.remotes.set(name, { line: i + 1, options: new Map() })
      continue
    }
    const equals = line.indexOf('=')
    if (equals === -1) continue
    const key = line.slice(0, equals).trim().toLowerCase()
    const value = unquoted(line.slice(equals + 1).trim())
    if (section === 'core' && key === 'remote') config.remote = value
    const name = remoteName(section)
    if (name !== undefined) config.remotes.get(name)!.options.set(key, value)
  }
  return config
}

function remoteName(section: string): string | undefined {
  return /^remote\s+"(.*)"$/.exec(section)?.[1]
}

function unquoted(text: string): string {
  return /^(['"])(.*)\1$/.exec(text)?.[2] ?? text
}
