import { fold } from '../search'

/**
 * A name as it is compared, in whatever order its words stand; undefined where there is none.
 *
 * @example nameKey('Lindqvist, Mara') // 'lindqvist mara'
 */
export function nameKey(name: string): string | undefined {
  const words = nameWords(name)
  return words.length === 0 ? undefined : words.sort().join(' ')
}

/** Whether a name says who somebody is: one word says too little. */
export function isFullName(name: string): boolean {
  return nameWords(name).length > 1
}

/**
 * Whether two names can be of one person: none of them contradicts the other. A name of one word
 * contradicts nobody, nor does a name in another script.
 *
 * @param isShared whether what they have in common is a mailbox of several people, where only the
 * same name will do
 */
export function canBeOne(one: string, other: string, isShared: boolean): boolean {
  const [here, there] = [nameWords(one), nameWords(other)]
  if (here.length === 0 || there.length === 0) return true
  const left = here.filter((word) => !there.includes(word))
  const right = there.filter((word) => !here.includes(word))
  if (left.length === 0 || right.length === 0) return true
  if (isShared) return false
  if (here.length < 2 || there.length < 2 || isLatin(one) !== isLatin(other)) return true
  return left.some((word) => right.some((two) => areAlike(word, two)))
}

/** Mailboxes that several people read. */
const SHARED =
  /^(?:info|office|hello|hallo|hi|contact|kontakt|contacto|contato|mail|post|team|sales|vertrieb|support|service|help|admin|press|presse|marketing|booking|events?|shop|store|billing|accounts?|enquiries|inquiries|studio|welcome|no-?reply)\b/

/** Whether an e-mail address is of an office, not of a person. */
export function isSharedMailbox(email: string): boolean {
  return SHARED.test(email)
}

/** The words of a name or a handle, as they are compared. */
export const nameWords = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name)

/** Short forms, initials and other spellings begin as the name does. */
function areAlike(one: string, other: string): boolean {
  const length = Math.min(2, one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
}

/** Whether there is something in a name to read: a letter, a digit or a picture. */
export function isReadable(name: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)
}
