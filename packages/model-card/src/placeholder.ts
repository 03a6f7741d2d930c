/** Text that stands for what somebody still has to write. */
export interface Placeholder {
  text: string
  /** Offset in the line. */
  at: number
}

/**
 * Text that a template or an author in a hurry leaves: of Hugging Face and skops `[More Information Needed]`,
 * of forms `<insert name>` and `(Add your value)`, and what programmers write. `[insert …](url)` is a link.
 */
const patterns = [
  /\[\s*more information needed\s*\](?!\()/gi,
  /\[\s*(?:insert|your|add|fill|todo|tbd|describe|enter|name of)\b[^\]\n]{0,80}\](?![(:[])/gi,
  /<\s*(?:insert|your|add|fill|todo|describe|enter)\b[^>\n]{0,80}>/gi,
  /\(\s*(?:insert|add|fill in|enter) (?:your|the|a|an)\b[^)\n]{0,80}\)/gi,
  /\{\{[^}\n]{1,80}\}\}/g,
  /(?<![\w-])(?:TODO|TBD|FIXME|XXX)(?![\w-])/g,
  /\blorem ipsum\b/gi,
  /\bcoming soon\b(?=[\s.…!]*$)/gi,
]

/** The placeholders of one line, in order. */
export function placeholders(line: string): Placeholder[] {
  return patterns
    .flatMap(pattern => [...line.matchAll(pattern)].map(match => ({ text: match[0], at: match.index })))
    .sort((a, b) => a.at - b.at)
}
