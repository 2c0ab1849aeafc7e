import { useCallback, useState } from 'preact/hooks'
import type { AutomaticBackup, FolderOverview } from '../../lib/dashboard/automatic-backup'
import { age, t } from '../../lib/i18n'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'

const never = () => undefined

interface Props {
  service: AutomaticBackup
  /** Something may have been backed up, or not any more. */
  onMade: () => Promise<void>
}

/** Backups into a folder that is chosen once, or among the downloads: how it stands with them. */
export function BackupFolder({ service, onMade }: Props) {
  const { value, error, reload } = useLive(
    useCallback(() => service.overview(), [service]),
    never,
  )
  const [saving, save] = useSaving()
  const run = (work: () => Promise<void>) =>
    void save(async () => {
      await work()
      await Promise.all([reload(), onMade()])
    })
  return (
    <PagePart
      title={t('folder_title')}
      lead={t(value?.canChoose === false ? 'folder_downloads_lead' : 'folder_lead')}
    >
      {error && <ErrorBanner error={error} onRetry={() => void reload()} />}
      {value?.folder !== undefined && <Standing overview={value} folder={value.folder} />}
      {value && value.folder === undefined && (
        <Choose
          label={t(value.canChoose ? 'folder_choose' : 'folder_downloads_choose')}
          isBusy={saving.state === 'busy'}
          onChoose={(passphrase) => run(() => service.choose(passphrase))}
        />
      )}
      {value?.folder !== undefined && (
        <div class="form-foot">
          <Button
            look={value.isAllowed ? 'plain' : 'primary'}
            disabled={saving.state === 'busy'}
            onClick={() => run(service.allowAgain)}
          >
            {t(value.isAllowed ? 'folder_now' : 'folder_allow')}
          </Button>
          <Button disabled={saving.state === 'busy'} onClick={() => run(service.stop)}>
            {t('folder_stop')}
          </Button>
        </div>
      )}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Standing({ overview, folder }: { overview: FolderOverview; folder: string }) {
  const { lastAt, failed, isSealed, isAllowed } = overview
  return (
    <div aria-live="polite">
      <p dir="auto">
        {t(isSealed ? 'folder_is_sealed' : 'folder_is', [folder || t('folder_downloads')])}
      </p>
      {lastAt !== null && (
        <p>{t(folder ? 'folder_last' : 'folder_downloads_last', [age(lastAt, Date.now())])}</p>
      )}
      {failed && (
        <Done warning>{t('folder_failed', [age(failed.at, Date.now()), failed.why])}</Done>
      )}
      {!failed && isAllowed === false && <Done warning>{t('folder_not_allowed')}</Done>}
    </div>
  )
}

interface ChooseProps {
  label: string
  isBusy: boolean
  onChoose: (passphrase: string) => void
}

function Choose({ label, isBusy, onChoose }: ChooseProps) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(passphrase)
      }}
    >
      <LabelledInput
        label={t('folder_passphrase')}
        hint={t('folder_passphrase_hint')}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="form-foot">
        <Button type="submit" disabled={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  )
}
