import { useState } from 'preact/hooks'
import { ago, reasonText, t } from '../../lib/i18n'
import type { Resolution } from '../../lib/model/actions/advice'
import type { PersonSummary } from '../../lib/model/person/card'
import type { Suggestion } from '../../lib/model/records'
import { NetworkMark } from '../person/NetworkMark'
import { ActionIcon } from '../post/ActionIcon'
import { Resolve } from '../post/Resolve'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { TodayName } from './TodayName'

interface Props {
  suggestion: Suggestion
  /** Null where nobody has kept them: the suggestion says who they are. */
  summary: PersonSummary | null
  /** Opens their card. */
  onOpen: () => void
  /** Keeps who is not kept. */
  onKeep: () => Promise<void>
  onResolve: (resolution: Resolution) => Promise<void>
}

/** One thing to do: for whom, what, why, and the way there. */
export function TodayRow({ suggestion, summary, onOpen, onKeep, onResolve }: Props) {
  const [saving, save] = useSaving()
  const [opened, setOpened] = useState(false)
  const { action, reasons, network, postUrl, stranger, postAt, at } = suggestion
  const name = summary?.person.displayName ?? `@${stranger?.handle}`
  const age = <span class="today-age">{ago(postAt ?? at, Date.now())}</span>
  return (
    <li class="today-row">
      <ActionIcon action={action} />
      {summary ? (
        <TodayName person={summary.person} onOpen={onOpen}>
          <NetworkMark network={network} />
          {age}
        </TodayName>
      ) : (
        <p class="today-who">
          <a class="today-name" href={stranger?.url ?? ''} target="_blank" rel="noreferrer">
            <bdi>{name}</bdi>
          </a>
          <NetworkMark network={network} />
          {age}
        </p>
      )}
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
      {opened && (
        <div class="today-more">
          {stranger && (
            <Button look="quiet" icon="add" onClick={() => save(onKeep)}>
              {t('today_keep', [name])}
            </Button>
          )}
          <Resolve action={action} onResolve={onResolve} />
          <SavingNote saving={saving} />
        </div>
      )}
    </li>
  )
}
