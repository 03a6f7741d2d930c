import { isBirth, isDate, isYearMonthDay } from './dates.ts'
import { complement, digitAt, fits, isDigits, isRepeated, numberAt, valueAt, weigh } from './digits.ts'
import { mod11x10 } from './iso7064.ts'

const ONE_TO_ONE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]
const THREE_TO_THREE = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]

/** The last of 11 digits by the two rounds of weights that Estonia and Lithuania share. */
function balticDigit(value: string): number {
  const first = weigh(value, ONE_TO_ONE) % 11
  return first < 10 ? first : (weigh(value, THREE_TO_THREE) % 11) % 10
}

/**
 * Estonian personal code (EVS 585:2007): sex and century (1 to 8), birth date, serial, weights 1 to 9 and 1, or 3
 * to 9 and 1 to 3 where that leaves 10.
 */
export function isikukood(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const century = digitAt(value, 0)
  if (century < 1 || century > 8) return false
  const year = 1800 + Math.floor((century - 1) / 2) * 100 + numberAt(value, 1, 3)
  return (
    isBirth(year, numberAt(value, 3, 5), numberAt(value, 5, 7)) && balticDigit(value) === digitAt(value, 10)
  )
}

/** Lithuanian personal code (Gyventojų registras): as the Estonian; 9 first where the birth date is unknown. */
export function asmensKodas(value: string): boolean {
  if (digitAt(value, 0) !== 9) return isikukood(value)
  return isDigits(value, 11) && !isRepeated(value) && balticDigit(value) === digitAt(value, 10)
}

/**
 * Latvian personal code (Iedzīvotāju reģistrs): birth date as DDMMYY with the century as seventh digit, or from
 * 2017 on 32 to 39 and no date; weights 1 6 3 7 9 10 5 8 4 2.
 */
