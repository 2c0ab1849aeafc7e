import type { Sentiment } from '../model/person/person'
import type { PostAddress } from '../model/post/analysis'
import { Correction, Observation } from '../model/records'
import type { Database } from './database'

type Key = [network: string, postKey: string]

const keyOf = ({ network, postKey }: PostAddress): Key => [network, postKey]

/**
 * Remembers brand posts of kept people; a staff's correction of a post goes before its label. Who
 * was deleted or merged while the post was being read is left out.
 */
export async function observe(db: Database, seen: readonly Observation[]): Promise<void> {
  await db.transaction('rw', db.identities, db.observations, db.corrections, async () => {
    const authors = await db.identities.bulkGet(
      seen.map(({ network, identityKey }): Key => [network, identityKey]),
    )
    const still = seen.filter(({ personId }, index) => authors[index]?.personId === personId)
    const corrections = await db.corrections.bulkGet(still.map(keyOf))
    for (const [index, one] of still.entries()) {
      const correction = corrections[index]
      await db.observations.put(
        Observation.parse({ ...one, label: correction?.label ?? one.label }),
      )
      if (correction) await db.corrections.put({ ...correction, personId: one.personId })
    }
  })
}

/**
 * Takes the staff's word for a post's sentiment, in every place that shows it.
 *
 * @param personId the author, where they are kept
 */
export async function correct(
  db: Database,
  post: PostAddress,
  label: Sentiment,
  personId: string | undefined,
  now: number,
): Promise<void> {
  const { network, postKey } = post
  // Of people who are not kept no address is remembered: it names them.
  const about = personId ? { ...post, personId } : { network, postKey }
  const correction = { ...about, label, at: now }
  await db.transaction('rw', db.observations, db.corrections, async () => {
    await db.corrections.put(Correction.parse(correction))
    await db.observations.update(keyOf(post), { label })
  })
}

/**
 * Takes a correction back. The post's observation goes with it, and is made anew by the
 * classifier the next time the post goes past.
 */
export async function withdrawCorrection(db: Database, post: PostAddress): Promise<void> {
  await db.transaction('rw', db.observations, db.corrections, async () => {
    await db.corrections.delete(keyOf(post))
    await db.observations.delete(keyOf(post))
  })
}
