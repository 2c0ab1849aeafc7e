import type { DrawView } from '../../lib/model/draw'
import { date, number, words } from '../../lib/words'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { nameIn } from './drawWords'
import { PersonLink } from './PersonLink'
import { useMore } from './useMore'

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
    <Section title={words('draw_winners')}>
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
    return <span class="hint">{words('draw_given', [date(given)])}</span>
  }
  if (!person) return null
  return (
    <Button
      icon="gift"
      label={words('draw_give_label', [person.displayName])}
      onClick={() => onGive(person.id)}
    >
      {words('draw_give')}
    </Button>
  )
}
