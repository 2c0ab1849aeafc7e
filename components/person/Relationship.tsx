import type { PersonCard } from '../../lib/model/card'
import { TIERS } from '../../lib/model/glyphs'
import { type PersonChanges, Sentiment } from '../../lib/model/person'
import { words } from '../../lib/words'
import { Icon } from '../ui/Icon'
import { Segmented } from '../ui/Segmented'
import { Section } from './Section'
import { TierBars } from './TierBars'

interface Props {
  card: PersonCard
  onChange: (changes: PersonChanges) => Promise<void>
}

/** How close a person is to the brand, and how they speak of it. */
export function Relationship({ card, onChange }: Props) {
  const { tier, sentimentOverride } = card.person
  return (
    <Section title={words('person_relationship')}>
      <Segmented
        label={words('tier_label')}
        value={tier}
        options={TIERS.map((value) => ({
          value,
          label: words(`tier_${value}`),
          picture: <TierBars tier={value} />,
        }))}
        hint={`${words(`tier_${tier}`)}: ${words(`tier_${tier}_hint`)}`}
        picturesOnly
        onSave={(value) => onChange({ tier: value })}
      />
      <Segmented
        label={words('mood_label')}
        value={sentimentOverride ?? 'automatic'}
        options={[
          { value: 'automatic' as const, label: words('mood_automatic') },
          ...Sentiment.options.map((value) => ({
            value,
            label: words(`mood_${value}`),
            picture: <Icon name={value} />,
          })),
        ]}
        hint={moodHint(card)}
        onSave={(value) => onChange({ sentimentOverride: value === 'automatic' ? null : value })}
      />
    </Section>
  )
}

/** What automatic says; the card holds no automatic answer while there is an override. */
function moodHint({ person, sentiment }: PersonCard): string {
  if (person.sentimentOverride) return words('mood_hint_override')
  return sentiment ? words(`mood_hint_${sentiment}`) : words('mood_hint_unknown')
}
