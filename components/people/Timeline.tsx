import { useCallback, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import { type PersonHistory, type TimelineEntry, timeline } from '../../lib/model/person/timeline'
import type { CardActions } from '../person/cardActions'
import { LogContact } from '../person/LogContact'
import { Section } from '../person/Section'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { useLive } from '../ui/useLive'
import { useMore } from '../ui/useMore'
import { TimelineRow } from './TimelineRow'
import '../person/Contacts.css'
import './Timeline.css'

/** Happenings shown at first, and with every "show more". */
const SHOWN = 50

const KINDS = ['contact', 'post', 'insight', 'reward', 'move'] as const

interface Props {
  personId: string
  service: Pick<PeopleService, 'story' | 'onChanged'>
  actions: Pick<CardActions, 'logContact' | 'removeContact'>
}

/** Everything that happened with a person, online and offline, the latest first. */
export function Timeline({ personId, service, actions }: Props) {
  const load = useCallback(() => service.story(personId), [service.story, personId])
  const { value: story, error, reload } = useLive<PersonHistory>(load, service.onChanged)
  const [logging, setLogging] = useState(false)
  const [kind, setKind] = useState<TimelineEntry['kind']>()
  const all = story ? timeline(story) : []
  const wanted = kind ? all.filter((one) => one.kind === kind) : all
  const [shown, more] = useMore(wanted, SHOWN)
  return (
    <Section
      title={t('people_timeline')}
      aside={
        <Button look="quiet" icon="add" expanded={logging} onClick={() => setLogging(!logging)}>
          {t('contacts_log')}
        </Button>
      }
    >
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {logging && (
        <LogContact
          post={undefined}
          onCancel={() => setLogging(false)}
          onLog={async (contact) => {
            await actions.logContact(contact)
            await reload()
            setLogging(false)
          }}
        />
      )}
      {all.length > 0 && <KindChoice all={all} kind={kind} onChoose={setKind} />}
      {story && all.length === 0 && !logging && <p class="hint">{t('people_timeline_empty')}</p>}
      <ol class="contacts">
        {shown.map((happening) => (
          <TimelineRow
            key={keyOf(happening)}
            happening={happening}
            onRemoveContact={async (id) => {
              await actions.removeContact(id)
              await reload()
            }}
          />
        ))}
      </ol>
      {more && <div>{more}</div>}
    </Section>
  )
}

function keyOf(happening: TimelineEntry): string {
  if (happening.kind === 'contact') return happening.contact.id
  if (happening.kind === 'post') return `${happening.post.network} ${happening.post.postKey}`
  if (happening.kind === 'insight') return happening.insight.id
  return happening.kind === 'reward' ? happening.reward.id : happening.move.id
}

interface ChoiceProps {
  all: readonly TimelineEntry[]
  kind: TimelineEntry['kind'] | undefined
  onChoose: (kind: TimelineEntry['kind'] | undefined) => void
}

/** Which happenings are shown: those kinds there are. */
function KindChoice({ all, kind, onChoose }: ChoiceProps) {
  const counts = KINDS.map((one) => ({
    one,
    count: all.filter((happening) => happening.kind === one).length,
  })).filter(({ count }) => count > 0)
  if (counts.length < 2) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in view
    <div class="timeline-kinds" role="group" aria-label={t('people_timeline_show')}>
      <Kind label={t('people_timeline_all')} on={!kind} onChoose={() => onChoose(undefined)} />
      {counts.map(({ one, count }) => (
        <Kind
          key={one}
          label={t(`people_timeline_${one}`, count)}
          on={kind === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </div>
  )
}

function Kind({ label, on, onChoose }: { label: string; on: boolean; onChoose: () => void }) {
  return (
    <button type="button" class="timeline-kind" aria-pressed={on} onClick={onChoose}>
      {label}
    </button>
  )
}
