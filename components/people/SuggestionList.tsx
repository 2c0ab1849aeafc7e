import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { IconName } from '../ui/icons'
import { useMore } from '../ui/useMore'
import { useTitlePart } from '../ui/useTitlePart'
import { Back } from './Back'
import type { useComputed } from './useComputed'
import './SuggestionList.css'

/** Suggestions shown at first, and with every "show more". */
const SHOWN = 25

interface Props<One> {
  title: string
  /** What is suggested here, and what is not. */
  lead: string
  computed: ReturnType<typeof useComputed<readonly One[]>>
  icon: IconName
  empty: { title: string; words: string }
  children: (one: One) => ComponentChildren
}

/** A list of suggestions under its heading, while it is worked out and after. */
export function SuggestionList<One>({ title, lead, computed, icon, empty, children }: Props<One>) {
  const { value, progress, error, retry } = computed
  const [shown, more] = useMore(value ?? [], SHOWN)
  useTitlePart(title)
  return (
    <section class="suggested" aria-label={title}>
      <Back href={routeTo('people')}>{t('people_back')}</Back>
      <div>
        <h2>{title}</h2>
        <p class="page-lead">{lead}</p>
      </div>
      {error && <ErrorBanner error={error} onRetry={retry} />}
      {!value && !error && <progress aria-label={t('people_reckoning')} value={progress} max={1} />}
      {value?.length === 0 && (
        <Empty icon={icon} title={empty.title}>
          {empty.words}
        </Empty>
      )}
      {value && value.length > 0 && (
        <>
          <p class="hint" role="status">
            {t('people_suggested', value.length)}
          </p>
          <ul class="suggested-list">{shown.map(children)}</ul>
        </>
      )}
      {more && <div>{more}</div>}
    </section>
  )
}
