import { useId, useState } from 'preact/hooks'
import type { Post } from '../../lib/model/post'
import { Channel, type Interaction, type InteractionKind } from '../../lib/model/records'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LabelledSelect } from '../ui/LabelledSelect'
import { SavingNote } from '../ui/SavingNote'
import { useSaving } from '../ui/useSaving'
import type { CardActions } from './cardActions'
import { dayOf, isOnNetwork, KINDS, timeOfDay } from './contactKinds'
import './LogContact.css'

interface Props {
  post: Post | undefined
  onLog: CardActions['logContact']
  onCancel: () => void
}

/** Writes down a contact that happened, here or elsewhere. What is filled in stays on an error. */
export function LogContact({ post, onLog, onCancel }: Props) {
  const id = useId()
  const [channel, setChannel] = useState<Channel>(post?.network ?? 'email')
  const [direction, setDirection] = useState<Interaction['direction']>('out')
  const [kind, setKind] = useState<InteractionKind>('thank')
  const [day, setDay] = useState(dayOf(Date.now()))
  const [excerpt, setExcerpt] = useState('')
  const [saving, save] = useSaving()

  const log = () => {
    const url = channel === post?.network ? post.permalink : undefined
    return onLog({
      channel,
      direction,
      kind,
      direct: !isOnNetwork(channel),
      at: timeOfDay(day, Date.now()),
      ...(url && { url }),
      ...(excerpt.trim() && { excerpt: excerpt.trim() }),
    })
  }
  const turn = (to: Interaction['direction']) => {
    setDirection(to)
    const [first] = KINDS[to]
    if (first && !KINDS[to].includes(kind)) setKind(first)
  }

  return (
    <form
      class="log-contact"
      onSubmit={(event) => {
        event.preventDefault()
        save(log)
      }}
    >
      <div class="pair">
        <LabelledSelect
          label={words('log_direction')}
          value={direction}
          options={(['out', 'in'] as const).map((value) => ({
            value,
            label: words(`log_direction_${value}`),
          }))}
          onInput={turn}
        />
        <LabelledSelect
          label={words('log_kind')}
          value={kind}
          options={KINDS[direction].map((value) => ({ value, label: words(`kind_${value}`) }))}
          onInput={setKind}
        />
        <LabelledSelect
          label={words('log_channel')}
          value={channel}
          options={Channel.options.map((value) => ({ value, label: words(`channel_${value}`) }))}
          onInput={setChannel}
        />
        <Field label={words('log_day')} id={`${id}-day`}>
          <input
            id={`${id}-day`}
            class="input"
            type="date"
            required
            max={dayOf(Date.now())}
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </Field>
      </div>
      <Field label={words('log_excerpt')} id={`${id}-excerpt`}>
        <input
          id={`${id}-excerpt`}
          class="input"
          dir="auto"
          maxLength={2000}
          value={excerpt}
          onInput={({ currentTarget }) => setExcerpt(currentTarget.value)}
        />
      </Field>
      <div class="log-contact-foot">
        <Button type="submit" look="primary" disabled={saving.state === 'busy'}>
          {words('log_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
      <SavingNote saving={saving} />
    </form>
  )
}
