import { useId } from 'preact/hooks'
import type { PostAdvice } from '../../lib/model/advice'
import type { SuggestedAction } from '../../lib/model/records'
import { reasonWords, words } from '../../lib/words'
import { DeedIcon } from './DeedIcon'
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
        <DeedIcon deed={action} />
        {words(`todo_${action}`, [name])}
      </h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.key}>{reasonWords(reason, Date.now())}</li>
        ))}
        {also && <li>{words(`todo_also_${also}`)}</li>}
        {soft && !SILENT.includes(action) && <li>{words('todo_soft')}</li>}
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
      <h3 id={id}>{words('todo_nothing')}</h3>
      {reasons.map((reason) => (
        <p key={reason.key}>{reasonWords(reason, Date.now())}</p>
      ))}
    </section>
  )
}
