import { z } from 'zod'
import { Resolution } from '../../model/actions/advice'
import { DraftOffer } from '../../model/drafts/draft'
import { Post } from '../../model/post/post'
import { NamedStranger, ReplyAction, Situation, SuggestedAction } from '../../model/records'
import { LanguageTag } from '../../model/settings'
import { call, content, nothing, page } from './call'

/** Suggestions, drafts, and what became of them. */
export const suggestionMessages = {
  /**
   * Templates for a reply to `post`, best first, with what is known filled in. `language`: what the
   * person has just chosen to write where there is no template in the post's language.
   */
  drafts: call(
    page,
    z.strictObject({ post: Post, situation: Situation, language: LanguageTag.optional() }),
    DraftOffer,
  ),
  /**
   * A draft was put into the reply box of `post`: remembered until it is confirmed or withdrawn.
   * Putting it there is between the page and the content script (`tab-protocol.ts`).
   */
  rememberInsertion: call(
    page,
    z.strictObject({
      post: Post,
      action: ReplyAction,
      draftId: z.string().min(1).max(200).optional(),
      text: z.string().max(2000),
    }),
    nothing,
  ),
  /** The reply box of a post emptied after a draft was put into it: perhaps it was sent. */
  replyBoxEmptied: call(content, z.strictObject({ post: Post }), nothing),
  /** "Yes, sent": logs the contact, closes the suggestion, keeps the author where nobody had. */
  confirmSent: call(page, z.strictObject({ post: Post }), nothing),
  /**
   * Keeps what was put into a reply box as a template of the team's, unless it is the one it was made
   * from. `hint`: what its blank says where no blank of the draft is found in it.
   */
  saveAsTemplate: call(
    page,
    z.strictObject({
      post: Post,
      draftId: z.string().min(1).max(200),
      text: z.string().min(1).max(2000),
      hint: z.string().min(1).max(100),
    }),
    z.strictObject({ saved: z.boolean() }),
  ),
  /** "No, not sent": forgets the insertion; the suggestion stays open. */
  denySent: call(page, z.strictObject({ post: Post }), nothing),
  /** Takes back a confirmed one: the contact goes, the suggestion is open again. */
  withdrawSent: call(page, z.strictObject({ post: Post, contactId: z.uuid() }), nothing),
  /** Turns a suggestion on a post down, puts it off, or marks it as done without a draft. */
  resolveOnPost: call(
    page,
    z.strictObject({ post: Post, action: SuggestedAction, ...Resolution.shape }),
    nothing,
  ),
  /** The same from the inbox. */
  resolveSuggestion: call(page, z.strictObject({ id: z.uuid(), ...Resolution.shape }), nothing),
  /**
   * Puts a closed suggestion back on the list. `named`: who waits, where they are not kept and the
   * page still knows it; without it their suggestion is made anew when the post goes past.
   */
  reopenSuggestion: call(
    page,
    z.strictObject({ id: z.uuid(), named: NamedStranger.optional() }),
    nothing,
  ),
}
