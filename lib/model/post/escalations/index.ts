import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { EscalationLists } from './escalation-lists.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** By BCP 47 primary tag. */
export const ESCALATION_LISTS: ReadonlyMap<string, EscalationLists> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, pt }),
)
