import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { DraftPlace } from '../../lib/model/drafts/insert-result'
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
      <legend class="unseen">{t('draft_place')}</legend>
      {PLACES.map((one) => (
        <label key={one} class="place">
          <input type="radio" name={name} checked={one === place} onChange={() => onChoose(one)} />
          {t(`draft_place_${one}`)}
        </label>
      ))}
      <p class="hint">{t(`draft_place_${place}_hint`)}</p>
    </fieldset>
  )
}
