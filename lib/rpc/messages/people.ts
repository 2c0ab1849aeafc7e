import { z } from 'zod'
import { KnownAuthor, PersonCard, PersonSummary } from '../../model/person/card'
import { CompanySuggestion } from '../../model/person/companies'
import { PersonChanges } from '../../model/person/person'
import { Tag } from '../../model/person/tag'
import { Author, NetworkId, Post } from '../../model/post/post'
import { call, ManyAuthors, nothing, page, personId } from './call'

/** People who are kept: their cards, changes, merges. */
export const peopleMessages = {
  card: call(page, personId, PersonCard),
  cardOfAuthor: call(page, z.strictObject({ network: NetworkId, author: Author }), KnownAuthor),
  /** Who these authors are to us, in their order; null of whoever is not kept. */
  whoAre: call(
    page,
    z.strictObject({ network: NetworkId, authors: ManyAuthors }),
    z.array(PersonCard.pick({ person: true, sentiment: true, tags: true }).nullable()),
  ),
  /** Where somebody may work, by others with their domain, or by what they say of themselves. */
  suggestCompany: call(
    page,
    z.strictObject({ ...personId.shape, headline: Post.shape.headline }),
    z.strictObject({ found: CompanySuggestion.nullable() }),
  ),
  updatePerson: call(
    page,
    z.strictObject({ ...personId.shape, changes: PersonChanges }),
    PersonCard,
  ),
  erasePerson: call(page, personId, nothing),
  mergePeople: call(page, z.strictObject({ keptId: z.uuid(), foldedId: z.uuid() }), PersonCard),
  unmergePeople: call(page, z.strictObject({ mergeId: z.uuid() }), nothing),
  findPeople: call(
    page,
    z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(100) }),
    z.array(PersonSummary),
  ),
  /** Every tag, in the order of names; the first thousand, where there are more. */
  tags: call(page, nothing, z.array(Tag)),
}
