import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { useFocusOnce } from '../ui/useFocusOnce'
import './Consent.css'

interface Props {
  words: string
  onConfirm: () => void
  onCancel: () => void
}

/** What the user should know before they decide. */
export function Consent({ words: terms, onConfirm, onCancel }: Props) {
  const text = useFocusOnce<HTMLParagraphElement>(true)
  return (
    <div class="consent">
      <p ref={text} tabIndex={-1}>
        {terms}
      </p>
      <div class="consent-answers">
        <Button onClick={onConfirm}>{words('consent_confirm')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  )
}
