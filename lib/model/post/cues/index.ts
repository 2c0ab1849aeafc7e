import { ar } from './ar'
import type { CueLists } from './cue-lists'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { hi } from './hi'
import { it } from './it'
import { pt } from './pt'

/** By BCP 47 primary tag. */
export const CUE_LISTS: ReadonlyMap<string, CueLists> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, pt }),
)
