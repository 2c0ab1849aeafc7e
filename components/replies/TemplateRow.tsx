import { useState } from 'preact/hooks'
import type { RepliesService } from '../../lib/dashboard/replies'
import { age, t } from '../../lib/i18n'
import { fill } from '../../lib/model/drafts/fill'
import type { OfferedTemplate } from '../../lib/model/drafts/team-templates'
import { BlankText, plainText } from '../ui/BlankText'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { Switch } from '../ui/Switch'
import { useFocusBack } from '../ui/useFocusBack'
import { useSaving } from '../ui/useSaving'
import type { Preview } from './PreviewPerson'
import { TemplateEditor } from './TemplateEditor'

interface Props {
  template: OfferedTemplate
  uses: readonly number[]
  preview: Preview | undefined
  service: RepliesService
}

/** As much of a template as names it where it cannot be seen. */
const NAMED_BY = 40

/** One template: its text, whom it is for, how often it went out, and what can be done with it. */
export function TemplateRow({ template, uses, preview, service }: Props) {
  const [editing, setEditing] = useState(false)
  const change = useFocusBack(editing)
  const [saving, save] = useSaving()
  const { id, on, origin, for: audience } = template
  const named = plainText(template.body).slice(0, NAMED_BY)
  return (
    <li class={on ? 'template' : 'template template-off'}>
      {editing ? (
        <TemplateEditor
          place={template}
          template={template}
          onSave={async (written) => {
            await service.save({ id, ...written })
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <TemplateText template={template} preview={preview} />
      )}
      <div class="template-facts">
        {origin !== 'built_in' && <Chip look="gold">{t(`template_origin_${origin}`)}</Chip>}
        {template.code && <Chip>/{template.code}</Chip>}
        {audience?.status && <Chip>{t(`template_for_${audience.status}`)}</Chip>}
        {template.admitsFault && <Chip look="bad">{t('template_admits')}</Chip>}
        {audience?.preference && <Chip>{t(`template_for_${audience.preference}`)}</Chip>}
        <span class="hint">{usesText(uses)}</span>
        <SavingNote saving={saving} />
        <span class="template-tools">
          <Switch
            label={t('template_on')}
            name={t('template_on_label', [named])}
            on={on}
            onChange={(turned) => save(() => service.turn(id, turned))}
          />
          {!editing && (
            <Button
              look="quiet"
              label={t('template_edit_label', [named])}
              onClick={() => setEditing(true)}
              buttonRef={change}
            >
              {t('template_edit')}
            </Button>
          )}
          {!editing && origin !== 'built_in' && (
            <Forget origin={origin} onForget={() => service.forget(id)} />
          )}
        </span>
      </div>
    </li>
  )
}

interface ForgetProps {
  origin: 'changed' | 'added'
  onForget: () => Promise<void>
}

/** Gives an own text up: the original again, or nothing. */
function Forget({ origin, onForget }: ForgetProps) {
  const isChanged = origin === 'changed'
  return (
    <ConfirmButton
      compact
      icon={isChanged ? 'undo' : 'remove'}
      label={t(isChanged ? 'template_original' : 'template_remove')}
      question={t(isChanged ? 'template_original_question' : 'template_remove_question')}
      yes={t(isChanged ? 'template_original_yes' : 'remove')}
      no={t('keep')}
      onYes={() => focusHeading(onForget)}
    />
  )
}

function usesText(uses: readonly number[]): string {
  if (uses.length === 0) return t('template_unused')
  return t('template_uses', [uses.length, age(Math.max(...uses), Date.now())])
}

interface TemplateTextProps {
  template: OfferedTemplate
  preview: Preview | undefined
}

/** A template's text with its blank and its slots marked; for a real person with these filled in. */
function TemplateText({ template, preview }: TemplateTextProps) {
  const text = preview ? fill(template, preview.slots) : template.body
  if (text === null) {
    return <p class="template-not">{t('replies_preview_not', [preview?.name ?? ''])}</p>
  }
  return (
    <p class="template-text" dir="auto" lang={template.language}>
      <BlankText text={text} />
    </p>
  )
}
