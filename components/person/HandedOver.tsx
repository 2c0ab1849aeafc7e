import { useCallback, useState } from 'preact/hooks'
import { ago, date, t } from '../../lib/i18n'
import type { FollowUp } from '../../lib/model/records'
import type { Handed } from '../../lib/model/team/handover'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focusHeading'
import { SavingNote } from '../ui/SavingNote'
import { useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import { GiveTo } from './GiveTo'
import { Section } from './Section'

interface Props {
  personId: string
  ask: Ask
}

const never = () => undefined

/** What of a person's is with which colleague, and the way to give it to one; nothing without a team. */
export function HandedOver({ personId, ask }: Props) {
  const load = useCallback(async () => {
    const { colleagues, handed } = await ask('handed', { personId })
    const isAlone = colleagues.length === 0 && handed.length === 0
    const followUps = isAlone ? [] : await ask('followUpsOf', { personId })
    return { colleagues, handed, promises: followUps.filter(({ doneAt }) => !doneAt) }
  }, [ask, personId])
  const { value, reload } = useLive(load, never)
  const [chosen, setChosen] = useState('')
  const [saving, save] = useSaving()
  if (!value || (value.colleagues.length === 0 && value.handed.length === 0)) return null
  const { handed, promises } = value
  const promise = promises.find(({ id }) => id === chosen)
  const settle = (id: string, as: 'done' | 'taken_back') =>
    save(() =>
      focusHeading(async () => {
        await ask('settleHandover', { id, as })
        await reload()
      }),
    )
  return (
    <Section title={t('handed_title')}>
      {handed.length > 0 && (
        <ul class="rows">
          {handed.map((one) => (
            <Line key={one.id} handed={one} promises={promises} onSettle={settle} />
          ))}
        </ul>
      )}
      <GiveTo
        ask={ask}
        what={{
          value: promise?.id ?? '',
          options: [
            { value: '', label: t('handed_person') },
            ...promises.map(({ id, why }) => ({ value: id, label: t('today_promise', [why]) })),
          ],
          onInput: setChosen,
        }}
        onGive={async ({ user: to }, words) => {
          const about = promise ? { followUpId: promise.id } : { personId }
          await ask('handOver', { about, to, ...(words && { words }) })
          await reload()
        }}
      />
      {saving.state === 'failed' && <SavingNote saving={saving} />}
    </Section>
  )
}

interface LineProps {
  handed: Handed
  promises: readonly FollowUp[]
  onSettle: (id: string, as: 'done' | 'taken_back') => void
}

function Line({ handed, promises, onSettle }: LineProps) {
  const { id, from, to, words, at, followUpId } = handed
  // A promise is done where promises are.
  const settled = followUpId ? 'taken_back' : 'done'
  return (
    <li class="promise">
      <span class="promise-words">
        <What handed={handed} promises={promises} />
        {words && (
          <>
            {' · '}
            <span dir="auto">{words}</span>
          </>
        )}{' '}
        <span class="hint">
          {t('handed_from_to', [from, to])} · <time title={date(at)}>{ago(at, Date.now())}</time>
        </span>
      </span>
      {settled === 'done' && (
        <Button look="quiet" icon="check" onClick={() => onSettle(id, 'done')}>
          {t('todo_done')}
        </Button>
      )}
      <Button look="quiet" icon="undo" onClick={() => onSettle(id, 'taken_back')}>
        {t('handed_take_back')}
      </Button>
    </li>
  )
}

function What({ handed: { followUpId, post }, promises }: Pick<LineProps, 'handed' | 'promises'>) {
  if (followUpId) {
    const promise = promises.find(({ id }) => id === followUpId)
    return <>{t('today_promise', [promise?.why ?? ''])}</>
  }
  if (!post) return <>{t('handed_person')}</>
  if (!post.postUrl) return <>{t('handed_post')}</>
  return (
    <a href={post.postUrl} target="_blank" rel="noreferrer">
      {t('handed_post')}
    </a>
  )
}
