import { useId } from 'preact/hooks'
import { date, t } from '../../lib/i18n'
import type { Told } from '../../lib/model/vip/vip-programme'
import { By } from '../person/By'
import { Section } from '../person/Section'
import { focusHeading } from '../ui/focusHeading'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useMore } from '../ui/useMore'
import { useSaving } from '../ui/useSaving'
import { outcomeText } from './outcomeText'
import { PersonLink } from './PersonLink'
import './ToldList.css'

const ROWS = 20

interface Props {
  told: readonly Told[]
  onTakeBack: (personId: string) => Promise<void>
  onTookPart: (personId: string, tookPart: boolean) => Promise<void>
}

/** Who was told, when, and what they did afterwards. */
export function ToldList({ told, onTakeBack, onTookPart }: Props) {
  const [shown, more] = useMore(told, ROWS)
  const [saving, save] = useSaving()
  return (
    <Section title={t('campaign_told')}>
      {told.length === 0 && <p class="hint">{t('campaign_told_empty')}</p>}
      <ul class="vip-list">
        {shown.map((one) => (
          <ToldLine
            key={one.person.id}
            told={one}
            onTakeBack={() => save(() => focusHeading(() => onTakeBack(one.person.id)))}
            onTookPart={(tookPart) => save(() => onTookPart(one.person.id, tookPart))}
          />
        ))}
      </ul>
      {more}
      <SavingNote saving={saving} />
    </Section>
  )
}

interface LineProps {
  told: Told
  onTakeBack: () => void
  onTookPart: (tookPart: boolean) => void
}

function ToldLine({ told, onTakeBack, onTookPart }: LineProps) {
  const id = useId()
  const { person, at, by, outcome, tookPart } = told
  return (
    <li class="vip-line">
      <span class="vip-line-words">
        <PersonLink person={person} />
        {at !== undefined && (
          <span class="hint">
            {t('campaign_told_on', [date(at)])}
            <By name={by} />
          </span>
        )}
        {outcome && <span class="hint">{outcomeText(outcome)}</span>}
      </span>
      <label class="vip-check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={tookPart}
          onChange={({ currentTarget }) => onTookPart(currentTarget.checked)}
        />
        {t('campaign_took_part')}
      </label>
      <IconButton
        icon="undo"
        label={t('campaign_take_back', [person.displayName])}
        onClick={onTakeBack}
      />
    </li>
  )
}
