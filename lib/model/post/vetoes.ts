import { isPraiseThenAgain, type NormalizedText, normalizeText } from './normalized-text.ts'

/** Faces that say the praise is not meant; 😏 as well, for it is as often scorn as flirting. */
const IRONIC_FACE = /🙄|🙃|😒|😑|😏|🤡|🤦|🫠/u
const IRONIC_SIGN =
  /#(?:epic)?(?:fail|sarcasm|sarcastic|irony|ironic|ironie|ironia|not|worst|sqn)(?![\p{L}\p{N}_])|(?:^|\s)\/s(?![\p{L}\p{N}/])/u
/** 😭 is left out: fans weep for joy. */
const UNHAPPY_FACE = /😡|🤬|😠|😤|👎|💩|🤮|🤢|😞|😔|😢|💔|😩|😫|🖕|☹|🙁|😣|😖|😕|😾/u
const UNHAPPY_EMOTICON = /(?<![\p{L}\p{N}:/])[:;=]['^o-]?[(/\\|](?![\p{L}\p{N}/])|<\/3|-_+-/u
const IN_QUOTES = /["“”„«»]([^"“”„«»]{1,30})["“”„«»]/gu
const MOST_WORDS_IN_SCARE_QUOTES = 3

/** Why a post that reads as praise is not thanked for all that. Each looks at the wording alone. */
export const VETOES = {
  question: ({ plain }: NormalizedText) => /[?؟]/.test(plain),
  negation: ({ plain, lists }: NormalizedText) => lists?.negation.isIn(plain) ?? false,
  contrast: ({ plain, lists }: NormalizedText) => lists?.contrast.isIn(plain) ?? false,
  complaint: ({ plain, lists }: NormalizedText) => lists?.complaint.isIn(plain) ?? false,
  claim: ({ plain, lists }: NormalizedText) => lists?.claim.isIn(plain) ?? false,
  irony: ({ plain, lists }: NormalizedText) => lists?.irony.isIn(plain) ?? false,
  again: isPraiseThenAgain,
  ironic_sign: ({ plain }: NormalizedText) => IRONIC_FACE.test(plain) || IRONIC_SIGN.test(plain),
  unhappy_sign: ({ plain }: NormalizedText) =>
    UNHAPPY_FACE.test(plain) || UNHAPPY_EMOTICON.test(plain),
  /** Your "great" service. A long quotation is somebody's words, not scorn. */
  praise_in_quotes: ({ plain, lists }: NormalizedText) =>
    [...plain.matchAll(IN_QUOTES)].some(
      ([, inside = '']) =>
        inside.trim().split(' ').length <= MOST_WORDS_IN_SCARE_QUOTES &&
        (lists?.praise.isIn(inside) ?? false),
    ),
} satisfies Record<string, (text: NormalizedText) => boolean>

export type VetoName = keyof typeof VETOES

/**
 * The names of all vetoes that a text meets, in the order of `VETOES`. Never throws.
 *
 * @param language BCP 47 primary tag; without word lists for it only the signs are looked at
 */
export function vetoesOn(text: string, language: string): VetoName[] {
  const read = normalizeText(text, language)
  return (Object.keys(VETOES) as VetoName[]).filter((name) => VETOES[name](read))
}
