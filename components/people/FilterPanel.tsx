import { t } from '../../lib/i18n'
import { type FilterField, PeopleFilter, withField } from '../../lib/model/person/segment'
import { LabelledSelect } from '../ui/LabelledSelect'
import { type Choice, ONE, SEVERAL } from './filterText'
import './FilterPanel.css'

interface Props {
  filter: PeopleFilter
  /** The segments that people are in. */
  segments: readonly string[]
  onFilter: (filter: PeopleFilter) => void
}

type Several = keyof typeof SEVERAL | 'segment'
type One = keyof typeof ONE

/** Everything that people can be filtered by. Each choice counts at once. */
export function FilterPanel({ filter, segments, onFilter }: Props) {
  const set = (field: FilterField, value: unknown) =>
    onFilter(withField(filter, field, PeopleFilter.shape[field].parse(value)))
  return (
    <div class="filter-panel">
      {(Object.keys(SEVERAL) as (keyof typeof SEVERAL)[]).map((field) => (
        <SeveralOf
          key={field}
          field={field}
          choices={SEVERAL[field]()}
          chosen={filter[field] ?? []}
          onChoose={(chosen) => set(field, chosen)}
        />
      ))}
      {segments.length > 0 && (
        <SeveralOf
          field="segment"
          choices={segments.map((value) => ({ value, label: value }))}
          chosen={filter.segment ?? []}
          onChoose={(chosen) => set('segment', chosen)}
        />
      )}
      <div class="filter-ones">
        {(Object.keys(ONE) as One[]).map((field) => (
          <LabelledSelect
            key={field}
            label={t(`filter_${field}`)}
            value={String(filter[field] ?? '')}
            options={[{ value: '', label: t('filter_any') }, ...ONE[field]()]}
            onInput={(value) => set(field, value === '' ? undefined : meant(value))}
          />
        ))}
      </div>
    </div>
  )
}

/** What a choice's word stands for: yes or no, a number, or itself. */
function meant(word: string): unknown {
  return /^(true|false|\d+)$/.test(word) ? JSON.parse(word) : word
}

interface SeveralProps {
  field: Several
  choices: readonly Choice[]
  chosen: readonly string[]
  onChoose: (chosen: string[] | undefined) => void
}

function SeveralOf({ field, choices, chosen, onChoose }: SeveralProps) {
  const turn = (value: string, on: boolean) => {
    const next = choices.map((one) => one.value).filter((one) => chosen.includes(one))
    const changed = on ? [...next, value] : next.filter((one) => one !== value)
    onChoose(changed.length > 0 ? changed : undefined)
  }
  return (
    <fieldset class="filter-several">
      <legend class="field-label">{t(`filter_${field}`)}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="filter-choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => turn(value, currentTarget.checked)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
