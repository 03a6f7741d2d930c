import type { ColumnRule } from '../recognizer.ts'

/** Things that have names, addresses and states of their own. */
const things = [
  'file', 'host', 'model', 'class', 'feature', 'column', 'table', 'event', 'tag', 'branch', 'display', 'product',
  'brand', 'dir', 'path', 'func', 'function', 'metric', 'domain', 'server', 'service', 'package', 'variable', 'field',
  'dataset', 'layer', 'project', 'module', 'method', 'type', 'category', 'company', 'school', 'drug', 'gene', 'species',
  'team', 'game', 'app', 'color', 'colour', 'unit', 'test', 'job', 'task', 'step', 'role', 'group', 'city', 'country',
  'state', 'region', 'street', 'file', 'image', 'bucket', 'container', 'cluster', 'node', 'db', 'database', 'schema',
  'key', 'index', 'param', 'parameter', 'config', 'code', 'id', 'hash', 'count', 'length', 'len', 'score', 'flag', 'has',
  'is', 'ip', 'mac', 'email', 'mail', 'url', 'web', 'wallet', 'memory', 'user agent', 'store', 'shop', 'item', 'status',
] // prettier-ignore

const surveys = 'UCI and Kaggle data sets; Bearer, data types; Google Cloud DLP, infoTypes'

