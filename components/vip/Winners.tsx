import { date, number, t } from '../../lib/i18n'
import type { DrawView } from '../../lib/model/vip/draw'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useMore } from '../ui/useMore'
import { useSaving } from '../ui/useSaving'
import { nameIn } from './drawText'
import { PersonLink } from './PersonLink'

const ROWS = 50

interface Props {
  view: DrawView
  onGive: (personId: string) => Promise<void>
}

/** Who won, in the order in which they were drawn, and who has the prize. */
export function Winners({ view, onGive }: Props) {
  const [shown, more] = useMore(view.draw.winners, ROWS)
  const [saving, save] = useSaving()
  return (
    <Section title={t('draw_winners')}>
      <ol class="vip-list">
        {shown.map((id, index) => (
          <li key={id} class="vip-line">
            <span class="vip-place">{number(index + 1)}</span>
            <span class="vip-line-words">
              <Winner view={view} id={id} />
            </span>
            <Prize
              view={view}
              id={id}
              onGive={(personId) => save(() => focusHeading(() => onGive(personId)))}
            />
          </li>
        ))}
      </ol>
      {more}
      <SavingNote saving={saving} />
    </Section>
  )
}

function Winner({ view, id }: { view: DrawView; id: string }) {
  const person = view.people.get(id)
  return person ? <PersonLink person={person} /> : <span>{nameIn(view, id)}</span>
}

interface PrizeProps {
  view: DrawView
  id: string
  onGive: (personId: string) => void
}

function Prize({ view, id, onGive }: PrizeProps) {
  const person = view.people.get(id)
  const given = view.given.get(id)
  if (given !== undefined) {
    return <span class="hint">{t('draw_given', [date(given)])}</span>
  }
  if (!person) return null
  return (
    <Button
      icon="gift"
      label={t('draw_give_label', [person.displayName])}
      onClick={() => onGive(person.id)}
    >
      {t('draw_give')}
    </Button>
  )
}
