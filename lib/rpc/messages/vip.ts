import { z } from 'zod'
import { PersonCard, PersonSummary } from '../../model/person/card'
import { Author } from '../../model/post/post'
import { call, content, nothing, page, personId } from './call'

/** The star, and who has one. */
export const vipMessages = {
  /** One click on the star: a VIP advocate, or no longer. */
  toggleVip: call(content, z.strictObject({ author: Author }), nothing),
  /** Takes back the last click on a star in this tab. */
  undoStar: call(page, nothing, nothing),
  setVip: call(
    page,
    z.strictObject({ ...personId.shape, vip: z.boolean(), why: z.string().trim().max(200) }),
    PersonCard,
  ),
  /** The longest without contact first. */
  vipAdvocates: call(
    page,
    z.strictObject({ limit: z.int().min(1).max(100_000).optional() }),
    z.array(PersonSummary),
  ),
  countVips: call(page, nothing, z.strictObject({ count: z.int().nonnegative() })),
}
