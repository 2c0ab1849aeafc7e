import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n'
import type { Person } from '../../lib/model/person/person'
import { Icon } from '../ui/Icon'

interface Props {
  person: Person
  onOpen: () => void
  /** Behind the name. */
  children?: ComponentChildren
}

/** Whom a row of today's list is about; a click opens their card. */
export function TodayName({ person, onOpen, children }: Props) {
  return (
    <p class="today-who">
      <button type="button" class="today-name" onClick={onOpen}>
        <bdi>{person.displayName}</bdi>
      </button>
      {person.vip && (
        <span class="today-star">
          <Icon name="star" filled small />
          <span class="unseen">{t('star_label')}</span>
        </span>
      )}
      {children}
    </p>
  )
}
