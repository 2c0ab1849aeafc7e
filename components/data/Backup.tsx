import { useState } from 'preact/hooks'
import { age, t } from '../../lib/i18n'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import { Progress } from './Progress'
import { size } from './size'
import type { DataService, MadeBackup, Overview } from './work'

interface Props {
  overview: Live<Overview>
  service: Pick<DataService, 'makeBackup'>
}

/** Makes a backup, and says when it is time for one. */
export function Backup({ overview, service }: Props) {
  const [progress, setProgress] = useState<{ step: 'writing' | 'reading'; share: number }>()
  const [made, setMade] = useState<MadeBackup>()
  const [saving, save] = useSaving()

  const make = async () => {
    setMade(undefined)
    await save(async () => {
      setMade(await service.makeBackup((step, share) => setProgress({ step, share })))
    })
    setProgress(undefined)
    await overview.reload()
  }

  return (
    <PagePart title={t('backup_title')} lead={t('backup_lead')}>
      {overview.value && !made && <Standing overview={overview.value} />}
      {progress && <Progress label={t(`backup_${progress.step}`)} share={progress.share} />}
      <div aria-live="polite">
        {made && (
          <Done>
            {t('backup_made', [made.name, t('data_people', made.people), size(made.size)])}
          </Done>
        )}
      </div>
      <Button
        look={overview.value?.isDue ? 'primary' : 'plain'}
        icon="download"
        disabled={saving.state === 'busy'}
        onClick={() => void make()}
      >
        {t('backup_make')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Standing({ overview: { lastAt, isDue } }: { overview: Overview }) {
  const last = lastAt === null ? t('backup_none') : t('backup_last', [age(lastAt, Date.now())])
  return (
    <div>
      <p>{last}</p>
      {isDue && <Done warning>{t('backup_due')}</Done>}
    </div>
  )
}
