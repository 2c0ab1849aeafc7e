import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ago, reasonText, t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import { NetworkMark } from '../person/NetworkMark'
import { ActionIcon } from '../post/ActionIcon'
import { Resolve } from '../post/Resolve'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { TodayName } from './TodayName'
import './Today.css'

type Row = TodayList['suggestions'][number]

interface Props {
  row: Row
  /** The row that stands before it, which says what both have in common. */
  above?: Row | undefined
  ask: Ask
  /** Does what takes the row off the list or changes it. */
  act: (work: () => Promise<unknown>) => Promise<void>
  /** Opens the card of somebody who is kept; without it, and of others, their profile is opened. */
  onOpen?: (personId: string) => void
}

/** One thing to do: for whom, what, why, since when, and the way there. */
export function TodayRow({ row, above, ask, act, onOpen }: Props) {
  const [opened, setOpened] = useState(false)
  const { id, action, reasons, network, postUrl, postAt, at } = row.suggestion
  const name = nameOf(row)
  const now = Date.now()
  const said = above?.suggestion.reasons.map((reason) => reasonText(reason, now))
  const why = reasons
    .map((reason) => reasonText(reason, now))
    .filter((sentence) => opened || !said?.includes(sentence))
    .join(' ')
  return (
    <li class="today-row">
      <ActionIcon action={action} />
      <Who row={row} {...(onOpen && { onOpen })}>
        <NetworkMark network={network} />
        <span class="today-age">{ago(postAt ?? at, now)}</span>
      </Who>
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
        {why && ` · ${why}`}
      </p>
      {opened && (
        <div>
          {row.suggestion.stranger && <Keep row={row} ask={ask} act={act} />}
          <Resolve
            action={action}
            onResolve={(resolution) => act(() => ask('resolveSuggestion', { id, ...resolution }))}
          />
        </div>
      )}
    </li>
  )
}

function nameOf({ summary, suggestion }: Row): string {
  return summary?.person.displayName ?? `@${suggestion.stranger?.handle}`
}

/** Whom it is about: somebody who is kept, or a handle. */
function Who({
  row,
  onOpen,
  children,
}: Pick<Props, 'row' | 'onOpen'> & { children: ComponentChildren }) {
  const { summary, suggestion } = row
  if (summary && onOpen) {
    return (
      <TodayName person={summary.person} onOpen={() => onOpen(summary.person.id)}>
        {children}
      </TodayName>
    )
  }
  const account = summary?.identities.find(({ network }) => network === suggestion.network)
  return (
    <p class="today-who">
      <a
        class="today-name"
        href={(suggestion.stranger ?? account)?.url ?? ''}
        target="_blank"
        rel="noreferrer"
      >
        <bdi>{nameOf(row)}</bdi>
      </a>
      {children}
    </p>
  )
}

/** Keeps who waits; by their handle, for nothing else of them is known here. */
function Keep({ row, ask, act }: Pick<Props, 'row' | 'ask' | 'act'>) {
  const [saving, save] = useSaving()
  const { network, stranger } = row.suggestion
  if (!stranger) return null
  const author = { ...stranger, name: stranger.handle }
  return (
    <div class="resolve">
      <Button
        look="quiet"
        icon="add"
        onClick={() => save(() => act(() => ask('upsertPerson', { network, author })))}
      >
        {t('today_keep', [nameOf(row)])}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
