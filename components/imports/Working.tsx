import { useEffect } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type { ImportProgress } from '../../lib/import/contract'
import { Button } from '../ui/Button'
import { useFocusOnce } from '../ui/useFocusOnce'
import './Working.css'

interface Props {
  progress: ImportProgress
  onCancel: () => void
}

/** How far it is, and the way out. */
export function Working({ progress: { step, done, total }, onCancel }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const isWriting = step === 'writing'
  useEffect(() => {
    if (!isWriting) return
    const life = new AbortController()
    const ask = (event: Event) => event.preventDefault()
    addEventListener('beforeunload', ask, { signal: life.signal })
    return () => life.abort()
  }, [isWriting])
  return (
    <section class="import-part import-working">
      <h2 ref={heading} tabIndex={-1}>
        {t(`import_${step}`)}
      </h2>
      <progress
        aria-label={t(`import_${step}`)}
        max={total || undefined}
        value={total > 0 ? done : undefined}
      />
      {done + total > 0 && (
        <p class="hint">
          {total > 0
            ? t('import_of', [number(done), number(total)])
            : t('import_rows_so_far', done)}
        </p>
      )}
      {isWriting && <p class="hint">{t('import_all_or_nothing')}</p>}
      <div>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  )
}
