import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import {
  LONGEST_TAG,
  TAG_COLOURS,
  type Tag,
  type TagBook,
  type TagColour,
} from '../../lib/model/person/tag'
import { intervalChoices } from '../person/StayInTouch'
import { TagChip } from '../person/TagChip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { SavingNote } from '../ui/SavingNote'
import { TextField } from '../ui/TextField'
import { useSaving } from '../ui/useSaving'
import './TagPanel.css'

interface Props {
  tags: TagBook
  service: Pick<PeopleService, 'changeTag' | 'removeTag'>
}

/** Every tag there is: what it is called and looks like, and the way to be rid of it. */
export function TagPanel({ tags, service }: Props) {
  return (
    <section class="tag-panel" aria-label={t('tags_title')}>
      {tags.size > 0 && <p class="hint">{t('tags_panel_hint')}</p>}
      {tags.size === 0 && <p class="hint">{t('tags_none')}</p>}
      {tags.size > 0 && (
        <ul>
          {Array.from(tags.values(), (tag) => (
            <TagRow key={tag.key} tag={tag} service={service} />
          ))}
        </ul>
      )}
    </section>
  )
}

function TagRow({ tag, service }: { tag: Tag; service: Props['service'] }) {
  const { key, name, colour, everyDays, onMarker = false } = tag
  const [saving, save] = useSaving()
  return (
    <li class="tag-panel-row">
      <TagChip tag={tag} />
      <TextField
        label={t('tags_name')}
        value={name}
        maxLength={LONGEST_TAG}
        onSave={(next) => service.changeTag(key, { name: next })}
      />
      <select
        class="input"
        aria-label={t('tags_colour', [name])}
        value={colour}
        onInput={({ currentTarget }) =>
          void save(() => service.changeTag(key, { colour: currentTarget.value as TagColour }))
        }
      >
        {TAG_COLOURS.map((one) => (
          <option key={one} value={one}>
            {t(`tags_colour_${one}`)}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={t('tags_interval', [name])}
        value={String(everyDays ?? '')}
        onInput={({ currentTarget: { value } }) =>
          void save(() => service.changeTag(key, { everyDays: value ? Number(value) : null }))
        }
      >
        {intervalChoices(everyDays, t('stay_in_touch_none')).map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <label class="tag-panel-marker" title={t('tags_on_marker_hint')}>
        <input
          type="checkbox"
          aria-label={t('tags_on_marker_of', [name])}
          checked={onMarker}
          onChange={({ currentTarget }) =>
            void save(() => service.changeTag(key, { onMarker: currentTarget.checked || null }))
          }
        />
        {t('tags_on_marker')}
      </label>
      <ConfirmButton
        label={t('tags_remove', [name])}
        compact
        question={t('tags_remove_question', [name])}
        yes={t('remove')}
        no={t('keep')}
        onYes={async () => {
          await service.removeTag(key, t('tags_removed', [name]))
        }}
      />
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </li>
  )
}