export function personasKods(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const day = numberAt(value, 0, 2)
  if (day < 32 || day > 39) {
    const century = digitAt(value, 6)
    if (century > 2) return false
    if (!isBirth(1800 + century * 100 + numberAt(value, 4, 6), numberAt(value, 2, 4), day)) return false
  }
  return ((1101 - weigh(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === digitAt(value, 10)
}

/**
 * Polish identification number, PESEL (ustawa o ewidencji ludności): birth date with the century in the month (80,
 * 0, 20, 40, 60 for 1800 to 2200), serial, weights 1 3 7 9 modulo 10.
 * @example pesel('44051401359') // true
 */
export function pesel(value: string): boolean {
  if (!isDigits(value, 11)) return false
  const shifted = numberAt(value, 2, 4)
  const century = shifted > 80 ? 1800 : 1900 + Math.floor(shifted / 20) * 100
  if (!isDate(century + numberAt(value, 0, 2), shifted % 20, numberAt(value, 4, 6))) return false
  return weigh(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** Polish tax number, NIP: 10 digits, weights 6 5 7 2 3 4 5 6 7 modulo 11. */
export function nip(value: string): boolean {
  return (
    isDigits(value, 10) &&
    numberAt(value, 0, 3) >= 100 &&
    weigh(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(value, 9)
  )
}

/** Polish business number, REGON: 9 or 14 digits, each modulo 11. */
export function regon(value: string): boolean {
  if (isRepeated(value)) return false
  if (isDigits(value, 9)) return (weigh(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(value, 8)
  return (
    isDigits(value, 14) &&
    (weigh(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(value, 8) &&
    (weigh(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === digitAt(value, 13)
  )
}

/** Polish identity card: three letters, a check digit and five digits, weights 7 3 1, 9 for it. */
export function dowod(value: string): boolean {
  if (!fits(value, 'AAA999999')) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += [7, 3, 1, 9, 7, 3, 1, 7, 3][i] * valueAt(value, i)
  return sum % 10 === 0
}

/**
 * Czech and Slovak birth number, rodné číslo (zákon 133/2000): birth date as YYMMDD (50 added to the month of
 * women, 20 more since 2004), 3 digits without a check up to 1953, else 4 that make the whole a multiple of 11.
 */
export function rodneCislo(value: string): boolean {
  const isOld = value.length === 9
  if (!isDigits(value, isOld ? 9 : 10)) return false
  const short = numberAt(value, 0, 2)
  let year = 1900 + short
  if (isOld) {
    // The last number without a check is of 1953; 1880 is as far back as numbers were given.
    if (year > 1953 && year < 1980) return false
    if (year > 1953) year -= 100
  } else if (short < 54) year += 100
  let month = numberAt(value, 2, 4) % 50
  if (month > 20 && year >= 2004) month -= 20
  if (!isBirth(year, month, numberAt(value, 4, 6))) return false
  if (isOld) return true
  // Until 1985 a remainder of 10 was written as 0.
  const rest = numberAt(value, 0, 9) % 11
  return rest === digitAt(value, 9) || (rest === 10 && digitAt(value, 9) === 0 && year < 1986)
}

/**
 * Romanian personal code, CNP (Legea 105/1996): sex and century, birth date, county, serial, weights
 * 279146358279 modulo 11, 1 for 10.
 */
export function cnp(value: string): boolean {
  if (!isDigits(value, 13)) return false
  const kind = digitAt(value, 0)
  if (kind === 0) return false
  const century = kind <= 2 ? 1900 : kind <= 4 ? 1800 : kind <= 6 ? 2000 : 1900
  const short = numberAt(value, 1, 3)
  const month = numberAt(value, 3, 5)
  const day = numberAt(value, 5, 7)
  // 7 to 9 are foreigners, whose century is open.
  if (kind > 6 ? !isYearMonthDay(value, 1) : !isBirth(century + short, month, day)) return false
  const county = numberAt(value, 7, 9)
  if (!((county >= 1 && county <= 52) || county === 70 || (county >= 80 && county <= 83))) return false
  const rest = weigh(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === digitAt(value, 12)
}

/**
 * Bulgarian citizen number, EGN (GRAO): birth date as YYMMDD (20 added to the month before 1900, 40 from 2000 on),
 * serial, weights 2 4 8 5 10 9 7 3 6 modulo 11 modulo 10.
 */
export function egn(value: string): boolean {
  if (!isDigits(value, 10)) return false
  const shifted = numberAt(value, 2, 4)
  const century = shifted > 40 ? 2000 : shifted > 20 ? 1800 : 1900
  const month = shifted > 40 ? shifted - 40 : shifted > 20 ? shifted - 20 : shifted
  if (!isBirth(century + numberAt(value, 0, 2), month, numberAt(value, 4, 6))) return false
  return (weigh(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(value, 9)
}

/** Bulgarian number of foreigners, LNCh: 10 digits, weights 21 19 17 13 11 9 7 3 1 modulo 10. */
export function lnch(value: string): boolean {
  return (
    isDigits(value, 10) &&
    !isRepeated(value) &&
    weigh(value, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === digitAt(value, 9)
  )
}

/** Croatian personal number, OIB (Zakon o OIB, 2008): 11 digits by MOD 11,10. */
export function oib(value: string): boolean {
  return isDigits(value, 11) && !isRepeated(value) && mod11x10(value)
}

/**
 * Citizen number of former Yugoslavia, JMBG or EMŠO: birth date as DDMMYYY, region, serial, weights 7 to 2 twice
 * modulo 11.
 */
export function jmbg(value: string): boolean {
  if (!isDigits(value, 13)) return false
  const short = numberAt(value, 4, 7)
  if (!isBirth(short + (short < 800 ? 2000 : 1000), numberAt(value, 2, 4), numberAt(value, 0, 2)))
    return false
  return complement(weigh(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 12)
}

/** Russian taxpayer, INN (ФНС, приказ ММВ-7-6/435): 10 digits of a company, 12 of a person, modulo 11. */
export function inn(value: string): boolean {
  if (isRepeated(value)) return false
  if (isDigits(value, 10)) return (weigh(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 9)
  return (
    isDigits(value, 12) &&
    (weigh(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 10) &&
    (weigh(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 11)
  )
}

/** Russian pension insurance number, SNILS: 9 digits, weights 9 to 1, modulo 101 (100 as 00). */
export function snils(value: string): boolean {
  // Numbers up to 001-001-998 were given before there was a check.
  if (!isDigits(value, 11) || numberAt(value, 0, 9) <= 1001998) return false
  return (weigh(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === numberAt(value, 9, 11)
}

/** Ukrainian taxpayer, RNTRC (ДПС): days since 1899-12-31, serial, weights -1 5 7 9 4 6 10 5 7 modulo 11. */
export function rntrc(value: string): boolean {
  if (!isDigits(value, 10) || isRepeated(value)) return false
  const rest = weigh(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11
  return ((rest + 11) % 11) % 10 === digitAt(value, 9)
}

/**
 * Kazakh identification number, IIN (закон 223-III): birth date as YYMMDD, century and sex, serial, weights 1 to
 * 11, or 3 to 11, 1, 2 where that leaves 10.
 */
export function iin(value: string): boolean {
  const century = digitAt(value, 6)
  if (!isDigits(value, 12) || century < 1 || century > 6 || !isYearMonthDay(value, 0)) return false
  let rest = weigh(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (rest === 10) rest = weigh(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return rest === digitAt(value, 11)
}
