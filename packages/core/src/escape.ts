/**
 * Escaping, one function for each place where text may go. Every value that came from the repository
 * (a group, a column, a path, a message built from them) passes through the one for where it is printed.
 */

/** Zero-width space: parts two characters that would mean something together, and shows nothing. */
const apart = '\u200b'

/**
 * Controls, format characters (bidirectional, zero-width, tags), line separators, lone surrogates and the
 * letters that show as nothing: they can hide or reorder what is read.
 */
const invisible = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]'
let invisibles: RegExp | undefined

/** Latin letters, punctuation, arrows, signs and boxes, which is most text: it is not worth the classes above. */
const plain = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u23ff\u2500-\u27bf]*$/

/** One line of visible characters: controls as `\n`, `\t` or `\u202e`. */
export function visible(text: string): string {
  if (plain.test(text)) return text
  // A literal would be read when the file is: the classes of Unicode take longer than all the rest of it.
  invisibles ??= new RegExp(invisible, 'gu')
  return text.replace(invisibles, character => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    const code = character.codePointAt(0)!.toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

/**
 * Inline text in GitHub Markdown, also within a table: no markup, HTML, link, mention, issue reference,
 * emoji code or column break gets out of it.
 */
export function markdown(text: string): string {
  return unlinked(visible(text).trim())
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/**
 * A value as a code span, also within a table. In code GitHub makes no link, mention or emoji; left to do
 * are backticks (a longer fence), column breaks and controls. An empty value shows as `(empty)`.
 */
export function markdownCode(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '') return '`(empty)`'
  let run = 0
  for (const ticks of shown.match(/`+/g) ?? []) run = Math.max(run, ticks.length)
  const fence = '`'.repeat(run + 1)
  const padded = run > 0 || (shown.startsWith(' ') && shown.endsWith(' ')) ? ` ${shown} ` : shown
  // A table cell is cut at every bar before code spans are seen; `\|` is a bar there. A backslash before
  // a bar of the value's own would be taken for ours, so the two are parted.
  return fence + padded.replace(/\\(?=\|)/g, `\\${apart}`).replace(/\|/g, '\\|') + fence
}

/**
 * Text within an HTML element of GitHub Markdown, such as `<summary>`: Markdown is not read there, yet
 * GitHub still looks for mentions, references and emoji codes in what was rendered.
 */
export function markdownHtml(text: string): string {
  return html(unlinked(visible(text).trim()))
}

/** Parts whatever GitHub would turn into a link, a mention or an emoji after the Markdown was rendered. */
function unlinked(text: string): string {
  return (
    text
      .replace(/@/g, `@${apart}`)
      .replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`)
      .replace(/#(?=\w)/g, `#${apart}`)
      // Without the flag `i`, whose tables are costly to set up.
      .replace(/[Gg][Hh](?=-\d)/g, `$&${apart}`)
      .replace(/[Ww]{3}(?=\.)/g, `$&${apart}`)
      .replace(/(?<![0-9A-Za-z])[0-9A-Fa-f]{4}(?=[0-9A-Fa-f]{3,60}(?![0-9A-Za-z]))/g, `$&${apart}`)
  )
}

/** Text or a double-quoted attribute in HTML and XML. Characters that XML 1.0 forbids become U+FFFD. */
export function html(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, character => `&#${character.charCodeAt(0)};`)
}

/**
 * One line of a log or a terminal: no control code, and no workflow command. The runner takes a line for a
 * command where `::` opens it, and where `##[` stands anywhere in it.
 */
export function logLine(text: string): string {
  return visible(text)
    .replace(/:(?=:)/g, `:${apart}`)
    .replace(/##\[/g, `#${apart}#[`)
}

/** A cell of a CSV that a spreadsheet may open: formulas are defused, quotes doubled. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
