import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { TeamReply } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { CodeField } from './CodeField'
import type { TeamProps } from './team-props'

interface Props extends TeamProps {
  onDone: () => Promise<void>
}

/** With an invitation: what it says first, then it is asked for one's name, and one is in. */
export function JoinTeam({ ask, askForServer, onDone }: Props) {
  const [code, setCode] = useState('')
  const [said, setSaid] = useState<TeamReply<'readInvitation'>>()
  const [name, setName] = useState('')
  const [saving, save] = useSaving()
  const read = () =>
    save(async () => {
      setSaid(await ask('readInvitation', { code }))
    })
  const join = (url: string) => {
    const allowed = askForServer(new URL(url))
    return save(async () => {
      await allowed
      await ask('joinTeam', { code, name })
      await onDone()
    })
  }
  return (
    <PagePart title={t('team_join_title')} lead={t('team_join_lead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void (said ? join(said.url) : read())
        }}
      >
        {said ? (
          <>
            <p dir="auto">
              {t('team_join_what', [said.team, new URL(said.url).host, said.user ?? ''])}
            </p>
            <LabelledInput
              label={t('team_my_name')}
              required
              maxLength={100}
              value={name}
              onInput={setName}
            />
            <p class="hint">{t('team_brings')}</p>
          </>
        ) : (
          <CodeField label={t('team_code')} code={code} onInput={setCode} />
        )}
        <div class="form-row">
          <Button type="submit" look="primary" disabled={!code || saving.state === 'busy'}>
            {t(said ? 'team_join' : 'team_join_next')}
          </Button>
          {saving.state === 'failed' && <SavingNote saving={saving} />}
        </div>
      </form>
    </PagePart>
  )
}
