import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { hi } from './hi'
import { it } from './it'
import { pt } from './pt'
import type { TopicLists } from './topic-lists'

/** By BCP 47 primary tag. */
export const TOPIC_LISTS: ReadonlyMap<string, TopicLists> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, pt }),
)
