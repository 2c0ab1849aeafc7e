import type { ComponentChildren } from 'preact'
import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { AskTeam } from '../../lib/team/client'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { type OnChanged, useLive } from '../ui/useLive'

interface Props {
  ask: AskTeam
  onChanged: OnChanged
  children: ComponentChildren
}

/** Shows a section, unless the server lets this browser in no more: then nobody of the team's. */
export function TeamGate({ ask, onChanged, children }: Props) {
  const { value } = useLive(
    useCallback(() => ask('teamState', {}), [ask]),
    onChanged,
  )
  if (!value) return null
  if (value.state?.standing !== 'locked') return <>{children}</>
  return (
    <Page title={t('team_locked_title')} help="team" lead={t('team_locked_lead')}>
      <a class="button button-plain" href={routeTo('team')}>
        {t('team_locked_open')}
      </a>
    </Page>
  )
}
