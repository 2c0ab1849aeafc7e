import { z } from 'zod'
import { PostAdvice } from '../../model/actions/advice'
import { DraftOffer } from '../../model/drafts/draft'
import { KnownAuthor } from '../../model/person/card'
import { Sentiment } from '../../model/person/person'
import { PostAnalysis } from '../../model/post/analysis'
import { PanelStart } from '../../model/post/panel-opening'
import { Post } from '../../model/post/post'
import { ReplyAction } from '../../model/records'
import { Colleague } from '../../model/team/claim'
import { call, content, nothing, page } from './call'

const panelKey = z.strictObject({ key: z.string().max(100) })

/** The drafts for what a post calls for first: there with the panel, not a question later. */
const FirstOffer = z.strictObject({ action: ReplyAction, drafts: DraftOffer })

/** What is asked about the panel, and about one post in it. */
export const panelMessages = {
  /**
   * Remembers the post that the panel, opened next in this tab, is about. Answered by the key for
   * the panel's address; null where the side panel shows the post instead.
   */
  openPanel: call(
    content,
    z.strictObject({ post: Post, start: PanelStart.optional() }),
    z.strictObject({ key: z.uuid().nullable() }),
  ),
  /** The post that the panel of this tab was opened on, its author's card, what it says. */
  panelContext: call(
    page,
    panelKey,
    z.strictObject({
      post: Post.nullable(),
      ...KnownAuthor.shape,
      analysis: PostAnalysis.nullable(),
      advice: PostAdvice.nullable(),
      offer: FirstOffer.nullable(),
      /** What the panel was opened for: the side panel and the keyboard ask for a part of it. */
      start: PanelStart,
      colleague: Colleague.optional(),
    }),
  ),
  /** The same for a post in the side panel's list. */
  postContext: call(
    page,
    z.strictObject({ post: Post }),
    z.strictObject({
      ...KnownAuthor.shape,
      analysis: PostAnalysis,
      advice: PostAdvice,
      offer: FirstOffer.nullable(),
      /** Who else of a team is on it. */
      colleague: Colleague.optional(),
    }),
  ),
  /** Closes the panel with this key, if it is the one that was opened last. */
  closePanel: call(page, panelKey, nothing),
  /** Closes the panel and has the side panel show what it was opened on. */
  moveToSidePanel: call(page, panelKey, nothing),
  /** What staff say the sentiment of this tab's panel post is; null takes it back. */
  correctSentiment: call(
    page,
    z.strictObject({ post: Post, label: Sentiment.nullable() }),
    nothing,
  ),
}
