import type { Person } from '../../lib/model/person/person'
import { routeTo } from '../dashboard/useRoute'

/** A person's name, on the way to their page. */
export function PersonLink({ person }: { person: Pick<Person, 'id' | 'displayName'> }) {
  return (
    <a class="vip-name" href={routeTo('people', person.id)}>
      <bdi>{person.displayName}</bdi>
    </a>
  )
}
