import { useState } from 'preact/hooks'
import { age, ago, date, reasonText, t } from '../../lib/i18n'
import type { InboxRow as Row } from '../../lib/model/actions/inbox'
import { snoozedUntil } from '../../lib/model/actions/snooze'
import { GiveTo } from '../person/GiveTo'
import { NetworkMark } from '../person/NetworkMark'
import { TierBars } from '../person/TierBars'
import { ActionIcon } from '../post/ActionIcon'
import { ColleagueLine } from '../post/ColleagueLine'
import { Later } from '../post/Later'
import { PostWords } from '../post/PostWords'
import { Resolve } from '../post/Resolve'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import { doneOf, namedIn } from './doneOf'
import { From, ReviewPart } from './ReviewPart'

/** Does what takes a row off the list or changes it; `done` says so, and takes it back. */
export type Act = (
  work: () => Promise<unknown>,
  done?: { said: string; work: () => Promise<unknown> },
) => Promise<void>

interface Props {
  row: Row
  /** The row that stands before it, which says what both have in common. */
  above?: Row | undefined
  ask: Ask
  act: Act
  onOpen: (row: Row) => void
}

/** One thing to do: for whom, what they wrote, what, why, since when, and the way there. */
export function InboxRow({ row, above, ask, act, onOpen }: Props) {
  const [opened, setOpened] = useState(false)
  const [saving, save] = useSaving()
  const { who, suggestion, followUp, handed, review, line, continues } = row
  const { action, postUrl } = suggestion ?? handed?.post ?? review ?? {}
  const done = doneOf(row, ask)
  return (
    <li class={continues ? 'inbox-row inbox-row-continued' : 'inbox-row'}>
      <span class="inbox-what">
        {action ? (
          <ActionIcon action={action} />
        ) : (
          <Icon name={followUp ? 'promise' : 'contacts'} />
        )}
      </span>
      <Who row={row} onOpen={onOpen} />
      <div class="inbox-ways">
        {postUrl && (
          <a
            class="icon-button inbox-post"
            href={postUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={t('today_open_post', [who.name])}
            title={t('today_open_post', [who.name])}
          >
            <Icon name="outward" />
          </a>
        )}
        <span class="inbox-done">
          <IconButton
            icon="check"
            label={t('inbox_done', [who.name])}
            onClick={() => void save(() => act(done.work, done.undo))}
          />
        </span>
        {(suggestion || followUp) && (
          <span class="inbox-more">
            <IconButton
              icon="more"
              label={t('today_more', [who.name])}
              expanded={opened}
              onClick={() => setOpened(!opened)}
            />
          </span>
        )}
      </div>
      {line && (
        <p class="inbox-line one-line" dir="auto" title={line}>
          <PostWords text={line} />
        </p>
      )}
      <p class={opened ? 'inbox-why' : 'inbox-why inbox-why-short'}>
        <Why row={row} above={above} whole={opened} />
      </p>
      {handed && <From handed={handed} />}
      {review && <ReviewPart review={review} ask={ask} act={act} />}
      {row.colleague && <ColleagueLine colleague={row.colleague} />}
      {opened && suggestion && (
        <div>
          {suggestion.stranger && <Keep row={row} ask={ask} act={act} />}
          <Resolve
            action={suggestion.action}
            onResolve={(resolution) =>
              act(() => ask('resolveSuggestion', { id: suggestion.id, ...resolution }), {
                said: t(`inbox_was_${resolution.status}`, [who.name]),
                work: () =>
                  ask('reopenSuggestion', { id: suggestion.id, named: namedIn(suggestion) }),
              })
            }
          />
        </div>
      )}
      {opened && followUp && !handed && (
        <div class="resolve">
          <Later
            onLater={(length, day) => {
              const due = snoozedUntil(length, Date.now(), day)
              const back = () => ask('moveFollowUp', { id: row.id, due: followUp.due })
              const undo = { said: t('inbox_was_moved', [date(due)]), work: back }
              void save(() => act(() => ask('moveFollowUp', { id: row.id, due }), undo))
            }}
          />
        </div>
      )}
      {opened && <Give row={row} ask={ask} act={act} />}
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </li>
  )
}

/** Whom it is about, with tier and star; a click opens the panel or their card. */
function Who({ row, onOpen }: Pick<Props, 'row' | 'onOpen'>) {
  const { who, network, since, line, followUp } = row
  const { name, handle, vip, tier, url, personId } = who
  const now = Date.now()
  return (
    <p class="inbox-who">
      {personId || line ? (
        <button type="button" class="inbox-name" dir="auto" onClick={() => onOpen(row)}>
          {name}
        </button>
      ) : (
        <a class="inbox-name" dir="auto" href={url ?? ''} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {handle && isNamed(who) && !/^\d+$/.test(handle) && <bdi class="inbox-handle">@{handle}</bdi>}
      {vip && (
        <span class="inbox-star">
          <Icon name="star" filled small />
          <span class="unseen">{t('star_label')}</span>
        </span>
      )}
      {tier !== 'unknown' && (
        <span class={`inbox-tier inbox-tier-${tier}`} title={t(`tier_${tier}`)}>
          <TierBars tier={tier} />
          <span class="unseen">{t(`tier_${tier}`)}</span>
        </span>
      )}
      {network && <NetworkMark network={network} />}
      <span class="inbox-age">{followUp ? age(since, now) : ago(since, now, 'short')}</span>
    </p>
  )
}

/** What to do, and why; what the row above says as well only where all of it is asked for. */
function Why({ row, above, whole }: Pick<Props, 'row' | 'above'> & { whole: boolean }) {
  const { reasons, suggestion, followUp } = row
  const now = Date.now()
  if (followUp) {
    return (
      <>
        <strong>{t('today_promise', [followUp.why])}</strong>
        {' · '}
        {t('follow_up_due_when', [age(followUp.due, now)])}
      </>
    )
  }
  const said = above?.reasons.map((reason) => reasonText(reason, now))
  const why = reasons
    // The age stands beside the name.
    .filter(({ key }) => whole || key !== 'reason_written')
    .map((reason) => reasonText(reason, now))
    .filter((sentence) => whole || !said?.includes(sentence))
    .join(' ')
  if (!suggestion) return <>{why}</>
  return (
    <>
      <strong>{t(`action_${suggestion.action}`)}</strong>
      {why && ` · ${why}`}
    </>
  )
}

/** Gives the row to a colleague. */
function Give({ row, ask, act }: Pick<Props, 'row' | 'ask' | 'act'>) {
  const { who, suggestion, followUp } = row
  if (!suggestion && !followUp) return null
  const about = suggestion ? { suggestionId: suggestion.id } : { followUpId: followUp?.id ?? '' }
  return (
    <GiveTo
      ask={ask}
      hint={suggestion?.stranger && t('handed_keeps', [who.name])}
      onGive={({ user: to, name }, words) => {
        let id = ''
        const give = async () => {
          id = (await ask('handOver', { about, to, ...(words && { words }) })).id
        }
        const back = () => ask('settleHandover', { id, as: 'taken_back' })
        return act(give, { said: t('handed_said', [name]), work: back })
      }}
    />
  )
}

/** Whether more is known of whom a row is about than a handle. */
const isNamed = ({ name, handle }: Row['who']) => name !== `@${handle}`

/** Keeps who waits; by their handle where nothing else of them is known any more. */
function Keep({ row, ask, act }: Pick<Props, 'row' | 'ask' | 'act'>) {
  const [saving, save] = useSaving()
  const { network, suggestion: { stranger } = {}, who } = row
  if (!stranger || !network) return null
  const author = { ...stranger, name: isNamed(who) ? who.name : stranger.handle }
  return (
    <div class="resolve">
      <Button
        look="quiet"
        icon="add"
        onClick={() => save(() => act(() => ask('upsertPerson', { network, author })))}
      >
        {t('today_keep', [who.name])}
      </Button>
      <SavingNote saving={saving} />
    </div>
  )
}
