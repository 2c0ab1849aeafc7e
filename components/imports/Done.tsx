import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { ImportResult, ImportSource } from '../../lib/import/contract'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './Done.css'

interface Props {
  result: ImportResult
  undo: ImportSource['undo']
  onAnother: () => void
}

/** What an import did, and the way back. */
export function Done({ result: { changeId, added, changed }, undo, onAnother }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const [left, setLeft] = useState<number>()
  const [saving, save] = useSaving()
  const takeBack = () =>
    save(async () => {
      setLeft((await undo(changeId)).left)
      heading.current?.focus()
    })
  return (
    <section class="import-part import-done">
      <div class="import-head" aria-live="polite">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_done_title')}
        </h2>
        {left === undefined ? (
          <>
            {added > 0 && <p>{t('import_added', added)}</p>}
            {changed > 0 && <p>{t('import_changed', changed)}</p>}
          </>
        ) : (
          <p>{left > 0 ? t('import_undone_left', left) : t('import_undone')}</p>
        )}
      </div>
      <div class="import-done-ways">
        <a class="import-to-people" href={routeTo('people')}>
          {t('import_to_people')}
        </a>
        {left === undefined && (
          <Button icon="undo" disabled={saving.state === 'busy'} onClick={() => void takeBack()}>
            {t('import_undo')}
          </Button>
        )}
        <Button onClick={onAnother}>{t('import_another')}</Button>
      </div>
      {saving.state === 'busy' && (
        <p class="hint" role="status">
          {t('import_undoing')}
        </p>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </section>
  )
}
