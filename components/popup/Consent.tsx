import { t } from '../../lib/i18n'
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
        <Button onClick={onConfirm}>{t('consent_confirm')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
