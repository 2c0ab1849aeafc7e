import { useState } from 'preact/hooks'
import { reasonText, t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import type { Suggestion } from '../../lib/model/records'
import type { Resolution } from '../../lib/rpc/protocol'
import { NetworkMark } from '../person/NetworkMark'
import { ActionIcon } from '../post/ActionIcon'
import { Resolve } from '../post/Resolve'
import { IconButton } from '../ui/IconButton'
import { TodayName } from './TodayName'

interface Props {
  suggestion: Suggestion
  summary: PersonSummary
  onOpen: () => void
  onResolve: (resolution: Resolution) => Promise<void>
}

/** One thing to do: for whom, what, why, and the way there. */
export function TodayRow({ suggestion, summary, onOpen, onResolve }: Props) {
  const [opened, setOpened] = useState(false)
  const { action, reasons, network, postUrl } = suggestion
  const name = summary.person.displayName
  return (
    <li class="today-row">
      <ActionIcon action={action} />
      <TodayName person={summary.person} onOpen={onOpen}>
        <NetworkMark network={network} />
      </TodayName>
      <div class="today-way">
        {postUrl && (
          <a
            class="button button-plain"
            href={postUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={t('today_open_post', [name])}
          >
            {t('today_open')}
          </a>
        )}
        <IconButton
          icon="more"
          label={t('today_more', [name])}
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </div>
      <p class={opened ? 'today-why' : 'today-why today-why-short'}>
        <strong>{t(`action_${action}`)}</strong>
        {' · '}
        {reasons.map((reason) => reasonText(reason, Date.now())).join(' ')}
      </p>
      {opened && <Resolve onResolve={onResolve} />}
    </li>
  )
}
