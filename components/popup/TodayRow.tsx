import { useState } from 'preact/hooks'
import type { PersonSummary } from '../../lib/model/card'
import type { Suggestion } from '../../lib/model/records'
import type { Settlement } from '../../lib/rpc/protocol'
import { reasonWords, words } from '../../lib/words'
import { DeedIcon } from '../person/DeedIcon'
import { NetworkMark } from '../person/NetworkMark'
import { Settle } from '../person/Settle'
import { IconButton } from '../ui/IconButton'
import { TodayName } from './TodayName'

interface Props {
  suggestion: Suggestion
  summary: PersonSummary
  onOpen: () => void
  onSettle: (settlement: Settlement) => Promise<void>
}

/** One thing to do: for whom, what, why, and the way there. */
export function TodayRow({ suggestion, summary, onOpen, onSettle }: Props) {
  const [opened, setOpened] = useState(false)
  const { action, reasons, network, postUrl } = suggestion
  const name = summary.person.displayName
  return (
    <li class="today-row">
      <DeedIcon deed={action} />
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
            aria-label={words('today_open_post', [name])}
          >
            {words('today_open')}
          </a>
        )}
        <IconButton
          icon="more"
          label={words('today_more', [name])}
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </div>
      <p class={opened ? 'today-why' : 'today-why today-why-short'}>
        <strong>{words(`deed_${action}`)}</strong>
        {' · '}
        {reasons.map((reason) => reasonWords(reason, Date.now())).join(' ')}
      </p>
      {opened && <Settle onSettle={onSettle} />}
    </li>
  )
}
