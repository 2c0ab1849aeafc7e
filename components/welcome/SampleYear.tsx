import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'

interface Props {
  ask: Ask
  onChanged: OnChanged
}

/** A year of invented people for every list and chart, and the way to be rid of them. */
export function SampleYear({ ask, onChanged }: Props) {
  const { value, reload } = useLive(
    useCallback(() => ask('sample', {}), [ask]),
    onChanged,
  )
  const [saving, save] = useSaving()
  if (!value) return null
  const { people, mayAdd } = value
  const change = (type: 'addSample' | 'removeSample') =>
    save(async () => {
      await ask(type, {})
      await reload()
    })
  return (
    <section class="welcome-sample-year" aria-label={t('sample_title')}>
      <h2>{t('sample_title')}</h2>
      <p role="status">{people > 0 ? t('sample_here', people) : t('sample_lead')}</p>
      {people === 0 && !mayAdd && <p class="hint">{t('error_sample_not_empty')}</p>}
      <div class="welcome-foot">
        {people > 0 ? (
          <Button
            icon="remove"
            disabled={saving.state === 'busy'}
            onClick={() => change('removeSample')}
          >
            {t('sample_remove')}
          </Button>
        ) : (
          mayAdd && (
            <Button
              icon="people"
              disabled={saving.state === 'busy'}
              onClick={() => change('addSample')}
            >
              {t('sample_add')}
            </Button>
          )
        )}
        {saving.state === 'failed' && <SavingNote saving={saving} />}
      </div>
    </section>
  )
}
