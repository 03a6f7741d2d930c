import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nhs } from './british-isles.ts'
import { card } from './card.ts'
import { base58Check, eip55, isPlainEthereum, segwit } from './crypto.ts'
import { isBirth, isDate } from './dates.ts'
import { iccid, imei, vin } from './device.ts'
import { hongKong, residentId, taiwanese } from './east-asia.ts'
import { rodneCislo } from './eastern-europe.ts'
import { ahv } from './german-speaking.ts'
import { iban } from './iban.ts'
import { dni } from './iberia.ts'
import { icaoDigit, mrz } from './icao9303.ts'
import { aadhaar } from './india-pakistan.ts'
import { mod11x10 } from './iso7064.ts'
import { keccak256 } from './keccak.ts'
import { cpf } from './latin-america.ts'
import { luhn } from './luhn.ts'
import { kimlik } from './middle-east-africa.ts'
import { npi } from './north-america.ts'
import { nhi } from './oceania.ts'
import { nric } from './southeast-asia.ts'
import { verhoeff } from './verhoeff.ts'
import { bsn, matricule } from './western-europe.ts'

const runs = { seed: 1, numRuns: 300 }

describe('one wrong digit', () => {
  /** Each with a valid value; the check finds every change of one of its digits. */
  const sound: Readonly<Record<string, [check: (value: string) => boolean, valid: string]>> = {
    Luhn: [value => luhn(value), '4000056655665556'],
    Verhoeff: [value => verhoeff(value), '234123412346'],
    'MOD 97-10': [iban, 'DE89370400440532013000'],
    'MOD 11,10': [value => mod11x10(value), '36574261809'],
    'MOD 11-2': [residentId, '110105194912311006'],
    'modulo 11': [nhs, '9434765870'],
    'modulo 23': [dni, '12345678Z'],
    'EAN-13': [ahv, '7569217076985'],
    Aadhaar: [aadhaar, '234123412346'],
    BSN: [bsn, '111222333'],
    NPI: [npi, '1234567893'],
    Kimlik: [kimlik, '10000000146'],
    VIN: [vin, '1M8GDM9AXKP042788'],
  }

  for (const [name, [check, valid]] of Object.entries(sound)) {
    test(`fails ${name}`, () => {
      fc.assert(
        fc.property(fc.nat(valid.length - 1), fc.integer({ min: 1, max: 9 }), (place, step) => {
          const digit = valid.charCodeAt(place) - 48
          fc.pre(digit >= 0 && digit <= 9)
          const changed = valid.slice(0, place) + ((digit + step) % 10) + valid.slice(place + 1)
          return !check(changed)
        }),
        runs,
      )
    })
    test(`and a right one passes ${name}`, () => expect(check(valid)).toBe(true))
  }
})

test('any text is answered, never thrown at', () => {
  const all = [
    card,
    iban,
    base58Check,
    segwit,
    eip55,
    mrz,
    vin,
    imei,
    iccid,
    nric,
    nhi,
    cpf,
    rodneCislo,
    matricule,
  ]
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 96 }), text =>
      all.every(check => typeof check(text) === 'boolean'),
    ),
    runs,
  )
})

describe('dates', () => {
  test('have leap years by the rule of Gregory', () => {
    expect(isDate(2000, 2, 29)).toBe(true)
    expect(isDate(1900, 2, 29)).toBe(false)
    expect(isDate(2024, 2, 29)).toBe(true)
    expect(isDate(2023, 2, 29)).toBe(false)
    expect(isDate(2023, 4, 31)).toBe(false)
    expect(isDate(2023, 13, 1)).toBe(false)
  })

  test('of birth lie between 1800 and 2030', () => {
    expect(isBirth(1799, 1, 1)).toBe(false)
    expect(isBirth(2031, 1, 1)).toBe(false)
    expect(isBirth(Number.NaN, 1, 1)).toBe(false)
  })
})

describe('a card number', () => {
  test('is one of its issuer and length', () => {
    for (const number of [
      '4111111111111111',
      '4222222222222',
      '5555555555554444',
      '2223003122003222',
      '378282246310005',
      '6011111111111117',
      '30569309025904',
      '3530111333300000',
      '6200000000000005',
      '6759649826438453',
      '122000000000003',
    ])
      expect(card(number), number).toBe(true)
  })

  test('is none where Luhn alone holds', () => {
    for (const number of [
      '7992739871300005',
      '0000000000000000',
      '41111111111111',
      '2100000000000000',
      '49927398716',
    ])
      expect(card(number), number).toBe(false)
  })
})

