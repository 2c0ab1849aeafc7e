/** An account as an address or a handle names it: what of an `Author` needs no page. */
export interface Account {
  /** The name in the profile's address, as the network spells it, without `@`. */
  handle: string
  /** An id that survives a change of handle, where the address says one. */
  stableId?: string | undefined
  /** The profile's address, always in the same form. */
  url: string
  kind: 'person' | 'page' | 'company'
}

/** A reply under somebody's post, or a post of one's own (a quote, a repost with thoughts). */
export type TextPlace = 'comment' | 'post'

/** How a network weighs a text, in the terms of twitter-text's configuration. */
export interface TextWeights {
  /** What a web address weighs, and an emoji however many code points it is made of. */
  address: number
  emoji: number
  /** First and last code points that weigh 1; all others weigh 2. */
  light: readonly (readonly [number, number])[]
}

/** Which texts a network takes. */
interface TextRules {
  /** The longest text, by where it goes. */
  limits: Readonly<Record<TextPlace, number>>
  /** How length is counted; by UTF-16 units where it is left out. */
  weights?: TextWeights
  /** Finds a character that no text may hold. */
  refuses?: RegExp
}

/**
 * Everything Ardent knows about one social network but how its pages are read: data and addresses,
 * without the page and without the rest of Ardent. Its file is `lib/networks/<id>/facts.ts`.
 */
export interface NetworkFacts {
  id: string
  /** The network's name as people write it, in every language. */
  name: string
  /** Its name in one or two letters. */
  mark: string
  /**
   * Hosts whose pages are read, over https; the first is where it opens. `*.` stands for the two
   * letters of a country.
   */
  pageHosts: readonly string[]
  /** Host names that its addresses have, whether its pages are read there or not. */
  hosts: RegExp
  /** The account whose profile, or something of whose, is at an address on one of `hosts`. */
  accountAt(url: URL): Account | undefined
  /** The account with a bare handle; undefined for what can be none, such as a reserved word. */
  accountOf(handle: string): Account | undefined
  /**
   * Whether it is read before anybody switched it on. Where it is not, the browser is asked for its
   * pages then, and nothing runs there before.
   */
  isOnByDefault: boolean
  /**
   * Its terms restrict what Ardent does: `network_terms_<id>` says so, to be agreed to first, and there
   * are no markers on its pages until they are chosen.
   */
  hasTerms: boolean
  texts: TextRules
  /** Whether a company can have the same handle as a person, who is somebody else. */
  hasCompaniesApart?: boolean
  /** Fields of posts that its pages often lack: that they are missing says nothing of the reader. */
  seldom?: readonly string[]
  /** The id of the network whose built-in draft templates are offered here: most often its own. */
  templatesOf: string
  /** What it was called, and is in older tables. */
  formerNames?: readonly string[]
}

/** States the facts of a network. Only there so that they are checked where they are written. */
export function defineFacts<const Facts extends NetworkFacts>(facts: Facts): Facts {
  return facts
}
