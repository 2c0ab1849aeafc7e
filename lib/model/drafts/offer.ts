import { addressIn } from './address'
import { choose, type Occasion, type Uses, usedLately } from './choose'
import type { Draft, DraftOffer } from './draft'
import { draftLanguage } from './draft-language'
import { fill, type Slots } from './fill'
import type { Template } from './template'
import { LANGUAGES, languageRules } from './templates'
import { variantOf } from './variant'

interface Languages {
  /** The post's language: a BCP 47 tag, `und` where it is not clear. */
  posted: string
  /** What it says: it tells how people are addressed, and in which country or script it is written. */
  text: string
  /** What the person writes, best first. */
  written: readonly string[]
}

interface Use {
  uses: Uses
  /** Milliseconds since 1970. */
  now: number
  /** How many are offered. */
  most: number
}

/** The drafts for a post in `posted`, in the language that `draftLanguage` finds. */
export function offerDrafts(
  templates: readonly Template[],
  { posted, text, written, ...occasion }: Omit<Occasion, 'language'> & Languages,
  slots: Slots,
  use: Use,
): DraftOffer {
  const offered = templates.filter(
    ({ situation, network }) => situation === occasion.situation && network === occasion.network,
  )
  const { language, instead } = draftLanguage(variantOf(posted, text, LANGUAGES), offered, written)
  if (language === null) return { drafts: [], language, instead }
  const formality = occasion.formality ?? addressIn(text, languageRules(language).addressing)
  const drafts = draftsIn(offered, { ...occasion, language, formality }, slots, use)
  return { drafts, language, instead }
}

/** Best first: at most `most` that admit no fault, and as many that do. */
function draftsIn(
  templates: readonly Template[],
  occasion: Occasion,
  slots: Slots,
  { uses, now, most }: Use,
): Draft[] {
  const drafts = choose(templates, occasion, uses, now).flatMap(
    ({ id, admitsFault = false, code, ...template }) => {
      const text = fill(template, slots)
      return text
        ? [{ id, text, usedAt: usedLately(id, uses, now), admitsFault, ...(code && { code }) }]
        : []
    },
  )
  const some = (admitting: boolean) =>
    drafts.filter(({ admitsFault }) => admitsFault === admitting).slice(0, most)
  return [...some(false), ...some(true)]
}
