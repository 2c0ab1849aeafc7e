import { date, t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import { AccountLink } from './AccountLink'
import { Avatar } from './Avatar'
import { Facts } from './Facts'
import { nameText } from './nameText'
import { StarButton } from './StarButton'
import './PersonHeader.css'

interface Props {
  card: PersonCard
  /** Whether it is an account of the brand's or of its team, which no star is offered for. */
  own?: boolean
  /** Puts the focus on the name when the card appears. */
  focusName: boolean
  onVip: (vip: boolean) => Promise<void>
}

/** Who this is: name, accounts, the star, and the facts. */
export function PersonHeader({ card, own = false, focusName, onVip }: Props) {
  const { person, identities } = card
  const [saving, save] = useSaving()
  const name = useFocusOnce<HTMLHeadingElement>(focusName)
  return (
    <header class="person-header">
      <div class="who">
        <Avatar name={person.displayName} />
        <div class="who-words">
          <h2 ref={name} class="who-name" tabIndex={-1}>
            <bdi>{nameText(person.displayName, identities[0]?.handle)}</bdi>
          </h2>
          <p class="who-accounts">
            {identities.map((one) => (
              <AccountLink key={`${one.network} ${one.key}`} identity={one} />
            ))}
          </p>
          <p class="hint">{t('person_kept_since', [date(person.createdAt)])}</p>
        </div>
        {(person.vip || !(own || person.isTeam)) && (
          <StarButton
            vip={person.vip !== undefined}
            onToggle={() => save(() => onVip(!person.vip))}
          />
        )}
      </div>
      <SavingNote saving={saving} />
      <Facts card={card} />
    </header>
  )
}
