import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Invited } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import { LabelledInput } from '../ui/LabelledInput'
import { LockedSettings, Managed } from '../ui/Managed'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { AdminFields, NOBODY } from './AdminFields'
import { serverIn } from './server'
import type { TeamProps } from './team-props'

interface Props extends TeamProps {
  /** The one server that the organisation lets a team be on. */
  onlyServer?: string | undefined
  onInvited: (invited: readonly Invited[]) => void
  onDone: () => Promise<void>
}

const EMPTY = { team: '', server: '', database: 'ardent', user: '', name: '', colleagues: '' }

/** For whoever runs the server: makes the team's database there, and a user for each colleague. */
export function SetUpTeam({ ask, askForServer, onlyServer, onInvited, onDone }: Props) {
  const [form, setForm] = useState({ ...EMPTY, server: onlyServer ?? '' })
  const [admin, setAdmin] = useState(NOBODY)
  const [saving, save] = useSaving()
  const field = (name: keyof typeof EMPTY) => ({
    value: form[name],
    onInput: (value: string) => setForm({ ...form, [name]: value }),
  })
  const start = () => {
    const { team, server, database, user, name, colleagues } = form
    const url = serverIn(server)
    // The browser asks only within the click.
    const allowed = url ? askForServer(url) : Promise.resolve(true)
    return save(async () => {
      await allowed
      const { invited } = await ask('setUpTeam', {
        team,
        server,
        database,
        admin,
        me: { user: user.trim(), name },
        colleagues: colleagues.split(/[\s,;]+/).filter(Boolean),
      })
      setAdmin(NOBODY)
      onInvited(invited)
      await onDone()
    })
  }
  return (
    <PagePart title={t('team_set_up_title')} lead={t('team_set_up_lead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <div class="form-fields">
          <LockedSettings value={onlyServer === undefined ? [] : ['teamServer']}>
            <Managed setting="teamServer">
              <LabelledInput
                label={t('team_server')}
                hint={t('team_server_hint')}
                required
                inputMode="url"
                {...field('server')}
              />
            </Managed>
          </LockedSettings>
          <LabelledInput label={t('team_database')} required {...field('database')} />
        </div>
        <AdminFields admin={admin} onInput={setAdmin} />
        <div class="form-fields">
          <LabelledInput label={t('team_name')} required maxLength={100} {...field('team')} />
          <LabelledInput label={t('team_my_name')} required maxLength={100} {...field('name')} />
          <LabelledInput
            label={t('team_my_user')}
            hint={t('team_user_hint')}
            required
            maxLength={50}
            {...field('user')}
          />
        </div>
        <LabelledInput
          label={t('team_colleagues')}
          hint={t('team_colleagues_hint')}
          {...field('colleagues')}
        />
        <p class="hint">{t('team_brings')}</p>
        <div class="form-row">
          <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
            {t('team_set_up_start')}
          </Button>
          <SavingNote saving={saving} />
        </div>
      </form>
    </PagePart>
  )
}
