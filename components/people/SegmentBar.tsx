import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PeopleFilter, Segment, SegmentChanges } from '../../lib/model/person/segment'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { NotValidError } from '../ui/errorMessage'
import { SavingNote } from '../ui/SavingNote'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'
import './SegmentBar.css'

interface Props {
  segments: readonly Segment[]
  /** The one that the filter was taken from. */
  current: Segment | undefined
  filter: PeopleFilter
  onPick: (segment: Segment | undefined) => void
  onAdd: (segment: Segment) => Promise<void>
  onChange: (segment: Segment, changes: SegmentChanges) => Promise<void>
  onRemove: (id: string) => Promise<void>
}

/** Saved filters: choose one, save this one, rename or remove it. */
export function SegmentBar(props: Props) {
  const { segments, current, filter, onPick, onAdd, onChange, onRemove } = props
  const [naming, setNaming] = useState<'new' | 'rename'>()
  const [updating, update] = useSaving()
  const isChanged = JSON.stringify(filter) !== JSON.stringify(current?.filter ?? {})
  const hasFilter = Object.keys(filter).length > 0
  const save = async (name: string) => {
    const renamed = naming === 'rename' ? current : undefined
    const isTaken = segments.some((one) => one.name === name && one.id !== renamed?.id)
    if (isTaken) throw new NotValidError(t('segment_name_taken', [name]))
    if (renamed) await onChange(renamed, { name })
    else await onAdd({ id: crypto.randomUUID(), name, filter, at: Date.now() })
    setNaming(undefined)
  }
  if (naming) {
    return (
      <SegmentName
        name={naming === 'rename' ? (current?.name ?? '') : ''}
        onSave={save}
        onCancel={() => setNaming(undefined)}
      />
    )
  }
  return (
    <div class="segment-bar">
      {segments.length > 0 && (
        <select
          class="input segment-pick"
          aria-label={t('segment_saved')}
          value={current?.id ?? ''}
          onInput={({ currentTarget }) =>
            onPick(segments.find(({ id }) => id === currentTarget.value))
          }
        >
          <option value="">{t('segment_everybody')}</option>
          {segments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {current && isChanged && (
        <Button look="quiet" onClick={() => void update(() => onChange(current, { filter }))}>
          {t('segment_update', [current.name])}
        </Button>
      )}
      {updating.state === 'failed' && <SavingNote saving={updating} />}
      {hasFilter && isChanged && (
        <Button look="quiet" icon="add" onClick={() => setNaming('new')}>
          {t('segment_save_as')}
        </Button>
      )}
      {current && !isChanged && (
        <>
          <Button look="quiet" onClick={() => setNaming('rename')}>
            {t('segment_rename')}
          </Button>
          <ConfirmButton
            label={t('segment_remove', [current.name])}
            compact
            question={t('segment_remove_question', [current.name])}
            yes={t('remove')}
            no={t('keep')}
            onYes={() => onRemove(current.id)}
          />
        </>
      )}
    </div>
  )
}

interface SegmentNameProps {
  name: string
  onSave: (name: string) => Promise<void>
  onCancel: () => void
}

/** Asks what a segment is to be called. */
function SegmentName({ name, onSave, onCancel }: SegmentNameProps) {
  const id = useId()
  const field = useFocusOnce<HTMLInputElement>(true)
  const [typed, setTyped] = useState(name)
  const [saving, save] = useSaving()
  return (
    <form
      class="segment-bar"
      onSubmit={(event) => {
        event.preventDefault()
        save(() => onSave(typed.trim()))
      }}
    >
      <label class="unseen" for={id}>
        {t('segment_name')}
      </label>
      <input
        ref={field}
        id={id}
        class="input segment-pick"
        dir="auto"
        required
        pattern=".*\S.*"
        maxLength={100}
        placeholder={t('segment_name')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
        {t('segment_save')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <SavingNote saving={saving} />
    </form>
  )
}
