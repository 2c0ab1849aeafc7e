import type { PersonCard } from '../../lib/model/card'
import { date, words } from '../../lib/words'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { TierBars } from './TierBars'
import './Facts.css'

const MOOD_LOOK = { positive: 'good', negative: 'bad', neutral: 'plain' } as const

/** What is known about a person, as chips. */
export function Facts({ card }: { card: Pick<PersonCard, 'person' | 'sentiment'> }) {
  const { person, sentiment } = card
  return (
    <div class="facts">
      {person.doNotEngage && <Chip look="bad">{words('person_do_not_engage')}</Chip>}
      {person.vip && (
        <Chip look="gold">
          <Icon name="star" filled />
          {words('person_vip_since', [date(person.vip.since)])}
        </Chip>
      )}
      {person.tier !== 'unknown' && (
        <Chip>
          <TierBars tier={person.tier} />
          {words(`tier_${person.tier}`)}
        </Chip>
      )}
      {sentiment && (
        <Chip look={MOOD_LOOK[sentiment]}>
          <Icon name={sentiment} />
          {words(`mood_${sentiment}_chip`)}
        </Chip>
      )}
      {person.status !== 'unknown' && <Chip>{words(`status_${person.status}`)}</Chip>}
      {person.preferences && <Chip>{words(`preference_${person.preferences}_chip`)}</Chip>}
      {person.isTeam && <Chip>{words('person_is_team')}</Chip>}
    </div>
  )
}
