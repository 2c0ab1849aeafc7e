import { age, t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import { overdueSince } from '../../lib/model/person/interval'
import { Icon } from '../ui/Icon'
import { Avatar } from './Avatar'
import { NetworkMark } from './NetworkMark'
import { nameText } from './nameText'
import './PersonRow.css'

interface Props {
  summary: PersonSummary
  /** Days without contact after which a VIP advocate is overdue; left out where it is no matter. */
  intervalDays?: number
  onOpen: () => void
}

/** A person in a list: opens the card. */
export function PersonRow({ summary, intervalDays, onOpen }: Props) {
  const { person, identities } = summary
  const contact = lastContact(summary, intervalDays, Date.now())
  return (
    <li>
      <button type="button" class="person-row" onClick={onOpen}>
        <Avatar name={person.displayName} />
        <span class="person-row-words">
          <span class="person-row-name">
            <bdi>{nameText(person.displayName, identities[0]?.handle)}</bdi>
            {person.vip && (
              <span class="person-row-star">
                <Icon name="star" filled small />
                <span class="unseen">{t('star_label')}</span>
              </span>
            )}
            {identities.map(({ network, key }) => (
              <NetworkMark key={`${network} ${key}`} network={network} />
            ))}
          </span>
          <span class="person-row-line">
            {contact.overdue && (
              <span class="person-row-overdue">
                <Icon name="warning" small />
                {t('vips_overdue')}
              </span>
            )}
            {contact.words}
          </span>
        </span>
        <Icon name="open" />
      </button>
    </li>
  )
}

/**
 * How long ago the last contact was, in words, and whether a VIP advocate has waited too long.
 * Who never had a contact waits since they became one.
 *
 * @param intervalDays days that a VIP advocate may wait
 * @param now milliseconds since 1970
 */
function lastContact(
  { person, lastContactAt, tagDays }: PersonSummary,
  intervalDays: number | undefined,
  now: number,
): { words: string; overdue: boolean } {
  const overdue =
    intervalDays !== undefined &&
    overdueSince(person, lastContactAt, intervalDays, tagDays, now) !== undefined
  return {
    words:
      lastContactAt === undefined
        ? t('contact_none')
        : t('contact_last', [age(lastContactAt, now)]),
    overdue,
  }
}
