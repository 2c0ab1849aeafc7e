import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import './Tasks.css'

interface Props {
  starred: boolean
  inserted: boolean
  sent: boolean
}

/** What there is to try, and what was tried. */
export function Tasks({ starred, inserted, sent }: Props) {
  const tasks = [
    ['welcome_task_star', starred],
    ['welcome_task_draft', inserted],
    ['welcome_task_send', sent],
  ] as const
  return (
    <ol class="tasks" aria-label={t('welcome_tasks')}>
      {tasks.map(([key, done]) => (
        <li key={key} class={done ? 'task-done' : undefined}>
          <Icon name={done ? 'done' : 'none'} />
          <span>
            {t(key)}
            {done && <span class="unseen"> {t('welcome_task_done')}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
