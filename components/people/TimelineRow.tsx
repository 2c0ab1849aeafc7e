import type { ComponentChildren } from 'preact'
import { age, date, reasonText, t } from '../../lib/i18n'
import type { TimelineEntry } from '../../lib/model/person/timeline'
import type { TierMove } from '../../lib/model/records'
import { factsOf } from '../../lib/networks'
import { ContactRow } from '../person/ContactRow'
import { PostWords } from '../post/PostWords'
import { focusHeading } from '../ui/focusHeading'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'

interface Props {
  happening: TimelineEntry
  onRemoveContact: (id: string) => Promise<void>
}

/** One thing that happened: what, where and when. */
export function TimelineRow({ happening, onRemoveContact }: Props) {
  switch (happening.kind) {
    case 'contact': {
      const { contact } = happening
      return (
        <ContactRow
          contact={contact}
          onRemove={() => focusHeading(() => onRemoveContact(contact.id))}
        />
      )
    }
    case 'post': {
      const { label, network, postUrl, at } = happening.post
      return (
        <Row icon={label} what={t(`people_post_${label}`)} at={at} where={factsOf(network).name}>
          {postUrl && <Source url={postUrl}>{t('people_to_post')}</Source>}
        </Row>
      )
    }
    case 'insight': {
      const { topic, text, sourceUrl, at } = happening.insight
      return (
        <Row icon="capture" what={t('people_insight', [topic])} at={at}>
          <p class="contact-excerpt excerpt-line" dir="auto">
            <PostWords text={text} />
          </p>
          {sourceUrl && <Source url={sourceUrl}>{t('people_to_post')}</Source>}
        </Row>
      )
    }
    case 'reward': {
      const { kind, why, at } = happening.reward
      return (
        <Row icon="gift" what={t(`reward_kind_${kind}`)} at={at}>
          {why && (
            <p class="contact-excerpt excerpt-line" dir="auto">
              {why}
            </p>
          )}
        </Row>
      )
    }
    case 'move':
      return <Move move={happening.move} />
  }
}

/** A move from one tier to another, and what spoke for it. */
function Move({ move: { from, to, by, at, reasons } }: { move: TierMove }) {
  const tiers = [t(`tier_${from}`), t(`tier_${to}`)]
  return (
    <Row
      icon="relationships"
      what={by ? t('people_move_by', [...tiers, by]) : t('people_move', tiers)}
      at={at}
    >
      {reasons.length > 0 && (
        <ul class="timeline-reasons">
          {reasons.map((reason) => (
            <li key={reason.key}>{reasonText(reason, at)}</li>
          ))}
        </ul>
      )}
    </Row>
  )
}

interface RowProps {
  icon: IconName
  what: string
  at: number
  where?: string
  children?: ComponentChildren
}

function Row({ icon, what, at, where, children }: RowProps) {
  return (
    <li class="contact">
      <span class="contact-direction">
        <Icon name={icon} small />
      </span>
      <div class="contact-words">
        <p>{what}</p>
        <p class="hint">
          {where && `${where} · `}
          <time title={date(at)}>{age(at, Date.now())}</time>
        </p>
        {children}
      </div>
    </li>
  )
}

/** Where it was said; the network is not told where the click came from. */
function Source({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <p class="hint">
      <a href={url} target="_blank" rel="noreferrer">
        {children}
      </a>
    </p>
  )
}
