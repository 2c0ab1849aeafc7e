import type { Sentiment } from '../model/person/person'
import type { PostAddress } from '../model/post/analysis'
import { Correction, Observation } from '../model/records'
import { claimed, claimOnPosts, type Whose } from './authorship'
import { type Database, keyOfPost } from './database'
import { learn, learning, type Reading, unlearn } from './examples'

/**
 * Remembers brand posts of kept people; a staff's correction of a post goes before its label. Who
 * was deleted or merged while the post was being read is left out.
 */
export async function observe(db: Database, seen: readonly Observation[]): Promise<void> {
  const tables = [db.identities, db.observations, ...claimed(db)]
  await db.transaction('rw', tables, async () => {
    const authors = await db.identities.bulkGet(
      seen.map(({ network, identityKey }): [string, string] => [network, identityKey]),
    )
    const still = seen.filter(({ personId }, index) => authors[index]?.personId === personId)
    const posts = still.map((address) => ({ address, personId: address.personId }))
    await claimOnPosts(db, posts)
    const corrections = await db.corrections.bulkGet(still.map(keyOfPost))
    for (const [index, one] of still.entries()) {
      const correction = corrections[index]
      await db.observations.put(
        Observation.parse({ ...one, label: correction?.label ?? one.label }),
      )
    }
  })
}

/**
 * Takes the staff's word for a post's sentiment, in every place that shows it.
 *
 * @param whose the author
 * @param reading what is learned from it; undefined where nothing is
 */
export async function correct(
  db: Database,
  post: PostAddress,
  label: Sentiment,
  whose: Whose,
  now: number,
  reading?: Reading,
): Promise<void> {
  const { network, postKey } = post
  // Of people who are not kept no address is remembered: it names them.
  const address = 'personId' in whose ? post : { network, postKey }
  const correction = { ...address, ...whose, label, at: now }
  const tables = [db.observations, db.corrections, ...learning(db)]
  await db.transaction('rw', tables, async () => {
    await db.corrections.put(Correction.parse(correction))
    await db.observations.update(keyOfPost(post), { label })
    const about = { network, postKey, ...whose, label, by: 'correction' } as const
    if (reading) await learn(db, about, reading, now)
  })
}

/**
 * Takes a correction back. The post's observation goes with it, and is made anew by the
 * classifier the next time the post goes past.
 */
export async function withdrawCorrection(db: Database, post: PostAddress): Promise<void> {
  await db.transaction('rw', db.observations, db.corrections, db.examples, async () => {
    await db.corrections.delete(keyOfPost(post))
    await unlearn(db, post, ({ by }) => by === 'correction')
    await db.observations.delete(keyOfPost(post))
  })
}
