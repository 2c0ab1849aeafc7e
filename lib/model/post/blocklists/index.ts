import { ar } from './ar.ts'
import type { Blocklist } from './blocklist.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** By BCP 47 primary tag. */
export const BLOCKLISTS: ReadonlyMap<string, Blocklist> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, pt }),
)
