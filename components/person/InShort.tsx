import type { ComponentChildren } from 'preact'
import { age, channelName, t } from '../../lib/i18n'
import type { PersonCard } from '../../lib/model/person/card'
import type { Interaction } from '../../lib/model/records'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'
import './InShort.css'

interface Props {
  card: Pick<PersonCard, 'contacts' | 'notes' | 'promise'>
  /** What is to be known of their company, where there is room for it. */
  companyNote?: string | undefined
  /** Milliseconds since 1970. */
  now: number
}

/** What to know of a person before writing to them: a note, the last contact, what is promised. */
export function InShort({ card: { notes, contacts, promise }, companyNote, now }: Props) {
  const [note] = notes
  const [last] = contacts
  const ours = contacts.find(({ direction }) => direction === 'out')
  if (!note && !last && !promise && !companyNote) return null
  return (
    <ul class="in-short" aria-label={t('in_short')} data-know-first>
      {note && (
        <Line icon={note.pinned ? 'pin' : 'note'} isTheirs>
          {note.text}
        </Line>
      )}
      {last && <Line icon="contacts">{lastText(last, now)}</Line>}
      {ours && ours !== last && (
        <Line icon="outward">
          <span class="hint">{oursText(ours, now)}</span>
        </Line>
      )}
      {promise && (
        <Line icon="promise">
          <span dir="auto">{promise.why}</span>
          <span class={promise.due <= now ? 'in-short-due' : 'hint'}>
            {' '}
            {t('follow_up_due_when', [age(promise.due, now)])}
          </span>
        </Line>
      )}
      {companyNote && (
        <Line icon="company" isTheirs>
          {companyNote}
        </Line>
      )}
    </ul>
  )
}

interface LineProps {
  icon: IconName
  /** Somebody's own words: they run their own way, and are cut off at their own end. */
  isTheirs?: boolean
  children: ComponentChildren
}

function Line({ icon, isTheirs = false, children }: LineProps) {
  return (
    <li>
      <Icon name={icon} small />
      {isTheirs ? (
        <p class="excerpt-line" dir="auto">
          {children}
        </p>
      ) : (
        <p>{children}</p>
      )}
    </li>
  )
}

function lastText({ direction, kind, channel, at, by }: Interaction, now: number): string {
  const what = t(`contact_${direction}`, [t(`kind_${kind}`)])
  const said = t('in_short_last', [what, channelName(channel), age(at, now)])
  return by ? `${said} · ${by}` : said
}

/** Who of us wrote last, where they said who they are. */
function oursText({ by, at }: Interaction, now: number): string {
  return by ? t('in_short_by', [by, age(at, now)]) : t('in_short_ours', [age(at, now)])
}
