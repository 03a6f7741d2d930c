import { DataError, type DataPlace } from '@probity/core'
import type { DecodedArray, SchemaElement } from 'hyparquet'
import { parseFloat16 } from 'hyparquet/src/convert.js'

/** How the values of a column are understood. */
export interface Meaning {
  /** Their doubles, where they are numbers that a double is the right form of. */
  numbers?(values: DecodedArray): Float64Array
  /** As CSV would spell it: a text in ASCII, or bytes that are text as they stand. */
  spell(value: never): string | Uint8Array
}

/** Whether values of the type can be written as one text. */
export function hasText({ converted_type, logical_type }: SchemaElement): boolean {
  const named = logical_type?.type ?? converted_type ?? ''
  return !['BSON', 'INTERVAL', 'GEOMETRY', 'GEOGRAPHY', 'VARIANT', 'MAP', 'LIST'].includes(named)
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const day = 86_400_000
const unitsPerSecond = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n }

/**
 * What the values of a column mean, by its logical type or the converted type of older files. Decimals,
 * integers of 64 bits and times keep every digit. Bytes without a type are taken for text, as older writers
 * left it away. Throws a `DataError` for a type that has no single value or no text.
 */
export function meaningOf(element: SchemaElement, place: DataPlace): Meaning {
  const { type, converted_type: converted, logical_type: logical } = element
  const named = logical?.type ?? converted
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') {
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0
    return { spell: (value: number | bigint | Uint8Array) => decimalText(value, scale) }
  }
  if (logical?.type === 'TIMESTAMP') {
    const { unit, isAdjustedToUTC } = logical
    return { spell: (value: bigint) => timestampText(value, unitsPerSecond[unit], isAdjustedToUTC) }
  }
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') {
    const units = converted === 'TIMESTAMP_MILLIS' ? unitsPerSecond.MILLIS : unitsPerSecond.MICROS
    return { spell: (value: bigint) => timestampText(value, units, true) }
  }
  if (type === 'INT96') return { spell: int96Text }
  if (named === 'DATE') return { spell: (value: number) => dateText(value) }
  if (logical?.type === 'TIME') {
    const units = unitsPerSecond[logical.unit]
    return { spell: (value: number | bigint) => timeText(BigInt(value), units) }
  }
  if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') {
    const units = converted === 'TIME_MILLIS' ? unitsPerSecond.MILLIS : unitsPerSecond.MICROS
    return { spell: (value: number | bigint) => timeText(BigInt(value), units) }
  }
  if (logical?.type === 'FLOAT16') {
    return {
      numbers: values => Float64Array.from(values as Uint8Array[], value => parseFloat16(value)!),
      spell: (value: Uint8Array) => doubleText(parseFloat16(value)!),
    }
  }
  if (logical?.type === 'UUID') return { spell: uuidText }
  if (!hasText(element))
    throw new DataError(`is of the type ${named}, which has no text`, place, {
      remedy: 'name a column of single values',
    })
  const isUnsigned = converted?.startsWith('UINT') || (logical?.type === 'INTEGER' && !logical.isSigned)
  switch (type) {
    case 'BOOLEAN':
      return { spell: (value: boolean) => (value ? 'true' : 'false') }
    case 'INT32': {
      const whole = (value: number) => (isUnsigned ? value >>> 0 : value)
      return {
        numbers: values => Float64Array.from(values as ArrayLike<number>, whole),
        spell: (value: number) => String(whole(value)),
      }
    }
    case 'INT64': {
      const whole = (value: bigint) => (isUnsigned ? BigInt.asUintN(64, value) : value)
      return {
        numbers: values => Float64Array.from(values as ArrayLike<bigint>, value => Number(whole(value))),
        spell: (value: bigint) => whole(value).toString(),
      }
    }
    case 'FLOAT':
      return { numbers: values => Float64Array.from(values as ArrayLike<number>), spell: floatText }
    case 'DOUBLE':
      return { numbers: values => Float64Array.from(values as ArrayLike<number>), spell: doubleText }
    default:
      return { spell: (value: Uint8Array) => value }
  }
}

/** As pandas writes CSV: nothing for NaN. */
function doubleText(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? '' : value > 0 ? 'inf' : '-inf'
}

/** The shortest text that is this number in 32 bits. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return doubleText(value)
  for (let precision = 6; precision < 9; precision++) {
    const short = Number(value.toPrecision(precision))
    if (Math.fround(short) === value) return String(short)
  }
  return String(Number(value.toPrecision(9)))
}

/** Exact: `unscaled` × 10^−`scale`. Bytes are a big-endian integer in two's complement. */
function decimalText(unscaled: number | bigint | Uint8Array, scale: number): string {
  let value: bigint
  if (unscaled instanceof Uint8Array) {
    const hex = Buffer.from(unscaled).toString('hex')
    value = hex === '' ? 0n : BigInt.asIntN(4 * hex.length, BigInt(`0x${hex}`))
  } else value = BigInt(unscaled)
  const sign = value < 0n ? '-' : ''
  const text = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  return scale <= 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** Beyond ±10,000 years, where no calendar date is written, the number of days stands. */
function dateText(days: number): string {
  const date = new Date(days * day)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) return `day ${days}`
  return `${digits(year, 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`
}

/** `2026-11-23T12:00:00.5Z`; without the `Z` where the time is local. */
function timestampText(value: bigint, units: bigint, isUtc: boolean): string {
  const perDay = 86_400n * units
  let days = value / perDay
  let rest = value % perDay
  if (rest < 0n) {
    rest += perDay
    days--
  }
  return `${dateText(Number(days))}T${timeText(rest, units)}${isUtc ? 'Z' : ''}`
}

function timeText(value: bigint, units: bigint): string {
  const seconds = Number(value / units)
  const fraction = (value % units)
    .toString()
    .padStart(units.toString().length - 1, '0')
    .replace(/0+$/, '')
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return clock.map(part => digits(part, 2)).join(':') + (fraction === '' ? '' : `.${fraction}`)
}

/** Nanoseconds of the day in the low 64 bits, the Julian day above: local time, as Impala and Spark wrote it. */
function int96Text(value: bigint): string {
  const days = Number(value >> 64n) - 2_440_588
  return `${dateText(days)}T${timeText(BigInt.asUintN(64, value), unitsPerSecond.NANOS)}`
}

function uuidText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
