import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { fieldsWith } from '../../lib/model/person/fields'
import type { FieldTexts } from '../../lib/model/person/people-table'
import { type FilterField, PeopleFilter, withField } from '../../lib/model/person/segment'
import type { TagBook } from '../../lib/model/person/tag'
import type { Choice } from '../person/fieldText'
import { LabelledInput } from '../ui/LabelledInput'
import { LabelledSelect } from '../ui/LabelledSelect'
import { filterLabel, ONE, SEVERAL, tagChoices } from './filterText'
import './FilterPanel.css'

interface Props {
  filter: PeopleFilter
  tags: TagBook
  /** What fields that hold words say of somebody. */
  texts: FieldTexts
  onFilter: (filter: PeopleFilter) => void
}

/** Everything that people can be filtered by. Each choice counts at once. */
export function FilterPanel({ filter, tags, texts, onFilter }: Props) {
  const set = (field: FilterField, value: unknown) =>
    onFilter(withField(filter, field, PeopleFilter.shape[field].parse(value)))
  return (
    <div class="filter-panel">
      {[
        ...SEVERAL.map(([field, choices]) => ({ field, choices: choices() })),
        ...(tags.size > 0 ? [{ field: 'tags' as const, choices: tagChoices(tags.values()) }] : []),
      ].map(({ field, choices }) => (
        <SeveralOf
          key={field}
          field={field}
          choices={choices}
          chosen={[filter[field] ?? []].flat().map(String)}
          onChoose={(chosen) => set(field, chosen)}
        />
      ))}
      <div class="filter-ones">
        {fieldsWith('filter', 'text').map((field) => (
          <OneWord
            key={field}
            label={filterLabel(field)}
            value={filter[field]?.[0] ?? ''}
            words={texts.get(field) ?? []}
            onChoose={(word) => set(field, word ? [word] : undefined)}
          />
        ))}
        {ONE.map(([field, choices]) => (
          <LabelledSelect
            key={field}
            label={filterLabel(field)}
            value={String(filter[field] ?? '')}
            options={[{ value: '', label: t('filter_any') }, ...choices()]}
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

interface OneWordProps {
  label: string
  value: string
  words: readonly string[]
  onChoose: (word: string) => void
}

/** One of many words, found as one types; nothing where the field is empty. */
function OneWord({ label, value, words, onChoose }: OneWordProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  return (
    <LabelledInput
      label={label}
      suggestions={words}
      value={typed}
      onInput={(next) => {
        setTyped(next)
        if (next === '' || words.includes(next)) onChoose(next)
      }}
    />
  )
}

interface SeveralProps {
  field: FilterField
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
      <legend class="field-label">{filterLabel(field)}</legend>
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
