import type { Table } from 'dexie'
import type { PostAddress } from '../model/post/analysis'
import type { ReplyAction } from '../model/records'
import { isFor, Review, type Reviewing, type ShownReview, shownReview } from '../model/team/review'
import { type Database, keyOfPost } from './database'
import { members, userHere } from './team-tables'

const reviews = (db: Database): Table<Review, string> => db.table('reviews')

/** The replies that wait for whoever works here, with what each is about; none where there is no team. */
export async function reviewsForMe(
  db: Database,
): Promise<{ review: Review; shown: ShownReview }[]> {
  const me = await userHere(db)
  if (me === undefined) return []
  const [all, everybody] = await Promise.all([reviews(db).toArray(), members(db).toArray()])
  return all
    .filter((review) => isFor(me, review))
    .map((review) => ({ review, shown: shownReview(review, me, everybody) }))
}

/** What `user` has asked about a reply of a kind to a post. */
export async function reviewOn(
  db: Database,
  post: PostAddress,
  action: ReplyAction,
  user: string,
): Promise<ShownReview | null> {
  const here = await onPost(db, post).toArray()
  const review = here.find((one) => one.from === user && one.action === action)
  return review ? shownReview(review, user, await members(db).toArray()) : null
}

const onPost = (db: Database, post: PostAddress) =>
  reviews(db).where('[network+postKey]').equals(keyOfPost(post))

/** Asks for a second pair of eyes; what was asked about the same reply before is gone. */
export async function askForReview(db: Database, review: Review): Promise<void> {
  const valid = Review.parse(review)
  await db.transaction('rw', reviews(db), async () => {
    await onPost(db, valid)
      .and(({ from, action }) => from === valid.from && action === valid.action)
      .delete()
    await reviews(db).add(valid)
  })
}

/** Says what becomes of one. Nothing happens when it is gone. */
export async function settleReview(
  db: Database,
  id: string,
  as: Reviewing,
  by: string,
  at: number,
): Promise<void> {
  if (as === 'taken_back') return reviews(db).delete(id)
  await db.transaction('rw', reviews(db), async () => {
    const review = await reviews(db).get(id)
    if (!review) return
    const { verdict: _, ...open } = review
    await reviews(db).put(
      Review.parse(as === 'open' ? open : { ...open, verdict: { ...as, by, at } }),
    )
  })
}

/** Forgets what `user` asked about a post: they have answered it. */
export async function forgetReviewsOn(
  db: Database,
  post: PostAddress,
  user: string,
): Promise<void> {
  await onPost(db, post)
    .and(({ from }) => from === user)
    .delete()
}

/** Forgets what was asked before `before`. */
export async function forgetOldReviews(db: Database, before: number): Promise<void> {
  await reviews(db)
    .filter(({ at }) => at < before)
    .delete()
}
