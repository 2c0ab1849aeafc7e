import { useId } from 'preact/hooks'
import type { DraftPlace } from '../../lib/model/insert-result'
import { words } from '../../lib/words'
import './PlaceChoice.css'

interface Props {
  place: DraftPlace
  onChoose: (place: DraftPlace) => void
}

const PLACES = ['reply', 'share'] as const

/** Amplifying takes two texts: a reply that asks, and words over the post when it is shared. */
export function PlaceChoice({ place, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset class="place-choice">
      <legend class="unseen">{words('draft_place')}</legend>
      {PLACES.map((one) => (
        <label key={one} class="place">
          <input type="radio" name={name} checked={one === place} onChange={() => onChoose(one)} />
          {words(`draft_place_${one}`)}
        </label>
      ))}
      <p class="hint">{words(`draft_place_${place}_hint`)}</p>
    </fieldset>
  )
}
