import { useId, useState } from 'preact/hooks'
import { SLOTS } from '../../lib/model/draft/fill'
import type { Wording } from '../../lib/model/draft/own-joined'
import { wordingProblem } from '../../lib/model/draft/own-problem'
import {
  type OwnWording,
  WordingAudience,
  type WordingPlace,
} from '../../lib/model/draft/own-wording'
import { words } from '../../lib/words'
import { Field } from '../ui/Field'
import { FormFoot } from '../ui/FormFoot'
import { LabelledSelect } from '../ui/LabelledSelect'
import { useFocusOnce } from '../ui/useFocusOnce'
import { useSaving } from '../ui/useSaving'

type Audience = NonNullable<OwnWording['for']>
type Status = NonNullable<Audience['status']>
type Wish = NonNullable<Audience['preference']>
const STATUSES = WordingAudience.shape.status.unwrap().options
const PREFERENCES = WordingAudience.shape.preference.unwrap().options

interface Props {
  place: WordingPlace
  /** The one to change; without it a new one is written. */
  wording?: Wording
  onSave: (written: { body: string; audience: Audience | undefined }) => Promise<void>
  onCancel: () => void
}

/** Writes a wording. What is wrong with it is said once it was tried to be saved, then at once. */
export function WordingEditor({ place, wording, onSave, onCancel }: Props) {
  const id = useId()
  const [body, setBody] = useState(wording?.body ?? '')
  const [status, setStatus] = useState<Status | ''>(wording?.for?.status ?? '')
  const [wish, setWish] = useState<Wish | ''>(wording?.for?.preference ?? '')
  const [tried, setTried] = useState(false)
  const [saving, save] = useSaving()
  const field = useFocusOnce<HTMLTextAreaElement>(true)
  const problem = wordingProblem(body, place)

  const trySave = () => {
    setTried(true)
    if (problem) return field.current?.focus()
    const audience = { ...(status && { status }), ...(wish && { preference: wish }) }
    const forSome = Object.keys(audience).length > 0
    void save(() => onSave({ body: body.trim(), audience: forSome ? audience : undefined }))
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
      <Field
        label={words('wording_body')}
        id={id}
        hint={words('wording_body_hint', [SLOTS.map((slot) => `{{${slot}}}`).join(' ')])}
      >
        <textarea
          ref={field}
          id={id}
          class="input"
          dir="auto"
          rows={4}
          maxLength={2000}
          aria-invalid={tried && problem !== null}
          aria-describedby={`${id}-problem`}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
      </Field>
      <p id={`${id}-problem`} class="wording-problem" aria-live="polite">
        {tried && problem && words(problem.key, problem.facts)}
      </p>
      <div class="form-fields">
        <LabelledSelect
          label={words('wording_audience_status')}
          value={status}
          options={choices(STATUSES)}
          onInput={setStatus}
        />
        <LabelledSelect
          label={words('wording_audience_preference')}
          value={wish}
          options={choices(PREFERENCES)}
          onInput={setWish}
        />
      </div>
      <FormFoot submit={words('wording_save')} saving={saving} onLeave={onCancel} />
    </form>
  )
}

/** Everybody, or one of some. */
function choices<Value extends Status | Wish>(values: readonly Value[]) {
  return [
    { value: '' as const, label: words('wording_audience_all') },
    ...values.map((value) => ({ value, label: words(`wording_for_${value}`) })),
  ]
}
