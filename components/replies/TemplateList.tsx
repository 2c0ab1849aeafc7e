import { useState } from 'preact/hooks'
import type { AllTemplates, RepliesService } from '../../lib/dashboard/replies'
import { t } from '../../lib/i18n'
import { newTemplateId, type TemplatePlace } from '../../lib/model/drafts/team-template'
import { offeredToAll } from '../../lib/model/drafts/team-templates'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Icon } from '../ui/Icon'
import { useFocusBack } from '../ui/useFocusBack'
import type { Preview } from './PreviewPerson'
import { TemplateEditor } from './TemplateEditor'
import { TemplateRow } from './TemplateRow'

interface Props {
  all: AllTemplates
  place: TemplatePlace
  preview: Preview | undefined
  service: RepliesService
}

/** The templates for one situation, network and language. */
export function TemplateList({ all, place, preview, service }: Props) {
  const [adding, setAdding] = useState(false)
  const button = useFocusBack(adding)
  const set = all.templates.filter(
    ({ situation, network, language }) =>
      situation === place.situation && network === place.network && language === place.language,
  )
  const ids = all.templates.map(({ id }) => id)
  return (
    <section class="replies-part" aria-label={t('section_replies')}>
      {set.length > 0 && <FewLeft left={offeredToAll(set)} />}
      <div class="templates-head">
        <h2 tabIndex={-1}>{t('replies_count', set.length)}</h2>
        <Button icon="add" expanded={adding} onClick={() => setAdding(!adding)} buttonRef={button}>
          {t('template_add')}
        </Button>
      </div>
      {adding && (
        <TemplateEditor
          place={place}
          onSave={async (written) => {
            const id = newTemplateId(place, written.body, ids)
            await service.save({ id, ...written })
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {set.length === 0 && !adding && (
        <Empty icon="replies" title={t('replies_empty_title')}>
          {t('replies_empty')}
        </Empty>
      )}
      <ul class="templates">
        {set.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            uses={all.uses.get(template.id) ?? []}
            preview={preview}
            service={service}
          />
        ))}
      </ul>
    </section>
  )
}

/** Where fewer than two are left, everybody would get the same words. */
function FewLeft({ left }: { left: number }) {
  if (left >= 2) return null
  return (
    <p class="replies-few" role="status">
      <Icon name="warning" />
      {t(left === 0 ? 'replies_none' : 'replies_few')}
    </p>
  )
}
