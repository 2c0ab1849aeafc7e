import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Slots } from '../../lib/model/drafts/fill'
import { previewSlots } from '../../lib/model/drafts/preview-slots'
import type { PersonSummary } from '../../lib/model/person/card'
import { FOUND_AT_MOST } from '../person/cardActions'
import { FindPeople } from '../person/FindPeople'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'

/** A real person, and what is filled in for them. */
export interface Preview {
  name: string
  slots: Slots
}

interface Props {
  ask: Ask
  preview: Preview | undefined
  onPreview: (preview: Preview | undefined) => void
}

/** Chooses somebody to see the templates as they would get them. */
export function PreviewPerson({ ask, preview, onPreview }: Props) {
  const [finding, setFinding] = useState(false)
  const [saving, save] = useSaving()
  const choose = async ({ person }: PersonSummary) => {
    const [card, settings] = await Promise.all([
      ask('card', { personId: person.id }),
      ask('settings', {}),
    ])
    onPreview({ name: person.displayName, slots: previewSlots(card, settings) })
    setFinding(false)
  }
  if (preview) {
    return (
      <p class="replies-preview">
        {t('replies_preview_of', [preview.name])}
        <Button look="quiet" icon="close" onClick={() => onPreview(undefined)}>
          {t('replies_preview_end')}
        </Button>
      </p>
    )
  }
  return (
    <>
      <Button icon="profile" expanded={finding} onClick={() => setFinding(!finding)}>
        {t('replies_preview')}
      </Button>
      {finding && (
        <div class="replies-find">
          <FindPeople
            label={t('replies_preview_find')}
            empty={t('replies_preview_hint')}
            find={(query) => ask('findPeople', { query, limit: FOUND_AT_MOST })}
            onOpen={(found) => save(() => choose(found))}
          />
          <SavingNote saving={saving} />
        </div>
      )}
    </>
  )
}
