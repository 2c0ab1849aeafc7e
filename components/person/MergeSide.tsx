import type { PersonSummary } from '../../lib/model/person/card'
import { AccountLink } from './AccountLink'
import { Facts } from './Facts'

interface Props {
  title: string
  summary: PersonSummary
}

/** One of the two people of a merge. */
export function MergeSide({ title, summary }: Props) {
  const { person, identities } = summary
  return (
    <div class="merge-side">
      <p class="hint">{title}</p>
      <p class="merge-side-name" dir="auto">
        {person.displayName}
      </p>
      {identities.map((one) => (
        <AccountLink key={`${one.network} ${one.key}`} identity={one} />
      ))}
      <Facts card={summary} />
    </div>
  )
}
