import type { arrange, InboxRow } from '../model/actions/inbox'
import { isReadable } from '../model/person/names'
import type { Post } from '../model/post/post'
import type { Suggestion } from '../model/records'
import type { PersonRow } from '../store/database'
import { peopleById } from '../store/inbox'
import type { BackgroundContext } from './context'
import { firstLine, listedPostsOf } from './listed-posts'

/** What is to be shown, with who it is about and how their post begins. Nobody is shown of whom no name is known. */
export async function rowsOf(
  context: BackgroundContext,
  shown: ReturnType<typeof arrange>['shown'],
): Promise<InboxRow[]> {
  const people = await peopleById(
    context.db,
    shown.map(({ item }) => item.personId),
  )
  const suggestions = shown.flatMap(({ item }) => item.suggestion ?? [])
  const posts = await listedPostsOf(context, suggestions)
  return shown.flatMap(({ item, continues }) => {
    const { id, lane, since, reasons, network, suggestion, followUp, handed, review, personId } =
      item
    const post = posts.get(suggestion?.id ?? '')
    const who = whoOf(people.get(personId ?? ''), suggestion, post)
    const line = post && firstLine(post)
    if (!who) return []
    return {
      id,
      lane,
      who,
      since,
      reasons: [...reasons],
      continues,
      ...(network && { network }),
      ...(suggestion && { suggestion }),
      ...(followUp && { followUp }),
      ...(handed && { handed }),
      ...(review && { review }),
      ...(line && { line }),
    }
  })
}

/** Somebody who is not kept is called as their post says, as long as that is remembered. */
function whoOf(
  person: PersonRow | undefined,
  suggestion?: Suggestion,
  post?: Post,
): InboxRow['who'] | null {
  if (person) {
    const { id: personId, displayName: name, tier, vip } = person
    return { personId, name, tier, vip: vip !== undefined }
  }
  if (!suggestion?.stranger) return null
  const { handle, url } = suggestion.stranger
  const name = post && isReadable(post.author.name) ? post.author.name : `@${handle}`
  return { name, handle, tier: 'unknown', vip: false, url }
}
