import { age, t } from '../../lib/i18n'
import type { Member } from '../../lib/model/vip/vip-programme'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useMore } from '../ui/useMore'
import { useSaving } from '../ui/useSaving'
import { PersonLink } from './PersonLink'

const ROWS = 20

interface Props {
  next: readonly Member[]
  nobodyTold: boolean
  onTold: (personId: string) => Promise<void>
}

/** Whom to tell next, one click each. */
export function NextToTell({ next, nobodyTold, onTold }: Props) {
  const [shown, more] = useMore(next, ROWS)
  const [saving, save] = useSaving()
  return (
    <Section title={t('campaign_next')}>
      <p class="hint">{next.length > 0 ? t('campaign_next_lead') : emptyText(nobodyTold)}</p>
      <ul class="vip-list">
        {shown.map(({ person, toldAt }) => (
          <li key={person.id} class="vip-line">
            <span class="vip-line-words">
              <PersonLink person={person} />
              <span class="hint">{lastTold(toldAt)}</span>
            </span>
            <Button
              icon="check"
              label={t('campaign_mark_label', [person.displayName])}
              onClick={() => save(() => focusHeading(() => onTold(person.id)))}
            >
              {t('campaign_mark')}
            </Button>
          </li>
        ))}
      </ul>
      {more}
      <SavingNote saving={saving} />
    </Section>
  )
}

function emptyText(nobodyTold: boolean): string {
  return t(nobodyTold ? 'campaign_next_nobody' : 'campaign_next_empty')
}

function lastTold(toldAt: number | undefined): string {
  if (toldAt === undefined) return t('campaign_never_told')
  return t('campaign_last_told', [age(toldAt, Date.now())])
}
