import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import {
  LONGEST_TAG,
  TAG_COLOURS,
  type Tag,
  type TagBook,
  type TagColour,
} from '../../lib/model/person/tag'
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
  const { key, name, colour } = tag
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
