import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as britishIsles from './british-isles.ts'
import { base58Check, segwit } from './crypto.ts'
import * as device from './device.ts'
import * as eastAsia from './east-asia.ts'
import * as easternEurope from './eastern-europe.ts'
import * as german from './german-speaking.ts'
import { iban } from './iban.ts'
import * as iberia from './iberia.ts'
import * as india from './india-pakistan.ts'
import * as latin from './latin-america.ts'
import { luhn } from './luhn.ts'
import * as middleEast from './middle-east-africa.ts'
import * as nordic from './nordic.ts'
import * as north from './north-america.ts'
import * as oceania from './oceania.ts'
import * as southeast from './southeast-asia.ts'
import { verhoeff } from './verhoeff.ts'
import * as west from './western-europe.ts'

type Check = (value: string) => boolean

const checks: Readonly<Record<string, Check>> = {
  AR_CBU: latin.cbu,
  AR_CUIT: latin.cuit,
  AR_DNI: latin.argentineDni,
  AT_TIN: german.austrianTax,
  AT_VNR: german.austrianInsurance,
  AU_ABN: oceania.abn,
  AU_ACN: oceania.acn,
  AU_TFN: oceania.tfn,
  BE_BIS: west.belgianBis,
  BE_NN: west.belgianNational,
  BE_SSN: value => west.belgianNational(value) || west.belgianBis(value),
  BG_EGN: easternEurope.egn,
  BG_PNF: easternEurope.lnch,
  BR_CNPJ: latin.cnpj,
  BR_CPF: latin.cpf,
  CA_BC_PHN: north.bcHealth,
  CA_BN: north.canadianBusiness,
  CA_SIN: north.sin,
  CH_AHV: german.ahv,
  CL_RUT: latin.rut,
  CN_RESIDENT_ID: eastAsia.residentId,
  CO_NIT: latin.nit,
  CRYPTO_BTC: value => base58Check(value) || segwit(value),
  CZ_RC: easternEurope.rodneCislo,
  DE_HEALTH_INSURANCE: german.healthInsurance,
  DE_ID_CARD: german.germanDocument,
  DE_LANR: german.physician,
  DE_PASSPORT: german.germanDocument,
  DE_SOCIAL_SECURITY: german.pension,
  DE_TAX_ID: german.taxId,
  DE_VAT_ID: german.germanVat,
  DK_CPR: nordic.cpr,
  DO_CEDULA: latin.cedulaDominica,
  EC_CI: latin.cedulaEcuador,
  EE_IK: easternEurope.isikukood,
  ES_CCC: iberia.ccc,
  ES_CIF: iberia.cif,
  ES_DNI: iberia.dni,
  ES_NIE: iberia.nie,
  ES_NIF: iberia.nif,
  FI_HETU: nordic.hetu,
  FR_NIF: west.frenchTax,
  FR_NIR: west.nir,
  GR_AMKA: west.amka,
  GT_NIT: latin.nitGuatemala,
  HR_OIB: easternEurope.oib,
  IBAN_CODE: iban,
  ID_NIK: southeast.nik,
  ID_NPWP: southeast.npwp,
  IE_PPS: britishIsles.pps,
  IL_ID: middleEast.teudatZehut,
  IMEI: device.imei,
  IMSI: device.imsi,
  IN_AADHAAR: india.aadhaar,
  IN_GSTIN: india.gstin,
  IN_PAN: india.pan,
  IN_VID: india.virtualId,
  IN_VOTER: india.epic,
  IS_KENNITALA: nordic.kennitala,
  IT_FISCAL_CODE: west.fiscalCode,
  IT_VAT_CODE: west.partitaIva,
  JP_MY_NUMBER: eastAsia.myNumber,
  KE_PIN: middleEast.kraPin,
  KR_BRN: eastAsia.koreanBusiness,
  KR_RRN: value => eastAsia.rrn(value) || eastAsia.frn(value),
  LT_ASMENS: easternEurope.asmensKodas,
  LUHN: value => luhn(value),
  LV_PVN: easternEurope.personasKods,
  MAC_ADDRESS: device.mac,
  MX_CURP: latin.curp,
  MX_RFC: latin.rfc,
  MY_NRIC: southeast.myKad,
  NL_BSN: west.bsn,
  NL_ID_CARD: west.dutchDocument,
  NL_ONDERWIJSNUMMER: west.onderwijsnummer,
  NO_FODSELSNUMMER: nordic.fodselsnummer,
  NO_KONTONR: nordic.kontonummer,
  NZ_IRD: oceania.ird,
  PE_CUI: latin.cui,
  PE_RUC: latin.ruc,
  PK_CNIC: india.cnic,
  PL_NIP: easternEurope.nip,
  PL_PESEL: easternEurope.pesel,
  PL_REGON: easternEurope.regon,
  PT_CC: iberia.citizenCard,
  PT_NIF: iberia.portugueseNif,
  PY_RUC: latin.rucParaguay,
  RO_CNP: easternEurope.cnp,
  RU_INN: easternEurope.inn,
  SE_ORGANISATIONSNUMMER: nordic.organisationsnummer,
  SE_PERSONNUMMER: nordic.personnummer,
  SG_UEN: southeast.uen,
  SI_EMSO: easternEurope.jmbg,
  SK_RC: easternEurope.rodneCislo,
  SV_NIT: latin.nitSalvador,
  TH_TNIN: southeast.thai,
  TR_NATIONAL_ID: middleEast.kimlik,
  UA_RNTRC: easternEurope.rntrc,
  UK_NHS: britishIsles.nhs,
  UK_UPN: britishIsles.upn,
  UK_UTR: britishIsles.utr,
  US_ABA_ROUTING: north.aba,
  US_ATIN: north.atin,
  US_EIN: north.ein,
  US_ITIN: north.itin,
  US_PTIN: north.ptin,
  US_SSN: north.ssn,
  US_TIN: value => north.ssn(value) || north.itin(value) || north.atin(value) || north.ein(value),
  UY_RUT: latin.rutUruguay,
  VE_RIF: latin.rif,
  VERHOEFF: value => verhoeff(value),
  VN_MST: southeast.mst,
  ZA_ID_NUMBER: middleEast.southAfrican,
  ZA_TIN: middleEast.southAfricanTax,
}

