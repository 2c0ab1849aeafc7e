import { useState } from 'preact/hooks'
import { age, words } from '../../lib/words'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import type { Live } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { Done } from './Done'
import { Progress } from './Progress'
import { size } from './size'
import type { DataWork, MadeBackup, Overview } from './work'

interface Props {
  overview: Live<Overview>
  work: Pick<DataWork, 'makeBackup'>
}

/** Makes a backup, and says when it is time for one. */
export function Backup({ overview, work }: Props) {
  const [progress, setProgress] = useState<{ step: 'writing' | 'reading'; share: number }>()
  const [made, setMade] = useState<MadeBackup>()
  const [saving, save] = useSaving()

  const make = async () => {
    setMade(undefined)
    await save(async () => {
      setMade(await work.makeBackup((step, share) => setProgress({ step, share })))
    })
    setProgress(undefined)
    await overview.reload()
  }

  return (
    <PagePart title={words('backup_title')} lead={words('backup_lead')}>
      {overview.value && !made && <Standing overview={overview.value} />}
      {progress && <Progress label={words(`backup_${progress.step}`)} share={progress.share} />}
      <div aria-live="polite">
        {made && (
          <Done>
            {words('backup_made', [made.name, words('data_people', made.people), size(made.size)])}
          </Done>
        )}
      </div>
      <Button
        look={overview.value?.isDue ? 'primary' : 'plain'}
        icon="download"
        disabled={saving.state === 'busy'}
        onClick={() => void make()}
      >
        {words('backup_make')}
      </Button>
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </PagePart>
  )
}

function Standing({ overview: { lastAt, isDue } }: { overview: Overview }) {
  const last =
    lastAt === null ? words('backup_none') : words('backup_last', [age(lastAt, Date.now())])
  return (
    <div>
      <p>{last}</p>
      {isDue && <Done warning>{words('backup_due')}</Done>}
    </div>
  )
}
