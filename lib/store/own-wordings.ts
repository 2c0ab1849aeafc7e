import { wordingProblem } from '../model/draft/own-problem'
import { OwnWording, placeOf } from '../model/draft/own-wording'
import { ToldError } from '../model/told-error'
import type { Database } from './database'

/** This text cannot be used; `wordingProblem` says why. */
class UnfitWordingError extends ToldError {
  override name = 'UnfitWordingError'
  constructor(id: string) {
    super('error_wording_unfit', [id])
  }
}

/** What the team made of the wordings: changed, added and switched off ones. */
export function ownWordings(db: Database): Promise<OwnWording[]> {
  return db.wordings.toArray()
}

/**
 * Keeps wordings, all or none, each in place of the one that has its id.
 * @throws UnfitWordingError, or a ZodError naming the field that is wrong
 */
export async function keepWordings(db: Database, wordings: readonly OwnWording[]): Promise<void> {
  const valid = wordings.map((one) => OwnWording.parse(one))
  const unfit = valid.find(
    ({ id, body }) => body !== undefined && wordingProblem(body, placeOf(id)),
  )
  if (unfit) throw new UnfitWordingError(unfit.id)
  await db.wordings.bulkPut(valid)
}

/** Switches a wording on or off; its own text, if it has one, stays. */
export async function switchWording(
  db: Database,
  id: string,
  on: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.wordings, async () => {
    const own = await db.wordings.get(id)
    if (own?.body === undefined && on) await db.wordings.delete(id)
    else await db.wordings.put(OwnWording.parse({ ...own, id, on, updatedAt: now }))
  })
}

/** Back to the built-in text, and on; one that was added is gone. */
export function forgetWording(db: Database, id: string): Promise<void> {
  return db.wordings.delete(id)
}