describe('an IBAN', () => {
  test('has the length of its country', () => {
    expect(iban('GB82WEST12345698765432')).toBe(true)
    expect(iban('GB82WEST1234569876543')).toBe(false)
  })

  test('has no check digits that are never given', () => {
    const national = '370400440532013000'
    const passing = Array.from(
      { length: 100 },
      (_, n) => `DE${String(n).padStart(2, '0')}${national}`,
    ).filter(iban)
    expect(passing).toEqual([`DE89${national}`])
  })
})

describe('an address of a chain', () => {
  test('of Bitcoin is held against SHA-256 or the BCH code', () => {
    expect(base58Check('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBe(true)
    expect(base58Check('3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy')).toBe(true)
    expect(base58Check('1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3')).toBe(false)
    expect(base58Check('1bvbmseystwetqtfn5au4m4gfg7xjanvn2')).toBe(false)
    // Vectors of BIP 173 and BIP 350.
    expect(segwit('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toBe(true)
    expect(segwit('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0')).toBe(true)
    expect(segwit('bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs')).toBe(true)
    expect(segwit('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd')).toBe(false)
    expect(segwit('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh')).toBe(false)
    expect(segwit('bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toBe(false)
  })

  test('of Ethereum is held against the case of its letters', () => {
    // Vectors of EIP-55.
    for (const address of [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
      '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    ]) {
      expect(eip55(address), address).toBe(true)
      expect(eip55(address.replace('b', 'B').replace('0X', '0x')), address).toBe(false)
      expect(isPlainEthereum(address)).toBe(false)
      expect(isPlainEthereum(address.toLowerCase())).toBe(true)
      expect(eip55(address.toLowerCase())).toBe(false)
    }
  })

  test('is hashed by Keccak, not by SHA3', () => {
    // Keccak-256 of the empty text begins c5d24601 86f7233c.
    expect(Buffer.from(keccak256('').buffer, 0, 8).toString('hex')).toBe('c5d2460186f7233c')
  })
})

describe('a machine-readable zone', () => {
  // The specimens of ICAO Doc 9303 parts 4, 5 and 6.
  const passport = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10'
  const card2 = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6'
  const card3 = 'I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<'

  test('holds as passport, as its second line and as card', () => {
    for (const zone of [passport, passport.slice(44), card2, card3]) expect(mrz(zone), zone).toBe(true)
  })

  test('fails with one wrong digit of the number, the birth or the expiry', () => {
    expect(mrz(passport.replace('L898902C3', 'L898902C4'))).toBe(false)
    expect(mrz(passport.replace('7408122', '7408132'))).toBe(false)
    expect(mrz(card3.replace('1204159', '1205159'))).toBe(false)
    expect(mrz(card2.replace('D23145890', 'D23145891'))).toBe(false)
  })

  test('gives the digit that a German card does not print', () => {
    expect(icaoDigit('L01X00T47', 0, 9)).toBe(1)
  })
})

test('devices and vehicles are held against their published examples', () => {
  expect(imei('490154203237518')).toBe(true)
  expect(iccid('89014103211118510720')).toBe(true)
  expect(vin('1M8GDM9AXKP042788')).toBe(true)
  expect(vin('11111111111111111')).toBe(false)
  expect(vin('1M8GDM9AIKP042788')).toBe(false)
})

test('identity numbers of Asia and Oceania that no golden data has are held against known examples', () => {
  for (const value of ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X', 'M1234567K'])
    expect(nric(value)).toBe(true)
  expect(nric('S1234567E')).toBe(false)
  for (const value of ['A123456789', 'F131104093']) expect(taiwanese(value)).toBe(true)
  expect(taiwanese('A123456788')).toBe(false)
  for (const value of ['A1234563', 'G123456A', 'C1234569', 'AB9876543'])
    expect(hongKong(value), value).toBe(true)
  expect(hongKong('A1234564')).toBe(false)
  for (const value of ['ZAC5361', 'ZZZ0016', 'ZBN77VL', 'ZSC21TN', 'ZVB97XQ'])
    expect(nhi(value), value).toBe(true)
  for (const value of ['ZZZ0044', 'ZZZ00AA', 'ZIZ0016']) expect(nhi(value), value).toBe(false)
})
