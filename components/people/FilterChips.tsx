import { t } from '../../lib/i18n'
import { type FilterField, type PeopleFilter, withField } from '../../lib/model/person/segment'
import type { TagBook } from '../../lib/model/person/tag'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { filterText } from './filterText'
import './FilterChips.css'

interface Props {
  filter: PeopleFilter
  tags: TagBook
  onFilter: (filter: PeopleFilter) => void
}

/** What the list is filtered by, each field to be taken away by itself. */
export function FilterChips({ filter, tags, onFilter }: Props) {
  const fields = Object.keys(filter) as FilterField[]
  if (fields.length === 0) return null
  return (
    <ul class="filter-chips">
      {fields.map((field) => {
        const said = filterText(field, filter, tags)
        return (
          <li key={field} class="filter-chip">
            <bdi>{said}</bdi>
            <button
              type="button"
              aria-label={t('filter_remove', [said])}
              onClick={() => onFilter(withField(filter, field, undefined))}
            >
              <Icon name="close" small />
            </button>
          </li>
        )
      })}
      <li>
        <Button look="quiet" onClick={() => onFilter({})}>
          {t('filter_clear')}
        </Button>
      </li>
    </ul>
  )
}
