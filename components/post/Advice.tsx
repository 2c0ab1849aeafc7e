import { useId } from 'preact/hooks'
import { reasonText, t } from '../../lib/i18n'
import type { PostAdvice } from '../../lib/model/actions/advice'
import type { SuggestedAction } from '../../lib/model/records'
import { ActionIcon } from './ActionIcon'
import './Advice.css'

interface Props {
  /** The first suggestion, or another that was chosen. */
  suggested: Pick<PostAdvice, 'action' | 'reasons' | 'also'>
  /** Whether they named the brand without addressing it. */
  soft: boolean
  name: string
}

/** What is worth doing about the post, with every reason; or, more quietly, why nothing is. */
export function Advice({ suggested, soft, name }: Props) {
  const id = useId()
  const { action, reasons, also } = suggested
  if (action === 'none') return <NothingToDo reasons={reasons} />
  return (
    <section class="advice" aria-labelledby={id}>
      <h3 id={id}>
        <ActionIcon action={action} />
        {t(`todo_${action}`, [name])}
      </h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.key}>{reasonText(reason, Date.now())}</li>
        ))}
        {also && <li>{t(`todo_also_${also}`)}</li>}
        {soft && !SILENT.includes(action) && <li>{t('todo_soft')}</li>}
      </ul>
    </section>
  )
}

/** What says nothing to them. */
const SILENT: readonly SuggestedAction[] = ['capture', 'watch', 'take_private']

function NothingToDo({ reasons }: Pick<PostAdvice, 'reasons'>) {
  const id = useId()
  if (reasons.length === 0) return null
  return (
    <section class="advice-none" aria-labelledby={id}>
      <h3 id={id}>{t('todo_nothing')}</h3>
      {reasons.map((reason) => (
        <p key={reason.key}>{reasonText(reason, Date.now())}</p>
      ))}
    </section>
  )
}
