import type { DataService } from '../../lib/dashboard/data'
import { date, t } from '../../lib/i18n'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { FileButton } from '../ui/FileButton'
import { SavingNote } from '../ui/SavingNote'
import { Done } from './Done'
import { FoundBackup } from './FoundBackup'
import { Passphrase } from './Passphrase'
import { Progress } from './Progress'
import { useKeptFocus } from './useKeptFocus'
import { type RestoreResult, useRestore } from './useRestore'

interface Props {
  service: Pick<DataService, 'openBackup'>
}

/** A backup is chosen, read, compared with what is here, and then merged or put in its place. */
export function Restore({ service }: Props) {
  const { step, saving, open, replace, merge, cancel } = useRestore(service.openBackup)
  const live = useKeptFocus<HTMLDivElement>(step.name)
  const isBusy = step.name === 'reading' || step.name === 'writing'
  return (
    <PagePart title={t('restore_title')} lead={t('restore_lead')}>
      {step.name === 'reading' && (
        <Progress
          label={step.share < 1 ? t('restore_reading', [step.file]) : t('restore_comparing')}
          share={step.share}
        />
      )}
      {step.name === 'writing' && <Progress label={t('restore_writing')} share={step.share} />}
      {step.name === 'locked' && (
        <Passphrase
          key={String(step.isWrong)}
          file={step.file.name}
          isWrong={step.isWrong}
          onTry={(passphrase) => void open(step.file, passphrase)}
          onCancel={cancel}
        />
      )}
      {step.name === 'found' && (
        <FoundBackup backup={step.backup} onReplace={replace} onMerge={merge} onCancel={cancel} />
      )}
      <div ref={live} aria-live="polite">
        {step.name === 'done' && <Result result={step.result} />}
      </div>
      {isBusy && <Button onClick={cancel}>{t('cancel')}</Button>}
      {(step.name === 'idle' || step.name === 'done') && (
        <FileButton
          icon="upload"
          accept=".json,.ardent,application/json"
          onChoose={(file) => void open(file)}
        >
          {t('restore_choose')}
        </FileButton>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Result({ result }: { result: RestoreResult }) {
  if ('merged' in result) {
    const { added, changed } = result.merged
    return (
      <Done>
        {t('restore_merged_added', added)} {t('restore_merged_changed', changed)}{' '}
        {added + changed > 0 && t('restore_merged_undo')}
      </Done>
    )
  }
  const { madeAt, people } = result.replaced
  return <Done>{t('restore_replaced', [date(madeAt), t('data_people', people)])}</Done>
}
