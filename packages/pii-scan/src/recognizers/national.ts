import type { Recognizer } from '../recognizer.ts'
import { britishIsles } from './british-isles.ts'
import { eastAsia } from './east-asia.ts'
import { easternEurope } from './eastern-europe.ts'
import { germanSpeaking } from './german-speaking.ts'
import { iberia } from './iberia.ts'
import { indiaPakistan } from './india-pakistan.ts'
import { latinAmerica } from './latin-america.ts'
import { middleEastAfrica } from './middle-east-africa.ts'
import { nordic } from './nordic.ts'
import { northAmerica } from './north-america.ts'
import { oceania } from './oceania.ts'
import { southeastAsia } from './southeast-asia.ts'
import { westernEurope } from './western-europe.ts'

/** Identifiers that a state, its tax office or its health service gives out. */
export const national: readonly Recognizer[] = [
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
]