/** Of the golden data, but of companies, markets or places, or without anything to check. */
const others = [
  'BY_UNP',
  'CN_USCC',
  'CR_CPF',
  'CU_NI',
  'CZ_BANK',
  'DE_BSNR',
  'DE_STNR',
  'EG_TN',
  'EU_NACE',
  'FI_ALV',
  'FR_SIREN',
  'FR_SIRET',
  'GB_SEDOL',
  'GB_VAT',
  'IE_VAT',
  'JP_CORPORATE',
  'LU_TVA',
  'MC_TVA',
  'MEID',
  'MK_EDB',
  'MU_NID',
  'NL_POSTCODE',
  'NZ_BANK',
  'RU_OGRN',
  'TR_LICENSE_PLATE',
  'TW_UBN',
]

const future = 'born after 2030'
const early = 'a card from before the check digit, which the validator knows by a list'
const separators = 'separators stand in the wrong places, which the shape of the recognizer excludes'
const printed = 'the ninth character is no check digit: the tenth is, as the specimen L01X00T471 has it'
const invented = 'the check character of an invented number is wrong'

/** Where we do not follow the other validator, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'BG_EGN 7542011030': future,
  'BG_EGN 7552010005': future,
  'DE_ID_CARD L01X00T47': printed,
  'DE_PASSPORT C01234567': printed,
  'DE_TAX_ID 1112345678 6': 'three equal digits in a row',
  'DE_TAX_ID 98765432106': 'no digit occurs twice',
  'DO_CEDULA 00100288929': early,
  'DO_CEDULA 00105606543': early,
  'DO_CEDULA 00114272360': early,
  'FI_HETU 131052A308T': future,
  'FI_HETU 131052B308T': future,
  'FI_HETU 131052a308t': future,
  'FI_HETU 131052-9993': 'a made-up person (900 to 999), which the recognizer calls synthetic',
  'ID_NPWP 3171011708450001': 'an identity number in the place of a tax number: ID_NIK finds it',
  'IMEI 35-209900-176148-23': 'with a software version and without a check digit',
  'IN_GSTIN 01ABCDE1234F1Z5': invented,
  'IN_GSTIN 37ABCDE1234F1Z5': invented,
  'IT_FISCAL_CODE 00743110157': 'the number of a company, which IT_VAT_CODE finds',
  'KR_RRN 991231-4019906': future,
  'PL_PESEL 44-051401458': separators,
  'US_ATIN 123-45-6789': 'the validator asks for the form alone; the IRS gives 9NN-93-NNNN',
  'US_EIN 911-14-4442': separators,
  'US_ITIN 9129-03456': separators,
  'US_SSN 1112-23333': separators,
  'US_TIN 07-3456789': separators,
}

interface Case {
  entity: string
  value: string
  valid: boolean | null
}

const folder = new URL('../../../../../shared/golden/pii/', import.meta.url)

/** What the validators strip before they check: separators, and a country that stands before the number. */
function compact(entity: string, value: string): string {
  if (entity === 'CRYPTO_BTC') return value
  if (entity === 'FI_HETU') return value.toUpperCase()
  const plain = value.toUpperCase().replace(/[^0-9A-Z&]/g, '')
  const country = entity.slice(0, 2)
  return ['CL', 'HR', 'IT', 'LV', 'NZ', 'PL', 'PT', 'SV', 'UY'].includes(country) && plain.startsWith(country)
    ? plain.slice(2)
    : plain
}

describe.skipIf(!existsSync(folder))('checks agree with other validators (golden data absent)', () => {
  const cases: Case[] = existsSync(folder)
    ? ['stdnum_validate.jsonl', 'presidio_validate.jsonl'].flatMap(file =>
        readFileSync(new URL(file, folder), 'utf8')
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      )
    : []

  test('on every case, except where they are named as wrong', () => {
    const disagreed = cases
      .filter(({ entity, value, valid }) => {
        if (valid === null || checks[entity] === undefined) return false
        return checks[entity](compact(entity, value)) !== valid
      })
      .map(({ entity, value }) => `${entity} ${value}`)
    expect(disagreed.sort()).toEqual(Object.keys(exceptions).sort())
  })

  test('on every identifier that is not named as left out', () => {
    const missing = new Set(cases.map(({ entity }) => entity).filter(entity => checks[entity] === undefined))
    expect([...missing].sort()).toEqual(others)
  })
})
