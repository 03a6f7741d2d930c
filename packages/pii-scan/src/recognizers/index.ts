import type { Recognizer } from '../engine/recognizer.ts'
import { britishIsles } from './british-isles.ts'
import { device } from './device.ts'
import { eastAsia } from './east-asia.ts'
import { easternEurope } from './eastern-europe.ts'
import { germanSpeaking } from './german-speaking.ts'
import { iberia } from './iberia.ts'
import { indiaPakistan } from './india-pakistan.ts'
import { latinAmerica } from './latin-america.ts'
import { middleEastAfrica } from './middle-east-africa.ts'
import { network } from './network.ts'
import { nordic } from './nordic.ts'
import { northAmerica } from './north-america.ts'
import { oceania } from './oceania.ts'
import { payment } from './payment.ts'
import { person } from './person.ts'
import { phone } from './phone.ts'
import { southeastAsia } from './southeast-asia.ts'
import { vehicle } from './vehicle.ts'
import { westernEurope } from './western-europe.ts'

export { columnRules } from './columns.ts'

/** Everything that is recognized without a policy of its own. */
export const recognizers: readonly Recognizer[] = [
  ...network,
  ...payment,
  ...phone,
  ...device,
  ...person,
  ...northAmerica,
  ...latinAmerica,
  ...britishIsles,
  ...iberia,
  ...westernEurope,
  ...germanSpeaking,
  ...nordic,
  ...easternEurope,
  ...middleEastAfrica,
  ...indiaPakistan,
  ...eastAsia,
  ...southeastAsia,
  ...oceania,
  ...vehicle,
]
