import { t } from '../../lib/i18n'
import { TIERS } from '../../lib/model/glyphs'
import type { PersonCard } from '../../lib/model/person/card'
import { type PersonChanges, Sentiment } from '../../lib/model/person/person'
import type { PanelStart } from '../../lib/model/post/panel-opening'
import type { Ask } from '../ui/ask'
import { Icon } from '../ui/Icon'
import { Segmented } from '../ui/Segmented'
import { Section } from './Section'
import { StayInTouch } from './StayInTouch'
import { TagField } from './TagField'
import { TierBars } from './TierBars'

interface Props {
  card: PersonCard
  /** Which of them it was opened for. */
  start?: PanelStart | undefined
  onChange: (changes: PersonChanges) => Promise<void>
  ask: Ask
}

/** How close a person is to the brand, how they speak of it, and the team's own words for them. */
export function Relationship({ card, start, onChange, ask }: Props) {
  const { tier, sentimentOverride } = card.person
  return (
    <Section title={t('person_relationship')}>
      <Segmented
        label={t('tier_label')}
        value={tier}
        options={TIERS.map((value) => ({
          value,
          label: t(`tier_${value}`),
          picture: <TierBars tier={value} />,
        }))}
        hint={`${t(`tier_${tier}`)}: ${t(`tier_${tier}_hint`)}`}
        picturesOnly
        focus={start === 'tier'}
        onSave={(value) => onChange({ tier: value })}
      />
      <Segmented
        label={t('sentiment_label')}
        value={sentimentOverride ?? 'automatic'}
        options={[
          { value: 'automatic' as const, label: t('sentiment_automatic') },
          ...Sentiment.options.map((value) => ({
            value,
            label: t(`sentiment_${value}`),
            picture: <Icon name={value} />,
          })),
        ]}
        hint={sentimentHint(card)}
        focus={start === 'sentiment'}
        onSave={(value) => onChange({ sentimentOverride: value === 'automatic' ? null : value })}
      />
      <StayInTouch card={card} onChange={onChange} />
      <TagField tags={card.tags} onChange={onChange} ask={ask} />
    </Section>
  )
}

/** What automatic says; the card holds no automatic answer while there is an override. */
function sentimentHint({ person, sentiment }: PersonCard): string {
  if (person.sentimentOverride) return t('sentiment_hint_override')
  return sentiment ? t(`sentiment_hint_${sentiment}`) : t('sentiment_hint_unknown')
}
