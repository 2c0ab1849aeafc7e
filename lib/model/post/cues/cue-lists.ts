/**
 * Wordings of one language, as `phrases` reads them. `¤` stands for the brand, `¢` for a competitor,
 * `@` for another account.
 */
export interface CueLists {
  /** Praise of what is spoken of, with no other word needed. */
  readonly praise: string
  /** Praise in words that blame elsewhere: "never lets me down". */
  readonly praiseIdiom: string
  /** Blame in words that praise elsewhere: "five stars for the hold music". */
  readonly blameIdiom: string
  /** Praise with the brand's name in it, so that it is of the brand and nobody else. */
  readonly praiseByName: string
  /** Praise when it is all that a post of a few words says. */
  readonly shortPraise: string
  /** A comparison with a competitor in the brand's favour. */
  readonly overRival: string
  /** Trouble that the brand has put an end to. */
  readonly amends: string
  /** Blame that stands for itself. */
  readonly complaint: string
  /** A fact that the brand would have to put right, told with or without feeling. */
  readonly claim: string
  /** A question, with its mark or without. */
  readonly question: string
  /** What they would like to have from the brand. */
  readonly wish: string
  /** "Thanks, I'll wait": a turn in a conversation that goes on or ends. */
  readonly followUp: string
  /** Wants to work with or for the brand, or to sell to it. */
  readonly offer: string
  /** Sells, gives away, advertises. */
  readonly promotion: string
  /** People who join, are sought, or tell of their job. */
  readonly hiring: string
  readonly news: string
  /** Greetings, feasts, good wishes, congratulations to others. */
  readonly greeting: string
  /** Mourning, disaster. */
  readonly condolence: string
  readonly politics: string
  /** Against people for what they are. */
  readonly hate: string
  /** The writer's own part in it: I, my, we. */
  readonly self: string
  /** Said to somebody: you, your. */
  readonly you: string
  /** What bears the brand's name and is not the brand: a stadium, a cup, a street. */
  readonly venue: string
  /** Of people and things of one's own life: "thanks, mum", "my exam was". */
  readonly ofOthers: string
  /** The brand as a place, a way or a measure: "next to ¤", "than ¤". */
  readonly aside: string
}
