import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Invited } from '../../lib/team/protocol'
import { PagePart } from '../dashboard/PagePart'
import { Button } from '../ui/Button'
import type { TeamProps } from './team-props'

interface Props extends Pick<TeamProps, 'saveFile' | 'copy'> {
  codes: readonly Invited[]
}

/** What is handed on: one invitation a colleague. Whoever has one can read all that the team knows. */
export function Codes({ codes, saveFile, copy }: Props) {
  const [copied, setCopied] = useState<string>()
  return (
    <PagePart title={t('team_invited_title')} lead={t('team_invited_lead')}>
      <ul aria-live="polite">
        {codes.map(({ user, code }) => (
          <li key={user} class="form-row">
            <bdi>{user}</bdi>
            <Button
              icon="download"
              label={t('filter_chip', [t('team_save_file'), user])}
              onClick={() => saveFile(`ardent-${user}.txt`, code)}
            >
              {t('team_save_file')}
            </Button>
            <Button
              icon="copy"
              label={t('filter_chip', [t('team_copy'), user])}
              onClick={() => void copy(code).then(() => setCopied(user))}
            >
              {t(copied === user ? 'team_copied' : 'team_copy')}
            </Button>
          </li>
        ))}
      </ul>
    </PagePart>
  )
}
