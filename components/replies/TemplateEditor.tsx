import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { SLOTS } from '../../lib/model/drafts/fill'
import type { TeamTemplate, TemplatePlace } from '../../lib/model/drafts/team-template'
import type { OfferedTemplate } from '../../lib/model/drafts/team-templates'
import { TemplateAudience } from '../../lib/model/drafts/template'
import { templateProblem } from '../../lib/model/drafts/template-problem'
import { BlankField } from '../ui/BlankField'
import { Field } from '../ui/Field'
import { FormFoot } from '../ui/FormFoot'
import { LabelledSelect } from '../ui/LabelledSelect'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

type Audience = NonNullable<TeamTemplate['for']>
type Status = NonNullable<Audience['status']>
type Wish = NonNullable<Audience['preference']>
const STATUSES = TemplateAudience.shape.status.unwrap().options
const PREFERENCES = TemplateAudience.shape.preference.unwrap().options

/** What was written, as it is stored. */
type Written = Pick<TeamTemplate, 'for' | 'admitsFault' | 'code'> & { body: string }

interface Props {
  place: TemplatePlace
  /** The one to change; without it a new one is written. */
  template?: OfferedTemplate
  onSave: (written: Written) => Promise<void>
  onCancel: () => void
}

/** Writes a template. What is wrong with it is said once it was tried to be saved, then at once. */
export function TemplateEditor({ place: where, template, onSave, onCancel }: Props) {
  const id = useId()
  const [body, setBody] = useState(template?.body ?? '')
  const [status, setStatus] = useState<Status | ''>(template?.for?.status ?? '')
  const [wish, setWish] = useState<Wish | ''>(template?.for?.preference ?? '')
  const [admits, setAdmits] = useState(template?.admitsFault ?? false)
  const [code, setCode] = useState(template?.code ?? '')
  const [tried, setTried] = useState(false)
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLTextAreaElement>(true)
  const problem = templateProblem(body, where)

  const place = (words: string) => {
    const { selectionStart = body.length, selectionEnd = body.length } = field.current ?? {}
    setBody(body.slice(0, selectionStart) + words + body.slice(selectionEnd))
    field.current?.focus()
  }
  const trySave = () => {
    setTried(true)
    if (problem) return field.current?.focus()
    const audience = { ...(status && { status }), ...(wish && { preference: wish }) }
    const forSome = Object.keys(audience).length > 0
    const written = {
      body: body.trim(),
      ...(forSome && { for: audience }),
      ...(admits && { admitsFault: true as const }),
      ...(code && { code }),
    }
    void save(() => onSave(written))
  }

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        trySave()
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('template_body')}
        </label>
        <BlankField
          fieldRef={field}
          id={id}
          text={body}
          longest={2000}
          invalid={tried && problem !== null}
          describedBy={`${id}-problem`}
          onInput={setBody}
        />
        <Places onPlace={place} />
      </div>
      <p id={`${id}-problem`} class="template-problem" aria-live="polite">
        {tried && problem && t(problem.key, problem.args)}
      </p>
      <div class="form-fields">
        <LabelledSelect
          label={t('template_audience_status')}
          value={status}
          options={choices(STATUSES)}
          onInput={setStatus}
        />
        <LabelledSelect
          label={t('template_audience_preference')}
          value={wish}
          options={choices(PREFERENCES)}
          onInput={setWish}
        />
        <Field label={t('template_code')} id={`${id}-code`} hint={t('template_code_hint')}>
          <input
            id={`${id}-code`}
            class="input"
            maxLength={20}
            value={code}
            onInput={({ currentTarget }) => setCode(codeFrom(currentTarget.value))}
          />
        </Field>
      </div>
      {where.situation === 'careful_reply' && (
        <label class="template-admits">
          <input
            type="checkbox"
            checked={admits}
            onChange={({ currentTarget }) => setAdmits(currentTarget.checked)}
          />
          {t('template_admits_hint')}
        </label>
      )}
      <FormFoot submit={t('template_save')} saving={saving} onLeave={onCancel} />
    </form>
  )
}

/** Buttons that put a blank or a slot where the caret is. */
function Places({ onPlace }: { onPlace: (words: string) => void }) {
  return (
    <div class="template-places">
      <span class="hint">{t('template_insert')}</span>
      <button
        type="button"
        class="blank"
        onClick={() => onPlace(`[[${t('template_blank_hint')}]]`)}
      >
        {t('template_blank')}
      </button>
      {SLOTS.map((slot) => (
        <button key={slot} type="button" class="slot" onClick={() => onPlace(`{{${slot}}}`)}>
          {t(`template_slot_${slot}`)}
        </button>
      ))}
    </div>
  )
}

/** What of the typed may stand in a code: no stroke, no space, no capitals. */
function codeFrom(typed: string): string {
  return typed.toLowerCase().replace(/[^\p{Ll}\p{Lo}\p{N}-]/gu, '')
}

/** Everybody, or one of some. */
function choices<Value extends Status | Wish>(values: readonly Value[]) {
  return [
    { value: '' as const, label: t('template_audience_all') },
    ...values.map((value) => ({ value, label: t(`template_for_${value}`) })),
  ]
}
