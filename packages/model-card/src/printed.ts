/** A number as a card prints it. */
export interface Printed {
  line: number
  /** Offsets of the digits in the line, sign included. */
  from: number
  to: number
  text: string
  value: number
  decimals: number
  isPercent: boolean
  /** `~0.96` */
  isAbout: boolean
}

const digits = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?`

/** A number at the beginning of a text, behind markup; what follows it is told by the caller. */
const leading = new RegExp(String.raw`^([\s*_\x60"']*)([~≈]?\s?)(${digits})(\s?\\?%)?`, 'u')

/** The number at an offset of a line, behind markup, and where what belongs to it ends. */
export function printedAt(
  text: string,
  at: number,
  line: number,
): { number: Printed; end: number } | undefined {
  const match = leading.exec(text.slice(at, at + 60))
  const [whole, markup = '', about = '', number = '', percent] = match ?? []
  if (whole === undefined || !/\d/.test(number)) return undefined
  const from = at + markup.length + about.length
  return {
    number: {
      line,
      from,
      to: from + number.length,
      text: number,
      value: Number(number.replace('−', '-').replaceAll(',', '')),
      decimals: number.includes('.') ? number.length - number.indexOf('.') - 1 : 0,
      isPercent: percent !== undefined,
      isAbout: about.trim() !== '',
    },
    end: at + whole.length,
  }
}

/** Every number of a line, in order. */
export function numbersOf(text: string, line: number): Printed[] {
  return [...text.matchAll(/(?<![\w.,])[~≈]?[-−+]?(?:\d|\.\d)/g)].flatMap(
    ({ index }) => printedAt(text, index, line)?.number ?? [],
  )
}
