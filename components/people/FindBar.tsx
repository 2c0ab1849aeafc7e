import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'

interface Props {
  query: string
  onQuery: (query: string) => void
  /** Whether somebody is about to type. */
  onFocus: (focused: boolean) => void
}

/** The search over names, handles, notes and CRM fields. */
export function FindBar({ query, onQuery, onFocus }: Props) {
  const id = useId()
  return (
    <div class="find-box people-find">
      <label class="unseen" for={id}>
        {t('people_find')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        placeholder={t('people_find')}
        value={query}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </div>
  )
}