/** What only the name of a column tells. */
export const columnRules: readonly ColumnRule[] = [
  {
    entity: 'PERSON_NAME',
    title: 'Name of a person',
    columns: [
      'full name', 'fullname', 'first name', 'firstname', 'last name', 'lastname', 'middle name', 'surname', 'given name',
      'family name', 'maiden name', 'fname', 'lname', 'patient name', 'customer name', 'client name', 'employee name',
      'student name', 'person name', 'contact name', 'user full name', 'applicant name', 'borrower name', 'doctor name',
      'physician name', 'member name', 'cardholder name', 'cardholder', 'account holder', 'guardian name', 'mother name',
      'father name', 'spouse name', 'vorname', 'nachname', 'nom de famille', 'prénom', 'prenom', 'apellido', 'apellidos',
      'nombre completo', 'cognome', 'sobrenome', 'imię', 'nazwisko', 'passenger name', 'guest name', 'tenant name',
    ],
    notColumns: things.filter(thing => thing !== 'class'),
    accepts: isName,
    categories: ['hipaa'],
    source: '45 CFR 164.514(b)(2)(i)(A)',
  },
  {
    entity: 'PERSON_NAME',
    title: 'Name of a person',
    columns: ['name', 'names', 'nom', 'nombre', 'patient', 'customer', 'employee', 'contact', 'owner', 'author', 'nome'],
    notColumns: things,
    besidePerson: ['email', 'e mail', 'phone', 'mobile', 'dob', 'birth', 'birthday', 'address', 'gender', 'sex', 'age', 'ssn', 'mrn', 'surname', 'last name', 'zip', 'postcode', 'salary'],
    accepts: isName,
    categories: ['hipaa'],
    source: '45 CFR 164.514(b)(2)(i)(A)',
  },
  {
    entity: 'STREET_ADDRESS',
    title: 'Street address',
    columns: [
      'street address', 'home address', 'mailing address', 'postal address', 'residential address', 'shipping address',
      'billing address', 'address line', 'address', 'addr', 'street', 'adresse', 'anschrift', 'straße', 'strasse', 'rue',
      'dirección', 'direccion', 'domicilio', 'indirizzo', 'endereço', 'endereco',
    ],
    notColumns: [...things.filter(thing => thing !== 'street'), 'crypto', 'btc', 'eth', 'contract', 'bus', 'port'],
    accepts: isAddress,
    categories: ['hipaa', 'quasi-identifier'],
    source: '45 CFR 164.514(b)(2)(i)(B)',
  },
  attribute('AGE', 'Age', ['age', 'age years', 'age group', 'age band', 'edad', 'alter', 'idade'], ['quasi-identifier'], value => /^(<|>|<=|>=)?\s?\d{1,3}(\.\d+)?([-–+]|\s?(to|-)\s?)?(\d{1,3})?\+?$/.test(value), 130),
  attribute('GENDER', 'Gender', ['gender', 'sex', 'geschlecht', 'genre', 'sexe', 'sexo', 'sesso'], ['quasi-identifier']),
  attribute('ETHNIC_GROUP', 'Ethnic group', ['ethnicity', 'race', 'ethnic group', 'ethnic', 'race ethnicity', 'ethnie'], ['gdpr-special', 'ccpa-sensitive']),
  attribute('RELIGION', 'Religion', ['religion', 'religious affiliation', 'faith', 'konfession'], ['gdpr-special', 'ccpa-sensitive']),
  attribute('POLITICAL_AFFILIATION', 'Political affiliation', ['political party', 'political affiliation', 'party affiliation', 'political opinion', 'partisanship'], ['gdpr-special']),
  attribute('SEXUAL_ORIENTATION', 'Sexual orientation', ['sexual orientation', 'sex orientation'], ['gdpr-special', 'ccpa-sensitive']),
  attribute('TRADE_UNION', 'Trade union membership', ['trade union', 'union member', 'union membership'], ['gdpr-special', 'ccpa-sensitive']),
  attribute('IMMIGRATION_STATUS', 'Immigration status', ['immigration status', 'citizenship status', 'citizenship', 'visa status', 'nationality'], ['ccpa-sensitive'], undefined, 250),
  attribute('MARITAL_STATUS', 'Marital status', ['marital status', 'marital', 'civil status', 'familienstand'], ['quasi-identifier']),
  attribute('BLOOD_TYPE', 'Blood type', ['blood type', 'blood group'], ['gdpr-special', 'hipaa'], value => /^(A|B|AB|O)\s?([+-]|pos|neg|positive|negative)?$/i.test(value)),
  attribute('DISABILITY', 'Disability', ['disability', 'disabled', 'disability status', 'handicap'], ['gdpr-special', 'hipaa']),
  attribute('CRIMINAL_RECORD', 'Criminal record', ['criminal record', 'conviction', 'convictions', 'prior arrests', 'arrests', 'felony'], ['gdpr-criminal'], undefined, 50),
  attribute('DIAGNOSIS', 'Diagnosis', ['diagnosis', 'diagnoses', 'icd', 'icd 10', 'icd 9', 'icd code', 'icd10 code', 'disease', 'medical condition', 'hiv', 'hiv status'], ['gdpr-special', 'hipaa'], undefined, Infinity),
  attribute('LOCATION_COORDINATES', 'Coordinates', ['lat', 'latitude', 'lon', 'lng', 'long', 'longitude', 'gps lat', 'gps lon', 'gps', 'coordinates'], ['quasi-identifier'], value => /^\(?-?\d{1,3}\.\d{4,}([,; ]\s?-?\d{1,3}\.\d{4,}\)?)?$/.test(value), Infinity),
  attribute('POSTAL_CODE', 'Postal code', ['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'plz', 'code postal'], ['hipaa', 'quasi-identifier'], value => /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value), Infinity),
]

function attribute(
  entity: string,
  title: string,
  columns: readonly string[],
  categories: ColumnRule['categories'],
  accepts?: (value: string) => boolean,
  mostDistinct = 20,
): ColumnRule {
  return {
    entity,
    title,
    columns,
    notColumns: ['model', 'score', 'predicted', 'pred', 'count', 'id', 'path', 'file', 'page', 'bank', 'image', 'cache', 'account', 'vehicle', 'car'],
    accepts,
    mostDistinct,
    isAttribute: true,
    categories,
    source: surveys,
  }
}

/** One to five words of letters, each with a capital first or all of one case; `O'Brien`, `Smith-Jones`, `J.`. */
function isName(value: string): boolean {
  if (value.length < 2 || value.length > 60 || /[\d@_/\\<>{}[\]=:;#$%^*|~"!?+]/.test(value)) return false
  const words = value.split(/[\s,]+/).filter(word => word !== '')
  return words.length >= 1 && words.length <= 5 && words.every(word => /^[^\s]{1,30}$/.test(word)) && !/^(true|false|null|none|nan|n\/a|na|unknown|yes|no)$/i.test(value)
}

/** A house number and a street, in either order. */
function isAddress(value: string): boolean {
  return (
    value.length >= 6 &&
    value.length <= 96 &&
    (/^(?:\D{0,12})?\d{1,5}[A-Za-z]?[,.]?\s+[^\d\s@][^@:=]{2,}$/.test(value) || /^[^\d@:=]{4,40}[\s,]\s?\d{1,4}\s?[a-zA-Z]?\b[^@:=]*$/.test(value))
  )
}
