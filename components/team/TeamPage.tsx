import { useCallback, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Invited } from '../../lib/team/protocol'
import { Page } from '../dashboard/Page'
import { ErrorBanner } from '../ui/ErrorBanner'
import { useLive } from '../ui/useLive'
import { Codes } from './Codes'
import { InTeam } from './InTeam'
import { JoinTeam } from './JoinTeam'
import { SetUpTeam } from './SetUpTeam'
import type { TeamProps } from './team-props'
import '../ui/Form.css'

/** The team: set up, joined, and how it goes with it. */
export function TeamPage(props: TeamProps) {
  const { ask, onChanged } = props
  const { value, error, reload } = useLive(
    useCallback(() => ask('teamState', {}), [ask]),
    onChanged,
  )
  /** Shown until the page is left: nobody can make them again. */
  const [invited, setInvited] = useState<readonly Invited[]>([])
  return (
    <Page title={t('section_team')} help="team" lead={t('team_lead')}>
      {error && <ErrorBanner error={error} onRetry={() => void reload()} />}
      <div>
        {invited.length > 0 && <Codes {...props} codes={invited} />}
        {value?.state === null && (
          <>
            <JoinTeam {...props} onDone={reload} />
            <SetUpTeam
              {...props}
              onlyServer={value.onlyServer}
              onInvited={setInvited}
              onDone={reload}
            />
          </>
        )}
        {value?.state && (
          <InTeam {...props} state={value.state} onInvited={setInvited} onDone={reload} />
        )}
      </div>
    </Page>
  )
}
