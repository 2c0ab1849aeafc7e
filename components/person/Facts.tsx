import { date, t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { FactList } from './FactList'
import { TagChip } from './TagChip'
import { TierBars } from './TierBars'

const MOOD_LOOK = { positive: 'good', negative: 'bad', neutral: 'plain' } as const

type Shown = Pick<PersonCard, 'person' | 'sentiment'> & Partial<Pick<PersonCard, 'tags'>>

/** What is known about a person, as chips. */
export function Facts({ card }: { card: Shown }) {
  const { person, sentiment, tags = [] } = card
  const facts = [
    person.doNotEngage && <Chip look="bad">{t('person_do_not_engage')}</Chip>,
    person.vip && (
      <Chip look="gold">
        <Icon name="star" filled />
        {t('person_vip_since', [date(person.vip.since)])}
      </Chip>
    ),
    person.tier !== 'unknown' && (
      <Chip>
        <TierBars tier={person.tier} />
        {t(`tier_${person.tier}`)}
      </Chip>
    ),
    sentiment && (
      <Chip look={MOOD_LOOK[sentiment]}>
        <Icon name={sentiment} />
        {t(`sentiment_${sentiment}_chip`)}
      </Chip>
    ),
    person.status !== 'unknown' && <Chip>{t(`status_${person.status}`)}</Chip>,
    person.preferences && <Chip>{t(`preference_${person.preferences}_chip`)}</Chip>,
    person.isTeam && <Chip>{t('person_is_team')}</Chip>,
    ...tags.map((tag) => <TagChip key={tag.key} tag={tag} />),
  ].filter(Boolean)
  return <FactList facts={facts} />
}
